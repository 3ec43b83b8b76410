package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Resource;

/** Money, posts and whatever else is put in. */
final class ResourcePart {

    private ResourcePart() {}

    static void put(Document.Builder to, Material material, Plan plan, Statements statements) {
        to.heading(1, PlanWords.RESOURCES);
        material.law().put(to, LawPoint.RESOURCES);
        statements.put(to, Section.RESOURCES);
        table(to, material, plan);
        material.lackingInPlan(to, "resources", Plan::getResources, PlanWords.SET_OUT_RESOURCES);
    }

    /** The table of resources alone; nothing if the plan has none. */
    static void table(Document.Builder to, Material material, Plan plan) {
        Map<ElementId, String> parts = new HashMap<>();
        plan.getPriorities().forEach(one -> parts.put(one.getId(), one.getTitle()));
        plan.getStrategies().forEach(one -> parts.put(one.getId(), one.getTitle()));
        plan.getActions().forEach(one -> parts.put(one.getId(), PlanWords.action(ActionTable.name(one))));
        Table.Builder table = Table.of(PlanWords.RESOURCES_CAPTION, "What is put in", "Kind", "From", "For");
        for (Resource resource : plan.getResources()) {
            table.row(resource.getText() + resource.getAmount().map(PlanWords::pounds).filter(pounds -> !isTold(pounds, resource)).orElse(""),
                    resource.getKind().orElse(""),
                    Telling.joined(material.names(resource, Resource::getFrom)),
                    Telling.joined(owners(resource, parts, material)));
        }
        to.table(table);
    }

    private static List<String> owners(Resource resource, Map<ElementId, String> parts, Material material) {
        List<String> names = new ArrayList<>(owners(resource).stream().map(parts::get).filter(Objects::nonNull).toList());
        if (material.isTiedToMore(resource, ResourcePart::owners, parts.keySet())) {
            names.add(names.isEmpty() ? CommonWords.NOT_SHOWN : CommonWords.OTHERS_NOT_SHOWN);
        }
        return names;
    }

    private static List<ElementId> owners(Resource resource) {
        List<ElementId> owners = new ArrayList<>(resource.getPriorities());
        owners.addAll(resource.getStrategies());
        owners.addAll(resource.getActions());
        return owners;
    }

    /** Whether the words have the amount already, with or without a comma. */
    private static boolean isTold(String pounds, Resource resource) {
        String digits = pounds.replaceAll("[^0-9.]", "");
        return resource.getText().replace(",", "").contains(digits);
    }
}
