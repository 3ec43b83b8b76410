package org.communitysafety.csp.spoilt;

import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;

import java.util.List;
import java.util.Set;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.sound.Change;

/** Spoilers of section 6(1) and (1A), and of regulation 11(1)(a), which is one gap with it. */
public final class Section6Spoilers {

    private Section6Spoilers() {}

    public static final List<Spoiler> ALL = List.of(
            crimeAndDisorder("CDA98-6-1-A"),
            crimeAndDisorder("SI2007-1830-R11-1-A-CD"),
            Spoiler.of("CDA98-6-1-A-ASB", "no strategy on anti-social behaviour", drop("s-asb")).emptiesIt(),
            Spoiler.of("CDA98-6-1-A-IMPL", "no progress told of the bicycles", noProgress("d-cd")).emptiesIt(),
            substances("CDA98-6-1-B"),
            substances("SI2007-1830-R11-1-A-SM"),
            Spoiler.of("CDA98-6-1-B-ALCOHOL", "no strategy on alcohol", drop("s-alcohol")).gives(NOT_SHOWN),
            Spoiler.of("CDA98-6-1-B-DRUGS", "no strategy on drugs, and the outreach is on drink",
                            drop("s-drugs").and(serving("d-sm", "Outreach at the bars", Subject.ALCOHOL)))
                    .gives(NOT_SHOWN),
            Spoiler.of("CDA98-6-1-B-OTHER", "no strategy on solvents", drop("s-other")).emptiesIt(),
            Spoiler.of("CDA98-6-1-B-IMPL", "no progress told of the outreach", noProgress("d-sm")).emptiesIt(),
            reOffending("CDA98-6-1-C"),
            reOffending("SI2007-1830-R11-1-A-RO"),
            Spoiler.of("CDA98-6-1-C-IMPL", "no progress told of the rooms", noProgress("d-ro")).emptiesIt(),
            seriousViolence("CDA98-6-1-D"),
            seriousViolence("SI2007-1830-R11-1-A-SV"),
            Spoiler.of("CDA98-6-1-D-I", "no strategy to keep people from being drawn in", drop("s-prevent")).emptiesIt(),
            Spoiler.of("CDA98-6-1-D-II", "nothing that brings the number down",
                            drop("s-reduce").and(serving("d-sv", "Talks in schools", Subject.SERIOUS_VIOLENCE_PREVENTION)))
                    .emptiesIt(),
            Spoiler.of("CDA98-6-1-D-IMPL", "no progress told of the bins", noProgress("d-sv")).emptiesIt(),
            Spoiler.of("CDA98-6-1A", "the police and crime plan is not named",
                            Change.plan((plan, was) ->
                                    plan.considered(Change.without(was.getConsidered(), "k-objectives"))))
                    .gives(NOT_RECORDED));

    private static Spoiler crimeAndDisorder(String duty) {
        return Spoiler.of(duty, "nothing on crime and disorder", drop("s-cd", "s-asb", "d-cd"))
                .with("CDA98-6-1-A", NOT_SHOWN)
                .with("SI2007-1830-R11-1-A-CD", NOT_SHOWN)
                .empties("CDA98-6-1-A-ASB", "CDA98-6-1-A-IMPL");
    }

    private static Spoiler substances(String duty) {
        return Spoiler.of(duty, "nothing on substances", drop("s-drugs", "s-alcohol", "s-other", "d-sm"))
                .with("CDA98-6-1-B", NOT_SHOWN)
                .with("SI2007-1830-R11-1-A-SM", NOT_SHOWN)
                .with("CDA98-6-1-B-ALCOHOL", NOT_SHOWN)
                .with("CDA98-6-1-B-DRUGS", NOT_SHOWN)
                .empties("CDA98-6-1-B-OTHER", "CDA98-6-1-B-IMPL");
    }

    private static Spoiler reOffending(String duty) {
        return Spoiler.of(duty, "nothing on re-offending", drop("s-ro", "d-ro"))
                .with("CDA98-6-1-C", NOT_SHOWN)
                .with("SI2007-1830-R11-1-A-RO", NOT_SHOWN)
                .empties("CDA98-6-1-C-IMPL");
    }

    private static Spoiler seriousViolence(String duty) {
        return Spoiler.of(duty, "nothing on serious violence", drop("s-prevent", "s-reduce", "d-sv"))
                .with("CDA98-6-1-D", NOT_SHOWN)
                .with("SI2007-1830-R11-1-A-SV", NOT_SHOWN)
                .empties("CDA98-6-1-D-I", "CDA98-6-1-D-II", "CDA98-6-1-D-IMPL");
    }

    private static Change drop(String... ids) {
        return Change.plan((plan, was) -> plan
                .strategies(Change.without(was.getStrategies(), ids))
                .actions(Change.without(was.getActions(), ids)));
    }

    private static Change noProgress(String action) {
        return Change.plan((plan, was) -> plan.actions(Change.with(was.getActions(), action,
                one -> Action.builder().like(one).progress(List.of()).build())));
    }

    private static Change serving(String action, String text, Subject subject) {
        return Change.plan((plan, was) -> plan.actions(Change.with(was.getActions(), action,
                one -> Action.builder().like(one).text(text).serves(Set.of(subject)).build())));
    }
}
