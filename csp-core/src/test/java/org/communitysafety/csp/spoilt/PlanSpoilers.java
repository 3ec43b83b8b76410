package org.communitysafety.csp.spoilt;

import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;

/** Spoilers of regulations 10, 11(1)(b) to (f) and 13A, and of 11(1)(a) as made. */
public final class PlanSpoilers {

    private PlanSpoilers() {}

    public static final List<Spoiler> ALL = List.of(
            Spoiler.of("SI2007-1830-R10-1", "the paper says that it is not the partnership plan",
                            Words.inThePlan(Words.not("This is a prospectus, not the partnership plan.",
                                    Topic.PARTNERSHIP_PLAN)))
                    .gives(CONTRADICTED),
            Spoiler.of("SI2007-1830-R10-2", "revised on the first day of its year",
                            Change.plan((plan, was) -> plan.revisedOn(PartialDate.parse("2025-04-01"))))
                    .gives(FOR_JUDGEMENT),
            unconsidered("SI2007-1830-R10-3-CSA", "k-agreement"),
            unconsidered("SI2007-1830-R10-3-SA", "k-assessment"),
            Spoiler.of("SI2007-1830-R11-1-A-OLD", "strategies for five years", Change.plan((plan, was) -> plan
                            .strategies(Change.where(was.getStrategies(), one -> true,
                                    one -> Strategy.builder().like(one).period(years("2008-04-01", "2013-03-31")).build()))))
                    .in(SoundPapers.of2008())
                    .gives(CONTRADICTED),
            Spoiler.of("SI2007-1830-R11-1-B", "one priority is not said to come from the assessment",
                            Change.plan((plan, was) -> plan.priorities(Change.with(was.getPriorities(), "p-ro",
                                    one -> Priority.builder().like(one).title("Second choices").origins(List.of()).build()))))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("SI2007-1830-R11-1-C", "nobody takes the steps under one priority",
                            Change.plan((plan, was) -> plan.actions(Change.where(was.getActions(),
                                    one -> one.getPriorities().get(0).value().equals("p-cd"),
                                    one -> Action.builder().like(one).leads(List.of()).build()))))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("SI2007-1830-R11-1-D", "no resources", Change.plan((plan, was) -> plan.resources(List.of())))
                    .gives(NOT_SHOWN),
            Spoiler.of("SI2007-1830-R11-1-E", "nothing measures the health board",
                            Change.plan((plan, was) -> plan.measures(Change.without(was.getMeasures(), "m-health"))))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("SI2007-1830-R11-1-F-R12", "no step towards news of the meeting", noStep("e-news"))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("SI2007-1830-R11-1-F-R13", "no step on what local people could do", noStep("e-help"))
                    .gives(NOT_SHOWN),
            Spoiler.of("SI2007-1830-R11-1-F-R14", "no step towards a summary", noStep("e-summary")).gives(NOT_SHOWN),
            Spoiler.of("SI2007-1830-R13A", "the copy has no date", Change.records((records, was) -> records.copiesSent(
                            Change.with(was.getCopiesSent(), "copy",
                                    one -> Dispatch.builder().like(one).on(Optional.empty()).build()))))
                    .gives(FOR_JUDGEMENT));

    private static Spoiler unconsidered(String duty, String considered) {
        return Spoiler.of(duty, considered + " is not listed", Change.plan((plan, was) ->
                        plan.considered(Change.without(was.getConsidered(), considered))))
                .gives(NOT_RECORDED);
    }

    private static Change noStep(String step) {
        return Change.plan((plan, was) -> plan.engagementSteps(Change.without(was.getEngagementSteps(), step)));
    }

    private static Period years(String from, String to) {
        return Period.builder().from(PartialDate.parse(from)).to(PartialDate.parse(to)).build();
    }
}
