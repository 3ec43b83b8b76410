package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.communitysafety.csp.answer.Answered;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.authority.AuthorityStanding;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Visibility;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.result.Library;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.law.Strength;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.AnswerStanding;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.NoteKind;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(ReviewJson.schema(), UTF_8), InputFormat.JSON);

    static Stream<ReviewedPapers> reviews() {
        return Stream.of(
                SmallPapers.reviewed(),
                SmallPapers.whole(),
                SmallPapers.conflicting(),
                SmallPapers.faulty(),
                SmallPapers.nowhere(),
                SmallPapers.answered(),
                SmallPapers.reviewed().withForm(List.of(new FormFinding("/plan/title", "a paper needs its title"))),
                SmallPapers.reviewed(SmallPapers.JSON, ReviewOptions.USUAL.on(LocalDate.of(2022, 4, 1)).asAt(LocalDate.of(2022, 4, 2))));
    }

    private static JsonNode tree(ReviewedPapers reviewed) throws IOException {
        return MAPPER.readTree(ReviewJson.toBytes(reviewed));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void what_is_written_is_what_the_schema_says(ReviewedPapers reviewed) {
        assertThat(SCHEMA.validate(new String(ReviewJson.toBytes(reviewed), UTF_8), InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true).locale(Locale.ROOT)))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_is_not_a_review() {
        String sound = new String(ReviewJson.toBytes(SmallPapers.reviewed()), UTF_8);
        for (String broken : List.of(
                sound.replace("\"reviewVersion\": 1", "\"reviewVersion\": 2"),
                sound.replace("\"outcome\": \"not-recorded\"", "\"outcome\": \"fine\""),
                sound.replace("\"demand\"", "\"demnd\""))) {
            assertThat(broken).isNotEqualTo(sound);
            assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void the_keys_stand_in_the_order_of_the_schema() throws IOException {
        JsonNode schema = MAPPER.readTree(ReviewJson.schema());
        for (ReviewedPapers reviewed : reviews().toList()) {
            JsonNode review = tree(reviewed);
            assertThat(names(schema.at("/properties"))).containsSubsequence(names(review));
            assertThat(names(schema.at("/properties/summary/properties/outcomes/properties")))
                    .isEqualTo(names(review.at("/summary/outcomes")));
            review.get("findings").forEach(finding -> {
                assertThat(names(schema.at("/properties/findings/items/properties"))).containsSubsequence(names(finding));
                finding.get("evidence").forEach(evidence ->
                        assertThat(names(schema.at("/$defs/evidence/items/properties"))).containsSubsequence(names(evidence)));
            });
        }
    }

    @Test
    void the_closed_lists_of_the_schema_are_those_of_the_law_and_the_papers() throws IOException {
        JsonNode schema = MAPPER.readTree(ReviewJson.schema());
        assertWords(schema, "/properties/findings/items/properties/outcome/enum", Outcome.class);
        assertWords(schema, "/properties/findings/items/properties/strength/enum", Strength.class);
        assertWords(schema, "/properties/findings/items/properties/instrument/enum", Instrument.class);
        assertWords(schema, "/properties/options/properties/gate/enum", Gate.class);
        assertWords(schema, "/$defs/area/properties/kind/enum", AreaKind.class);
        assertWords(schema, "/$defs/area/properties/nation/enum", Nation.class);
        assertWords(schema, "/properties/papers/items/properties/inHand/enum", InHand.class);
        assertWords(schema, "/properties/papers/items/properties/stage/enum", Stage.class);
        assertWords(schema, "/properties/faults/items/properties/kind/enum", FaultKind.class);
        assertWords(schema, "/properties/authorities/items/properties/standing/enum", AuthorityStanding.class);
        assertWords(schema, "/properties/notes/items/properties/kind/enum", NoteKind.class);
        assertWords(schema, "/$defs/evidence/items/properties/basis/enum", Basis.class);
        assertWords(schema, "/$defs/evidence/items/properties/visibility/enum", Visibility.class);
        assertWords(schema, "/$defs/answer/properties/answer/enum", Answered.class);
        assertWords(schema, "/$defs/answer/properties/standing/enum", AnswerStanding.class);
        JsonNode questions = MAPPER.readTree(QuestionsJson.schema());
        assertWords(questions, "/properties/lists/items/properties/questions/items/properties/kind/enum", OpenQuestions.Kind.class);
        assertThat(names(questions.at("/properties/summary/properties"))).containsExactlyElementsOf(
                Arrays.stream(OpenQuestions.Kind.values()).map(Word::getWord).toList());
        JsonNode duties = MAPPER.readTree(DutiesJson.schema());
        assertWords(duties, "/properties/areaType/enum", AreaKind.class);
        assertWords(duties, "/properties/nation/enum", Nation.class);
        assertWords(duties, "/$defs/duty/properties/instrument/enum", Instrument.class);
        assertWords(duties, "/$defs/duty/properties/strength/enum", Strength.class);
    }

    private static <E extends Enum<E> & Word> void assertWords(JsonNode schema, String pointer, Class<E> type) {
        assertThat(schema.at(pointer)).as(pointer).extracting(JsonNode::textValue)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getEnumConstants()).map(Word::getWord).toList());
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void every_finding_stands_there_once_and_every_piece_of_evidence_has_its_line(ReviewedPapers reviewed) throws IOException {
        JsonNode findings = tree(reviewed).get("findings");
        assertThat(findings).extracting(finding -> finding.get("duty").textValue()).isEqualTo(
                reviewed.review().findings().stream().map(finding -> finding.duty().getId().value()).toList());
        findings.forEach(finding -> finding.get("evidence").forEach(evidence -> {
            assertThat(evidence.path("line").intValue()).isPositive();
            assertThat(evidence.path("column").intValue()).isPositive();
            assertThat(evidence.path("pointer").textValue()).startsWith("/");
        }));
    }

    @Test
    void evidence_points_to_the_words_themselves_and_says_who_may_see_them() throws IOException {
        JsonNode violence = find(tree(SmallPapers.reviewed()), "CDA98-6-1-D");
        assertThat(violence.get("outcome").textValue()).isEqualTo("shown-elsewhere");
        JsonNode evidence = violence.at("/evidence/0");
        assertThat(evidence.toString()).isEqualTo("{\"element\":\"violence\",\"basis\":\"declared\","
                + "\"text\":\"Serious violence is dealt with in the county strategy.\",\"pointer\":\"/plan/statements/0/text\","
                + "\"line\":18,\"column\":17,\"visibility\":\"restricted\"}");
    }

    @Test
    void an_answer_stands_beside_its_finding_which_is_as_it_was() throws IOException {
        JsonNode answered = find(tree(SmallPapers.answered()), SmallPapers.ANSWERED);
        JsonNode bare = find(tree(SmallPapers.reviewed()), SmallPapers.ANSWERED);
        assertThat(bare.has("answer")).isFalse();
        assertThat(answered.get("answer").toString()).isEqualTo("{\"question\":\"Is it enough?\",\"answer\":\"met\",\"by\":\"Head of Safety\","
                + "\"on\":\"2024-06-03\",\"reason\":\"The group found so.\",\"document\":\"Minutes\",\"page\":\"4\",\"owner\":\"Clerk\","
                + "\"lastDay\":\"2025-03-31\",\"standing\":\"counts\"}");
        ((ObjectNode) answered).remove("answer");
        assertThat(answered).isEqualTo(bare);
    }

    @Test
    void of_several_answers_the_one_that_comes_to_most_stands_first() throws IOException {
        JsonNode finding = find(tree(SmallPapers.answered()), SmallPapers.RENEWED);
        assertThat(finding.at("/answer/standing").textValue()).isEqualTo("counts");
        assertThat(finding.at("/otherAnswers")).hasSize(1);
        assertThat(finding.at("/otherAnswers/0/standing").textValue()).isEqualTo("expired");
    }

    @Test
    void the_answers_are_an_input_with_their_hash_and_their_faults_name_them() throws IOException {
        JsonNode review = tree(SmallPapers.answered());
        assertThat(review.get("inputs")).hasSize(2);
        assertThat(review.at("/inputs/0/name").textValue()).isEqualTo("small.json");
        assertThat(review.at("/inputs/1/name").textValue()).isEqualTo("small-answers.json");
        assertThat(review.at("/inputs/1/sha256").textValue()).isEqualTo(SmallPapers.answers(SmallPapers.ANSWERS).sha256()).hasSize(64);
        JsonNode faulty = tree(SmallPapers.answered(SmallPapers.ANSWERS.replace("Head of Safety", "")));
        assertThat(faulty.get("faults")).extracting(fault -> fault.get("input").textValue()).containsExactly("small-answers.json");
        assertThat(find(faulty, SmallPapers.ANSWERED).has("answer")).isFalse();
        assertThat(SmallPapers.answered().isWhollyChecked()).isTrue();
        assertThat(SmallPapers.answered(SmallPapers.ANSWERS.replace("Head of Safety", "")).isWhollyChecked()).isFalse();
    }

    private static JsonNode find(JsonNode review, String duty) {
        for (JsonNode finding : review.get("findings")) {
            if (finding.get("duty").textValue().equals(duty)) {
                return finding;
            }
        }
        throw new AssertionError(duty);
    }

    @Test
    void a_duty_asked_after_its_law_was_read_is_marked() throws IOException {
        assertThat(find(tree(SmallPapers.reviewed()), "SI2007-1830-R13A").path("lawNotReadAfter").textValue()).isEqualTo("2023-01-31");
        assertThat(find(tree(SmallPapers.reviewed()), "CDA98-6-1-A").has("lawNotReadAfter")).isFalse();
    }

    @Test
    void form_is_there_exactly_if_it_was_checked_and_there_is_no_null() throws IOException {
        assertThat(tree(SmallPapers.reviewed()).has("form")).isFalse();
        assertThat(tree(SmallPapers.reviewed().withForm(List.of())).get("form")).isEmpty();
        assertThat(new String(ReviewJson.toBytes(SmallPapers.nowhere()), UTF_8)).doesNotContain("null");
    }

    @Test
    void faults_and_what_rests_on_them_stand_side_by_side() throws IOException {
        JsonNode review = tree(SmallPapers.faulty());
        assertThat(review.get("faults")).extracting(fault -> fault.get("pointer").textValue())
                .containsExactly("/plan/citations/0/citedfor", "/plan/strategies/1/serves/0");
        assertThat(review.get("everyDutyAnswered").booleanValue()).isFalse();
        assertThat(review.at("/summary/outcomes/not-evaluated").intValue()).isPositive();
        assertThat(review.at("/summary/outcomes/not-shown").intValue() + review.at("/summary/gaps").intValue()).isNotNegative();
    }

    @Test
    void the_bytes_are_utf8_with_lf_and_always_the_same() {
        byte[] bytes = ReviewJson.toBytes(SmallPapers.faulty());
        assertThat(new String(bytes, UTF_8)).endsWith("}\n").contains("ünder").doesNotContain("\r").startsWith("{\n  \"reviewVersion\": 1,\n");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(ReviewJson.toBytes(SmallPapers.faulty())).isEqualTo(bytes);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_version_of_the_library_is_that_of_the_build() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"), UTF_8)).contains("<version>" + Library.VERSION + "</version>");
    }

    @Test
    void a_review_with_other_answers_than_those_read_is_refused() {
        ReviewedPapers reviewed = SmallPapers.reviewed();
        assertThatThrownBy(() -> new ReviewedPapers(reviewed.read(), reviewed.answer(),
                Optional.of(SmallPapers.answers(SmallPapers.ANSWERS)), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the review is not with the answers that were read from small-answers.json");
        assertThatThrownBy(() -> ReviewedPapers.of(reviewed.read(), SmallPapers.answers("no"), ReviewOptions.USUAL, Gate.GAPS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing could be read of small-answers.json");
    }

    @Test
    void a_review_of_other_papers_than_those_read_is_refused() {
        var read = SmallPapers.read(SmallPapers.JSON);
        Papers others = SmallPapers.read(SmallPapers.JSON).complete().orElseThrow();
        assertThatThrownBy(() -> new ReviewedPapers(read, Review.of(others).at(Gate.GAPS), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the review is not of the papers that were read from small.json");
        assertThatThrownBy(() -> ReviewedPapers.of(SmallPapers.read("no"), ReviewOptions.USUAL, Gate.GAPS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing could be read of small.json");
    }
}
