package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.SHOWN;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.assessment.DeliveryJudgement;
import org.communitysafety.csp.assessment.InformationSource;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;

/** What a finding on the assessment tells beside its outcome: which year was asked for, and what stands as evidence. */
class AssessmentEvidenceTest {

    private static final String EACH_YEAR = "SI2007-1830-R5-1";
    private static final String CURRENT_PLAN = "SI2007-1830-R6-E";
    private static final String LOCAL_CRIME = "SI2007-1830-R6-F-CD";
    private static final String DELIVERY = "SI2007-1830-R7-F";

    /** The assessment of December 2024 had to consider the plan for 2024-25. */
    @Test
    void a_plan_of_another_year_or_of_none_is_told_with_the_year_that_was_asked_for() {
        assertThat(lacking(CURRENT_PLAN, source(Optional.of(new PlanYear(2025)))))
                .containsExactly("This is the plan for 2025-26; the plan for 2024-25 was asked for.");
        assertThat(lacking(CURRENT_PLAN, source(Optional.empty()))).containsExactly(
                "It is not said which year's plan this is; the plan for 2024-25 was asked for.");
        assertThat(lacking(CURRENT_PLAN, dated("2024"))).containsExactly(
                "The assessment's date does not tell which year's plan it had to consider.");
    }

    /** It had to judge how far the plan for 2023-24 was carried out. */
    @Test
    void a_judgement_of_another_plan_is_told_with_the_year_that_was_asked_for() {
        assertThat(lacking(DELIVERY, judged(2024))).containsExactly("None of these is said to judge the plan for 2023-24.");
        assertThat(lacking(DELIVERY, dated("2024"))).containsExactly(
                "The assessment's date does not tell which year's plan it had to judge.");
    }

    @Test
    void where_nothing_is_judged_no_year_is_lacking() {
        Finding finding = asked(DELIVERY, Change.assessment((one, was) -> one.delivery(List.of())));
        assertThat(finding.shortfalls()).isEmpty();
    }

    /** What local people said is the evidence; the title of the source stands in only where that is not told. */
    @Test
    void what_people_said_is_told_and_not_the_title_too() {
        assertThat(asked(LOCAL_CRIME).evidence()).isNotEmpty()
                .allSatisfy(one -> assertThat(one.attribute()).isEqualTo("text"));
    }

    /** The assessment before, of another time or of none, does not make doubtful that this one fell in its year. */
    @Test
    void an_earlier_assessment_takes_nothing_from_this_one() {
        List<Evidence> alone = asked(EACH_YEAR).evidence();
        for (Optional<PartialDate> date : List.of(Optional.<PartialDate>empty(), Optional.of(PartialDate.parse("2024")),
                Optional.of(PartialDate.parse("2023-11-30")))) {
            Finding finding = asked(EACH_YEAR, Change.papers(papers -> papers.previousAssessment(StrategicAssessment.builder()
                    .id(ElementId.of("before")).title("The one before").date(date).build())));
            assertThat(finding.outcome()).isEqualTo(SHOWN);
            assertThat(finding.shortfalls()).isEmpty();
            assertThat(finding.evidence()).isEqualTo(alone);
        }
    }

    @Test
    void an_assessment_without_a_date_is_told_to_have_none() {
        Finding finding = Case.bare("no date").review().finding(EACH_YEAR).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(finding.evidence()).extracting(Evidence::attribute).containsExactly("title");
        assertThat(finding.shortfalls()).extracting(one -> one.text()).containsExactly("The assessment has no date.");
    }

    private static Finding asked(String duty, Change... changes) {
        return Case.sound("evidence", changes).review().finding(duty).orElseThrow();
    }

    private static List<String> lacking(String duty, Change change) {
        Finding finding = asked(duty, change);
        assertThat(finding.outcome()).isEqualTo(FOR_JUDGEMENT);
        return finding.shortfalls().stream().map(one -> one.text()).toList();
    }

    private static Change dated(String date) {
        return Change.assessment((assessment, was) -> assessment.date(PartialDate.parse(date)));
    }

    private static Change source(Optional<PlanYear> year) {
        return Change.assessment((assessment, was) -> assessment.sources(Change.with(was.getSources(), "i-plan",
                one -> InformationSource.builder().like(one).year(year).build())));
    }

    private static Change judged(int year) {
        return Change.assessment((assessment, was) -> assessment.delivery(Change.where(was.getDelivery(), one -> true,
                one -> DeliveryJudgement.builder().like(one).year(new PlanYear(year)).build())));
    }
}
