package org.communitysafety.csp.pack;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;

/**
 * What makes a plan one that can be followed up: who leads, by when, from which level in which direction, towards which priority,
 * and how often it is looked at. No law asks for it; a plan without it can be in order. Off unless asked for.
 */
public final class PlanQuality {

    private static final String NAMESPACE = "plan-quality";
    private static final String SOURCE = "Plan quality: practice of this library, no source of law";
    private static final String ACTIONS = "/plan/actions";
    private static final String MEASURES = "/plan/measures";

    private PlanQuality() {}

    private static final PackRule LEADS = rule("lead-for-every-action", "A lead for every action",
            "say of each action of the plan who leads it")
            .computedFrom(new Showing("a lead for every action", List.of(ACTIONS), (dossier, on, look) -> through(
                    dossier, look, ACTIONS, Plan::getActions, (action, found) -> lead(dossier, action, found))))
            .asking("Who leads each action?").said();

    private static final PackRule DATES = rule("date-for-every-action", "A date or rhythm for every action",
            "say of each action of the plan by which date it is done, or how often")
            .computedFrom(each("a date or a rhythm for every action", ACTIONS, Plan::getActions, PlanQuality::date))
            .asking("By when is each action done?").said();

    private static final PackRule LINKED = rule("priority-for-every-action", "A priority for every action",
            "say of each action of the plan which of its priorities it is for")
            .computedFrom(new Showing("a priority of the plan for every action", List.of(ACTIONS, "/plan/priorities"),
                    (dossier, on, look) -> {
                        Set<ElementId> priorities = dossier.plan().map(Plan::getPriorities).orElse(List.of()).stream()
                                .map(Priority::getId).collect(Collectors.toSet());
                        look.countsAllOf("/plan/priorities");
                        through(dossier, look, ACTIONS, Plan::getActions, (action, found) -> priority(action, priorities, found));
                    }))
            .asking("Which priority is each action for?").said();

    private static final PackRule BASELINES = rule("baseline-for-every-measure", "A baseline for every measure",
            "say of each measure of the plan at which level it starts")
            .computedFrom(each("a baseline with its number for every measure", MEASURES, Plan::getMeasures, PlanQuality::baseline))
            .asking("What was the last reading of each measure before the plan?").said();

    private static final PackRule DIRECTIONS = rule("direction-for-every-measure", "A direction for every measure",
            "say of each measure of the plan in which direction it should go")
            .computedFrom(each("a direction for every measure", MEASURES, Plan::getMeasures, PlanQuality::direction))
            .asking("In which direction should each measure go?").said();

    private static final PackRule CADENCE = rule("monitoring-cadence", "How often the plan is looked at",
            "say how often progress against it is looked at, and keep to that")
            .judgedFrom(new Showing("how often progress is looked at, and readings that keep to it", List.of(ACTIONS, MEASURES),
                    (dossier, on, look) -> cadence(dossier, look)))
            .asking("How often is progress looked at, by whom, and is that kept to?").said();

    private static final RulePack PACK = RulePack.of(NAMESPACE, "Plan quality", "2026-11",
            List.of(LEADS, DATES, LINKED, BASELINES, DIRECTIONS, CADENCE));

    /** The pack. The same object at each call. */
    public static RulePack pack() {
        return PACK;
    }

    private static RuleSentence.How rule(String name, String title, String what) {
        return PackRule.numbered(NAMESPACE + ":" + name, title)
                .of("the partnership").under(SOURCE).should(what).from(2007, 8, 1, ENGLAND, WALES).setOutIn(Concern.PLAN);
    }

    /** A showing that rests on every element of a list: where one lacks it, nothing shows it. */
    private static <E extends Element> Showing each(
            String words, String pointer, Function<Plan, List<E>> elements, BiConsumer<E, Found> check) {
        return new Showing(words, List.of(pointer), (dossier, on, look) -> through(dossier, look, pointer, elements, check));
    }

    private static <E extends Element> void through(
            Dossier dossier, Look look, String pointer, Function<Plan, List<E>> elements, BiConsumer<E, Found> check) {
        Found found = new Found(dossier.words());
        dossier.plan().map(elements).orElse(List.of()).forEach(element -> check.accept(element, found));
        found.tell(look);
        look.countsAllOf(pointer);
    }

    private static void lead(Dossier dossier, Action action, Found found) {
        Optional<String> lead = action.getLeadText().filter(words -> !Look.isPlaceholder(words));
        List<String> leads = action.getLeads().stream()
                .map(id -> dossier.body(id).map(Body::getName).orElse(id.value()))
                .toList();
        found.on(action, lead.isPresent() ? "leadText" : "leads",
                lead.or(() -> leads.isEmpty() ? Optional.empty() : Optional.of(found.words().list(leads))), PlanQualityMessages.NO_LEAD);
    }

    private static void date(Action action, Found found) {
        Optional<Due> due = action.getDue().filter(when -> when.getBy().isPresent()
                || (when.getKind() == DueKind.RECURRING && when.getEvery().filter(every -> !Look.isPlaceholder(every)).isPresent()));
        found.on(action, "due", due.map(Due::getText), action.getDue().isEmpty()
                ? found.words().say(PlanQualityMessages.NO_DATE)
                : found.words().say(PlanQualityMessages.DATE_NOT_READ, action.getDue().get().getText().strip()));
    }

    private static void priority(Action action, Set<ElementId> priorities, Found found) {
        found.on(action, "priorities", action.getPriorities().stream().filter(priorities::contains).map(ElementId::value)
                .findFirst(), PlanQualityMessages.NO_PRIORITY);
    }

    private static void baseline(Measure measure, Found found) {
        found.on(measure, "baseline", measure.getBaseline().filter(reading -> reading.getValue().isPresent())
                .map(reading -> reading.getText().orElse(reading.getValue().orElseThrow().toPlainString())),
                PlanQualityMessages.NO_BASELINE);
    }

    private static void direction(Measure measure, Found found) {
        found.on(measure, "goodDirection", measure.getGoodDirection()
                .or(() -> measure.getTargets().stream().map(Target::getDirection).flatMap(Optional::stream).findFirst())
                .map(way -> way.getWord()), PlanQualityMessages.NO_DIRECTION);
    }

    private static void cadence(Dossier dossier, Look look) {
        Plan plan = dossier.plan().orElse(null);
        if (plan == null) {
            return;
        }
        for (Action action : plan.getActions()) {
            action.getDue().filter(due -> due.getKind() == DueKind.RECURRING)
                    .ifPresent(due -> look.suggests(action, "due", Basis.DECLARED, due.getText()));
        }
        for (Measure measure : plan.getMeasures()) {
            List<Observation> readings = measure.getObservations();
            if (readings.size() > 1) {
                look.suggests(measure, "observations", Basis.COUNTED, dossier.words().say(PlanQualityMessages.READINGS, Integer.toString(readings.size())));
            }
        }
    }
}
