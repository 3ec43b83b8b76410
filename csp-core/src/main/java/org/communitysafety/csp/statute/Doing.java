package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.communitysafety.csp.words.Words;

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
        Words words = dossier.words();
        return List.of(event.getBy().isEmpty()
                ? words.say(DoingMessages.GROUP_NOT_SAID)
                : words.say(DoingMessages.BY_OTHERS, words.and(event.getBy().stream()
                        .map(id -> dossier.body(id).map(Body::getName).orElse(id.value()))
                        .toList())));
    }

    /** The same of the responsible authorities: the strategy group acts for all of them, else each has to be there. */
    static List<String> byAll(Dossier dossier, Event event) {
        if (isByTheGroup(dossier, event)) {
            return List.of();
        }
        Words words = dossier.words();
        if (event.getBy().isEmpty()) {
            return List.of(words.say(DoingMessages.NOBODY_SAID));
        }
        Optional<LocalDate> day = event.getOn().map(PartialDate::getLast).or(() -> dossier.year().map(PlanYear::getEve));
        Optional<Coverage> covered = day.flatMap(on -> dossier.authorities().covered(event.getBy(), on));
        if (covered.isEmpty()) {
            return List.of(words.say(DoingMessages.AUTHORITIES_NOT_KNOWN));
        }
        if (covered.get().extent() == Coverage.Extent.EVERY) {
            return List.of();
        }
        List<String> open = Stream.of(covered.get().missing(), covered.get().unclear())
                .flatMap(List::stream)
                .map(ExpectedAuthority::name)
                .toList();
        return List.of(open.isEmpty()
                ? words.say(DoingMessages.AUTHORITIES_NOT_KNOWN)
                : words.say(DoingMessages.NOT_BY_ALL, words.list(open)));
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
