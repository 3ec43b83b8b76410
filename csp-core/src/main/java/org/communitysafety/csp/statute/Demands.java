package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Recorded demands, and what answers each: the report that was required, and the report that was sent.
 *
 * <p>Every demand of a time that can be this plan's must have its answer, never only one of them, and where each body has to
 * answer, that of each. A demand without one is for a person, as the answer may only not be on record; an answer that is
 * recorded as not given is at odds with the duty, unless it can rightly be declined.
 */
final class Demands {

    private final Events demands;
    private final Events answers;
    private final BiPredicate<Dossier, Event> which;
    private final @Nullable BiFunction<Dossier, Event, Set<ElementId>> asked;
    private final int days;
    private final @Nullable Events letOuts;

    private Demands(
            Events demands,
            Events answers,
            BiPredicate<Dossier, Event> which,
            @Nullable BiFunction<Dossier, Event, Set<ElementId>> asked,
            int days,
            @Nullable Events letOuts) {
        this.demands = demands;
        this.answers = answers;
        this.which = which;
        this.asked = asked;
        this.days = days;
        this.letOuts = letOuts;
    }

    /** Those events, and the events of that kind that say which of them they answer. */
    static Demands of(Events demands, EventKind answer) {
        return new Demands(demands, Events.of(answer), (dossier, demand) -> true, null, -1, null);
    }

    /** Only those demands that the predicate takes. */
    Demands only(BiPredicate<Dossier, Event> more) {
        return new Demands(demands, answers, which.and(more), asked, days, letOuts);
    }

    /** Every body that was asked has to answer, as far as the function tells who was. */
    Demands byEach(BiFunction<Dossier, Event, Set<ElementId>> whom) {
        return new Demands(demands, answers, which, whom, days, letOuts);
    }

    /** The answer is due so many days after the demand, where the demand names no day itself. */
    Demands within(int most) {
        return new Demands(demands, answers, which, asked, most, letOuts);
    }

    /**
     * An answer can rightly be declined, so that it was not given is no more at odds with the duty than a let-out that was
     * claimed from it: both are for a person.
     */
    Demands refusable(EventKind... claims) {
        return new Demands(demands, answers, which, asked, days, Events.of(claims));
    }

    /** A showing by these. */
    Showing showing(String words) {
        return new Showing(words, List.of(Events.WHERE, "/bodies"), this::show);
    }

    /** Why it does not arise: it is recorded that nothing was demanded; empty if something was, or nothing is recorded. */
    Optional<String> noneMade(Dossier dossier, String sentence) {
        return answers.done(dossier).isEmpty()
                ? demands.where(demand -> which.test(dossier, demand)).recordedAsNone(dossier, sentence)
                : Optional.empty();
    }

    /** Whether one was made or is to be made. */
    boolean isMade(Dossier dossier) {
        return demands.in(dossier).stream().anyMatch(demand -> Events.status(demand) != Done.NOT_DONE);
    }

    /** The last day on which the first of the demands that have no answer yet can be answered in time. */
    Optional<LocalDate> deadline(Dossier dossier) {
        return timely(dossier).stream()
                .filter(demand -> !unanswered(dossier, demand).isEmpty())
                .flatMap(demand -> limit(demand).map(Span::last).stream())
                .min(Comparator.naturalOrder());
    }

    /** The bodies that an event was done to, a group as its members. */
    static Set<ElementId> to(Dossier dossier, Event event) {
        Set<ElementId> bodies = new LinkedHashSet<>();
        for (ElementId id : event.getTo()) {
            List<ElementId> members = dossier.body(id).map(Body::getMembers).orElse(List.of());
            bodies.addAll(members.isEmpty() ? List.of(id) : members);
        }
        return bodies;
    }

    /** Gives the look what they tell. */
    void show(Dossier dossier, LocalDate on, Look look) {
        look.countsAllOf(Events.WHERE);
        List<Event> timely = timely(dossier);
        for (Event demand : timely) {
            weigh(dossier, demand, look);
        }
        for (Event demand : demands.in(dossier)) {
            boolean planned = Events.status(demand) == Done.PLANNED;
            if (!which.test(dossier, demand)) {
                continue;
            }
            if (planned || (timely.isEmpty() && Events.status(demand) == Done.DONE)) {
                look.suggests(demand, Events.attribute(demand), DECLARED,
                        planned ? Events.planned(dossier, demand) : Events.words(dossier, demand));
            } else if (timely.isEmpty() && Events.status(demand) == Done.NOT_DONE
                    && Timely.against(dossier, demand.getOn()).isEmpty()) {
                look.suggests(demand, "status", DECLARED, Events.notDone(dossier, demand));
            }
        }
        for (Event answer : answers.done(dossier)) {
            if (answer.getAnswers().isEmpty()) {
                look.suggests(answer, Events.attribute(answer), DECLARED,
                        dossier.words().say(DemandMessages.ANSWERS_NOTHING_SAID, Events.words(dossier, answer)));
            }
        }
    }

    private List<Event> timely(Dossier dossier) {
        return demands.done(dossier).stream()
                .filter(demand -> which.test(dossier, demand) && Timely.against(dossier, demand.getOn()).isEmpty())
                .toList();
    }

