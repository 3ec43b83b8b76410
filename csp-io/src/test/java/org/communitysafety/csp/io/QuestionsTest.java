package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.OpenQuestions.Asked;
import org.communitysafety.csp.io.result.OpenQuestions.Kind;
import org.communitysafety.csp.io.result.OpenQuestions.Question;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.law.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is open, who is asked, and the file of answers to be filled in. */
class QuestionsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(QuestionsJson.schema(), UTF_8), InputFormat.JSON);
    private static final Schema ANSWERS_SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(AnswersJson.schema(), UTF_8), InputFormat.JSON);

    static Stream<ReviewedPapers> reviews() {
        return Stream.of(SmallPapers.reviewed(), SmallPapers.whole(), SmallPapers.conflicting(), SmallPapers.faulty(),
                SmallPapers.nowhere(), SmallPapers.answered());
    }

    private static Set<String> ids(List<Question> questions) {
        return questions.stream().map(QuestionsTest::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static String id(Question question) {
        return question.finding().duty().getId().value();
    }

    private static boolean accepts(Schema schema, byte[] json) {
        return schema.validate(new String(json, UTF_8), InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true).locale(Locale.ROOT))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void what_is_open_is_what_the_papers_leave_to_people_and_nobody_has_settled(ReviewedPapers reviewed) {
        Set<String> expected = reviewed.review().findings().stream()
                .filter(finding -> !reviewed.review().isAnswered(finding.duty().getId()))
                .filter(finding -> switch (finding.outcome()) {
                    case NOT_RECORDED, FOR_JUDGEMENT, SHOWN_ELSEWHERE -> true;
                    case NOT_SHOWN, CONTRADICTED -> finding.duty().getStrength() == Strength.MUST;
                    default -> false;
                })
                .map(finding -> finding.duty().getId().value())
                .collect(Collectors.toSet());
        OpenQuestions open = OpenQuestions.of(reviewed);
        assertThat(ids(open.questions())).isEqualTo(expected);
        Set<String> listed = new HashSet<>();
        open.lists().forEach(list -> listed.addAll(ids(list.questions())));
        assertThat(listed).isEqualTo(expected);
        assertThat(open.questions()).allSatisfy(question -> assertThat(question.words()).isNotBlank());
    }

    @Test
    void the_strategy_group_is_asked_once_and_each_authority_by_name_what_it_owes_for_itself() {
        OpenQuestions open = OpenQuestions.of(SmallPapers.reviewed());
        assertThat(open.lists()).extracting(Asked::who).contains("The responsible authorities",
                        "The strategy group, for the responsible authorities")
                .endsWith("Sevenoaks District Council", "Kent County Council", "The Probation Service (for the Secretary of State)",
                        "The Chief Constable of Kent (Kent Police)", "Kent and Medway Fire and Rescue Authority",
                        "NHS Kent and Medway Integrated Care Board");
        assertThat(list(open, "Kent County Council").questions()).extracting(QuestionsTest::id).contains("SI2007-1830-R4-3-A");
        assertThat(list(open, "The responsible authorities").bodies()).contains("Kent County Council").hasSize(6);
        assertThat(list(open, "The strategy group, for the responsible authorities").bodies()).isEmpty();
    }

    private static Asked list(OpenQuestions open, String who) {
        return open.lists().stream().filter(one -> one.who().equals(who)).findFirst().orElseThrow();
    }

    @Test
    void without_an_area_nothing_can_be_asked_yet_and_that_is_said_first() {
        OpenQuestions open = OpenQuestions.of(SmallPapers.nowhere());
        assertThat(open.lists()).isEmpty();
        assertThat(QuestionsText.of(open, Style.PLAIN).replaceAll("\\s+", " "))
                .matches("[0-9]+ duties could not be checked: review the papers, and make that checkable first\\. Nothing is open\\. .*");
    }

    @Test
    void each_kind_of_question_says_what_to_do() {
        Optional<Question> conflict = of(SmallPapers.conflicting(), Outcome.CONTRADICTED);
        assertThat(conflict.orElseThrow().kind()).isEqualTo(Kind.PUT_RIGHT);
        assertThat(conflict.orElseThrow().words()).isEqualTo(conflict.orElseThrow().finding().remedy().orElseThrow());
        assertThat(of(SmallPapers.whole(), Outcome.NOT_SHOWN).orElseThrow().kind()).isEqualTo(Kind.PUT_RIGHT);
        assertThat(of(SmallPapers.reviewed(), Outcome.SHOWN_ELSEWHERE).orElseThrow().kind()).isEqualTo(Kind.READ);
        assertThat(of(SmallPapers.reviewed(), Outcome.NOT_RECORDED).orElseThrow().kind()).isEqualTo(Kind.ASK);
        assertThat(of(SmallPapers.reviewed(), Outcome.FOR_JUDGEMENT).orElseThrow().kind()).isEqualTo(Kind.DECIDE);
    }

    private static Optional<Question> of(ReviewedPapers reviewed, Outcome outcome) {
        return OpenQuestions.of(reviewed).questions().stream().filter(one -> one.finding().outcome() == outcome).findFirst();
    }

    @Test
    void what_is_shown_but_told_not_to_be_met_is_for_a_person_to_decide() {
        String shown = SmallPapers.reviewed().review().findings().stream()
                .filter(finding -> finding.outcome() == Outcome.SHOWN).findFirst().orElseThrow().duty().getId().value();
        OpenQuestions open = OpenQuestions.of(SmallPapers.answered(SmallPapers.ANSWERS.replace(SmallPapers.UNEXPLAINED, shown)));
        assertThat(open.questions()).filteredOn(question -> id(question).equals(shown)).singleElement()
                .satisfies(question -> assertThat(question.kind()).isEqualTo(Kind.DECIDE));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void the_json_is_what_its_schema_says_and_counts_each_question_once(ReviewedPapers reviewed) throws IOException {
        byte[] json = QuestionsJson.toBytes(OpenQuestions.of(reviewed));
        assertThat(accepts(SCHEMA, json)).isTrue();
        assertThat(json).isEqualTo(QuestionsJson.toBytes(OpenQuestions.of(reviewed)));
        JsonNode tree = MAPPER.readTree(json);
        int counted = 0;
        for (Kind kind : Kind.values()) {
            counted += tree.at("/summary/" + kind.getWord()).intValue();
        }
        assertThat(counted).isEqualTo(OpenQuestions.of(reviewed).questions().size());
        assertThat(tree.get("whollyChecked").booleanValue()).isEqualTo(reviewed.isWhollyChecked());
    }

    @Test
    void the_schema_refuses_what_is_no_list_of_questions() {
        String sound = new String(QuestionsJson.toBytes(OpenQuestions.of(SmallPapers.reviewed())), UTF_8);
        for (String broken : List.of(sound.replace("\"questionsVersion\": 1", "\"questionsVersion\": 2"),
                sound.replace("\"kind\": \"ask\"", "\"kind\": \"beg\""), sound.replace("\"demand\"", "\"demnd\""))) {
            assertThat(broken).isNotEqualTo(sound);
            assertThat(accepts(SCHEMA, broken.getBytes(UTF_8))).isFalse();
        }
    }

    @Test
    void an_answer_that_does_not_count_is_told_under_its_question() {
        String text = QuestionsText.of(OpenQuestions.of(SmallPapers.answered()), Style.PLAIN);
        assertThat(text).contains("      Answered  an accepted gap, by Clerk, 3 June 2024 (does not count: unexplained)\n")
                .doesNotContain(SmallPapers.ANSWERED + " ");
        assertThat(text.replaceAll("\\s+", " ")).contains(" 2 answers are on record, and not asked again. ");
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void the_file_to_be_filled_in_reads_without_a_fault_and_keeps_the_answers_that_were_given(ReviewedPapers reviewed) throws IOException {
        byte[] form = AnswersJson.form(OpenQuestions.of(reviewed));
        Read<Answers> read = AnswersJson.read(form, "form.json");
        assertThat(read.faults()).isEmpty();
        assertThat(accepts(ANSWERS_SCHEMA, form)).isTrue();
        Answers kept = read.complete().orElseThrow();
        assertThat(kept.getAnswers()).isEqualTo(reviewed.review().options().answers().getAnswers());
        assertThat(kept.getYear()).isEqualTo(reviewed.review().year());
    }

    @Test
    void the_file_has_a_blank_for_every_open_question_without_an_answer_in_time() throws IOException {
        OpenQuestions open = OpenQuestions.of(SmallPapers.answered());
        Set<String> blank = new HashSet<>();
        for (JsonNode entry : MAPPER.readTree(AnswersJson.form(open)).get("answers")) {
            if (entry.get("answer").textValue().isEmpty()) {
                assertThat(blank.add(entry.get("duty").textValue())).isTrue();
                assertThat(entry.get("question").textValue()).isNotBlank();
            }
        }
        Set<String> expected = ids(open.questions());
        expected.remove(SmallPapers.UNEXPLAINED);
        assertThat(blank).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void a_file_that_is_filled_in_wholly_leaves_nothing_open_but_what_the_papers_must_put_right() {
        ReviewedPapers reviewed = SmallPapers.reviewed();
        String filled = new String(AnswersJson.form(OpenQuestions.of(reviewed)), UTF_8)
                .replace("\"answer\": \"\"", "\"answer\": \"met\"")
                .replace("\"by\": \"\"", "\"by\": \"Clerk\"")
                .replace("\"on\": \"\"", "\"on\": \"2024-06-03\"")
                .replace("\"reason\": \"\"", "\"reason\": \"It was seen.\"");
        ReviewedPapers answered = SmallPapers.answered(filled);
        assertThat(answered.read().faults()).isEmpty();
        assertThat(answered.review().answers()).extracting(one -> one.answer().getDuty()).hasSameSizeAs(OpenQuestions.of(reviewed).questions());
        assertThat(OpenQuestions.of(answered).questions()).isEmpty();
        assertThat(answered.isPassed()).isTrue();
        PersonAnswer first = answered.review().answers().get(0).answer();
        assertThat(first.getQuestion()).isPresent();
        assertThat(QuestionsText.of(OpenQuestions.of(answered), Style.PLAIN)).startsWith("Nothing is open. ");
    }
}
