package org.communitysafety.csp.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.authority.AuthorityStanding;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.review.ReviewDifference;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;

/** The sound papers of Exampleford for 2025-26, asked as at two days. */
class ImpactTest {

    private static ReviewDifference between(String from, String to) {
        return Impact.of(SoundPapers.of2025(), LocalDate.parse(from), LocalDate.parse(to), ReviewOptions.USUAL)
                .difference();
    }

    private static Optional<Finding> of(String duty, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.duty().getId().value().equals(duty)).findFirst();
    }

    @Test
    void a_duty_that_is_law_on_the_later_day_alone_is_new_with_its_outcome() {
        ReviewDifference impact = between("2022-04-01", "2023-02-01");
        assertThat(of("CDA98-6-1-D", impact.starting())).get().extracting(Finding::outcome).isEqualTo(Outcome.SHOWN);
        assertThat(of("CDA98-6-1-D", impact.stopping())).isEmpty();
        assertThat(of("CDA98-6-1-A", impact.starting())).isEmpty();
    }

    @Test
    void a_duty_that_is_law_on_the_first_day_alone_falls_away() {
        ReviewDifference impact = between("2011-05-31", "2011-06-01");
        assertThat(of("SI2007-1830-R11-1-A-OLD", impact.stopping())).isPresent();
        assertThat(of("SI2007-1830-R11-1-A-OLD", impact.starting())).isEmpty();
    }

    @Test
    void the_integrated_care_board_takes_the_place_of_the_clinical_commissioning_group() {
        ReviewDifference impact = between("2022-06-30", "2022-07-01");
        assertThat(impact.authoritiesStopping()).extracting(AuthorityAnswer::name).containsExactly("NHS Exampleshire CCG");
        assertThat(impact.authoritiesStarting()).extracting(AuthorityAnswer::name)
                .containsExactly("NHS Exampleshire Integrated Care Board");
        assertThat(impact.authoritiesChanged()).isEmpty();
        assertThat(impact.rolesLost()).isEmpty();
    }

    @Test
    void a_body_that_cannot_hold_the_role_any_more_is_told() {
        ReviewDifference impact = Impact.of(withCommissioningGroup(), LocalDate.of(2022, 6, 30), LocalDate.of(2022, 7, 1),
                ReviewOptions.USUAL).difference();
        assertThat(impact.rolesLost()).extracting(AuthorityAnswer::name).containsExactly("NHS Exampleshire CCG");
        assertThat(impact.rolesLost()).extracting(AuthorityAnswer::standing)
                .containsExactly(AuthorityStanding.COULD_NOT_HOLD_THAT_ROLE);
    }

    /** The papers with the health body of before July 2022. */
    private static Papers withCommissioningGroup() {
        return Change.papers(papers -> papers.bodies(Change.with(SoundPapers.of2025().getBodies(), "health",
                body -> Body.builder().like(body).name("NHS Exampleshire CCG")
                        .kind(BodyKind.CLINICAL_COMMISSIONING_GROUP).build()))).apply(SoundPapers.of2025());
    }

    @Test
    void an_outcome_that_is_another_for_it_is_told_with_both_findings() {
        ReviewDifference impact = between("2022-06-30", "2022-07-01");
        assertThat(impact.changed())
                .filteredOn(change -> change.after().duty().getId().value().equals("SI2007-1830-R11-1-E"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before().outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
                    assertThat(change.before().shortfalls()).isNotEmpty();
                    assertThat(change.after().outcome()).isEqualTo(Outcome.SHOWN);
                });
    }

    @Test
    void every_finding_of_either_review_is_told_once_or_is_the_same_in_both() {
        ReviewDifference impact = between("2010-03-31", "2023-02-01");
        Set<Finding> after = new HashSet<>(impact.starting());
        impact.changed().forEach(change -> after.add(change.after()));
        long same = impact.after().findings().stream()
                .filter(now -> impact.before().finding(now.duty().getId())
                        .filter(then -> then.outcome() == now.outcome()).isPresent())
                .count();
        assertThat(after).hasSize(impact.starting().size() + impact.changed().size());
        assertThat(same).isPositive().isEqualTo(impact.getUnchanged());
        assertThat(impact.before().findings())
                .hasSize(impact.getUnchanged() + impact.stopping().size() + impact.changed().size());
    }

    @Test
    void days_that_are_not_in_order_are_refused() {
        assertThatThrownBy(() -> between("2023-02-01", "2022-04-01")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The first day, 1 February 2023, is not before the second, 1 April 2022.");
    }
}