    private void weigh(Dossier dossier, Event demand, Look look) {
        List<Event> done = answering(dossier, demand, Done.DONE);
        boolean told = false;
        for (Event answer : done) {
            told |= look.shows(answer, Events.attribute(answer), basis(answer), Events.words(dossier, answer));
        }
        Set<ElementId> open = unanswered(dossier, demand);
        for (Event answer : answering(dossier, demand, Done.NOT_DONE)) {
            if (asked == null ? done.isEmpty() : answer.getBy().isEmpty() && done.isEmpty()
                    || by(dossier, answer).stream().anyMatch(open::contains)) {
                refused(dossier, demand, answer, look);
            }
        }
        List<Event> claims = open.isEmpty() && told ? List.of() : claims(dossier, demand);
        claims.forEach(claim -> look.suggests(claim, Events.attribute(claim), DECLARED, Events.words(dossier, claim)));
        for (Event answer : answering(dossier, demand, Done.PLANNED)) {
            look.suggests(answer, Events.attribute(answer), DECLARED, Events.planned(dossier, answer));
        }
        if (!told) {
            look.suggests(demand, Events.attribute(demand), DECLARED, Events.words(dossier, demand));
            look.lacks(demand, dossier.words().say(
                    claims.isEmpty() ? DemandMessages.NO_ANSWER : DemandMessages.LET_OUT_CLAIMED));
        } else if (asked != null && asked.apply(dossier, demand).isEmpty()) {
            look.lacks(demand, dossier.words().say(DemandMessages.WHO_HAD_TO_ANSWER_NOT_SAID));
        } else {
            open.forEach(body -> look.lacks(demand, unanswered(dossier, body, Events.by(claims).contains(body))));
            late(dossier, demand, done, look);
        }
    }

    /**
     * Before the last day for it, that it was not answered does not say that it will not be; and what is due in a number of
     * days is due later too, as soon as it reasonably can be.
     */
    private void refused(Dossier dossier, Event demand, Event answer, Look look) {
        Optional<LocalDate> last = days < 0
                ? limit(demand).map(Span::last).or(() -> dossier.year().map(PlanYear::getLast))
                : Optional.empty();
        look.notDone(answer, Events.notDone(dossier, answer), letOuts == null
                && answering(dossier, demand, Done.PLANNED).isEmpty()
                && Timely.isToTheEnd(answer.getOn(), last));
    }

    private List<Event> claims(Dossier dossier, Event demand) {
        return letOuts == null
                ? List.of()
                : letOuts.done(dossier).stream()
                        .filter(claim -> claim.getAnswers().filter(demand.getId()::equals).isPresent())
                        .toList();
    }

    /** Whom no answer on record is from; where any answer will do, the demand itself stands for all. */
    private Set<ElementId> unanswered(Dossier dossier, Event demand) {
        List<Event> done = answering(dossier, demand, Done.DONE);
        if (asked == null) {
            return done.isEmpty() ? Set.of(demand.getId()) : Set.of();
        }
        Set<ElementId> open = new LinkedHashSet<>(asked.apply(dossier, demand));
        done.forEach(answer -> open.removeAll(by(dossier, answer)));
        return open;
    }

    /** Of each body, the answer that is surely in time speaks; if it has none, what its answers lack. */
    private void late(Dossier dossier, Event demand, List<Event> done, Look look) {
        Optional<Span> limit = limit(demand);
        if (limit.isEmpty()) {
            if (days >= 0) {
                look.lacks(demand, dossier.words().say(DemandMessages.NO_DATE));
            }
            return;
        }
        Set<Event> told = new LinkedHashSet<>();
        for (ElementId body : asked == null ? Set.of(demand.getId()) : asked.apply(dossier, demand)) {
            List<Event> its = done.stream()
                    .filter(answer -> asked == null || by(dossier, answer).contains(body))
                    .toList();
            if (its.stream().noneMatch(answer -> isInTime(answer, limit.get()))) {
                told.addAll(its);
            }
        }
        told.forEach(answer -> look.lacks(answer, lateness(dossier.words(), answer, limit.get())));
    }

    private static boolean isInTime(Event answer, Span limit) {
        return answer.getOn().filter(date -> !date.getLast().isAfter(limit.first())).isPresent();
    }

    private static String lateness(Words words, Event answer, Span limit) {
        if (answer.getOn().isEmpty()) {
            return words.say(DemandMessages.ANSWER_WITHOUT_DATE);
        }
        PartialDate date = answer.getOn().get();
        return date.getFirst().isAfter(limit.last())
                ? words.say(DemandMessages.LATE, words.day(date), words.day(limit.last()))
                : words.say(DemandMessages.MAY_BE_LATE, words.day(date));
    }

    private Optional<Span> limit(Event demand) {
        return days < 0
                ? demand.getDue().map(Span::of)
                : demand.getOn().map(date -> new Span(date.getFirst().plusDays(days), date.getLast().plusDays(days)));
    }

    private List<Event> answering(Dossier dossier, Event demand, Done status) {
        List<Event> answering = new ArrayList<>();
        for (Event answer : answers.in(dossier)) {
            if (answer.getAnswers().filter(demand.getId()::equals).isPresent() && Events.status(answer) == status) {
                answering.add(answer);
            }
        }
        return answering;
    }

    private static Set<ElementId> by(Dossier dossier, Event answer) {
        Set<ElementId> bodies = new LinkedHashSet<>(answer.getBy());
        answer.getBy().forEach(id -> bodies.addAll(dossier.body(id).map(Body::getMembers).orElse(List.of())));
        return bodies;
    }

    private static String unanswered(Dossier dossier, ElementId body, boolean claimed) {
        Words words = dossier.words();
        return dossier.body(body)
                .map(one -> words.say(claimed ? DemandMessages.CLAIMED_BY : DemandMessages.NOT_ANSWERED_BY, one.getName()))
                .orElseGet(() -> words.say(
                        claimed ? DemandMessages.CLAIMED_BY_UNKNOWN : DemandMessages.NOT_ANSWERED_BY_UNKNOWN));
    }

    private static Basis basis(Event answer) {
        return answer.getOn().isPresent() ? DATED : DECLARED;
    }
}
