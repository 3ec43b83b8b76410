package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.InformationSource;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.sound.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only holds a place for words to come shows nothing; what says a little beside that is for a person, and no gap. */
class StillToComeTest {

    private static final String RESOURCES = "SI2007-1830-R11-1-D";
    private static final String STEPS = "SI2007-1830-R11-1-C";
    private static final String[] SUPPLIED = {"SI2007-1830-R6-A", "SI2007-1830-R6-B", "SI2007-1830-R6-C", "SI2007-1830-R6-D"};

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TBC | NOT_SHOWN", "To be advised | NOT_SHOWN", "Not yet agreed | NOT_SHOWN", "N/K | NOT_SHOWN", "None identified | NOT_SHOWN",
        "Funding TBC | FOR_JUDGEMENT", "Resources to be confirmed | FOR_JUDGEMENT", "Under development | FOR_JUDGEMENT",
        "Budget to be agreed with partners | FOR_JUDGEMENT",
        "TBC – awaiting the letter of the commissioner, expected in June after the panel has met and decided | FOR_JUDGEMENT",
        "Funding confirmed; amounts to be confirmed in May | SHOWN", "Half a post, the rest to be agreed | SHOWN"
    })
    void money_that_is_still_to_come_is_no_allocation(String words, Outcome outcome) {
        Finding finding = Case.sound(words, money(words)).review().finding(RESOURCES).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(outcome);
    }

    @Test
    void a_resource_that_is_told_shows_it_beside_one_that_is_still_to_come() {
        Case.sound("both", Change.plan((plan, was) -> plan.addResources(
                        resource("Funding TBC")))).answers(SHOWN, RESOURCES).holds();
    }

    @Test
    void an_action_of_which_the_details_are_to_follow_is_for_a_person() {
        Change details = Change.plan((plan, was) -> plan.actions(Change.where(was.getActions(), one -> true,
                one -> Action.builder().like(one).text("Details to be agreed").build())));
        Case.sound("details", details).answers(FOR_JUDGEMENT, STEPS).holds();
    }

    /** Regulation 7(a) to (c). */
    @Test
    void an_analysis_that_is_not_there_yet_is_none() {
        Case.sound("the pattern", analyses(one -> one.pattern("Analysis not yet available")))
                .answers(FOR_JUDGEMENT, "SI2007-1830-R7-A-CD", "SI2007-1830-R7-A-RO")
                .answers(SHOWN, "SI2007-1830-R7-B", "SI2007-1830-R7-C")
                .holds();
        Case.sound("the change", analyses(one -> one.change("Not known")))
                .answers(NOT_SHOWN, "SI2007-1830-R7-B")
                .answers(SHOWN, "SI2007-1830-R7-A-CD", "SI2007-1830-R7-C")
                .holds();
        Case.sound("the reasons", analyses(one -> one.reasons("Not known")))
                .answers(NOT_SHOWN, "SI2007-1830-R7-C")
                .answers(SHOWN, "SI2007-1830-R7-B")
                .holds();
    }

    @Test
    void where_the_reasons_are_not_known_what_limits_telling_them_counts() {
        Case.sound("limits", analyses(one -> one.reasons("Not known").limits("The force changed how it counts in May, so that no "
                        + "reason can be told")))
                .answers(SHOWN, "SI2007-1830-R7-C")
                .holds();
    }

    /** Regulation 6(a) to (d): a listed source was considered; one of which the words are still to come is only named. */
    @ParameterizedTest
    @ValueSource(strings = {"TBC", "None received", "Data to be confirmed"})
    void a_source_of_which_nothing_is_told_yet_was_not_surely_considered(String words) {
        Case.sound(words, sources(one -> one.text(words))).answers(FOR_JUDGEMENT, SUPPLIED).holds();
    }

    @Test
    void a_source_that_is_only_listed_was_considered() {
        Case.sound("listed", sources(one -> one.text(Optional.empty()))).answers(SHOWN, SUPPLIED).holds();
        Case.sound("told", sources(one -> one.text("Counts by ward"))).answers(SHOWN, SUPPLIED).holds();
    }

    private static Change money(String words) {
        return Change.plan((plan, was) -> plan.resources(List.of(resource(words))));
    }

    private static Resource resource(String words) {
        return Resource.builder().id(ElementId.of("more")).text(words).addPriorities(ElementId.of("p-cd")).build();
    }

    private static Change analyses(UnaryOperator<Analysis.Builder> set) {
        return Change.assessment((assessment, was) -> assessment.analyses(Change.where(was.getAnalyses(), one -> true,
                one -> set.apply(Analysis.builder().like(one)).build())));
    }

    private static Change sources(UnaryOperator<InformationSource.Builder> set) {
        return Change.assessment((assessment, was) -> assessment.sources(Change.where(was.getSources(), one -> true,
                one -> set.apply(InformationSource.builder().like(one)).build())));
    }
}
