package org.communitysafety.csp.start;

import static org.communitysafety.csp.start.NewPapers.TO_BE_WRITTEN;

import java.util.List;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.EngagementAim;
import org.communitysafety.csp.plan.EngagementStep;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.time.PlanYear;

/** A plan with a place for each part that the law asks for. */
final class NewPlan {

    private NewPlan() {}

    static Plan of(String title, PlanYear year, List<Subject> subjects) {
        ElementId priority = ElementId.of("priority-1");
        return Plan.builder()
                .id(ElementId.of("plan"))
                .title(title)
                .inHand(InHand.WHOLE)
                .stage(Stage.DRAFT)
                .year(year)
                .strategies(subjects.stream()
                        .map(subject -> Strategy.builder()
                                .id(ElementId.of("strategy-" + subject.getWord()))
                                .title(TO_BE_WRITTEN)
                                .addServes(subject)
                                .build())
                        .toList())
                .addPriorities(Priority.builder().id(priority).title(TO_BE_WRITTEN).build())
                .addActions(Action.builder()
                        .id(ElementId.of("action-1"))
                        .text(TO_BE_WRITTEN)
                        .addPriorities(priority)
                        .build())
                .addResources(Resource.builder().id(ElementId.of("resource-1")).text(TO_BE_WRITTEN).build())
                .engagementSteps(List.of(EngagementAim.values()).stream()
                        .map(aim -> EngagementStep.builder()
                                .id(ElementId.of("step-" + aim.getWord()))
                                .text(TO_BE_WRITTEN)
                                .addTowards(aim)
                                .build())
                        .toList())
                .build();
    }
}
