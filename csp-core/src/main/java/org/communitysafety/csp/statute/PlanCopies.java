package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Words;

/**
 * Copies that were sent to the policing body: of the plan, by regulation 13A of SI 2007/1830, and of a county's agreement, by
 * regulation 9A.
 */
final class PlanCopies {

    private static final Set<BodyKind> OPEN =
            EnumSet.of(BodyKind.OTHER, BodyKind.PERSON, BodyKind.GROUP);

    private PlanCopies() {}

    static void sent(Dossier dossier, LocalDate on, Look look) {
        sent(dossier, on, Published.PLAN, dossier.plan(), look);
    }

    static void agreementSent(Dossier dossier, LocalDate on, Look look) {
        sent(dossier, on, Published.AGREEMENT, dossier.agreement(), look);
    }

    private static void sent(Dossier dossier, LocalDate on, Published what, Optional<? extends Paper> paper, Look look) {
        Words words = dossier.words();
        PolicingBodies policing = PolicingBodies.of(dossier, areas(dossier, on), on);
        List<Dispatch> copies = new ArrayList<>();
        for (Dispatch copy : dossier.records().getCopiesSent()) {
            Optional<Body> to = dossier.body(copy.getTo());
            if (!isOf(paper, copy)) {
                continue;
            }
            if (to.filter(PolicingBodies::isOne).isPresent()) {
                if (policing.is(to.get(), days(copy, on))) {
                    copies.add(copy);
                } else if (copy.getWhat() == what && done(copy) != Done.NOT_DONE) {
                    look.suggests(copy, "to", DECLARED, policing.doubt(to.get(), days(copy, on))
                            .map(doubt -> words.say(CopyMessages.IN_DOUBT, Recorded.sent(dossier, copy), doubt))
                            .orElseGet(() -> words.say(CopyMessages.OTHER_POLICE_AREA, Recorded.sent(dossier, copy))));
                }
            } else if (copy.getWhat() == what && done(copy) == Done.DONE && mayBePolicingBody(to)) {
                look.suggests(copy, "to", DECLARED, words.say(CopyMessages.NOT_SAID_POLICING_BODY,
                        to.map(Body::getName).orElse(copy.getTo().value())));
            }
        }
        boolean none = copies.stream().allMatch(copy -> copy.getWhat() != what || done(copy) == Done.NOT_DONE);
        boolean denied = none && !policing.areSeveral();
        List<Dispatch> shown = new ArrayList<>();
        for (Dispatch copy : copies) {
            String told = Recorded.sent(dossier, copy);
            if (copy.getWhat() == what) {
                if (take(dossier, copy, told, denied, look)) {
                    shown.add(copy);
                }
            } else if (what == Published.PLAN && copy.getWhat() == Published.PLAN_SUMMARY && done(copy) != Done.NOT_DONE) {
                look.suggests(copy, "what", DECLARED, words.say(CopyMessages.A_SUMMARY, told));
            }
        }
        if (!shown.isEmpty()) {
            everyPoliceArea(dossier, on, shown, policing).forEach(police -> look.lacks(words.say(CopyMessages.NONE_TO, police)));
        }
    }

    /** Areas that are run as one can lie in more than one police area, each with a policing body of its own. */
    private static List<String> everyPoliceArea(Dossier dossier, LocalDate on, List<Dispatch> copies, PolicingBodies policing) {
        return policing.areasWithout(copies.stream()
                .flatMap(copy -> dossier.body(copy.getTo()).stream()
                        .map(to -> new PolicingBodies.Told(to, days(copy, on))))
                .toList());
    }

    /** On which days it may have been sent: without a date, on any from the day this is asked on to the end of the year. */
    private static Span days(Dispatch copy, LocalDate on) {
        return copy.getOn().map(Span::of).orElse(new Span(on, on.plusYears(1)));
    }

    /** Of a county its districts, as police areas are told by those. */
    private static List<Area> areas(Dossier dossier, LocalDate on) {
        List<Area> areas = dossier.place().map(Place::areas).orElse(List.of());
        if (dossier.place().filter(Place::isCounty).isEmpty()) {
            return areas;
        }
        List<Area> districts = AreaRegister.embedded().districts(areas.get(0), on);
        return districts.isEmpty() ? areas : districts;
    }

    /** The papers do not tell what kind of body it is. */
    private static boolean mayBePolicingBody(Optional<Body> to) {
        return to.flatMap(Body::getKind).map(OPEN::contains).orElse(true);
    }

    private static boolean isOf(Optional<? extends Paper> paper, Dispatch copy) {
        return copy.getPaper().isEmpty() || copy.getPaper().equals(paper.map(Paper::getId));
    }

    private static boolean isOfAnother(Dossier dossier, Dispatch copy) {
        if (copy.getWhat() == Published.PLAN) {
            return Timely.against(dossier, copy.getOn(), copy.getPaper()).isPresent();
        }
        boolean earlier = copy.getPaper().isEmpty() && dossier.agreementDate()
                .filter(made -> copy.getOn().filter(day -> day.getLast().isBefore(made.getFirst())).isPresent())
                .isPresent();
        return earlier || Timely.against(dossier, copy.getOn()).isPresent();
    }

    private static Done done(Dispatch copy) {
        return copy.getStatus().orElse(Done.DONE);
    }

    /** Gives the look what is told of a copy, and says whether that shows it. */
    private static boolean take(
            Dossier dossier, Dispatch copy, String told, boolean denied, Look look) {
        Words words = dossier.words();
        switch (done(copy)) {
            case DONE -> {
                if (copy.getOn().isEmpty()) {
                    look.suggests(copy, "to", DECLARED, words.say(CopyMessages.NO_DATE, told));
                } else if (isOfAnother(dossier, copy)) {
                    look.suggests(copy, "on", DATED, words.say(copy.getWhat() == Published.PLAN
                            ? CopyMessages.OF_ANOTHER_PLAN : CopyMessages.OF_ANOTHER_AGREEMENT, told));
                } else {
                    return look.shows(copy, "on", DATED, told);
                }
            }
            case PLANNED -> look.suggests(copy, "status", DECLARED, words.say(CopyMessages.PLANNED, told));
            case NOT_DONE -> look.notDone(copy, words.say(RecordedMessages.NOT_SENT, told),
                    denied && Timely.isToTheEnd(dossier, copy.getOn()));
        }
        return false;
    }
}
