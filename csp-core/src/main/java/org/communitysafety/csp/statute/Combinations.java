package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.COUNTED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** The agreement that combines areas, what it was varied by, and its end: section 5A of the Crime and Disorder Act 1998. */
final class Combinations {

    static final List<String> WHERE = List.of(Events.WHERE, "/bodies");

    private static final LocalDate BY_AGREEMENT_FROM = LocalDate.of(2012, 1, 16);
    private static final Events AGREED = Events.of(EventKind.COMBINATION_AGREED);
    private static final Events VARIED = Events.of(EventKind.COMBINATION_VARIED);
    private static final Events ENDED = Events.of(EventKind.COMBINATION_ENDED);
    private static final Events ARRANGEMENTS = Events.of(EventKind.CROSS_FORCE_ARRANGEMENTS);

    private Combinations() {}

    /** Section 5A(1): every responsible authority that the combined area had when it was made. */
    static void parties(Dossier dossier, LocalDate on, Look look) {
        for (Event event : agreements(dossier, on, look)) {
            if (look.shows(event, "by", COUNTED, words(dossier, event, CombinationMessages.PARTIES))) {
                LocalDate made = event.getOn().map(PartialDate::getLast).orElse(on);
                Everyone.of(dossier, made, event.getBy(), CombinationMessages.NOT_PARTY, look);
                mayHaveHadOthers(dossier, event, look);
            }
        }
    }

    /** The parties are those of the day on which it was made, so a date within which those changed leaves it open. */
    private static void mayHaveHadOthers(Dossier dossier, Event event, Look look) {
        if (event.getOn().isEmpty()) {
            look.lacks(event, dossier.words().say(CombinationMessages.NOT_SAID_WHEN_MADE));
        } else if (!dossier.authorities().covered(event.getBy(), event.getOn().get().getFirst())
                .equals(dossier.authorities().covered(event.getBy(), event.getOn().get().getLast()))) {
            look.lacks(event, dossier.words().say(
                    CombinationMessages.AUTHORITIES_CHANGED, dossier.words().day(event.getOn().get())));
        }
    }

    /** Section 5A(4) and (5): the arrangements, and the Secretary of State as party. */
    static void acrossPoliceAreas(Dossier dossier, LocalDate on, Look look) {
        boolean arranged = false;
        Optional<Event> agreement = latest(dossier, on);
        for (Event event : ARRANGEMENTS.done(dossier)) {
            if (isLater(event, on) || agreement.filter(present -> !isOf(event, present)).isPresent()) {
                suggest(dossier, event, look);
            } else if (look.shows(event, attribute(event), DECLARED, words(dossier, event))) {
                arranged = true;
                mayBeLater(dossier, event, on, look);
            }
        }
        notMade(ARRANGEMENTS, dossier, look);
        agreement.ifPresent(present -> mayHaveEnded(dossier, present, on, look));
        boolean party = agreement.filter(event -> event.getBy().stream().anyMatch(id -> dossier.body(id)
                        .flatMap(Body::getKind)
                        .filter(BodyKind.SECRETARY_OF_STATE::equals)
                        .isPresent()))
                .isPresent();
        if (party) {
            look.shows(agreement.get(), "by", COUNTED, words(dossier, agreement.get(), CombinationMessages.SECRETARY_IS_PARTY));
            mayBeLater(dossier, agreement.get(), on, look);
            mayBeAnOrder(dossier, agreement.get(), look);
        } else {
            agreement.ifPresent(event -> suggest(dossier, event, look));
            look.lacks(dossier.words().say(CombinationMessages.SECRETARY_NOT_PARTY));
        }
        if (!arranged) {
            look.lacks(dossier.words().say(CombinationMessages.NO_ARRANGEMENTS));
        }
    }

    /** Section 5A(7) and (8): in writing, and so is what varied or ended it. */
    static void inWriting(Dossier dossier, LocalDate on, Look look) {
        List<Event> all = new ArrayList<>(agreements(dossier, on, look));
        Optional<Event> agreement = latest(dossier, on);
        told(ENDED, dossier).stream()
                .filter(event -> !isLater(event, on) && agreement.filter(present -> !isOf(event, present)).isEmpty())
                .forEach(all::add);
        for (Event event : all) {
            if (Look.tells(event.getDocument())) {
                look.shows(event, "document", DECLARED, event.getDocument().get());
                agreement.filter(event::equals).ifPresent(present -> mayBeAnOrder(dossier, present, look));
            } else {
                suggest(dossier, event, look);
                look.lacks(event, dossier.words().say(CombinationMessages.NOT_NAMED));
            }
        }
    }

    /** Without a date it is not known whether it is an agreement, or an order of the time before there were agreements. */
    private static void mayBeAnOrder(Dossier dossier, Event agreement, Look look) {
        if (agreement.getOn().isEmpty()) {
            look.lacks(agreement, dossier.words().say(
                    CombinationMessages.AGREEMENT_OR_ORDER, dossier.words().day(BY_AGREEMENT_FROM)));
        }
    }

