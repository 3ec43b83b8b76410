package example.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.communitysafety.csp.assertions.PapersAssertions.assertThat;
import static org.communitysafety.csp.io.assertions.ReadAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.testing.DutyTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlanTest {

    private static final String USE_OF_RESOURCES = "SI2007-1830-R11-1-D";
    private static final String MEASURES = "SI2007-1830-R11-1-E";

    /** The one test that a council needs. */
    @Test
    void the_papers_are_statutorily_complete() {
        assertThat(Exampleford.papers()).withAnswers(Exampleford.answers()).isStatutorilyComplete();
    }

    /** A test for each duty; what a person must decide is aborted unless somebody answered it. */
    @TestFactory
    Stream<DynamicTest> every_duty() {
        return DutyTests.of(assertThat(Exampleford.papers()).withAnswers(Exampleford.answers()), Gate.COMPLETE);
    }

    @Test
    void the_plan_sets_out_who_pays_on_the_eve_of_its_year() {
        assertThat(Exampleford.papers()).askedOn(LocalDate.of(2025, 3, 31)).shows(USE_OF_RESOURCES);
    }

    /** A suite that cannot fail is none: without measures it does, and says what to do. */
    @Test
    void a_plan_without_measures_fails_and_says_what_to_do() {
        Papers whole = Exampleford.papers().complete().orElseThrow();
        Plan plan = Plan.builder().like(whole.getPlan().orElseThrow()).measures(List.of()).build();
        Papers papers = Papers.builder().like(whole).plan(plan).build();

        AssertionError told = assertThrows(AssertionError.class, () -> assertThat(papers).passes(Gate.GAPS));
        assertTrue(told.getMessage().contains(MEASURES) && told.getMessage().contains("to do"), told::getMessage);
        long failed = DutyTests.of(assertThat(papers), Gate.GAPS)
                .filter(test -> test.getDisplayName().startsWith(MEASURES))
                .peek(test -> assertThrows(AssertionError.class, test.getExecutable())).count();
        assertTrue(failed == 1);
    }

    @Test
    void an_open_question_is_no_pass() {
        assertThrows(AssertionError.class, () -> assertThat(Exampleford.papers()).isStatutorilyComplete());
    }

    @Test
    void what_could_not_be_read_fails_with_its_line() {
        String mistyped = new String(Exampleford.bytes("complete.json"), UTF_8).replaceFirst("\n    \"measures\"", "\n    \"measurs\"");
        var papers = assertThat(PapersJson.read(mistyped.getBytes(UTF_8), "plan.json"));
        papers.answers(MEASURES, Outcome.NOT_EVALUATED);
        AssertionError told = assertThrows(AssertionError.class, () -> papers.passes(Gate.NONE));
        assertTrue(told.getMessage().contains("Did you mean 'measures'?"), told::getMessage);
    }
}
