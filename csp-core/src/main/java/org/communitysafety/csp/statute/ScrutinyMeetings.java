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
import java.util.TreeMap;
import org.communitysafety.csp.authority.Matching;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.record.Decision;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.words.Words;

/** The meetings of the crime and disorder committee of each council, of which regulation 4 of SI 2009/942 wants one in twelve months. */
final class ScrutinyMeetings {

    static final List<String> LOOKS_IN = List.of(Events.WHERE, "/records/meetings", "/bodies");

    private ScrutinyMeetings() {}

    /**
     * Meetings of the committee of each council: one in the twelve months to the day, and none more than twelve months after
     * the one before, as far as that touches the two years of the plan. That one was called off does not say that no other was
     * held.
     */
    static void each(Dossier dossier, LocalDate on, Look look) {
        Words words = dossier.words();
        look.countsAllOf(Events.WHERE);
        look.countsAllOf("/records/meetings");
        TreeMap<String, List<Met>> byCommittee = new TreeMap<>();
        Set<ElementId> bodies = new LinkedHashSet<>();
        List<Event> doubtful = new ArrayList<>();
        for (Event event : Events.of(EventKind.SCRUTINY_MEETING).in(dossier)) {
            boolean byAnother = ScrutinyBodies.isByAnother(dossier, event);
            if (Events.status(event) != Done.NOT_DONE && !ScrutinyBodies.lacking(dossier, event).isEmpty()) {
                doubtful.add(event);
            }
            if (byAnother && Events.status(event) != Done.NOT_DONE) {
                look.suggests(event, Events.attribute(event), DECLARED, Events.words(dossier, event));
            } else if (!byAnother) {
                if (Events.status(event) != Done.PLANNED) {
                    bodies.addAll(event.getBy());
                }
                met(new Met(event, Events.attribute(event), Events.words(dossier, event), event.getOn(), Events.status(event)),
                        event.getBy().stream()
                                .filter(id -> !ScrutinyBodies.isAnother(dossier, id))
                                .min(Comparator.naturalOrder())
                                .map(id -> ScrutinyBodies.committee(dossier, id)),
                        byCommittee, words, look);
            }
        }
        for (Meeting meeting : dossier.records().getMeetings()) {
            if (meeting.getHeldBy().flatMap(dossier::body).filter(ScrutinyBodies::isCommittee).isPresent()) {
                if (meeting.getStatus().orElse(Done.DONE) != Done.PLANNED) {
                    bodies.add(meeting.getHeldBy().get());
                }
                met(new Met(meeting, meeting.getTitle().isPresent() ? "title" : "heldBy",
                                Recorded.on(words, meeting.getTitle().orElseGet(() -> words.say(ScrutinyMessages.A_MEETING)),
                                        meeting.getOn()),
                                meeting.getOn(), meeting.getStatus().orElse(Done.DONE)),
                        meeting.getHeldBy(), byCommittee, words, look);
            }
        }
        for (Decision decision : dossier.records().getDecisions()) {
            if (dossier.body(decision.getBody()).filter(body -> ScrutinyBodies.tookThePlan(dossier, body)).isPresent()) {
                look.suggests(decision, "verb", DECLARED, decision.getOn()
                        .map(date -> words.say(ScrutinyMessages.TOOK_THE_PLAN_ON, words.day(date)))
                        .orElseGet(() -> words.say(ScrutinyMessages.TOOK_THE_PLAN)));
            }
        }
        byCommittee.values().forEach(meetings -> weigh(meetings, dossier, on, look));
        ofEachCouncil(dossier, on, bodies, doubtful, look);
    }

