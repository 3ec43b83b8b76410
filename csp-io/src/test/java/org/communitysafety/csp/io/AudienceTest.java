package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(ReviewJson.schema(), UTF_8), InputFormat.JSON);

    private static String json(ReviewedPapers reviewed) {
        return new String(ReviewJson.toBytes(reviewed), UTF_8);
    }

    private static String text(ReviewedPapers reviewed) {
        return ReviewText.of(reviewed, Style.PLAIN).replaceAll("\\s+", " ");
    }

    /** The ids of the actions that the public is shown of a plan in which these stand. */
    private static List<String> actionsForThePublic(Read<Papers> read) {
        return ForAudience.of(read, Audience.PUBLIC).partial().flatMap(Papers::getPlan).map(Plan::getActions).orElse(List.of()).stream()
                .map(Action::getId).map(Object::toString).toList();
    }

    static java.util.stream.Stream<ReviewedPapers> reviews() {
        return ReviewJsonTest.reviews();
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void those_who_keep_the_papers_are_given_what_there_is(ReviewedPapers reviewed) {
        assertThat(ForAudience.of(reviewed, Audience.ALL)).isSameAs(reviewed);
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void what_is_answered_is_the_same_for_every_audience(ReviewedPapers reviewed) {
        for (Audience audience : Audience.values()) {
            ReviewedPapers told = ForAudience.of(reviewed, audience);
            assertThat(told.review().summary()).isEqualTo(reviewed.review().summary());
            assertThat(told.review().findings()).extracting(one -> one.duty().getId() + " " + one.outcome() + one.gap())
                    .isEqualTo(reviewed.review().findings().stream().map(one -> one.duty().getId() + " " + one.outcome() + one.gap()).toList());
            assertThat(told.answer().stopped()).hasSameSizeAs(reviewed.answer().stopped());
            assertThat(told.isPassed()).isEqualTo(reviewed.isPassed());
            assertThat(told.isWhollyChecked()).isEqualTo(reviewed.isWhollyChecked());
            assertThat(SCHEMA.validate(json(told), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void evidence_that_is_not_shown_is_counted() {
        ReviewedPapers told = ForAudience.of(SmallPapers.reviewed(), Audience.PUBLIC);
        assertThat(text(SmallPapers.reviewed())).contains("Serious violence is dealt with in the county strategy.", "Kent Serious Violence Strategy");
        assertThat(text(told)).doesNotContain("dealt with in the county", "Kent Serious Violence Strategy")
                .contains("1 piece of evidence is not shown to this audience.", Audience.PUBLIC.getPhrase());
        assertThat(json(told)).contains("\"notShown\": 1", "\"audience\": \"public\"").doesNotContain("\"element\": \"violence\"", "statements/0");
        assertThat(json(SmallPapers.reviewed())).doesNotContain("notShown").contains("\"audience\": \"all\"");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void each_marking_is_for_whom_it_says(Audience audience) {
        Read<Papers> read = Fixture.readPlan("\"actions\": [{\"id\": \"a\", \"text\": \"A\"}, {\"id\": \"b\", \"text\": \"B\", \"visibility\": \"public\"},"
                + " {\"id\": \"c\", \"text\": \"C\", \"visibility\": \"partners\"}, {\"id\": \"d\", \"text\": \"D\", \"visibility\": \"restricted\"}]");
        List<Action> shown = ForAudience.of(read, audience).partial().orElseThrow().getPlan().orElseThrow().getActions();
        assertThat(shown).extracting(Action::getText).containsExactlyElementsOf(Map.of(
                Audience.ALL, List.of("A", "B", "C", "D"), Audience.PARTNERS, List.of("A", "B", "C"), Audience.PUBLIC, List.of("A", "B")).get(audience));
    }

    @Test
    void what_refers_to_it_lets_go_and_what_cannot_stand_without_it_goes_too() {
        Read<Papers> read = Fixture.readFields("\"bodies\": [{\"id\": \"one\", \"name\": \"One\", \"visibility\": \"restricted\"}],"
                + "\"plan\": {\"id\": \"plan\", \"title\": \"Plan\", \"actions\": [{\"id\": \"a\", \"text\": \"A\", \"leads\": [\"one\"]}]},"
                + "\"seriousViolenceStrategy\": {\"id\": \"s\", \"title\": \"S\", \"contributions\": [{\"id\": \"c\", \"body\": \"one\", \"text\": \"C\"}]}");
        assertThat(read.faults()).isEmpty();
        Papers told = ForAudience.of(read, Audience.PUBLIC).partial().orElseThrow();
        assertThat(told.getBodies()).isEmpty();
        assertThat(told.getSeriousViolenceStrategy().orElseThrow().getContributions()).isEmpty();
        assertThat(told.getPlan().orElseThrow().getActions().get(0).getLeads()).isEmpty();
        assertThat(new String(PapersJson.toBytes(told), UTF_8)).doesNotContain("one");
        assertThat(PapersJson.read(PapersJson.toBytes(told), "told.json").faults()).isEmpty();
    }

    /** The papers of the year before have ids of their own, which may be those of this year again. */
    @ParameterizedTest
    @ValueSource(strings = {"plan", "previousPlan"})
    void what_is_left_out_of_one_year_is_told_apart_from_what_has_the_same_id_in_the_other(String restricted) {
        String other = restricted.equals("plan") ? "previousPlan" : "plan";
        String plan = "\"%s\": {\"id\": \"%s\", \"title\": \"%s\", \"priorities\": [{\"id\": \"p\", \"title\": \"P\"%s}],"
                + " \"actions\": [{\"id\": \"a\", \"text\": \"A\", \"priorities\": [\"p\"]}]}";
        Read<Papers> read = Fixture.readFields(plan.formatted(restricted, "one", "One", ", \"visibility\": \"restricted\"") + ",\n"
                + plan.formatted(other, "two", "Two", ""));
        assertThat(read.faults()).isEmpty();
        Papers told = ForAudience.of(read, Audience.PUBLIC).partial().orElseThrow();
        Plan cut = (restricted.equals("plan") ? told.getPlan() : told.getPreviousPlan()).orElseThrow();
        Plan whole = (restricted.equals("plan") ? told.getPreviousPlan() : told.getPlan()).orElseThrow();
        assertThat(cut.getPriorities()).isEmpty();
        assertThat(cut.getActions().get(0).getPriorities()).isEmpty();
        assertThat(whole.getPriorities()).hasSize(1);
        assertThat(whole.getActions().get(0).getPriorities()).hasSize(1);
        assertThat(PapersJson.read(PapersJson.toBytes(told), "told.json").faults()).isEmpty();
    }

    @Test
    void what_goes_since_it_refers_to_what_went_is_told_apart_too() {
        Read<Papers> read = Fixture.readFields("\"bodies\": [{\"id\": \"one\", \"name\": \"One\", \"visibility\": \"restricted\"}],"
                + "\"plan\": {\"id\": \"plan\", \"title\": \"Plan\"},"
                + "\"previousPlan\": {\"id\": \"c\", \"title\": \"Plan before\", \"actions\": [{\"id\": \"one\", \"text\": \"A\", \"leads\": [\"one\"]}]},"
                + "\"seriousViolenceStrategy\": {\"id\": \"s\", \"title\": \"S\", \"contributions\": [{\"id\": \"c\", \"body\": \"one\", \"text\": \"C\"}]}");
        assertThat(read.faults()).isEmpty();
        Papers told = ForAudience.of(read, Audience.PUBLIC).partial().orElseThrow();
        assertThat(told.getSeriousViolenceStrategy().orElseThrow().getContributions()).isEmpty();
        assertThat(told.getPreviousPlan().orElseThrow().getActions().get(0).getLeads()).isEmpty();
        assertThat(PapersJson.read(PapersJson.toBytes(told), "told.json").faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"visibility\": \"restrictd\"", "\"visibility\": null", "\"visiblity\": \"restricted\"", "\"visibility\": \"public\", \"visibility\": \"restricted\""})
    void what_could_not_be_read_for_its_marking_is_not_shown(String marking) {
        Read<Papers> read = Fixture.readPlan("\"actions\": [{\"id\": \"a\", \"text\": \"A\"}, {\"id\": \"b\", \"text\": \"B\", " + marking + "}]");
        assertThat(read.faults()).isNotEmpty();
        assertThat(actionsForThePublic(read)).containsExactly("a");
    }

    @Test
    void where_the_reading_broke_off_what_was_open_is_not_shown() {
        Read<Papers> read = Fixture.read("{\"format\": \"community-safety-papers\", \"version\": 1, \"title\": \"T\","
                + " \"plan\": {\"id\": \"plan\", \"title\": \"Secret plan\", \"actions\": [{\"id\": \"a\", \"text\": \"A\"}, {\"id\": \"b\", \"text\"");
        Read<Papers> told = ForAudience.of(read, Audience.PUBLIC);
        assertThat(read.partial().flatMap(Papers::getPlan)).isPresent();
        assertThat(told.partial().flatMap(Papers::getPlan)).isEmpty();
    }

    @Test
    void a_column_that_is_not_known_may_be_the_marking() {
        Read<Papers> read = PapersTables.read(Map.of(
                "plan.csv", "id,title\nplan,Plan\n".getBytes(UTF_8),
                "actions.csv", "id,text,visiblity\na,A,restricted\nb,B,\n".getBytes(UTF_8)), "plans", ReadOptions.USUAL);
        assertThat(read.partial().flatMap(Papers::getPlan).orElseThrow().getActions()).hasSize(2);
        assertThat(actionsForThePublic(read)).isEmpty();
    }

    @Test
    void of_a_fault_in_what_is_not_shown_only_the_kind_is_told() {
        Read<Papers> read = Fixture.readPlan("\"actions\": [{\"id\": \"a\", \"text\": \"A\", \"due\": {\"by\": \"Maybe May\"}, \"visibility\": \"restricted\"},"
                + " {\"id\": \"b\", \"text\": 7}, {\"id\": \"c\", \"text\": \"C\", \"due\": {\"by\": \"Whenever\"}}]");
        ReviewedPapers reviewed = ReviewedPapers.of(read, ReviewOptions.USUAL.on(java.time.LocalDate.of(2024, 4, 1)), Gate.GAPS);
        ReviewedPapers told = ForAudience.of(reviewed, Audience.PUBLIC);
        assertThat(told.read().faults()).hasSameSizeAs(read.faults());
        assertThat(told.read().faults()).extracting(Fault::message).filteredOn(one -> one.contains("not shown")).hasSize(4);
        assertThat(told.read().faults().toString()).contains("Whenever").doesNotContain("Maybe", "/actions/0", "/actions/1");
        assertThat(json(told) + text(told)).doesNotContain("Maybe May", "/actions/0", "/actions/1")
                .contains("In a part that is not shown to this audience: What is wrong is in a part of the papers");
        assertThat(SCHEMA.validate(json(told), InputFormat.JSON)).isEmpty();
    }

    @Test
    void a_paper_that_is_not_shown_is_not_said_to_be_absent() {
        String marked = SmallPapers.JSON.replace("\"date\": \"2023-12\"", "\"date\": \"2023-12\", \"visibility\": \"partners\"");
        ReviewedPapers told = ForAudience.of(SmallPapers.reviewed(marked, ReviewOptions.USUAL), Audience.PUBLIC);
        assertThat(told.review().papers().getAssessment()).isEmpty();
        assertThat(text(told)).contains("Assessment not shown to this audience").doesNotContain("not among these papers", "Strategic assessment 2023");
    }

    @Test
    void the_public_is_told_an_answer_and_not_who_gave_it_or_why() {
        ReviewedPapers reviewed = SmallPapers.answered();
        assertThat(text(ForAudience.of(reviewed, Audience.PARTNERS))).contains("Head of Safety", "The group found so.", "Minutes");
        ReviewedPapers told = ForAudience.of(reviewed, Audience.PUBLIC);
        assertThat(json(told) + text(told)).doesNotContain("Head of Safety", "The group found so.", "Minutes", "by Clerk", "\"Clerk\"", "Is it enough?")
                .contains("\"standing\": \"counts\"", "a person whose post is not shown");
        assertThat(told.answers().orElseThrow().partial()).contains(told.review().options().answers());
    }

    /** A post may have the words of another in it, or those of the sentence that it stands in. */
    @ParameterizedTest
    @ValueSource(strings = {"Jo Doe", "by Jo Doe", "Clerk, by Jo Doe", "by", ",", "Group) is by Jo Doe", "not used by Jo Doe,"})
    void no_name_of_another_uncovers_who_gave_an_answer(String other) {
        String answers = SmallPapers.ANSWERS.replace("\"by\": \"Head of Safety\"", "\"by\": \"" + other + "\"")
                .replace("\"by\": \"Clerk\"", "\"by\": \"Group by Jo Doe, Ann Secret\"");
        ReviewedPapers reviewed = SmallPapers.answered(answers);
        assertThat(json(reviewed)).contains("Ann Secret, 3 June 2024)");
        ReviewedPapers told = ForAudience.of(reviewed, Audience.PUBLIC);
        assertThat(told.review().notes().toString()).doesNotContain("Jo Doe", "Ann Secret")
                .contains("(by a person whose post is not shown to this audience, 3 June 2024) is unexplained");
        assertThat(json(told) + text(told)).doesNotContain("Jo Doe", "Ann Secret");
        assertThat(ForAudience.of(reviewed, Audience.PARTNERS).review().notes()).isEqualTo(reviewed.review().notes());
    }

    /** A reason or document that is not told is still a reason: what an answer comes to is the same, and is told the same. */
    @Test
    void what_is_said_of_an_answer_is_the_same_without_its_reason() {
        ReviewedPapers reviewed = SmallPapers.answered();
        ReviewedPapers told = ForAudience.of(reviewed, Audience.PUBLIC);
        assertThat(told.review().notes()).extracting(org.communitysafety.csp.review.Note::text).containsExactlyElementsOf(reviewed.review().notes().stream()
                .map(note -> note.text().replace("by Clerk,", "by a person whose post is not shown to this audience,")).toList());
    }

    /** A reason in words of what is not shown goes: what the answer comes to was found with it. */
    @Test
    void what_is_cut_for_partners_and_then_for_the_public_tells_the_same() {
        ReviewedPapers reviewed = SmallPapers.answered(SmallPapers.ANSWERS.replace("The group found so.", "Serious violence is dealt with in the county strategy.")
                .replace("\"document\": \"Minutes\",", "").replace("\"page\": \"4\",", ""));
        ReviewedPapers partners = ForAudience.of(reviewed, Audience.PARTNERS);
        assertThat(partners.review().options().answers().getAnswers().get(0).getReason()).isEmpty();
        assertThat(ForAudience.of(partners, Audience.PUBLIC).review().notes()).isEqualTo(ForAudience.of(reviewed, Audience.PUBLIC).review().notes());
    }

    /** A message may quote a text with spaces for tabs, and signs for what moves a cursor, and cut it. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Raid\\ton\\nMill\\tLane", "Raid\\u200bon\\u202eMill", "\\uD83D\\uDE94 Raid \\uD83D\\uDE94 on Mill Lane", "\\uD83D\\uDE94\\uD83D\\uDE94",
        "   Raid on Mill Lane, as told by the officers of the county in May", "Raid on Mill Lane as told by officers \\uD83D\\uDE94 of the county",
        "                                   Raid on Mill Lane", "Raid on Mill Lane,\\u00a0as told by\\u2028the officers of the county in May", "Raid on M\\u00adill Lane"})
    void a_text_is_found_however_a_message_quotes_it(String secret) {
        Read<Papers> read = Fixture.readPlan("\"actions\": [{\"id\": \"a\", \"text\": \"" + secret + "\", \"visibility\": \"restricted\"},"
                + " {\"id\": \"b\", \"text\": \"B\", \"serves\": [\"" + secret + "\"]}]");
        assertThat(read.faults()).hasSize(1);
        assertThat(read.faults().get(0).message()).contains("is not one of");
        Read<Papers> told = ForAudience.of(read, Audience.PUBLIC);
        assertThat(told.faults()).extracting(Fault::message).containsExactly("What is wrong is in a part of the papers that is not shown to this audience.");
    }

    @Test
    void what_is_shown_as_well_may_be_quoted_however_it_is_written() {
        Read<Papers> read = Fixture.readPlan("\"actions\": [{\"id\": \"a\", \"text\": \"Raid\\ton Mill Lane\", \"visibility\": \"restricted\"},"
                + " {\"id\": \"b\", \"text\": \"Raid on  Mill Lane\", \"serves\": [\"Raid on Mill Lane\"]}]");
        Read<Papers> told = ForAudience.of(read, Audience.PUBLIC);
        assertThat(told.faults()).extracting(Fault::message).anyMatch(message -> message.contains("'Raid on Mill Lane' is not one of"));
    }

    @Test
    void the_public_reads_what_a_person_has_found_good() throws IOException {
        Golden.assertSame("small-public.txt", ReviewText.of(ForAudience.of(SmallPapers.answered(), Audience.PUBLIC), Style.PLAIN));
    }

    @Test
    void defects_of_form_there_are_only_counted() {
        ReviewedPapers reviewed = SmallPapers.reviewed().withForm(List.of(
                new FormFinding("/plan/statements/0/text", "a statement needs words"), new FormFinding("/plan/title", "a paper needs its title")));
        ReviewedPapers told = ForAudience.of(reviewed, Audience.PUBLIC);
        assertThat(told.form().orElseThrow()).extracting(FormFinding::message)
                .containsExactly("1 defect of form is in a part of the papers that is not shown to this audience.", "a paper needs its title");
        assertThat(SCHEMA.validate(json(told), InputFormat.JSON)).isEmpty();
        assertThatThrownBy(() -> told.withForm(List.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void where_nothing_was_read_the_kinds_of_faults_are_told() {
        BatchResult unread = BatchResult.unread(1, "plan.json", Fixture.read("{\"format\": \"secret words\"}"), "Nothing could be read of it.");
        BatchResult told = ForAudience.of(unread, Audience.PARTNERS);
        assertThat(told.faults()).hasSameSizeAs(unread.faults());
        assertThat(BatchText.of(told, Style.PLAIN) + new String(BatchJson.line(told), UTF_8) + new String(ReviewJunit.suite(told), UTF_8))
                .doesNotContain("secret").contains("For the partners");
    }

    @Test
    void every_piece_of_evidence_that_is_left_stands_in_the_papers_that_are_left() throws IOException {
        byte[] json = Files.readAllBytes(Path.of("../csp-examples/plans/complete.json"));
        for (String kind : List.of("Action", "Body", "Meeting", "StrategyPoint")) {
            Read<Papers> read = PapersJson.read(Planted.in(json, kind, "restricted").json(), "plan.json");
            ReviewedPapers told = ForAudience.of(ReviewedPapers.of(read, ReviewOptions.USUAL, Gate.GAPS), Audience.PUBLIC);
            String papers = new String(PapersJson.toBytes(told.review().papers()), UTF_8);
            told.review().findings().forEach(finding -> finding.evidence().forEach(one -> {
                Element element = one.element();
                assertThat(papers).contains("\"id\": \"" + element.getId() + "\"");
                Optional<?> place = told.read().places().of(element, one.attribute());
                assertThat(place).as(element.getId().value()).isPresent();
            }));
        }
    }

    /** What a serious violence strategy has to leave out: PCSCA 2022 section 8(8). */
    @Test
    void of_what_has_to_be_left_out_nobody_is_told_more_than_the_head() throws IOException {
        Planted planted = Planted.in(Files.readAllBytes(Path.of("../csp-examples/plans/complete.json")), "LeaveOutCheck", "public");
        ReviewedPapers all = ReviewedPapers.of(PapersJson.read(planted.json(), "plan.json"), ReviewOptions.USUAL, Gate.COMPLETE);
        assertThat(planted.count()).isPositive();
        assertThat(text(all)).contains("Leave-outs checked");
        String told = (text(all) + json(all) + new String(ReviewJunit.toBytes(all), UTF_8)).replaceAll("leave-out[a-z0-9-]*-zq\\d+zq", "");
        assertThat(planted.in(told).size()).isLessThan(planted.count());
        assertThat(told).doesNotContain("Planted here");
    }
}
