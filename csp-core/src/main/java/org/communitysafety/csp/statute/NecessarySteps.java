package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.vocabulary.ProgressWords;
import org.communitysafety.csp.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Regulation 11(1)(c) in England, 9(c) in Wales: the steps that it is necessary for the responsible authorities to take to implement the
 * strategy and meet the priorities. A step that only others take is none of theirs, and one that was given up is none.
 */
final class NecessarySteps {

    private static final Set<Subject> OF_THE_STRATEGY = EnumSet.of(
            Subject.CRIME_DISORDER, Subject.SUBSTANCE_MISUSE, Subject.RE_OFFENDING, Subject.SERIOUS_VIOLENCE);

    private final Dossier dossier;
    private final Plan plan;
    private final Look look;

    /** For each priority the first action of each sort. */
    private final Map<Sort, Map<ElementId, Action>> sorted = new EnumMap<>(Sort.class);

    private final List<Action> loose = new ArrayList<>();
    private final List<Action> live = new ArrayList<>();

    /** What an action is worth as a step, the best first. */
    private enum Sort {
        TAKEN(null),
        BY_OTHERS(PlanMessages.OTHERS_TAKE),
        BY_NOBODY(PlanMessages.NOBODY_TAKES),
        GIVEN_UP(PlanMessages.GIVEN_UP);

        private final Optional<Message.One<String>> lacking;

        Sort(Message.@Nullable One<String> lacking) {
            this.lacking = Optional.ofNullable(lacking);
        }
    }

    private NecessarySteps(Dossier dossier, Plan plan, Look look) {
        this.dossier = dossier;
        this.plan = plan;
        this.look = look;
    }

    /** Under every priority at least one action that an authority may take, and one for each part of the strategy. */
    static Showing.Search of(Regime law) {
        return (dossier, on, look) -> dossier.plan()
                .filter(plan -> !plan.getActions().isEmpty())
                .ifPresent(plan -> new NecessarySteps(dossier, plan, look).find(law.reached(on, OF_THE_STRATEGY)));
    }

    private void find(Set<Subject> subjects) {
        look.countsAllOf("/plan/priorities");
        for (Action action : plan.getActions()) {
            if (Look.isPlaceholder(action.getText())) {
                look.suggests(action, "text", DECLARED, action.getText());
                continue;
            }
            Sort sort = sort(action);
            if (sort != Sort.GIVEN_UP) {
                live.add(action);
            }
            Map<ElementId, Action> alike = sorted.computeIfAbsent(sort, first -> new LinkedHashMap<>());
            action.getPriorities().forEach(id -> alike.putIfAbsent(id, action));
            if (action.getPriorities().isEmpty()) {
                loose.add(action);
            }
        }
        Set<ElementId> parents = aboveSteps();
        for (Priority priority : plan.getPriorities()) {
            if (!show(priority) && !parents.contains(priority.getId())) {
                look.lacks(priority, dossier.words().say(PlanMessages.NO_ACTION, priority.getTitle()));
            }
        }
        if (!look.hasShown()) {
            withoutPriorities();
        }
        if (look.hasShown()) {
            onTheStrategy(subjects);
        }
    }

    private Sort sort(Action action) {
        if (isGivenUp(action)) {
            return Sort.GIVEN_UP;
        }
        boolean hasTaker =
                !action.getLeads().isEmpty() || Look.tells(action.getLeadText()) || !action.getPartners().isEmpty();
        if (!hasTaker) {
            return Sort.BY_NOBODY;
        }
        return OtherBodies.take(dossier, action) ? Sort.BY_OTHERS : Sort.TAKEN;
    }

    private static boolean isGivenUp(Action action) {
        return !action.getProgress().isEmpty()
                && Progress.mayBeLatest(action.getProgress()).stream().allMatch(last -> last.getScale()
                        .map(ProgressScale.DROPPED::equals)
                        .orElseGet(() -> ProgressWords.areOfGivingUp(last.getText())));
    }

    private boolean show(Priority priority) {
        for (Map.Entry<Sort, Map<ElementId, Action>> one : sorted.entrySet()) {
            Action step = one.getValue().get(priority.getId());
            if (step != null) {
                look.shows(step, "text", DECLARED, step.getText());
                one.getKey().lacking.ifPresent(
                        sentence -> look.lacks(priority, dossier.words().say(sentence, priority.getTitle())));
                return true;
            }
        }
        return false;
    }

    private void withoutPriorities() {
        loose.forEach(action -> look.shows(action, "text", DECLARED, action.getText()));
        sorted.values().forEach(some -> some.values().forEach(
                action -> look.suggests(action, "text", DECLARED, action.getText())));
        if (plan.getPriorities().isEmpty()) {
            look.lacks(dossier.words().say(PlanMessages.NO_PRIORITIES));
        }
    }

    /** The priorities that have no action of their own because a priority below them has. */
    private Set<ElementId> aboveSteps() {
        Map<ElementId, ElementId> parents = new HashMap<>();
        plan.getPriorities().forEach(
                priority -> priority.getParent().ifPresent(parent -> parents.putIfAbsent(priority.getId(), parent)));
        Set<ElementId> above = new HashSet<>();
        for (Priority priority : plan.getPriorities()) {
            ElementId id = priority.getId();
            if (sorted.values().stream().anyMatch(some -> some.containsKey(id))) {
                ElementId parent = parents.get(id);
                while (parent != null && above.add(parent)) {
                    parent = parents.get(parent);
                }
            }
        }
        return above;
    }

    /**
     * What the strategy is on and no action is for. Where an action does not tell what it is for, it may be for any of that; a plan that
     * tags none is not said to lack steps.
     */
    private void onTheStrategy(Set<Subject> subjects) {
        Set<Subject> served = EnumSet.noneOf(Subject.class);
        for (Action action : live) {
            Set<Subject> its = serves(action);
            if (its.isEmpty()) {
                return;
            }
            served.addAll(its);
        }
        for (Strategy strategy : plan.getStrategies()) {
            if (strategy.said().stream().allMatch(said -> Look.isPlaceholder(said.text()))) {
                continue;
            }
            Set<Subject> lacking = Subject.withWider(strategy.getServes());
            lacking.retainAll(subjects);
            lacking.removeAll(served);
            if (live.stream().noneMatch(action -> action.getStrategies().contains(strategy.getId()))) {
                lacking.forEach(subject -> look.lacks(strategy, dossier.words().say(
                        PlanMessages.NO_ACTION_ON, Called.subject(dossier.words(), subject))));
            }
        }
    }

    private Set<Subject> serves(Action action) {
        Set<Subject> all = Subject.withWider(action.getServes());
        for (Strategy strategy : plan.getStrategies()) {
            if (action.getStrategies().contains(strategy.getId())) {
                all.addAll(Subject.withWider(strategy.getServes()));
            }
        }
        for (Priority priority : plan.getPriorities()) {
            if (action.getPriorities().contains(priority.getId())) {
                all.addAll(Subject.withWider(priority.getServes()));
            }
        }
        return all;
    }
}
