package org.communitysafety.csp.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.sound.Change;

/** Papers for properties of jqwik. */
public final class PapersArbitraries {

    private PapersArbitraries() {}

    /** Complete papers of any kind of area, their actions and measures in any order: no outcome depends on it. */
    public static Arbitrary<Papers> sound() {
        return Arbitraries.of(List.copyOf(SoundSets.all().values())).flatMap(PapersArbitraries::inAnyOrder);
    }

    /** Papers with one thing taken away, and what comes of it. */
    public static Arbitrary<SpoiledPapers> spoiled() {
        return Arbitraries.of(SpoiledPapers.all());
    }

    private static Arbitrary<Papers> inAnyOrder(Papers papers) {
        return papers.getPlan().isEmpty()
                ? Arbitraries.just(papers)
                : Combinators.combine(
                                Arbitraries.shuffle(papers.getPlan().get().getActions()),
                                Arbitraries.shuffle(papers.getPlan().get().getMeasures()))
                        .as((actions, measures) -> Change
                                .plan((plan, was) -> plan.actions(actions).measures(measures)).apply(papers));
    }
}
