package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.EngagementStep;
import org.communitysafety.csp.plan.Origin;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.report.Implication;
import org.communitysafety.csp.report.ImplicationKind;
import org.communitysafety.csp.report.Recommendation;
import org.communitysafety.csp.report.Risk;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Words on a subject that nobody has marked as such leave the strategy to a person, wherever in the plan or in a report they
 * stand: a place that is not looked into would turn a question into a gap.
 */
class UntaggedWordsTest {

    private static final String CRIME = "CDA98-6-1-A";
    private static final String CRIME_CARRIED_OUT = "CDA98-6-1-A-IMPL";
    private static final String ALCOHOL = "CDA98-6-1-B-ALCOHOL";
    private static final String WORDS = "Fewer burglaries";

    static Stream<Arguments> places() {
        Map<String, Change> places = new LinkedHashMap<>();
        places.put("plan title", Change.plan((plan, was) -> plan.title(WORDS)));
        places.put("plan period/text", Change.plan((plan, was) -> plan.period(Period.builder().text(WORDS).build())));
        places.put("strategy title", strategy(one -> one.title(WORDS)));
        places.put("strategy description", strategy(one -> one.description(WORDS)));
        places.put("strategy objectives/1", strategy(one -> one.addObjectives("Calm", WORDS)));
        places.put("priority title", priority(one -> one.title(WORDS)));
        places.put("priority description", priority(one -> one.description(WORDS)));
        places.put("priority kind", priority(one -> one.kind(WORDS)));
        places.put("priority origins/1/text", priority(one -> one.addOrigins(origin("Residents"), origin(WORDS))));
        places.put("priority subThemes/1", priority(one -> one.addSubThemes("Calm", WORDS)));
        places.put("action text", action(one -> one.text(WORDS)));
        places.put("action title", action(one -> one.title(WORDS)));
        places.put("action subTheme", action(one -> one.subTheme(WORDS)));
        places.put("action outcome", action(one -> one.outcome(WORDS)));
        places.put("action resources", action(one -> one.resources(WORDS)));
        places.put("action condition", action(one -> one.condition(WORDS)));
        places.put("action carriedReason", action(one -> one.carriedReason(WORDS)));
        places.put("action comment", action(one -> one.comment(WORDS)));
        places.put("action progress/1/text", action(one -> one.addProgress(progress("Begun"), progress(WORDS))));
        places.put("measure title", measure(one -> one.title(WORDS)));
        places.put("measure description", measure(one -> one.description(WORDS)));
        places.put("measure comment", measure(one -> one.comment(WORDS)));
        places.put("resource text", resource(one -> one.text(WORDS)));
        places.put("resource kind", resource(one -> one.kind(WORDS)));
        places.put("step text", Change.plan((plan, was) -> plan.addEngagementSteps(
                EngagementStep.builder().id(ElementId.of("step")).text(WORDS).build())));
        places.put("statement text", Words.inThePlan(Words.here(WORDS, null)));
        places.put("statement heading", Words.inThePlan(
                Statement.builder().like(Words.here("Calm", null)).heading(WORDS).build()));
        places.put("report executiveSummary", report(one -> one.executiveSummary(WORDS)));
        places.put("report reason", report(one -> one.reason(WORDS)));
        places.put("report conclusions", report(one -> one.conclusions(WORDS)));
        places.put("recommendation text", report(one -> one.addRecommendations(
                Recommendation.builder().id(ElementId.of("recommendation")).text(WORDS).build())));
        places.put("implication text", report(one -> one.addImplications(Implication.builder()
                .id(ElementId.of("implication")).kind(ImplicationKind.values()[0]).text(WORDS).build())));
        places.put("risk description", report(one -> one.addRisks(risk().description(WORDS).build())));
        places.put("risk mitigation", report(one -> one.addRisks(risk().mitigation(WORDS).build())));
        places.put("statement text in a report", report(one -> one.addStatements(Words.here(WORDS, null))));
        return places.entrySet().stream().map(place -> Arguments.of(place.getKey(), place.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void words_in_any_place_are_told_once_with_the_place_and_left_to_a_person(String place, Change change) {
        Finding finding = asked(CRIME, change);
        String[] where = place.split(" ");
        assertThat(finding.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(finding.evidence()).singleElement().satisfies(one -> {
            assertThat(one.element().getId()).isEqualTo(ElementId.of(where[0]));
            assertThat(one.attribute()).isEqualTo(where[1]);
            assertThat(one.text()).isEqualTo(WORDS);
            assertThat(one.basis().getWord()).isEqualTo("quoted");
        });
    }

    /** Section 6(1)(b) is about alcohol too, so what a paper says on substances in general may take it in. */
    @Test
    void what_the_plan_or_a_report_says_on_the_wider_subject_leaves_a_limb_to_a_person() {
        Statement general = Words.here("We help people out of it.", null, Subject.SUBSTANCE_MISUSE);
        assertThat(told(ALCOHOL, FOR_JUDGEMENT, Words.inThePlan(general))).containsExactly("We help people out of it.");
        assertThat(told(ALCOHOL, FOR_JUDGEMENT, report(one -> one.addStatements(general))))
                .containsExactly("We help people out of it.");
    }

    /** The assessment tells what there is, and not what is to be done about it. */
    @Test
    void what_the_assessment_says_on_the_wider_subject_is_nothing_of_the_plan() {
        assertThat(told(ALCOHOL, NOT_SHOWN, Words.inTheAssessment(
                        Words.here("Forty people were helped out of it.", null, Subject.SUBSTANCE_MISUSE))))
                .isEmpty();
    }

    @Test
    void what_a_report_says_on_another_subject_leaves_no_limb_to_a_person() {
        assertThat(told(ALCOHOL, NOT_SHOWN, report(one -> one.addStatements(
                        Words.here("We help people out of it.", null, Subject.RE_OFFENDING)))))
                .isEmpty();
    }

    @Test
    void what_says_both_the_wider_subject_and_the_limb_is_told_once() {
        Statement both = Words.here("Forty people were helped.", Topic.LEVELS_AND_PATTERNS, Subject.SUBSTANCE_MISUSE,
                Subject.ALCOHOL);
        assertThat(told(ALCOHOL, FOR_JUDGEMENT, Words.inThePlan(both))).containsExactly("Forty people were helped.");
    }

    /** A figure tells that something came of the strategy; a measure that has none yet does not. */
    @Test
    void only_a_measure_with_a_figure_tells_of_a_strategy_carried_out() {
        assertThat(told(CRIME_CARRIED_OUT, FOR_JUDGEMENT, measure(one -> one.addServes(Subject.CRIME_DISORDER)))).isEmpty();
        assertThat(told(CRIME_CARRIED_OUT, FOR_JUDGEMENT, measure(one -> one.addServes(Subject.CRIME_DISORDER)
                        .addObservations(Observation.builder().text("12 in May").build()))))
                .containsExactly("Calm");
    }

    private static Finding asked(String duty, Change change) {
        return Case.bare("words", change).review().finding(duty).orElseThrow();
    }

    private static List<String> told(String duty, Outcome outcome, Change change) {
        Finding finding = asked(duty, change);
        assertThat(finding.outcome()).isEqualTo(outcome);
        return finding.evidence().stream().map(Evidence::text).toList();
    }

    private static Change strategy(UnaryOperator<Strategy.Builder> setter) {
        return Change.plan((plan, was) -> plan.addStrategies(
                setter.apply(Strategy.builder().id(ElementId.of("strategy")).title("Calm")).build()));
    }

    private static Change priority(UnaryOperator<Priority.Builder> setter) {
        return Change.plan((plan, was) -> plan.addPriorities(
                setter.apply(Priority.builder().id(ElementId.of("priority")).title("Calm")).build()));
    }

    private static Change action(UnaryOperator<Action.Builder> setter) {
        return Change.plan((plan, was) -> plan.addActions(
                setter.apply(Action.builder().id(ElementId.of("action")).text("Go round")).build()));
    }

    private static Change measure(UnaryOperator<Measure.Builder> setter) {
        return Change.plan((plan, was) -> plan.addMeasures(
                setter.apply(Measure.builder().id(ElementId.of("measure")).title("Calm")).build()));
    }

    private static Change resource(UnaryOperator<Resource.Builder> setter) {
        return Change.plan((plan, was) -> plan.addResources(
                setter.apply(Resource.builder().id(ElementId.of("resource")).text("Two posts")).build()));
    }

    private static Change report(UnaryOperator<CommitteeReport.Builder> setter) {
        return Change.papers(papers -> papers.addReports(
                setter.apply(CommitteeReport.builder().id(ElementId.of("report")).title("Report")).build()));
    }

    private static Risk.Builder risk() {
        return Risk.builder().id(ElementId.of("risk")).description("Rain");
    }

    private static Origin origin(String text) {
        return Origin.builder().text(text).build();
    }

    private static Progress progress(String text) {
        return Progress.builder().text(text).build();
    }
}
