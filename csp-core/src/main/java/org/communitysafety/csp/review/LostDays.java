package org.communitysafety.csp.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Unread;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.time.Span;

/**
 * The parts of the papers that could not be read and that may have told on which day to ask a duty, and the days that it can be then: where the
 * duty is law on some of these but not on all, it cannot be answered.
 *
 * @param parts their JSON Pointers; empty if none
 * @param days those days
 */
record LostDays(List<String> parts, Span days) {

    private static final Span ANY = new Span(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31));
    private static final LostDays NONE = new LostDays(List.of(), ANY);

    /** Those of a duty that is asked in that window, if it has one. */
    static LostDays of(Duty duty, Dossier dossier, Optional<Window> window) {
        if (dossier.unread() == Unread.NOTHING) {
            return NONE;
        }
        return switch (duty.getConcern()) {
            case PLAN, PARTNERSHIP, AUTHORITY -> NONE;
            case STRATEGIC_ASSESSMENT, COMMUNITY_SAFETY_AGREEMENT, SERIOUS_VIOLENCE_STRATEGY ->
                dated(dossier, duty.getConcern(), window);
            case ENGAGEMENT, PUBLICATION -> events(duty, dossier, window);
        };
    }

    /** A paper whose date was lost is asked of as one that has none. */
    private static LostDays dated(Dossier dossier, Concern concern, Optional<Window> window) {
        String date = concern.getPointer().orElseThrow() + "/date";
        boolean known = concern.paperIn(dossier.papers()).flatMap(Paper::getDate).isPresent() && !dossier.unread().isWithin(date);
        return new LostDays(known ? List.of() : dossier.unread().in(List.of(date)), window.map(Window::days).orElse(ANY));
    }

    /** An event that was lost may be the latest, up to the year after the plan's; where none is known, it may also be one of the year before. */
    private static LostDays events(Duty duty, Dossier dossier, Optional<Window> window) {
        dossier.begin();
        duty.eventsIn(dossier);
        List<String> years = dossier.unread().in(dossier.yearAskedFor());
        if (!years.isEmpty()) {
            return new LostDays(years, ANY);
        }
        List<String> lost = dossier.unread().in(duty.getLooksIn()).stream().filter(LostDays::mayTell).toList();
        Optional<LocalDate> known = window.filter(one -> one.because() == AskedBecause.EVENT).map(Window::days).map(Span::first);
        Optional<PlanYear> year = dossier.year();
        LocalDate first = known.or(() -> year.map(PlanYear::previous).map(PlanYear::getFirst)).orElse(ANY.first());
        LocalDate last = year.map(PlanYear::next).map(PlanYear::getLast).orElse(ANY.last());
        return new LostDays(lost, last.isBefore(first) ? Span.of(first) : new Span(first, last));
    }

    private static boolean mayTell(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return Unread.isTurning(last) || !pointer.matches(".*/\\d+/.*");
    }

    /** Whether the duty is law on some of the days, but not on all. */
    boolean leavesOpen(Duty duty) {
        return !parts.isEmpty()
                && duty.getInForce().sometimeIn(days.first(), days.last())
                && !duty.getInForce().throughout(days.first(), days.last());
    }
}
