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
import org.communitysafety.csp.words.Words;

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
        return of(before.papers(), after.papers(), after.options().words(), Known.of(before, then), Known.of(after, now),
                SuccessionSearch.of(list(first, Plan::getPriorities), list(second, Plan::getPriorities), later, PRIORITIES),
                SuccessionSearch.of(list(first, Plan::getActions), list(second, Plan::getActions), later, ACTIONS),
                SuccessionSearch.of(list(first, Plan::getMeasures), list(second, Plan::getMeasures), later, MEASURES),
                subjects(then, now));
    }

    private static PlanDifference of(Papers before, Papers after, Words words, Known knownBefore, Known knownAfter,
            Succession<Priority> priorities, Succession<Action> actions, Succession<Measure> measures, List<SubjectChange> subjects) {
        Named first = new Named(before, words);
        Named second = new Named(after, words);
        Named.same(priorities, first, second);
        Named.same(actions, first, second);
        Named.same(measures, first, second);
        return new PlanDifference(knownBefore, knownAfter,
                priorities, PriorityTurns.of(priorities, first, second), altered(priorities, first, second, PlanFields::of),
                actions, altered(actions, first, second, PlanFields::ofAction),
                measures, incomparable(measures, first, second), altered(measures, first, second, PlanFields::ofMeasure), subjects);
    }

    private static List<Incomparable> incomparable(Succession<Measure> measures, Named first, Named second) {
        List<Incomparable> incomparable = new ArrayList<>();
        for (Follows<Measure> one : measures.follows()) {
            List<Incomparable.Reason> reasons = PlanFields.reasons(one, first, second);
            if (!reasons.isEmpty()) {
                incomparable.add(new Incomparable(one, reasons));
            }
        }
        return incomparable;
    }

    /**
     * What an audience may be shown of it. What is the same thing, and what became of priorities, was found in whole papers; fields
     * are held against each other again as they are shown. What may not be shown in one of the plans is not told as referred to in
     * either: what is withheld in one year alone is neither gone nor new.
     *
     * @param before the first papers, whole
     * @param after the second papers, whole
     * @param words the language in which fields are told
     * @param first what is left of an element of the first plan; empty if it may not be shown
     * @param second what is left of an element of the second plan; empty if it may not be shown
     */
    public PlanDifference shown(Papers before, Papers after, Words words, Function<Element, Optional<Element>> first,
            Function<Element, Optional<Element>> second) {
        Named then = new Named(before, words);
        Named now = new Named(after, words);
        Named.same(priorities, then, now);
        Named.same(actions, then, now);
        Named.same(measures, then, now);
        Named.withhold(then, first, now, second);
        Succession<Priority> shownPriorities = priorities.shown(typed(first), typed(second));
        Succession<Action> shownActions = actions.shown(typed(first), typed(second));
        Succession<Measure> shownMeasures = measures.shown(typed(first), typed(second));
        return new PlanDifference(knownBefore, knownAfter,
                shownPriorities, PriorityTurns.shown(priorityChanges, typed(first), typed(second), then, now),
                altered(shownPriorities, then, now, PlanFields::of),
                shownActions, altered(shownActions, then, now, PlanFields::ofAction),
                shownMeasures, incomparable(shownMeasures, then, now), altered(shownMeasures, then, now, PlanFields::ofMeasure),
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
        return new Dossier(review.papers(), review.place(), review.year(), review.options().unread(),
                review.options().assumeWhole(), review.options().words());
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
