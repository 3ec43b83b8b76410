package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.record.Decision;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.spoilt.OthersPapers;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.junit.jupiter.api.Test;

/** What is asked beside the law: off unless asked for, never a must, and so never a gap. */
class PacksTest {

    private static final ReviewOptions ALL = ReviewOptions.USUAL
            .with(Pack.GUIDANCE).with(Pack.GOOD_PRACTICE).with(Pack.GOVERNANCE);
    private static final List<String> ASKED =
            List.of("SVDG22-ADDR", "SVDG22-CSP", "SVDG22-VCS", "SNAG21", "SI2000-2853-R4-SCH3");

    @Test
    void a_pack_is_asked_only_where_it_is_asked_for() {
        for (String duty : ASKED) {
            assertThat(Review.of(OthersPapers.packs()).finding(duty)).isEmpty();
            assertThat(Review.of(OthersPapers.packs(), ALL).finding(duty)).isPresent();
        }
        Review guidance = Review.of(OthersPapers.packs(), ReviewOptions.USUAL.with(Pack.GUIDANCE));
        assertThat(guidance.finding("SVDG22-CSP")).isPresent();
        assertThat(guidance.finding("SNAG21")).isEmpty();
        assertThat(guidance.finding("SI2000-2853-R4-SCH3")).isEmpty();
    }

    @Test
    void what_is_for_the_policing_body_is_not_asked_even_then() {
        assertThat(Review.of(OthersPapers.packs(), ALL).finding("SVDG22-LPB")).isEmpty();
        assertThat(Review.of(OthersPapers.packs(), ALL).finding("SVDG22-MON")).isEmpty();
    }

    @Test
    void nothing_of_a_pack_is_a_gap_or_stops_at_a_gate() {
        Review with = Review.of(Bare.whole(), ALL);
        Review law = Review.of(Bare.whole());
        assertThat(with.summary().gaps()).isEqualTo(law.summary().gaps());
        for (Gate gate : Gate.values()) {
            assertThat(with.at(gate).stopped()).extracting(finding -> finding.duty().getId().value())
                    .doesNotContainAnyElementsOf(ASKED);
        }
        for (String duty : ASKED) {
            assertThat(with.finding(duty).flatMap(Finding::gap)).isEmpty();
        }
    }

    @Test
    void serious_violence_is_a_priority_where_the_priority_or_an_action_under_it_serves_it() {
        assertThat(outcome(Bare.whole(), "SVDG22-CSP")).isEqualTo(NOT_RECORDED);
        assertThat(outcome(OthersPapers.packs(), "SVDG22-CSP")).isEqualTo(SHOWN);
        assertThat(outcome(priority("Fewer people wounded").apply(Bare.whole()), "SVDG22-CSP")).isEqualTo(SHOWN);
        assertThat(outcome(priority(null).apply(Bare.whole()), "SVDG22-CSP")).isEqualTo(FOR_JUDGEMENT);
    }

    @Test
    void the_guidance_is_of_31_January_2023_and_the_practice_of_28_May_2021() {
        assertThat(asked("SVDG22-CSP", LocalDate.of(2023, 1, 30))).isFalse();
        assertThat(asked("SVDG22-CSP", LocalDate.of(2023, 1, 31))).isTrue();
        assertThat(asked("SNAG21", LocalDate.of(2021, 5, 27))).isFalse();
        assertThat(asked("SNAG21", LocalDate.of(2021, 5, 28))).isTrue();
    }

    @Test
    void the_full_council_and_not_the_cabinet_adopts() {
        assertThat(evidence(decision("council", Done.DONE)).evidence()).hasSize(1);
        assertThat(evidence(decision("council", Done.DONE)).shortfalls()).isEmpty();
        assertThat(evidence(decision("council", Done.NOT_DONE)).evidence()).isEmpty();
        assertThat(evidence(decision("cabinet", Done.DONE)).outcome()).isEqualTo(FOR_JUDGEMENT);
    }

    @Test
    void a_needs_assessment_tells_of_areas_kinds_groups_and_actions() {
        assertThat(outcome(OthersPapers.packs(), "SNAG21")).isEqualTo(SHOWN);
        assertThat(outcome(strategy(OthersPapers.packs(), Part.AREAS), "SNAG21")).isEqualTo(FOR_JUDGEMENT);
        assertThat(outcome(strategy(OthersPapers.packs(), Part.ACTIONS), "SNAG21")).isEqualTo(FOR_JUDGEMENT);
        assertThat(outcome(strategy(OthersPapers.packs(), Part.COHORTS), "SNAG21")).isEqualTo(NOT_RECORDED);
    }

    private enum Part { AREAS, ACTIONS, COHORTS }

    private static Papers strategy(Papers papers, Part without) {
        SeriousViolenceStrategy.Builder builder =
                SeriousViolenceStrategy.builder().like(papers.getSeriousViolenceStrategy().orElseThrow());
        switch (without) {
            case AREAS -> builder.areas(List.of());
            case ACTIONS -> builder.actions(List.of());
            case COHORTS -> builder.cohorts(List.of());
        }
        return Papers.builder().like(papers).seriousViolenceStrategy(builder.build()).build();
    }

    private static Change priority(String description) {
        return Change.plan((plan, was) -> plan.addPriorities(Priority.builder()
                .id(ElementId.of("violence")).title("Safer nights").description(Optional.ofNullable(description))
                .addServes(Subject.SERIOUS_VIOLENCE).build()));
    }

    private static Papers decision(String body, Done status) {
        return Change.records((records, was) -> records.decisions(List.of(Decision.builder()
                        .like(was.getDecisions().get(0)).body(ElementId.of(body)).status(status).build())))
                .apply(OthersPapers.packs());
    }

    private static Finding evidence(Papers papers) {
        return Review.of(papers, ALL).finding("SI2000-2853-R4-SCH3").orElseThrow();
    }

    private static boolean asked(String duty, LocalDate on) {
        return Review.of(OthersPapers.packs(), ALL.on(on)).finding(duty).isPresent();
    }

    private static Outcome outcome(Papers papers, String duty) {
        return Review.of(papers, ALL).finding(duty).orElseThrow().outcome();
    }
}
