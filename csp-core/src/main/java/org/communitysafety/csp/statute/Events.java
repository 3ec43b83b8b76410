package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/**
 * Recorded events of one kind, and how far they show a duty.
 *
 * <p>An event that is said to be done, of a time that can be this plan's, shows it, unless it lacks something that the duty
 * looks for. One that is planned or of another time is for a person. That it was not done is at odds with the duty, unless
 * it was done at another time, is still planned, or the duty leaves open whether it is done. With a date it is at odds only
 * if the time for it was then over: what was not done in June can be done in July, and that one meeting was missed does not
 * say that nobody worked together. Years ago it says nothing of this plan.
 */
final class Events {

    static final String WHERE = "/records/events";

    private final Set<EventKind> kinds;
    private final Predicate<Event> which;
    private final boolean onlyTimely;
    private final BiPredicate<Dossier, Optional<PartialDate>> denied;
    private final Function<Dossier, Function<Event, List<String>>> lacking;

    private Events(
            Set<EventKind> kinds,
            Predicate<Event> which,
            boolean onlyTimely,
            BiPredicate<Dossier, Optional<PartialDate>> denied,
            Function<Dossier, Function<Event, List<String>>> lacking) {
        this.kinds = kinds;
        this.which = which;
        this.onlyTimely = onlyTimely;
        this.denied = denied;
        this.lacking = lacking;
    }

    /** Events of one of the kinds. */
    static Events of(EventKind... kinds) {
        return new Events(Set.of(kinds), event -> true, true, Timely::isToTheEnd, dossier -> event -> List.of());
    }

    /** Only those that the predicate takes. */
    Events where(Predicate<Event> more) {
        return new Events(kinds, which.and(more), onlyTimely, denied, lacking);
    }

    /** Of any time up to the day asked: what is set up once and then stands. */
    Events ofAnyTime() {
        return new Events(kinds, which, false, denied, lacking);
    }

    /** That one of them was not done is at odds with nothing, as others may have been, or none was called for. */
    Events neverDenied() {
        return new Events(kinds, which, onlyTimely, (dossier, date) -> false, lacking);
    }

    /** They are for something that is done by that day, so that from then on it is at odds with the duty that none was done. */
    Events deniedFrom(Function<Dossier, Optional<LocalDate>> day) {
        return new Events(
                kinds, which, onlyTimely, (dossier, date) -> Timely.isToTheEnd(date, day.apply(dossier)), lacking);
    }

    /** Says what one of them lacks to show the duty, in sentences. */
    Events lacking(Function<Dossier, Function<Event, List<String>>> more) {
        return new Events(kinds, which, onlyTimely, denied, dossier -> event -> {
            List<String> all = new ArrayList<>(lacking.apply(dossier).apply(event));
            all.addAll(more.apply(dossier).apply(event));
            return all;
        });
    }

    /** Says that those of them that the predicate takes lack something. */
    Events lacking(Predicate<Event> some, Message.Plain sentence) {
        return lacking(dossier -> event -> some.test(event) ? List.of(dossier.words().say(sentence)) : List.of());
    }

    /** A showing by these events, which rests on those parts of the papers too. */
    Showing showing(String words, String... parts) {
        List<String> where = new ArrayList<>(List.of(WHERE));
        where.addAll(List.of(parts));
        return new Showing(words, List.copyOf(where), this::show);
    }

    /** All of them. */
    List<Event> in(Dossier dossier) {
        List<Event> in = new ArrayList<>();
        for (Event event : dossier.events(kinds)) {
            if (which.test(event)) {
                in.add(event);
            }
        }
        return in;
    }

    /** Those that are said to be done, and do not only hold a place. */
    List<Event> done(Dossier dossier) {
        List<Event> done = in(dossier);
        done.removeIf(event -> status(event) != Done.DONE || holdsAPlace(event));
        return done;
    }

    /** Those that are said to be done, lack nothing, and do not only hold a place. */
    List<Event> full(Dossier dossier, LocalDate on) {
        return done(dossier).stream()
                .filter(event -> lacks(dossier, on, event).isEmpty())
                .toList();
    }

    /** Whether one of them was done. */
    boolean isTold(Dossier dossier) {
        return !done(dossier).isEmpty();
    }

    /** Those of them that lack nothing; if each lacks something, all of them. */
    List<Event> fullest(Dossier dossier, LocalDate on) {
        List<Event> full = done(dossier).stream().filter(event -> lacks(dossier, on, event).isEmpty()).toList();
        return full.isEmpty() ? done(dossier) : full;
    }

    /** The days of those that were done or are planned. */
    List<Span> days(Dossier dossier) {
        return in(dossier).stream()
                .filter(event -> status(event) != Done.NOT_DONE && !holdsAPlace(event))
                .flatMap(event -> event.getOn().stream())
                .map(Span::of)
                .toList();
    }

