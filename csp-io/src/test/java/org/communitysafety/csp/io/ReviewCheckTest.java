package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Correction;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.LawHistory;
import org.communitysafety.csp.duty.LawVersion;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Turn;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.CheckedReview.Cause;
import org.communitysafety.csp.io.result.CheckedReview;
import org.communitysafety.csp.io.result.Library;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.result.WrittenReview;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewCheckTest {

    private static String json(ReviewedPapers reviewed) {
        return new String(ReviewJson.toBytes(reviewed), UTF_8);
    }

    private static WrittenReview written(String json) {
        Read<WrittenReview> read = ReviewCheck.read(json.getBytes(UTF_8), "review.json");
        assertThat(read.faults()).isEmpty();
        return read.complete().orElseThrow();
    }

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(CheckJson.schema(), UTF_8), InputFormat.JSON);

    /** What is told to programs, once it was found to be as its schema says. */
    private static JsonNode forPrograms(CheckedReview checked) {
        byte[] json = CheckJson.toBytes(checked);
        assertThat(SCHEMA.validate(new String(json, UTF_8), InputFormat.JSON)).isEmpty();
        assertThat(CheckJson.toBytes(checked)).isEqualTo(json);
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** A review of the small papers, held against the same papers. */
    private static CheckedReview check(String json) {
        WrittenReview written = written(json);
        return ReviewCheck.check(written, ReviewCheck.again(written, SmallPapers.read(SmallPapers.JSON)));
    }

    private static String told(CheckedReview checked) {
        return ReviewCheck.text(checked, Style.PLAIN).replaceAll("\\s+", " ");
    }

    static java.util.stream.Stream<ReviewedPapers> reviews() {
        return ReviewJsonTest.reviews();
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void a_review_of_what_was_read_is_the_same_for_every_audience(ReviewedPapers reviewed) {
        for (Audience audience : Audience.values()) {
            WrittenReview written = written(json(ForAudience.of(reviewed, audience)));
            ReviewedPapers again = reviewed.answers().isPresent()
                    ? ReviewCheck.again(written, reviewed.read(), reviewed.answers().get())
                    : ReviewCheck.again(written, reviewed.read());
            ReviewedPapers whole = reviewed.form().map(again::withForm).orElse(again);
            CheckedReview checked = ReviewCheck.check(written, whole);
            assertThat(checked.causes()).isEmpty();
            assertThat(forPrograms(checked).get("same").booleanValue()).isTrue();
            assertThat(told(checked)).startsWith("The same: review.json is, byte for byte,");
        }
    }

    @Test
    void what_was_read_of_a_review_stays_as_it_is() {
        WrittenReview read = written(json(SmallPapers.reviewed()));
        Map<String, String> outcomes = new LinkedHashMap<>(Map.of("CDA98-6-1-A", "shown"));
        WrittenReview made = new WrittenReview(read.source(), read.library(), read.law(), read.lawHash(), read.options(), read.gate(),
                read.audience(), false, read.inputs(), outcomes, read.text());
        outcomes.clear();
        assertThat(made.outcomes()).containsExactly(Map.entry("CDA98-6-1-A", "shown"));
        assertThatThrownBy(() -> read.outcomes().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(read.outcomes().keySet()).containsExactlyElementsOf(
                SmallPapers.reviewed().review().findings().stream().map(one -> one.duty().getId().value()).toList());
    }

    @Test
    void papers_that_were_altered_are_named_with_what_is_answered_otherwise() {
        WrittenReview written = written(json(SmallPapers.reviewed()));
        String papers = SmallPapers.JSON.replace("\"2023-12\"", "\"2023-11\"").replace("Patrols and early help for repeat victims of crime", "TBC");
        CheckedReview checked = ReviewCheck.check(written, ReviewCheck.again(written, SmallPapers.read(papers)));
        assertThat(checked.causes()).containsExactly(Cause.OTHER_INPUT);
        assertThat(checked.inputs()).containsExactly("small.json");
        assertThat(told(checked)).contains("Another input: \"small.json\" is not what was read then, by the SHA-256.");
        JsonNode json = forPrograms(checked);
        assertThat(json.get("same").booleanValue()).isFalse();
        assertThat(json.get("causes").toString()).isEqualTo("[\"other-input\"]");
        assertThat(json.get("otherInputs").toString()).isEqualTo("[\"small.json\"]");
        assertThat(json.at("/inputs/0/sha256").textValue()).isEqualTo(checked.again().read().sha256())
                .isNotEqualTo(json.at("/review/inputs/0/sha256").textValue());
    }

    @Test
    void another_law_is_told_with_the_duties_that_are_answered_otherwise() {
        String json = json(SmallPapers.reviewed());
        String hash = SmallPapers.reviewed().review().catalogue().fingerprint();
        String duty = SmallPapers.reviewed().review().findings().get(0).duty().getId().value();
        String other = json.replace(hash, "0".repeat(64))
                .replaceFirst("(\"duty\": \"" + duty + "\"[\\s\\S]*?\"outcome\": )\"[a-z-]+\"", "$1\"not-yet-due\"")
                .replace("\"duty\": \"SI2007-1830-R13A\"", "\"duty\": \"SI1066-1\"");
        CheckedReview checked = check(other);
        assertThat(checked.causes()).containsExactly(Cause.OTHER_LAW);
        assertThat(checked.outcomes()).extracting(CheckedReview.Changed::duty).containsExactly(duty, "SI2007-1830-R13A", "SI1066-1");
        JsonNode forPrograms = forPrograms(checked);
        assertThat(forPrograms.get("changed").toString()).startsWith("[{\"duty\":\"" + duty + "\",\"before\":\"not-yet-due\",\"now\":\"")
                .endsWith(",{\"duty\":\"SI1066-1\",\"before\":\"not-recorded\"}]");
        assertThat(forPrograms.at("/review/law/hash").textValue()).isEqualTo("0".repeat(64));
        assertThat(forPrograms.at("/law/hash").textValue()).isEqualTo(hash);
        assertThat(told(checked)).contains("Another law: then ", duty, "in the file \"not due yet\"", "SI1066-1 (no duty of the law as encoded now)", "now not asked",
                "Both bear the same number, so that one of them was never released", "named in no notice: " + duty);
        assertThat(forPrograms.get("lawSince").size()).isZero();
    }

    /** The review made again by a law that has a version after the one that is on record, with that notice. */
    private static CheckedReview byLaterLaw(String json, String... named) {
        WrittenReview written = written(json);
        ReviewedPapers again = ReviewCheck.again(written, SmallPapers.read(SmallPapers.JSON));
        Review now = again.review();
        Duty duty = now.catalogue().find(DutyId.of("CDA98-6-1-C")).orElseThrow();
        LawVersion later = new LawVersion("2035-02", LocalDate.of(2035, 2, 3), "A reading was put right.", List.of(new Correction(
                duty.getProvision(), Stream.of(named).map(DutyId::of).collect(Collectors.toSet()),
                List.of(Turn.of(Outcome.SHOWN, Outcome.NOT_RECORDED), Turn.newly(Outcome.SHOWN)), "A heading counts no more.", "It says nothing.")));
        Catalogue law = new Catalogue(LawHistory.of(later, now.catalogue().getHistory().newest()), now.catalogue().getChapters());
        Review review = new Review(now.papers(), now.options(), law, now.place(), now.year(), now.findings(), now.authoritiesOn(), now.authorities(),
                now.notes(), now.answers(), now.rulePacks());
        return ReviewCheck.check(written, new ReviewedPapers(again.read(), review.at(written.gate()), Optional.empty(), Optional.empty()));
    }

    @Test
    void notices_between_the_two_laws_are_told_and_what_no_notice_names() {
        String json = json(SmallPapers.reviewed())
                .replaceFirst("(\"duty\": \"CDA98-6-1-C\"[\\s\\S]*?\"outcome\": )\"[a-z-]+\"", "$1\"shown\"");
        CheckedReview named = byLaterLaw(json, "CDA98-6-1-C");
        assertThat(named.causes()).containsExactly(Cause.OTHER_LAW);
        assertThat(named.notNamed()).isEmpty();
        assertThat(told(named)).contains("WHAT THE LAW'S VERSIONS ANSWER OTHERWISE 2035-02, 3 February 2035: A reading was put right. "
                        + "CDA 1998 s.6(1)(c) (CDA98-6-1-C): A heading counts no more. Answers turn from \"set out\" to \"ask: not in these papers\", "
                        + "from not asked to \"set out\". It says nothing. WHAT DIFFERS")
                .doesNotContain("named in no notice");
        JsonNode since = forPrograms(named).get("lawSince");
        assertThat(since.size()).isEqualTo(1);
        assertThat(since.get(0).get("notices").toString()).isEqualTo("[{\"instrument\":\"CDA 1998\",\"provision\":\"s.6(1)(c)\",\"duties\":"
                + "[\"CDA98-6-1-C\"],\"turns\":[{\"before\":\"shown\",\"now\":\"not-recorded\"},{\"now\":\"shown\"}],"
                + "\"what\":\"A heading counts no more.\",\"why\":\"It says nothing.\"}]");
        CheckedReview other = byLaterLaw(json, "CDA98-6-1-D");
        assertThat(other.notNamed()).containsExactly("CDA98-6-1-C");
        assertThat(told(other)).contains("Answered otherwise and named in no notice: CDA98-6-1-C.");
        assertThat(forPrograms(other).get("notNamed").toString()).isEqualTo("[\"CDA98-6-1-C\"]");
    }

    @Test
    void a_version_that_is_not_on_record_is_told_as_that_and_not_as_no_change() {
        String law = SmallPapers.reviewed().review().catalogue().getVersion();
        CheckedReview older = check(json(SmallPapers.reviewed()).replace("\"version\": \"" + law + "\"", "\"version\": \"2026-11\""));
        assertThat(older.causes()).containsExactly(Cause.OTHER_LAW);
        assertThat(older.lawSince()).isEmpty();
        assertThat(older.notNamed()).isEmpty();
        assertThat(told(older)).contains("The version \"2026-11\" of the law is not on record here");
        assertThat(forPrograms(older).has("lawSince")).isFalse();
    }

    @Test
    void another_library_is_told_where_the_law_is_the_same() {
        CheckedReview checked = check(json(SmallPapers.reviewed()).replace("\"version\": \"" + Library.VERSION + "\"", "\"version\": \"0.0.9\""));
        assertThat(checked.causes()).containsExactly(Cause.OTHER_LIBRARY);
        assertThat(checked.outcomes()).isEmpty();
        assertThat(told(checked)).contains("Another library: then 0.0.9, now " + Library.VERSION);
    }

    @Test
    void what_was_altered_in_a_review_is_told_with_its_finding() throws IOException {
        String json = json(SmallPapers.reviewed());
        CheckedReview checked = check(json.replaceFirst("(\"duty\": \"CDA98-6-1-C\"[\\s\\S]*?\"outcome\": )\"[a-z-]+\"", "$1\"shown\""));
        assertThat(checked.causes()).containsExactly(Cause.ALTERED);
        assertThat(checked.outcomes()).extracting(CheckedReview.Changed::duty).containsExactly("CDA98-6-1-C");
        assertThat(checked.parts()).containsExactly("finding CDA98-6-1-C: outcome");
        Golden.assertSame("verify-altered.json", new String(CheckJson.toBytes(checked), UTF_8));
        Golden.assertSame("verify-altered.txt", ReviewCheck.text(checked, Style.PLAIN));
        assertThat(check(json.replaceFirst("\"gaps\": \\d+", "\"gaps\": 77")).parts()).containsExactly("summary");
        assertThat(check(json.replaceFirst("\\n +\"duty\"", "\n\"duty\"")).parts()).isEmpty();
        assertThat(check(json.replaceFirst("\"assumeWhole\": false", "\"assumeWhole\": true")).causes()).containsExactly(Cause.ALTERED);
    }

    @Test
    void the_schema_refuses_what_cannot_be() {
        String same = new String(CheckJson.toBytes(check(json(SmallPapers.reviewed()))), UTF_8);
        for (String[] change : new String[][] {
            {"\"same\": true", "\"same\": false"}, {"\"causes\": []", "\"causes\": [\"altered\"]"}, {"\"changed\": []", "\"changed\": [{\"duty\": \"x\"}]"},
            {"\"parts\": []", "\"parts\": [\"summary\"]"}, {"\"same\"", "\"equal\""}, {"\"verifyVersion\": 1", "\"verifyVersion\": 2"}}) {
            assertThat(same).contains(change[0]);
            assertThat(SCHEMA.validate(same.replace(change[0], change[1]), InputFormat.JSON)).as(change[1]).isNotEmpty();
        }
    }

    @Test
    void several_causes_are_all_told() {
        WrittenReview written = written(json(SmallPapers.reviewed()).replace(SmallPapers.reviewed().review().catalogue().fingerprint(), "f".repeat(64)));
        CheckedReview checked = ReviewCheck.check(written, ReviewCheck.again(written, SmallPapers.read(SmallPapers.JSON + " ")));
        assertThat(checked.causes()).containsExactly(Cause.OTHER_INPUT, Cause.OTHER_LAW);
    }

    @Test
    void the_form_is_checked_again_if_it_was_then() {
        WrittenReview written = written(json(SmallPapers.reviewed().withForm(List.of())));
        assertThat(written.formChecked()).isTrue();
        ReviewedPapers again = ReviewCheck.again(written, SmallPapers.read(SmallPapers.JSON));
        assertThatThrownBy(() -> ReviewCheck.check(written, again)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReviewCheck.check(written, ForAudience.of(again.withForm(List.of()), Audience.PUBLIC)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ReviewCheck.check(written, again.withForm(List.of())).isSame()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "[]", "7", "nothing", "{\"reviewVersion\": 2}", "{\"reviewVersion\": 1}", "{\"batchVersion\": 1, \"review\": {}}", "{\"a\": 1, \"a\": 2}",
        "{\"format\": \"community-safety-papers\", \"version\": 1}", "{} {}"})
    void what_is_no_review_has_a_place_and_a_sentence(String json) {
        Read<WrittenReview> read = ReviewCheck.read(json.getBytes(UTF_8), "review.json");
        assertThat(read.partial()).isEmpty();
        assertThat(read.faults()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.location().line()).isPositive();
            assertThat(fault.location().column()).isPositive();
            assertThat(fault.message()).endsWith(".");
        });
    }

    @Test
    void a_word_that_no_review_has_is_told_where_it_stands() {
        String json = json(SmallPapers.reviewed());
        for (String[] change : new String[][] {
            {"\"gate\": \"gaps\"", "\"gate\": \"holes\"", "/options/gate"}, {"\"audience\": \"all\"", "\"audience\": 7", "/options/audience"},
            {"\"assumeWhole\": false", "\"assumeWhole\": \"no\"", "/options/assumeWhole"}, {"\"packs\": []", "\"packs\": [\"law-of-the-sea\"]", "/options/packs/0"},
            {"\"packs\": []", "\"packs\": {}", "/options/packs"}, {"\"packs\": []", "\"packs\": [], \"on\": \"2024-02-30\"", "/options/on"},
            {"\"hash\": \"", "\"hash\": \"x", "/law/hash"}, {"\"findings\": [", "\"findings\": [{\"duty\": 1},", "/findings/0/duty"}}) {
            String altered = json.replace(change[0], change[1]);
            assertThat(altered).isNotEqualTo(json);
            List<Fault> faults = ReviewCheck.read(altered.getBytes(UTF_8), "review.json").faults();
            assertThat(faults.get(0).location().pointer()).as(change[1]).isEqualTo(change[2]);
            assertThat(faults.get(0).location().line()).isGreaterThan(1);
        }
    }

    @Test
    void options_stand_in_the_file() {
        ReviewOptions options = ReviewOptions.USUAL.on(java.time.LocalDate.of(2024, 4, 1)).asAt(java.time.LocalDate.of(2024, 5, 1)).assumingWhole();
        assertThat(written(json(SmallPapers.reviewed(SmallPapers.JSON, options))).options()).isEqualTo(options);
    }

    @Test
    void a_file_beyond_the_limit_on_bytes_is_a_fault_and_is_not_read_further() throws IOException {
        byte[] review = json(reviews().findFirst().orElseThrow()).getBytes(UTF_8);
        ReadOptions less = ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(1000));
        ByteArrayInputStream in = new ByteArrayInputStream(review);
        Read<WrittenReview> read = ReviewCheck.read(in, "review.json", less);
        assertThat(in.available()).isEqualTo(review.length - 1001);
        assertThat(read.partial()).isEmpty();
        assertThat(read.faults()).singleElement().asString()
                .isEqualTo("review.json:1:1 limit: the file has more than 1000 bytes, so nothing of it was read. Is it the right one?");
        assertThat(ReviewCheck.read(new ByteArrayInputStream(review), "review.json", ReadOptions.USUAL).complete()).isPresent();
        assertThat(ReviewCheck.read(new byte[Limits.USUAL.bytes() + 1], "review.json").faults()).extracting(Fault::kind)
                .containsExactly(FaultKind.LIMIT);
    }
}
