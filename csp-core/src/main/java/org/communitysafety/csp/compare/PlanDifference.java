package org.communitysafety.csp.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.review.Review;

/**
 * What two plans do not have in common. Immutable and thread-safe.
 *
 * @param knownBefore which lists of the first plan were in hand and read whole
 * @param knownAfter which lists of the second plan were
 * @param priorities which priorities are the same thing
 * @param priorityChanges what became of each
 * @param prioritiesAltered those that say another thing beside
 * @param actions which actions are the same thing
 * @param actionsAltered those that say another thing
 * @param measures which measures are the same thing
 * @param measuresIncomparable those whose figures do not compare
 * @param measuresAltered those that say another thing beside
 * @param subjects the subjects that one plan alone serves
 */
public record PlanDifference(
        Known knownBefore,
        Known knownAfter,
        Succession<Priority> priorities,
        List<PriorityChange> priorityChanges,
        List<Altered<Priority>> prioritiesAltered,
        Succession<Action> actions,
        List<Altered<Action>> actionsAltered,
        Succession<Measure> measures,
        List<Incomparable> measuresIncomparable,
        List<Altered<Measure>> measuresAltered,
        List<SubjectChange> subjects) {

    private static final SuccessionSearch.Kind<Priority> PRIORITIES = new SuccessionSearch.Kind<>(
            Priority::getTitle, Priority::getNumber, one -> one.getRank().map(Object::toString).or(one::getNumber).orElse("~"),
            Priority::getCarriedFrom);
    private static final SuccessionSearch.Kind<Action> ACTIONS = new SuccessionSearch.Kind<>(
            Action::getText, Action::getNumber, one -> one.getNumber().orElse("~"), one -> one.getCarriedFrom().stream().toList());
    private static final SuccessionSearch.Kind<Measure> MEASURES = new SuccessionSearch.Kind<>(
            Measure::getTitle, one -> Optional.empty(), one -> "", one -> List.of());

    /** Keeps copies of the lists. */
    public PlanDifference {
        priorityChanges = List.copyOf(priorityChanges);
        prioritiesAltered = List.copyOf(prioritiesAltered);
        actionsAltered = List.copyOf(actionsAltered);
        measuresIncomparable = List.copyOf(measuresIncomparable);
        measuresAltered = List.copyOf(measuresAltered);
        subjects = List.copyOf(subjects);
    }

    /** Of the plans in two reviewed papers; a plan that is not there has nothing in it, and is not known. */
    static PlanDifference of(Review before, Review after) {
        Later later = Later.of(before, after);
        Optional<Plan> first = before.papers().getPlan();
        Optional<Plan> second = after.papers().getPlan();
        Dossier then = dossier(before);
        Dossier now = dossier(after);
        return of(before.papers(), after.papers(), Known.of(before, then), Known.of(after, now),
                SuccessionSearch.of(list(first, Plan::getPriorities), list(second, Plan::getPriorities), later, PRIORITIES),
                SuccessionSearch.of(list(first, Plan::getActions), list(second, Plan::getActions), later, ACTIONS),
                SuccessionSearch.of(list(first, Plan::getMeasures), list(second, Plan::getMeasures), later, MEASURES),
                subjects(then, now));
    }

    private static PlanDifference of(Papers before, Papers after, Known knownBefore, Known knownAfter,
            Succession<Priority> priorities, Succession<Action> actions, Succession<Measure> measures, List<SubjectChange> subjects) {
        Named first = new Named(before);
        Named second = new Named(after);
        Named.same(priorities, first, second);
        Named.same(actions, first, second);
        Named.same(measures, first, second);
        List<Incomparable> incomparable = new ArrayList<>();
        for (Follows<Measure> one : measures.follows()) {
            List<Incomparable.Reason> reasons = PlanFields.reasons(one, first, second);
            if (!reasons.isEmpty()) {
                incomparable.add(new Incomparable(one, reasons));
            }
        }
        return new PlanDifference(knownBefore, knownAfter,
                priorities, PriorityTurns.of(priorities, first, second), altered(priorities, first, second, PlanFields::of),
                actions, altered(actions, first, second, PlanFields::ofAction),
                measures, incomparable, altered(measures, first, second, PlanFields::ofMeasure), subjects);
    }

    /**
     * What an audience may be shown of it. What is the same thing was found in whole papers; fields are held against each other
     * again as they are shown.
     *
     * @param before the first papers as they are shown
     * @param after the second papers as they are shown
     * @param first what is left of an element of the first plan; empty if it may not be shown
     * @param second what is left of an element of the second plan; empty if it may not be shown
     */
    public PlanDifference shown(Papers before, Papers after, Function<Element, Optional<Element>> first,
            Function<Element, Optional<Element>> second) {
        return of(before, after, knownBefore, knownAfter,
                priorities.shown(typed(first), typed(second)), actions.shown(typed(first), typed(second)),
                measures.shown(typed(first), typed(second)),
                subjects.stream().map(one -> shown(one, first, second)).toList());
    }

    @SuppressWarnings("unchecked")
    private static <E extends Element> Function<E, Optional<E>> typed(Function<Element, Optional<Element>> shown) {
        return element -> shown.apply(element).map(one -> (E) one);
    }

    private static SubjectChange shown(SubjectChange change, Function<Element, Optional<Element>> first,
            Function<Element, Optional<Element>> second) {
        List<Evidence> before = shown(change.before(), first);
        List<Evidence> after = shown(change.after(), second);
        return new SubjectChange(change.subject(), change.isNew(), before, after,
                change.before().size() - before.size() + change.after().size() - after.size());
    }

    private static List<Evidence> shown(List<Evidence> all, Function<Element, Optional<Element>> shown) {
        return all.stream()
                .flatMap(one -> shown.apply(one.element())
                        .map(element -> new Evidence(element, one.attribute(), one.basis(), one.text())).stream())
                .toList();
    }

    /** Whether the plans have nothing that differs. */
    public boolean isNothing() {
        return priorityChanges.isEmpty() && prioritiesAltered.isEmpty()
                && actions.gone().isEmpty() && actions.come().isEmpty() && actionsAltered.isEmpty()
                && measures.gone().isEmpty() && measures.come().isEmpty()
                && measuresIncomparable.isEmpty() && measuresAltered.isEmpty() && subjects.isEmpty();
    }

    private static Dossier dossier(Review review) {
        return new Dossier(review.papers(), review.place(), review.year(), review.options().unread(), review.options().assumeWhole());
    }

    private static List<SubjectChange> subjects(Dossier before, Dossier after) {
        List<SubjectChange> changes = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            List<Evidence> then = serving(before, subject);
            List<Evidence> now = serving(after, subject);
            if (then.isEmpty() != now.isEmpty()) {
                changes.add(new SubjectChange(subject, then.isEmpty(), then, now, 0));
            }
        }
        return changes;
    }

    private static List<Evidence> serving(Dossier dossier, Subject subject) {
        return dossier.planServing(subject).stream().flatMap(one -> one.substance().stream()).toList();
    }

    private interface Fields<E> {
        List<FieldChange> of(FieldsHeld<E> held);
    }

    private static <E> List<Altered<E>> altered(Succession<E> succession, Named first, Named second, Fields<E> fields) {
        List<Altered<E>> altered = new ArrayList<>();
        for (Follows<E> one : succession.follows()) {
            List<FieldChange> changes = fields.of(new FieldsHeld<>(one, first, second));
            if (!changes.isEmpty()) {
                altered.add(new Altered<>(one, changes));
            }
        }
        return altered;
    }

    private static <E> List<E> list(Optional<Plan> plan, Function<Plan, List<E>> list) {
        return plan.map(list).orElse(List.of());
    }
}
