package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitysafety.csp.duty.Check;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.spoilt.AllSpoilers;
import org.communitysafety.csp.spoilt.Spoiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpoilersTest {

    static List<Spoiler> spoilers() {
        return AllSpoilers.all();
    }

    @Test
    void every_duty_has_exactly_one_spoiler() {
        List<String> duties =
                Askable.duties().stream().map(duty -> duty.getId().value()).toList();
        assertThat(spoilers()).extracting(Spoiler::duty).containsExactlyInAnyOrderElementsOf(duties);
    }

    @ParameterizedTest
    @MethodSource("spoilers")
    void a_spoiler_changes_its_own_duty_and_nothing_but_its_twin_and_limbs(Spoiler spoiler) {
        Papers spoiled = spoiler.change().apply(spoiler.sound());
        Pack pack = Statute.catalogue().packOf(duty(spoiler.duty()));
        Map<String, Finding> before = findings(spoiler.sound(), pack);
        Map<String, Finding> after = findings(spoiled, pack);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        Map<String, Outcome> changed = new TreeMap<>();
        Set<String> emptied = new TreeSet<>();
        after.forEach((id, finding) -> {
            if (finding.outcome() != before.get(id).outcome()) {
                changed.put(id, finding.outcome());
            }
            if (finding.duty().getCheck() == Check.JUDGEMENT
                    && finding.evidence().isEmpty() && !before.get(id).evidence().isEmpty()) {
                emptied.add(id);
            }
        });
        assertThat(changed).isEqualTo(new TreeMap<>(spoiler.changed()));
        assertThat(emptied).isEqualTo(new TreeSet<>(spoiler.emptied()));
    }

    @ParameterizedTest
    @MethodSource("spoilers")
    void what_a_spoiler_is_said_to_change_is_its_duty_or_declared_to_hang_together_with_it(Spoiler spoiler) {
        Duty own = duty(spoiler.duty());
        boolean spoils = own.getCheck() == Check.JUDGEMENT
                ? spoiler.emptied().contains(spoiler.duty())
                        || spoiler.changed().get(spoiler.duty()) == Outcome.CONTRADICTED
                : spoiler.changed().containsKey(spoiler.duty());
        assertThat(spoils).isTrue();
        assertThat(spoiler.changed().keySet()).isSubsetOf(hangingTogetherWith(spoiler.duty()));
    }

    /** The duty, its twins, and the limbs of them. */
    static Set<String> hangingTogetherWith(String id) {
        Set<DutyId> declared = new TreeSet<>(Set.of(DutyId.of(id)));
        declared.addAll(duty(id).getTwins());
        Set<String> ids = new TreeSet<>();
        declared.forEach(one -> ids.add(one.value()));
        for (Duty other : Statute.catalogue().getDuties()) {
            other.getLimbOf().filter(declared::contains).ifPresent(whole -> ids.add(other.getId().value()));
        }
        return ids;
    }

    /** The findings of the pack; of the papers of one law another pack may ask the same in other words. */
    static Map<String, Finding> findings(Papers papers, Pack pack) {
        Map<String, Finding> byId = new TreeMap<>();
        for (Finding finding : Review.of(papers, ReviewOptions.USUAL.with(pack)).findings()) {
            if (Statute.catalogue().packOf(finding.duty()) == pack) {
                byId.put(finding.duty().getId().value(), finding);
            }
        }
        return byId;
    }

    private static Duty duty(String id) {
        return Optional.of(DutyId.of(id)).flatMap(Statute.catalogue()::find).orElseThrow();
    }
}
