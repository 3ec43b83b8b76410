package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.statute.Told.finds;
import static org.communitysafety.csp.statute.Told.lacks;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.plan.Considered;
import org.communitysafety.csp.plan.DocumentKind;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Regulation 5(1), for the plan of 2025-26: whether papers tell that a strategic assessment was made from 1 April 2024 to 31 March
 * 2025. One of another time does not say that there was none, unless those around it are known.
 */
class AssessmentOfTheYearTest {

    private static final String EACH_YEAR = "SI2007-1830-R5-1";
    private static final String CONSIDERED = "SI2007-1830-R10-3-SA";

    static List<Case> cases() {
        return List.of(
                Case.bare("The next one, and nothing of the one before it", dated("2025-11-20")).answers(FOR_JUDGEMENT, EACH_YEAR),
                Case.bare("The next one, and one before it without a date", dated("2025-11-20"), before(one -> one))
                        .answers(FOR_JUDGEMENT, EACH_YEAR),
                Case.bare("The next one, and one before it that may be of the year", dated("2025-11-20"),
                                before(one -> one.date(PartialDate.parse("2024"))))
                        .answers(FOR_JUDGEMENT, EACH_YEAR),
                Case.bare("The next one, and one before it that was made too early", dated("2025-11-20"),
                                before(one -> one.date(PartialDate.parse("2024-03-20"))))
                        .answers(CONTRADICTED, EACH_YEAR),
                Case.bare("The next one, and the one before it", dated("2025-11-20"),
                                before(one -> one.date(PartialDate.parse("2024-11-20"))))
                        .answers(SHOWN, EACH_YEAR),
                Case.bare("The next one, and a draft before it", dated("2025-11-20"),
                                before(one -> one.date(PartialDate.parse("2024-11-20")).stage(Stage.DRAFT)))
                        .answers(FOR_JUDGEMENT, EACH_YEAR),
                Case.bare("An old one", dated("2023-11-20")).answers(CONTRADICTED, EACH_YEAR),
                Case.bare("An old one, and the plan considered one of the year", dated("2023-11-20"),
                                considered(one -> one.year(new PlanYear(2024))))
                        .answers(FOR_JUDGEMENT, EACH_YEAR)
                        .answers(SHOWN, CONSIDERED),
                Case.bare("An old one, and the plan considered one of no date", dated("2023-11-20"), considered(one -> one))
                        .answers(FOR_JUDGEMENT, EACH_YEAR, CONSIDERED),
                Case.bare("An old one, and the plan considered another old one", dated("2023-11-20"),
                                considered(one -> one.year(new PlanYear(2022))))
                        .answers(CONTRADICTED, EACH_YEAR),
                Case.bare("An old one, and that is what the plan considered", dated("2023-11-20"),
                                considered(one -> one.paper(ElementId.of("assessment"))))
                        .answers(CONTRADICTED, EACH_YEAR),
                Case.bare("An old one, and the plan considered one dated in the year", dated("2023-11-20"),
                                considered(one -> one.date(PartialDate.parse("2024-12-02"))))
                        .answers(SHOWN, EACH_YEAR),
                Case.bare("None, but the plan considered one of the year", without(), considered(one -> one.year(new PlanYear(2024))))
                        .answers(FOR_JUDGEMENT, EACH_YEAR)
                        .answers(SHOWN, CONSIDERED),
                Case.bare("None, and the plan considered one of another year", without(),
                                considered(one -> one.year(new PlanYear(2023))))
                        .answers(NOT_RECORDED, EACH_YEAR),
                Case.bare("None, and the plan considered another document of the year", without(),
                                considered(one -> one.kind(DocumentKind.COMMUNITY_SAFETY_AGREEMENT).date(PartialDate.parse("2024-12-02"))))
                        .answers(NOT_RECORDED, EACH_YEAR),
                Case.bare("An old one, and the plan considered one of which the date does not tell", dated("2023-11-20"),
                                considered(one -> one.date(PartialDate.parse("2024"))))
                        .answers(FOR_JUDGEMENT, EACH_YEAR),
                Case.bare("An old one, and the plan considered the one before, which has no date", dated("2023-11-20"), before(one -> one),
                                considered(one -> one.paper(ElementId.of("before"))))
                        .answers(FOR_JUDGEMENT, EACH_YEAR),
                // A draft is none yet: regulation 5(1) wants one prepared.
                Case.bare("A draft", draft()).answers(FOR_JUDGEMENT, EACH_YEAR),
                Case.bare("A draft that nobody had in hand", draft(), Change.assessment((one, was) -> one.inHand(InHand.NONE)))
                        .answers(FOR_JUDGEMENT, EACH_YEAR),
                Case.bare("A draft that the plan considered", draft(), considered(one -> one.paper(ElementId.of("assessment"))))
                        .answers(FOR_JUDGEMENT, EACH_YEAR, CONSIDERED),
                Case.bare("The plan considered the one before, which is a draft", dated("2025-11-20"),
                                before(one -> one.date(PartialDate.parse("2024-12-02")).stage(Stage.DRAFT)),
                                considered(one -> one.date(PartialDate.parse("2024-12-02")).paper(ElementId.of("before"))))
                        .answers(FOR_JUDGEMENT, EACH_YEAR, CONSIDERED),
                Case.bare("A draft, and the plan considered another of the year", draft(),
                                considered(one -> one.date(PartialDate.parse("2024-05-02"))))
                        .answers(SHOWN, EACH_YEAR, CONSIDERED));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
        papers.inWales().ifPresent(Case::holds);
    }

    @Test
    void what_leaves_it_open_is_told() {
        assertThat(lacks(finds(Case.bare("draft", draft()), EACH_YEAR, FOR_JUDGEMENT)))
                .containsExactly("It is a draft, so it is not said that it was prepared.");
        assertThat(lacks(finds(Case.bare("next", dated("2025-11-20")), EACH_YEAR, FOR_JUDGEMENT))).containsExactly(
                "This one is of a later year; the assessment before it, which may be that of the year, is not in these papers.");
        assertThat(lacks(finds(Case.bare("undated", dated("2025-11-20"), before(one -> one)), EACH_YEAR, FOR_JUDGEMENT)))
                .containsExactly("The assessment before has no date.");
    }

    private static Change dated(String day) {
        return Change.assessment((one, was) -> one.date(PartialDate.parse(day)));
    }

    private static Change draft() {
        return Change.assessment((one, was) -> one.date(PartialDate.parse("2024-12-02")).stage(Stage.DRAFT));
    }

    private static Change without() {
        return Change.papers(papers -> papers.assessment(Optional.empty()));
    }

    private static Change before(UnaryOperator<StrategicAssessment.Builder> set) {
        return Change.papers(papers -> papers.previousAssessment(set.apply(StrategicAssessment.builder()
                .id(ElementId.of("before")).title("The one before")).build()));
    }

    private static Change considered(UnaryOperator<Considered.Builder> set) {
        return Change.plan((plan, was) -> plan.addConsidered(set.apply(Considered.builder()
                .id(ElementId.of("k")).kind(DocumentKind.STRATEGIC_ASSESSMENT).title("An assessment")).build()));
    }
}