    /**
     * Each council's committee has to have met, so that a committee counts for the council whose it is said to be, and one of which
     * that is not said only where there is one council, which has named no other.
     */
    private static void ofEachCouncil(
            Dossier dossier, LocalDate on, Set<ElementId> bodies, List<Event> doubtful, Look look) {
        Set<ElementId> councils = new LinkedHashSet<>();
        bodies.forEach(id -> councils.addAll(ScrutinyBodies.councils(dossier, id)));
        Optional<Long> many = dossier.authorities().on(on).map(Matching::getAuthorities)
                .map(all -> all.getExpected().stream()
                        .filter(Everyone.asked(dossier, ScrutinyBodies::isCouncil)).count());
        boolean alone = many.filter(count -> count == 1).isPresent()
                && councils.isEmpty()
                && Events.of(EventKind.COMMITTEE_SET_UP).done(dossier).stream().allMatch(setUp -> setUp.getTo().isEmpty())
                && bodies.stream().anyMatch(id -> ScrutinyBodies.isOfACouncil(dossier, id));
        boolean each = alone
                || Everyone.areAll(dossier, on, ScrutinyBodies::isCouncil, councils)
                || many.isEmpty() && !councils.isEmpty();
        if (each) {
            return;
        }
        doubtful.forEach(event -> ScrutinyBodies.lacking(dossier, event).forEach(sentence -> look.lacks(event, sentence)));
        if (look.hasShown() && many.isPresent()) {
            Everyone.of(dossier, on, ScrutinyBodies::isCouncil, councils, ScrutinyMessages.NO_MEETING_OF, look);
        }
    }

    private record Met(Element element, String attribute, String words, Optional<PartialDate> on, Done status) {}

    private static void met(
            Met met, Optional<ElementId> committee, TreeMap<String, List<Met>> byCommittee, Words words, Look look) {
        if (met.status() == Done.PLANNED) {
            look.suggests(met.element(), met.attribute(), DECLARED, words.say(RecordedMessages.PLANNED, met.words()));
        } else {
            byCommittee.computeIfAbsent(committee.map(ElementId::value).orElse(""), first -> new ArrayList<>()).add(met);
        }
    }

    private static void weigh(List<Met> meetings, Dossier dossier, LocalDate on, Look look) {
        List<Met> held = meetings.stream().filter(met -> met.status() == Done.DONE).toList();
        List<Met> dated = held.stream()
                .filter(met -> met.on().isPresent())
                .sorted(Comparator.comparing(met -> met.on().get().getFirst()))
                .toList();
        LocalDate since = on.minusMonths(12);
        Words words = dossier.words();
        for (Met met : held) {
            boolean shows = met.on().filter(date -> date.getLast().isAfter(since) && !date.getFirst().isAfter(on)).isPresent();
            if (!shows) {
                look.suggests(met.element(), met.attribute(), DECLARED, met.words());
            } else if (look.shows(met.element(), met.attribute(), DATED, met.words())
                    && !met.on().get().isWithin(since.plusDays(1), on)) {
                look.lacks(met.element(), words.say(ScrutinyMessages.MAY_BE_OUTSIDE, words.day(on)));
            }
        }
        boolean recent = dated.stream().anyMatch(met -> met.on().get().getLast().isAfter(since)
                && !met.on().get().getFirst().isAfter(on));
        meetings.stream()
                .filter(met -> held.isEmpty()
                        && met.on().filter(date -> !date.mayBeWithin(since.plusDays(1), on)).isEmpty())
                .forEach(met -> look.suggests(
                        met.element(), "status", DECLARED, words.say(RecordedMessages.NOT_HELD, met.words())));
        if (!recent) {
            look.lacks(words.say(ScrutinyMessages.NONE_IN_TWELVE_MONTHS, words.day(on)));
        }
        gaps(dated, dossier, look);
    }

    /** What a record does not hold may have been all the same, so a gap between meetings on record is for a person. */
    private static void gaps(List<Met> dated, Dossier dossier, Look look) {
        for (int i = 1; i < dated.size(); i++) {
            PartialDate before = dated.get(i - 1).on().get();
            PartialDate after = dated.get(i).on().get();
            boolean ofThisPlan = dossier.year()
                    .map(year -> !after.getLast().isBefore(year.previous().getFirst()))
                    .orElse(true);
            if (ofThisPlan && after.getLast().isAfter(before.getFirst().plusMonths(12))) {
                look.lacks(dossier.words().say(
                        ScrutinyMessages.GAP, dossier.words().day(before), dossier.words().day(after)));
            }
        }
    }
}