    /** The latest agreement up to the day and what varied it since; what is planned or was not made is told beside it. */
    private static List<Event> agreements(Dossier dossier, LocalDate on, Look look) {
        notMade(AGREED, dossier, look);
        for (Event event : AGREED.in(dossier)) {
            Done done = event.getStatus().orElse(Done.DONE);
            if (done == Done.PLANNED || done == Done.DONE && isLater(event, on)) {
                suggest(dossier, event, look);
            }
        }
        List<Event> all = new ArrayList<>();
        latest(dossier, on).ifPresent(agreement -> {
            all.add(agreement);
            mayBeLater(dossier, agreement, on, look);
            mayHaveEnded(dossier, agreement, on, look);
            told(VARIED, dossier).stream()
                    .filter(event -> !isLater(event, on) && isOf(event, agreement))
                    .forEach(all::add);
            agreement.getOn().filter(made -> made.getFirst().isBefore(BY_AGREEMENT_FROM)).ifPresent(made -> look.lacks(
                    agreement, dossier.words().say(
                            CombinationMessages.BEFORE_AGREEMENTS, dossier.words().day(BY_AGREEMENT_FROM))));
        });
        return all;
    }

    private static Optional<Event> latest(Dossier dossier, LocalDate on) {
        return told(AGREED, dossier).stream()
                .filter(event -> !isLater(event, on))
                .max(Comparator.comparing((Event event) -> event.getOn().map(PartialDate::getLast).orElse(LocalDate.MIN))
                        .thenComparing(event -> event.getId().value()));
    }

    private static List<Event> told(Events events, Dossier dossier) {
        return events.done(dossier).stream().filter(event -> !Look.isPlaceholder(words(dossier, event))).toList();
    }

    private static boolean isLater(Event event, LocalDate on) {
        return event.getOn().filter(date -> date.getFirst().isAfter(on)).isPresent();
    }

    /** What is dated by a month or a year that goes on after the day may not have been there on it. */
    private static void mayBeLater(Dossier dossier, Event event, LocalDate on, Look look) {
        event.getOn().filter(date -> date.getLast().isAfter(on)).ifPresent(date -> look.lacks(event,
                dossier.words().say(EventMessages.MAY_BE_LATER, dossier.words().day(date))));
    }

    /** Whether it is about that agreement: it says so, or says of none, and does not surely lie before it was made. */
    private static boolean isOf(Event event, Event agreement) {
        return event.getAnswers()
                .map(agreement.getId()::equals)
                .orElse(event.getOn().isEmpty() || agreement.getOn()
                        .filter(made -> event.getOn().get().getLast().isBefore(made.getFirst()))
                        .isEmpty());
    }

    /** An agreement that was ended by the day combines nothing on it. */
    private static void mayHaveEnded(Dossier dossier, Event agreement, LocalDate on, Look look) {
        told(ENDED, dossier).stream()
                .filter(event -> !isLater(event, on) && isOf(event, agreement))
                .forEach(event -> look.lacks(agreement, dossier.words().say(
                        CombinationMessages.MAY_HAVE_ENDED, words(dossier, event))));
    }

    /** That one was not made is at odds with nothing: another may be, or an order of before 2012 may still combine the areas. */
    private static void notMade(Events events, Dossier dossier, Look look) {
        if (events.done(dossier).isEmpty()) {
            events.in(dossier).stream()
                    .filter(event -> event.getStatus().orElse(Done.DONE) == Done.NOT_DONE)
                    .forEach(event -> look.suggests(event, "status", DECLARED,
                            dossier.words().say(EventMessages.NOT_DONE, words(dossier, event))));
        }
    }

    private static void suggest(Dossier dossier, Event event, Look look) {
        look.suggests(event, attribute(event), DECLARED, words(dossier, event));
    }

    /** The attribute whose words {@link #words(Dossier, Event)} gives. */
    private static String attribute(Event event) {
        return event.getText().isPresent() ? "text"
                : event.getTitle().isPresent() ? "title"
                : Look.tells(event.getDocument()) ? "document" : "kind";
    }

    /** What the event says of itself, with its date. */
    private static String words(Dossier dossier, Event event) {
        Words words = dossier.words();
        String told = event.getText().or(event::getTitle)
                .or(() -> event.getDocument().filter(name -> !Look.isPlaceholder(name)))
                .orElseGet(() -> PlainName.of(words, "event-kind", event.getKind()));
        return Look.isPlaceholder(told)
                ? told
                : event.getOn().map(day -> words.say(EventMessages.ON, told, words.day(day))).orElse(told);
    }

    /** The same in a sentence that says more of it; words that only hold a place stay alone. */
    private static String words(Dossier dossier, Event event, Message.One<String> more) {
        String told = words(dossier, event);
        return Look.isPlaceholder(told) ? told : dossier.words().say(more, told);
    }
}
