package org.communitysafety.csp.io.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Origin;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;

/** Priorities of two plans that come from one and the same proposal of an assessment. */
final class OriginPairs {

    private final boolean isOneAssessmentPerId;

    OriginPairs(Papers papers) {
        List<ElementId> ids = papers.getAssessment().map(Paper::getId).stream().toList();
        this.isOneAssessmentPerId = papers.getPreviousAssessment().map(Paper::getId).filter(ids::contains).isEmpty();
    }

    /** These pairs, and those of what is not yet paired where just one on either side comes from a proposal. */
    Map<Priority, Priority> added(Map<Priority, Priority> pairs, Plan before, Plan plan) {
        Map<Priority, Priority> all = new LinkedHashMap<>(pairs);
        if (!isOneAssessmentPerId) {
            return all;
        }
        for (Priority old : before.getPriorities()) {
            for (Origin origin : old.getOrigins()) {
                List<Priority> heirs = from(origin, plan);
                boolean isOnly = heirs.size() == 1 && from(origin, before).size() == 1;
                if (isOnly && !all.containsKey(old) && !all.containsValue(heirs.get(0))) {
                    all.put(old, heirs.get(0));
                }
            }
        }
        return all;
    }

    private static List<Priority> from(Origin origin, Plan plan) {
        return plan.getPriorities().stream()
                .filter(one -> origin.getPaper().isPresent() && origin.getPriority().isPresent())
                .filter(one -> one.getOrigins().stream().anyMatch(its -> its.getPaper().equals(origin.getPaper())
                        && its.getPriority().equals(origin.getPriority())))
                .toList();
    }
}
