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
import org.communitysafety.csp.time.DayInWords;

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
        List<Area> areas = areas(dossier, on);
        List<Dispatch> copies = new ArrayList<>();
        for (Dispatch copy : dossier.records().getCopiesSent()) {
            Optional<Body> to = dossier.body(copy.getTo());
            if (!isOf(paper, copy)) {
                continue;
            }
            if (to.filter(PolicingBodies::isOne).isPresent()) {
                if (PolicingBodies.isOf(areas, to.get(), on)) {
                    copies.add(copy);
                } else if (copy.getWhat() == what && done(copy) != Done.NOT_DONE) {
                    look.suggests(copy, "to", DECLARED,
                            words(dossier, copy) + " (by its name or kind, of another police area)");
                }
            } else if (copy.getWhat() == what && done(copy) == Done.DONE && mayBePolicingBody(to)) {
                look.suggests(copy, "to", DECLARED, "To " + to.map(Body::getName).orElse(copy.getTo().value())
                        + " (not said to be the policing body)");
            }
        }
        List<String> policeAreas = PolicingBodies.policeAreas(areas, on);
        boolean none = copies.stream().allMatch(copy -> copy.getWhat() != what || done(copy) == Done.NOT_DONE);
        boolean denied = none && policeAreas.size() < 2;
        List<Dispatch> shown = new ArrayList<>();
        for (Dispatch copy : copies) {
            String words = words(dossier, copy);
            if (copy.getWhat() == what) {
                if (take(dossier, copy, words, denied, paper, look)) {
                    shown.add(copy);
                }
            } else if (what == Published.PLAN && copy.getWhat() == Published.PLAN_SUMMARY && done(copy) != Done.NOT_DONE) {
                look.suggests(copy, "what", DECLARED, words + " (a summary, where a copy of the plan is asked for)");
            }
        }
        if (!shown.isEmpty()) {
            everyPoliceArea(dossier, shown, policeAreas, look);
        }
    }

    /** Areas that are run as one can lie in more than one police area, each with a policing body of its own. */
    private static void everyPoliceArea(Dossier dossier, List<Dispatch> copies, List<String> policeAreas, Look look) {
        if (policeAreas.size() < 2) {
            return;
        }
        for (String police : policeAreas) {
            boolean told = copies.stream()
                    .flatMap(copy -> dossier.body(copy.getTo()).stream())
                    .anyMatch(to -> PolicingBodies.isNamedFor(police, to));
            if (!told) {
                look.lacks("No copy is said to have gone to the policing body for " + police + ", in whose area a part of these lies.");
            }
        }
    }

    private static String words(Dossier dossier, Dispatch copy) {
        return "To " + dossier.body(copy.getTo()).map(Body::getName).orElseThrow()
                + copy.getOn().map(day -> ", " + DayInWords.of(day)).orElse("");
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

    private static boolean isOfAnother(Dossier dossier, Dispatch copy, Optional<? extends Paper> paper) {
        if (copy.getWhat() == Published.PLAN) {
            return Timely.against(dossier, copy.getOn(), copy.getPaper()).isPresent();
        }
        boolean earlier = copy.getPaper().isEmpty() && paper.flatMap(Paper::getDate)
                .filter(made -> copy.getOn().filter(day -> day.getLast().isBefore(made.getFirst())).isPresent())
                .isPresent();
        return earlier || Timely.against(dossier, copy.getOn()).isPresent();
    }

    private static Done done(Dispatch copy) {
        return copy.getStatus().orElse(Done.DONE);
    }

    /** Gives the look what is told of a copy, and says whether that shows it. */
    private static boolean take(
            Dossier dossier, Dispatch copy, String words, boolean denied, Optional<? extends Paper> paper, Look look) {
        switch (done(copy)) {
            case DONE -> {
                if (copy.getOn().isEmpty()) {
                    look.suggests(copy, "to", DECLARED, words + " (no date)");
                } else if (isOfAnother(dossier, copy, paper)) {
                    look.suggests(copy, "on", DATED, words + " (it may be of another "
                            + (copy.getWhat() == Published.PLAN ? "plan)" : "agreement)"));
                } else {
                    return look.shows(copy, "on", DATED, words);
                }
            }
            case PLANNED -> look.suggests(copy, "status", DECLARED, words + " (planned)");
            case NOT_DONE -> look.notDone(copy, words + ": not sent", denied && Timely.isToTheEnd(dossier, copy.getOn()));
        }
        return false;
    }
}
