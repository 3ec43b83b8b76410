package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.SHOWN;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.InformationSource;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.assessment.Provider;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regulations 6 and 7: what was before those who made the assessment of 2 December 2024, and what it is compared with. */
class AssessmentTimesTest {

    private static final String[] SUPPLIED = {
        "SI2007-1830-R6-A", "SI2007-1830-R6-B", "SI2007-1830-R6-C", "SI2007-1830-R6-D", "SI2007-1830-R6-F-CD"
    };

    @ParameterizedTest
    @CsvSource({"2024-10, SHOWN", "2024-12, SHOWN", "2024-12-02, SHOWN", "2024-12-03, FOR_JUDGEMENT", "2025-09, FOR_JUDGEMENT",
        "2024, SHOWN", "2009, SHOWN"})
    void what_is_dated_wholly_after_the_assessment_was_not_considered_in_it(String date, Outcome outcome) {
        Case.sound(date, sources(one -> one.date(PartialDate.parse(date)))).answers(outcome, SUPPLIED).holds();
        Case.sound(date + ", and the assessment has no date", sources(one -> one.date(PartialDate.parse(date))),
                Change.assessment((assessment, was) -> assessment.date(Optional.empty()))).answers(SHOWN, SUPPLIED).holds();
    }

    /** The assessment before was to be made in the year from 1 April 2023: what was learnt before was for an earlier one. */
    @ParameterizedTest
    @CsvSource({"2024-10, SHOWN", "2024-12, SHOWN", "2024-12-03, FOR_JUDGEMENT", "2023-04, SHOWN", "2023, SHOWN",
        "2023-03-31, FOR_JUDGEMENT", "2009-09, FOR_JUDGEMENT"})
    void what_people_thought_long_before_the_assessment_or_after_it_is_for_a_person(String date, Outcome outcome) {
        Case.sound(date, Change.assessment((assessment, was) -> assessment.localViews(Change.where(was.getLocalViews(), one -> true,
                        one -> LocalView.builder().like(one).date(PartialDate.parse(date)).build()))))
                .answers(outcome, "SI2007-1830-R7-E").holds();
    }

    /** Regulation 7(b): the change since the assessment before, not against other places. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "the national average | FOR_JUDGEMENT", "our most similar family | FOR_JUDGEMENT", "England and Wales | FOR_JUDGEMENT",
        "the national average in 2023 | SHOWN", "last year, and the national average | SHOWN", "the previous assessment | SHOWN",
        "Exampleford Strategic Assessment | SHOWN", "the three years before | SHOWN"
    })
    void a_comparison_with_other_places_tells_no_change(String with, Outcome outcome) {
        Case.sound(with, Change.assessment((assessment, was) -> assessment.analyses(Change.where(was.getAnalyses(), one -> true,
                        one -> Analysis.builder().like(one).comparedWith(with).build()))))
                .answers(outcome, "SI2007-1830-R7-B", "SI2007-1830-R7-B-SV").holds();
    }

    @ParameterizedTest
    @CsvSource({"VOLUNTARY, FOR_JUDGEMENT, FOR_JUDGEMENT", "POLICE, SHOWN, FOR_JUDGEMENT", "DISTRICT_COUNCIL, SHOWN, SHOWN",
        "COMMITTEE, SHOWN, SHOWN", "SCRUTINY_COMMITTEE, SHOWN, SHOWN", "GROUP, SHOWN, SHOWN"})
    void a_source_whose_body_is_surely_of_another_kind_is_for_a_person(BodyKind kind, Outcome authority, Outcome committee) {
        Change body = Change.papers(papers -> papers.addBodies(
                Body.builder().id(ElementId.of("other")).name("Haven").kind(kind).build()));
        Case.sound("of " + kind, body, sources(one -> one.body(ElementId.of("other"))))
                .answers(authority, "SI2007-1830-R6-A")
                .answers(committee, "SI2007-1830-R6-D")
                .holds();
        Case.sound("one of another kind beside a sound one", body, Change.assessment((assessment, was) -> assessment.addSources(
                        InformationSource.builder().id(ElementId.of("i-more")).title("More").from(Provider.RESPONSIBLE_AUTHORITY)
                                .body(ElementId.of("other")).build())))
                .answers(SHOWN, "SI2007-1830-R6-A").holds();
    }

    private static Change sources(UnaryOperator<InformationSource.Builder> set) {
        return Change.assessment((assessment, was) -> assessment.sources(Change.where(was.getSources(), one -> true,
                one -> set.apply(InformationSource.builder().like(one)).build())));
    }
}
