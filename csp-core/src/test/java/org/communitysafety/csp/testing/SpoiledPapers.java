package org.communitysafety.csp.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.spoilt.AllSpoilers;
import org.communitysafety.csp.spoilt.Spoiler;
import org.communitysafety.csp.statute.Statute;

/**
 * Sound papers with one thing taken away, and what comes of it in a review with the pack of the duty: whatever a program does with
 * papers in between, a review of what comes out should still tell so.
 *
 * @param duty the id of the duty that it spoils
 * @param name what is taken away
 * @param pack the pack of the duty
 * @param sound the papers before
 * @param spoiled the papers after
 * @param changed the outcomes in the pack that differ, by id: the duty's own, and those of its twin and limbs
 * @param emptied the ids of duties for a person that have no evidence any more
 */
public record SpoiledPapers(
        String duty, String name, Pack pack, Papers sound, Papers spoiled, Map<String, Outcome> changed, Set<String> emptied) {

    /** One for every duty that is asked of papers, in the order of the chapters. */
    public static List<SpoiledPapers> all() {
        return AllSpoilers.all().stream().map(SpoiledPapers::of).toList();
    }

    private static SpoiledPapers of(Spoiler spoiler) {
        Pack pack = Statute.catalogue().packOf(Statute.catalogue().find(DutyId.of(spoiler.duty())).orElseThrow());
        return new SpoiledPapers(spoiler.duty(), spoiler.name(), pack, spoiler.sound(), spoiler.change().apply(spoiler.sound()),
                spoiler.changed(), spoiler.emptied());
    }

    @Override
    public String toString() {
        return duty + ": " + name;
    }
}
