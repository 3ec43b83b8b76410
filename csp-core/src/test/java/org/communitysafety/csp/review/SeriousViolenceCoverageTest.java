package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundViolence;
import org.communitysafety.csp.violence.LeaveOutHead;
import org.communitysafety.csp.violence.ViolenceKind;
import org.junit.jupiter.api.Test;

class SeriousViolenceCoverageTest {

    @Test
    void it_tells_what_the_strategy_says_and_when_it_was_published() {
        SeriousViolenceCoverage coverage = coverage(SoundPapers.of2025());
        assertThat(coverage.kinds()).extracting(kind -> kind.getKind())
                .containsExactly(ViolenceKind.VIOLENCE_WITH_INJURY, ViolenceKind.DOMESTIC_ABUSE);
        assertThat(coverage.namedByTheAct()).containsExactlyInAnyOrder(
                ViolenceKind.SEXUAL_OFFENCES, ViolenceKind.VIOLENCE_AGAINST_PROPERTY, ViolenceKind.THREATS);
        assertThat(coverage.causes()).extracting(point -> point.getText())
                .containsExactly("Debts that are called in at the station");
        assertThat(coverage.cohorts()).hasSize(1);
        assertThat(coverage.dataGaps()).hasSize(1);
        assertThat(coverage.exclusions()).hasSize(1);
        assertThat(coverage.consulted()).hasSize(3);
        assertThat(coverage.publications()).extracting(one -> one.getId().value()).containsExactly("violence-published");
        assertThat(coverage.published()).hasToString("Optional[2025-01-20]");
        assertThat(coverage.lastDayToSend()).contains(LocalDate.of(2025, 1, 26));
        assertThat(coverage.leaveOutsChecked()).containsExactly(LeaveOutHead.values());
        assertThat(coverage.elsewhere()).isEmpty();
        assertThat(coverage.whollyRead()).isTrue();
    }

    @Test
    void a_wider_strategy_has_its_own_seven_days() {
        assertThat(coverage(SoundViolence.wider()).lastDayToSend()).contains(LocalDate.of(2024, 1, 28));
    }

    @Test
    void a_strategy_that_is_elsewhere_is_named() {
        Papers papers = Change.papers(one -> one.seriousViolenceStrategy(Optional.empty()))
                .and(Change.plan((plan, was) -> plan.addStatements(Statement.builder()
                        .id(ElementId.of("said"))
                        .says(Standing.ELSEWHERE)
                        .text("See the county's.")
                        .addAbout(Topic.KINDS_OF_SERIOUS_VIOLENCE)
                        .document("Exampleshire Violence Strategy")
                        .build())))
                .apply(SoundPapers.of2025());
        SeriousViolenceCoverage coverage = coverage(papers);
        assertThat(coverage.elsewhere()).containsExactly("Exampleshire Violence Strategy");
        assertThat(coverage.strategy()).isEmpty();
        assertThat(coverage.namedByTheAct()).isEmpty();
    }

    @Test
    void a_strategy_of_which_a_part_was_not_read_is_said_not_to_be_wholly_read() {
        Review review = Review.of(SoundPapers.of2025(),
                ReviewOptions.USUAL.withUnread(List.of("/seriousViolenceStrategy/kinds/2")));
        assertThat(SeriousViolenceCoverage.of(review).orElseThrow().whollyRead()).isFalse();
    }

    @Test
    void there_is_none_on_the_day_before_the_duty_began() {
        LocalDate first = LocalDate.of(2023, 1, 31);
        assertThat(SeriousViolenceCoverage.of(Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.on(first.minusDays(1)))))
                .isEmpty();
        assertThat(SeriousViolenceCoverage.of(Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.on(first)))).isPresent();
    }

    private static SeriousViolenceCoverage coverage(Papers papers) {
        return SeriousViolenceCoverage.of(Review.of(papers)).orElseThrow();
    }
}
