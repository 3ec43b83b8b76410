package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;

/** How success is told: all measures in one table, since they belong to priorities or the plan more often than to actions. */
final class MeasurePart {

    private final Material material;
    private final Plan plan;
    private final Map<ElementId, String> parts = new HashMap<>();

    private MeasurePart(Material material, Plan plan) {
        this.material = material;
        this.plan = plan;
        for (Priority priority : plan.getPriorities()) {
            parts.put(priority.getId(), Ranking.number(priority).map(PlanWords::priority).orElseGet(priority::getTitle));
        }
        for (Action action : plan.getActions()) {
            parts.put(action.getId(), PlanWords.action(ActionTable.name(action)));
        }
        plan.getStrategies().forEach(strategy -> parts.put(strategy.getId(), strategy.getTitle()));
    }

    static void put(Document.Builder to, Material material, Plan plan, Statements statements) {
        to.heading(1, PlanWords.MEASURES);
        material.law().put(to, LawPoint.MEASURES);
        statements.put(to, Section.MEASURES);
        MeasurePart part = new MeasurePart(material, plan);
        Table.Builder table = Table.of(PlanWords.MEASURES_CAPTION, "Measure", "For", "Baseline", "Target", "Readings", "How it is measured")
                .withRowHeadings();
        List<String> without = new ArrayList<>();
        for (Measure measure : plan.getMeasures()) {
            table.row(part.title(measure), part.belongsTo(measure),
                    measure.getBaseline().map(baseline -> Telling.reading(baseline, measure.getUnit())).orElse(""),
                    Telling.joined(measure.getTargets().stream().map(Telling::target).toList()),
                    Telling.joined(measure.getObservations().stream().map(one -> Telling.reading(one, measure.getUnit())).toList()),
                    part.how(measure));
            if (measure.getTargets().isEmpty() && material.isAllTold(measure)) {
                without.add(Telling.title(measure.getTitle()));
            }
        }
        to.table(table);
        if (!without.isEmpty()) {
            to.toBeWritten(PlanWords.sayTarget(Telling.joined(without)));
        }
        material.lackingInPlan(to, "measures", Plan::getMeasures, PlanWords.SET_OUT_MEASURES);
    }

    private String title(Measure measure) {
        List<String> about = new ArrayList<>();
        measure.getUnit().ifPresent(about::add);
        measure.getGoodDirection().map(direction -> PlanWords.goodIs(Telling.word(direction))).ifPresent(about::add);
        return Telling.title(measure.getTitle()) + (about.isEmpty() ? "" : " (" + Telling.joined(about) + ")");
    }

    private String belongsTo(Measure measure) {
        List<String> owners = new ArrayList<>(owners(plan, measure).stream().map(parts::get).filter(Objects::nonNull).toList());
        if (material.isTiedToMore(measure, MeasurePart::owners, parts.keySet())) {
            owners.add(owners.isEmpty() ? PlanWords.PART_NOT_SHOWN : CommonWords.OTHERS_NOT_SHOWN);
        }
        return owners.isEmpty() ? PlanWords.WHOLE_PLAN : Telling.joined(owners);
    }

    /** What a measure is for: the parts that it names, and the actions that name it. */
    private static Set<ElementId> owners(Plan plan, Measure measure) {
        Set<ElementId> owners = new LinkedHashSet<>(measure.getPriorities());
        owners.addAll(measure.getStrategies());
        owners.addAll(measure.getActions());
        plan.getActions().stream().filter(action -> action.getMeasures().contains(measure.getId())).map(Action::getId).forEach(owners::add);
        return owners;
    }

    private String how(Measure measure) {
        List<String> how = new ArrayList<>();
        measure.getDescription().ifPresent(how::add);
        measure.getMethod().ifPresent(how::add);
        List<String> names = material.names(measure, Measure::getMeasuredBy);
        if (!names.isEmpty()) {
            how.add(PlanWords.measuredFor(Telling.and(names)));
        }
        measure.getSource().map(PlanWords::source).ifPresent(how::add);
        measure.getComment().ifPresent(how::add);
        return String.join(" ", how);
    }
}
