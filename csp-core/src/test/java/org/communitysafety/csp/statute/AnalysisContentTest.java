package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.assessment.ProposedPriority;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.plan.Origin;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.spoilt.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regulation 7: what in the assessment, or in the plan on the assessment, is evidence, and what only bears on it. */
class AnalysisContentTest {

    private static final String LEVELS = "SI2007-1830-R7-A-CD";
    private static final String CHANGES_IN_VIOLENCE = "SI2007-1830-R7-B-SV";
    private static final String PRIORITIES = "SI2007-1830-R7-D";
    private static final String PRIORITIES_ON_CRIME = "SI2007-1830-R7-D-CD";
    private static final String VIEWS = "SI2007-1830-R7-E";
    private static final String VIEWS_ON_CRIME = "SI2007-1830-R7-E-CD";

    /** None is a level too; a year is not one. */
    @ParameterizedTest
    @CsvSource({"0 in a thousand, SHOWN", "9 in a thousand, SHOWN", "Not known for 2023-24, FOR_JUDGEMENT",
        "Not counted in 3 wards, FOR_JUDGEMENT", "No figures are held for the 3 wards, FOR_JUDGEMENT", "41 robberies; no knife, SHOWN"})
    void a_level_is_told_by_any_figure_but_a_year(String level, Outcome outcome) {
        Case.sound(level, Change.assessment((assessment, was) -> assessment.analyses(was.getAnalyses().stream()
                        .map(one -> Analysis.builder().like(one).figures(List.of()).level(level).build())
                        .toList())))
                .answers(outcome, LEVELS).holds();
    }