    /**
     * Why what these events would set off does not arise: it is recorded that there was none, at a time that can be this
     * plan's, and of the whole of it; empty if there was one, or nothing is recorded. That there was none up to a day in the
     * year does not say that there will be none.
     */
    Optional<String> recordedAsNone(Dossier dossier, String sentence) {
        List<Event> all = in(dossier).stream()
                .filter(event -> status(event) == Done.NOT_DONE || !holdsAPlace(event))
                .toList();
        return all.stream().allMatch(event -> status(event) == Done.NOT_DONE)
                        && all.stream().anyMatch(event -> Timely.against(dossier, event.getOn()).isEmpty()
                                && Timely.isToTheEnd(dossier, event.getOn()))
                ? Optional.of(sentence)
                : Optional.empty();
    }

    /** The bodies that did it, in the order of the records. */
    static Collection<ElementId> by(List<Event> events) {
        Set<ElementId> bodies = new LinkedHashSet<>();
        events.forEach(event -> bodies.addAll(event.getBy()));
        return bodies;
    }

    /** Gives the look what they tell. */
    void show(Dossier dossier, LocalDate on, Look look) {
        List<Event> done = done(dossier);
        boolean planned = in(dossier).stream().anyMatch(event -> status(event) == Done.PLANNED);
        in(dossier).stream()
                .filter(event -> status(event) == Done.DONE && holdsAPlace(event))
                .forEach(event -> look.shows(event, attribute(event), DECLARED, words(dossier, event)));
        Fullest.of(done, event -> lacks(dossier, on, event))
                .take(look, done.stream().anyMatch(event -> event.getOn().isPresent()) ? DATED : DECLARED,
                        event -> new Said(attribute(event), words(dossier, event)));
        for (Event event : in(dossier)) {
            if (status(event) == Done.PLANNED) {
                look.suggests(event, attribute(event), DECLARED, planned(dossier, event));
            } else if (status(event) == Done.NOT_DONE && (planned || done.isEmpty())) {
                look.notDone(event, notDone(dossier, event), !planned && isAtOdds(dossier, event));
            }
        }
    }

    /** Gives the look one of them that was not done. */
    void notDone(Dossier dossier, Event event, Look look) {
        look.notDone(event, notDone(dossier, event), isAtOdds(dossier, event));
    }

    private boolean isAtOdds(Dossier dossier, Event event) {
        return Timely.against(dossier, event.getOn()).isEmpty() && denied.test(dossier, event.getOn());
    }

    /** Gives the look those that were done or are planned, to be weighed; that one was not done is no conflict. */
    void gather(Dossier dossier, LocalDate on, Look look) {
        for (Event event : in(dossier)) {
            Optional<String> against = Timely.against(dossier, event.getOn());
            if (status(event) == Done.PLANNED || status(event) == Done.DONE && against.isPresent()) {
                look.suggests(event, attribute(event), DECLARED, status(event) == Done.PLANNED
                        ? planned(dossier, event)
                        : dossier.words().say(EventMessages.OF_ANOTHER_YEAR, words(dossier, event)));
            } else if (status(event) == Done.DONE) {
                look.shows(event, attribute(event), DECLARED, words(dossier, event));
            }
        }
    }

    private List<String> lacks(Dossier dossier, LocalDate on, Event event) {
        List<String> lacks = new ArrayList<>(lacking.apply(dossier).apply(event));
        if (onlyTimely) {
            Timely.against(dossier, event.getOn()).ifPresent(lacks::add);
        } else {
            event.getOn().filter(date -> date.getLast().isAfter(on)).ifPresent(date -> lacks.add(
                    dossier.words().say(EventMessages.MAY_BE_LATER, dossier.words().day(date))));
        }
        return lacks;
    }

    /** Whether it has words, and all of them only hold a place for words to come. */
    static boolean holdsAPlace(Event event) {
        return (event.getText().isPresent() || event.getTitle().isPresent() || event.getDocument().isPresent())
                && !Look.tells(event.getText())
                && !Look.tells(event.getTitle())
                && !Look.tells(event.getDocument());
    }

    /** The attribute that tells what happened. */
    static String attribute(Event event) {
        return Look.tells(event.getText()) ? "text"
                : Look.tells(event.getTitle()) ? "title"
                : Look.tells(event.getDocument()) ? "document"
                : event.getText().isPresent() ? "text"
                : event.getTitle().isPresent() ? "title"
                : event.getDocument().isPresent() ? "document" : "kind";
    }

    /** What happened, with its date. */
    static String words(Dossier dossier, Event event) {
        Words words = dossier.words();
        String told = told(event).orElseGet(() -> PlainName.of(words, "event-kind", event.getKind()));
        return event.getOn().isPresent() && !Look.isPlaceholder(told)
                ? words.say(EventMessages.ON, told, words.day(event.getOn().get()))
                : told;
    }

    /** The same, of what is still to happen. */
    static String planned(Dossier dossier, Event event) {
        return dossier.words().say(EventMessages.PLANNED, words(dossier, event));
    }

    /** The same, of what is recorded as not done. */
    static String notDone(Dossier dossier, Event event) {
        return dossier.words().say(EventMessages.NOT_DONE, words(dossier, event));
    }

    private static Optional<String> told(Event event) {
        return switch (attribute(event)) {
            case "text" -> event.getText();
            case "title" -> event.getTitle();
            case "document" -> event.getDocument();
            default -> Optional.empty();
        };
    }

    /** Whether it happened. */
    static Done status(Event event) {
        return event.getStatus().orElse(Done.DONE);
    }
}
