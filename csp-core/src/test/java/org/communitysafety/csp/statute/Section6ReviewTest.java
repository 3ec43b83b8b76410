package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 6(8): the strategies that a review has to be of, and what stands in for one. */
class Section6ReviewTest {

    private static final String REVIEW = "CDA98-6-8";

    /** A strategy has to be reviewed from the first day on which section 6(1) asks for it. */
    @ParameterizedTest
    @CsvSource({
        "2010-03-31, ''",
        "2010-04-01, re-offending",
        "2023-01-30, re-offending",
        "2023-01-31, re-offending serious-violence"
    })
    void a_review_is_of_each_strategy_that_the_section_asks_for_on_that_day(String on, String left) {
        Change ofTwo = review(one -> one.serves(Set.of(Subject.CRIME_DISORDER, Subject.SUBSTANCE_MISUSE)));
        Finding finding = Review.of(ofTwo.apply(SoundPapers.of2025()), ReviewOptions.USUAL.on(LocalDate.parse(on)))
                .finding(REVIEW).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(left.isEmpty() ? Outcome.SHOWN : FOR_JUDGEMENT);
        assertThat(finding.shortfalls()).extracting(one -> one.text()).containsExactlyElementsOf(Stream.of(left.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "No review of the strategy on " + word.replace("serious-", "serious ") + " is recorded.")
                .toList());
    }

    @Test
    void a_review_lacks_each_strategy_that_it_does_not_name() {
        for (Subject named : EnumSet.of(Subject.CRIME_DISORDER, Subject.SUBSTANCE_MISUSE, Subject.RE_OFFENDING,
                Subject.SERIOUS_VIOLENCE)) {
            Finding finding = Case.sound("one", review(one -> one.serves(Set.of(named)))).review().finding(REVIEW).orElseThrow();
            assertThat(finding.shortfalls()).hasSize(3).extracting(one -> one.text())
                    .doesNotContain("No review of the strategy on " + named.getName() + " is recorded.");
        }
    }

    @Test
    void a_review_of_which_the_day_or_what_was_found_is_not_told_lacks_that() {
        assertThat(lacking(review(one -> one.on(Optional.empty())))).containsExactly("It is not said when it was reviewed.");
        assertThat(lacking(review(one -> one.text(Optional.empty()).title("Review"))))
                .containsExactly("It is not told what was found and changed.");
        assertThat(lacking(review(one -> one.title("Review").text("TBC")))).containsExactly("It is not told what was found and changed.");
    }

    /** How far the steps are tells something of the effect; it is the last that was told by its day, and no words to come. */
    @Test
    void without_a_review_the_progress_of_actions_is_for_a_person() {
        Finding finding = Case.bare("progress", progress("Begun", "Half done")).review().finding(REVIEW).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(finding.evidence()).singleElement().satisfies(one -> {
            assertThat(one.element().getId()).isEqualTo(ElementId.of("a"));
            assertThat(one.attribute()).isEqualTo("progress/1");
            assertThat(one.text()).isEqualTo("Light the lanes (Half done)");
        });
        Change outOfOrder = inProgress(Stream.of("2025-03 Done", "2024-06 Begun", "Planned").map(told -> {
            Progress.Builder one = Progress.builder().text(told.substring(told.lastIndexOf(' ') + 1));
            return (told.contains(" ") ? one.asAt(PartialDate.parse(told.substring(0, 7))) : one).build();
        }));
        assertThat(Case.bare("out of order", outOfOrder).review().finding(REVIEW).orElseThrow().evidence()).singleElement().satisfies(one -> {
            assertThat(one.attribute()).isEqualTo("progress/0");
            assertThat(one.text()).isEqualTo("Light the lanes (Done)");
        });
        Case.bare("only a placeholder", progress("TBC")).answers(NOT_RECORDED, REVIEW).holds();
        Case.bare("none", progress()).answers(NOT_RECORDED, REVIEW).holds();
    }

    /** What the assessment tells of last year's plan stands beside it, with a review or without. */
    @Test
    void what_the_assessment_tells_of_delivery_is_for_a_person() {
        List<Evidence> beside = Case.sound("none", Change.records((records, was) ->
                        records.events(Change.without(was.getEvents(), "review")))).review()
                .finding(REVIEW).orElseThrow().evidence();
        assertThat(beside).extracting(Evidence::attribute).contains("text");
    }

    private static List<String> lacking(Change change) {
        Finding finding = Case.sound("lacking", change).review().finding(REVIEW).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(FOR_JUDGEMENT);
        return finding.shortfalls().stream().map(one -> one.text()).toList();
    }

    private static Change review(UnaryOperator<Event.Builder> setter) {
        return Change.records((records, was) -> records.events(Change.with(was.getEvents(), "review",
                one -> setter.apply(Event.builder().like(one)).build())));
    }

    private static Change progress(String... told) {
        return inProgress(Stream.of(told).map(text -> Progress.builder().text(text).build()));
    }

    private static Change inProgress(Stream<? extends Progress> told) {
        List<? extends Progress> all = told.toList();
        return Change.plan((plan, was) -> plan.addActions(
                Action.builder().id(ElementId.of("a")).text("Light the lanes").progress(all).build()));
    }
}
