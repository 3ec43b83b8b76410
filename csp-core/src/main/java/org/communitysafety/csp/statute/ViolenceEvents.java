package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.time.DayInWords;

/** Recorded events that a person weighs, and requests with the answers to them. */
final class ViolenceEvents {

    private ViolenceEvents() {}

    /** Gathers events of the kind that were done or are planned; that one was not done is no conflict. */
    static Showing.Search gathered(EventKind kind) {
        Events events = Events.of(kind);
        return (dossier, on, look) -> {
            for (Event event : events.in(dossier)) {
                switch (done(event)) {
                    case DONE -> look.shows(event, attribute(event), DECLARED, words(event));
                    case PLANNED -> look.suggests(event, attribute(event), DECLARED, words(event) + ": planned");
                    case NOT_DONE -> {}
                }
            }
        };
    }

    /** Every request of the kind that was made, and the answer on record to each; a let-out is for a person. */
    static Showing.Search answered(EventKind request, EventKind answer) {
        Events requests = Events.of(request);
        Events answers = Events.of(answer);
        Events letOuts = Events.of(EventKind.LET_OUT_CLAIMED);
        return (dossier, on, look) -> {
            look.countsAllOf(Events.WHERE);
            for (Event asked : requests.done(dossier)) {
                look.suggests(asked, attribute(asked), DECLARED, words(asked));
                answer(asked, to(asked, answers.in(dossier)), to(asked, letOuts.done(dossier)), look);
            }
            for (Event given : answers.done(dossier)) {
                if (given.getAnswers().isEmpty()) {
                    look.suggests(given, attribute(given), DECLARED, words(given) + " (it is not said which request it answers)");
                }
            }
        };
    }

    private static void answer(Event asked, List<Event> answers, List<Event> letOuts, Look look) {
        boolean done = false;
        for (Event given : answers) {
            if (done(given) == Done.DONE) {
                done |= look.shows(given, attribute(given), given.getOn().isPresent() ? DATED : DECLARED, words(given));
            }
        }
        if (done) {
            return;
        }
        letOuts.forEach(claimed -> look.suggests(claimed, attribute(claimed), DECLARED, words(claimed)));
        for (Event given : answers) {
            if (done(given) == Done.NOT_DONE && letOuts.isEmpty()) {
                look.contradicts(given, "status", DECLARED, words(given) + ": not done");
            } else if (done(given) == Done.PLANNED) {
                look.suggests(given, attribute(given), DECLARED, words(given) + ": planned");
            }
        }
        look.lacks(asked, letOuts.isEmpty() ? "No answer to it is on record." : "A let-out from it was claimed.");
    }

    private static List<Event> to(Event asked, List<Event> answers) {
        return answers.stream().filter(given -> given.getAnswers().equals(Optional.of(asked.getId()))).toList();
    }

    private static String attribute(Event event) {
        return event.getText().isPresent() ? "text" : event.getTitle().isPresent() ? "title" : "kind";
    }

    private static String words(Event event) {
        String words = event.getText().or(event::getTitle).orElse(event.getKind().getWord().replace('-', ' '));
        return event.getOn().isPresent() && !Look.isPlaceholder(words)
                ? words + ", " + DayInWords.of(event.getOn().get())
                : words;
    }

    private static Done done(Event event) {
        return event.getStatus().orElse(Done.DONE);
    }
}