    @Test
    void views_from_a_consultation_count_if_it_was_held() {
        assertThat(asked(VIEWS, fromConsultation(Optional.empty())).outcome()).isEqualTo(SHOWN);
        assertThat(asked(VIEWS, fromConsultation(Optional.of(Done.DONE))).outcome()).isEqualTo(SHOWN);
        Finding planned = asked(VIEWS, fromConsultation(Optional.of(Done.PLANNED)));
        assertThat(planned.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(planned.shortfalls()).extracting(one -> one.text())
                .contains("The consultation that it comes from is not said to have been held.");
    }

    @Test
    void views_are_told_by_their_mark_and_only_without_any_by_their_words() {
        LocalView marked = LocalView.builder().id(id("marked")).text("Light the lanes").addServes(Subject.CRIME_DISORDER).build();
        LocalView words = LocalView.builder().id(id("words")).text("Stop the burglaries").build();
        LocalView neither = LocalView.builder().id(id("neither")).text("More buses").build();
        assertThat(told(VIEWS_ON_CRIME, views(marked, words, neither))).containsExactly("declared Light the lanes");
        assertThat(told(VIEWS_ON_CRIME, views(words, neither))).containsExactly("quoted Stop the burglaries");
        assertThat(told(VIEWS_ON_CRIME, views(neither))).isEmpty();
    }

    /** What nobody marked may be the analysis that is asked for; what is marked as another thing is not. */
    @Test
    void prose_of_the_assessment_that_is_about_nothing_in_particular_is_for_a_person() {
        assertThat(told(CHANGES_IN_VIOLENCE, Words.inTheAssessment(Words.here("Fewer knives were found.", null))))
                .containsExactly("quoted Fewer knives were found.");
        Finding other = bare(CHANGES_IN_VIOLENCE, Words.inTheAssessment(
                Words.here("Residents fear knives.", Topic.LOCAL_PRIORITIES)));
        assertThat(other.outcome()).isEqualTo(NOT_SHOWN);
        assertThat(other.evidence()).isEmpty();
    }

    @Test
    void a_change_without_a_mark_is_for_a_person_unless_another_is_marked() {
        Analysis untagged = Analysis.builder().id(id("n")).title("Streets").change("Down by a tenth").build();
        Analysis tagged = Analysis.builder().id(id("t")).title("Violence").change("Up by a tenth")
                .comparedWith("The assessment of 2023").addServes(Subject.SERIOUS_VIOLENCE).build();
        assertThat(told(CHANGES_IN_VIOLENCE, analyses(untagged))).containsExactly("quoted Down by a tenth");
        Finding shown = bare(CHANGES_IN_VIOLENCE, analyses(untagged, tagged));
        assertThat(shown.outcome()).isEqualTo(SHOWN);
        assertThat(shown.evidence()).extracting(one -> one.text()).containsExactly("Up by a tenth");
    }

    /** A plan that says that its priorities come from the assessment tells at second hand what stands there. */
    @Test
    void priorities_that_the_plan_takes_from_the_assessment_stand_in_for_those_it_does_not_list() {
        Change marked = priority("Our lanes", "assessment", Subject.CRIME_DISORDER);
        Change words = priority("Fewer burglaries", "assessment");
        assertThat(told(PRIORITIES, marked)).containsExactly("declared Our lanes");
        assertThat(told(PRIORITIES, marked.and(listed("Safe lanes")))).containsExactly("declared Safe lanes");
        assertThat(told(PRIORITIES_ON_CRIME, marked)).containsExactly("declared Our lanes");
        assertThat(told(PRIORITIES_ON_CRIME, words)).containsExactly("quoted Fewer burglaries");
        assertThat(told(PRIORITIES_ON_CRIME, marked.and(listed("Safe lanes", Subject.CRIME_DISORDER))))
                .containsExactly("declared Safe lanes");
        assertThat(told(PRIORITIES_ON_CRIME, listed("Burglary"))).containsExactly("quoted Burglary");
    }

    @Test
    void priorities_that_come_from_elsewhere_tell_nothing_of_the_assessment() {
        assertThat(told(PRIORITIES, priority("Our lanes", "agreement", Subject.CRIME_DISORDER))).isEmpty();
        assertThat(told(PRIORITIES_ON_CRIME, priority("Fewer burglaries", "agreement"))).isEmpty();
    }

    private static Finding asked(String duty, Change change) {
        return Case.sound("asked", change).review().finding(duty).orElseThrow();
    }

    private static Finding bare(String duty, Change change) {
        return Case.bare("asked", change).review().finding(duty).orElseThrow();
    }

    /** What stands as evidence in papers that have nothing else, with what it rests on. */
    private static List<String> told(String duty, Change change) {
        return bare(duty, change).evidence().stream().map(one -> one.basis().getWord() + " " + one.text()).toList();
    }

    private static Change fromConsultation(Optional<Done> status) {
        return Change.assessment((assessment, was) -> assessment.localViews(was.getLocalViews().stream()
                        .map(one -> LocalView.builder().like(one).consultation(id("held")).build())
                        .toList()))
                .and(Change.records((records, was) -> records.addConsultations(Consultation.builder()
                        .like(was.getConsultations().get(0)).id(id("held")).status(status).build())));
    }

    private static Change views(LocalView... views) {
        return Change.assessment((assessment, was) -> assessment.localViews(List.of(views)));
    }

    private static Change analyses(Analysis... analyses) {
        return Change.assessment((assessment, was) -> assessment.analyses(List.of(analyses)));
    }

    private static Change listed(String title, Subject... serves) {
        return Change.assessment((assessment, was) -> assessment.addRecommendedPriorities(
                ProposedPriority.builder().id(id("r")).title(title).serves(List.of(serves)).build()));
    }

    private static Change priority(String title, String paper, Subject... serves) {
        return Change.plan((plan, was) -> plan.addPriorities(Priority.builder()
                .id(id("p")).title(title).serves(List.of(serves))
                .addOrigins(Origin.builder().text("Residents").build(), Origin.builder().paper(id(paper)).build())
                .build()));
    }

    private static ElementId id(String value) {
        return ElementId.of(value);
    }
}
