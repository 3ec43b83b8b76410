package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.Coverage;
import org.communitysafety.csp.authority.ExpectedAuthority;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;

/** Who did what is recorded: the strategy group, or every responsible authority. */
final class Doing {

    /** The parts of the papers that tell who did it. */
    static final String[] WHERE = {"/bodies", "/partnership/strategyGroup", "/records/meetings"};

    private Doing() {}

    /** What speaks against its having been done by the strategy group, in sentences; empty if nothing does. */
    static List<String> byTheGroup(Dossier dossier, Event event) {
        if (isByTheGroup(dossier, event)) {
            return List.of();
        }
        return List.of(event.getBy().isEmpty()
                ? "It is not said that the strategy group did it."
                : event.getBy().stream()
                                .map(id -> dossier.body(id).map(Body::getName).orElse(id.value()))
                                .collect(Collectors.joining(" and "))
                        + " did it, not the strategy group.");
    }

    /** The same of the responsible authorities: the strategy group acts for all of them, else each has to be there. */
    static List<String> byAll(Dossier dossier, Event event) {
        if (isByTheGroup(dossier, event)) {
            return List.of();
        }
        if (event.getBy().isEmpty()) {
            return List.of("It is not said who did it.");
        }
        Optional<LocalDate> day = event.getOn().map(PartialDate::getLast).or(() -> dossier.year().map(PlanYear::getEve));
        Optional<Coverage> covered = day.flatMap(on -> dossier.covered(event.getBy(), on));
        if (covered.isEmpty()) {
            return List.of("Which bodies were the responsible authorities then is not known.");
        }
        return covered.get().extent() == Coverage.Extent.EVERY
                ? List.of()
                : List.of("Not every responsible authority is said to have done it; missing or unclear: "
                        + names(covered.get()) + ".");
    }

    private static String names(Coverage coverage) {
        return Stream.of(coverage.missing(), coverage.unclear())
                .flatMap(List::stream)
                .map(ExpectedAuthority::name)
                .collect(Collectors.joining(", "));
    }

    private static boolean isByTheGroup(Dossier dossier, Event event) {
        return event.getBy().stream().anyMatch(dossier::isStrategyGroup)
                || event.getBy().isEmpty()
                        && event.getMeeting()
                                .flatMap(id -> meeting(dossier, id))
                                .flatMap(Meeting::getHeldBy)
                                .filter(dossier::isStrategyGroup)
                                .isPresent();
    }

    private static Optional<Meeting> meeting(Dossier dossier, ElementId id) {
        return dossier.records().getMeetings().stream().filter(one -> one.getId().equals(id)).findFirst();
    }
}
