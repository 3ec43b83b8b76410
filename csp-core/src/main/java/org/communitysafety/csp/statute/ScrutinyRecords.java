package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.authority.ExpectedAuthority;
import org.communitysafety.csp.authority.Matching;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Decision;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.words.Words;

/** What records tell of the crime and disorder committee: that there is one, its meetings, reports and demands. */
final class ScrutinyRecords {

    static final List<String> LOOKS_IN = List.of(Events.WHERE, "/bodies");
    static final List<String> MEETINGS_LOOK_IN = List.of(Events.WHERE, "/records/meetings", "/bodies");

    private static final Events REPORTS = Events.of(EventKind.SCRUTINY_REPORT);
    private static final Events REFERRALS = Events.of(EventKind.MEMBER_REFERRAL);
    private static final int DAYS = 28;

    /** Reports, and the answer of each body that received one. */
    static final Demands ANSWERS =
            Demands.of(REPORTS, EventKind.SCRUTINY_REPORT_ANSWERED).byEach(ScrutinyRecords::recipients);

    /** The same of reports on matters that councillors referred, within 28 days. */
    static final Demands IN_TIME =
            ANSWERS.only((dossier, report) -> referralOf(dossier, report).isPresent()).within(DAYS);

    static final Demands INFORMATION =
            Demands.of(Events.of(EventKind.INFORMATION_REQUESTED), EventKind.INFORMATION_SUPPLIED)
                    .byEach(Demands::to)
                    .refusable();

    static final Demands ATTENDANCE =
            Demands.of(Events.of(EventKind.ATTENDANCE_REQUIRED), EventKind.ATTENDED).byEach(Demands::to).refusable();

    private ScrutinyRecords() {}

    /** Why no report has to be copied or answered: it is recorded that the committee made none. */
    static Optional<String> noReport(Dossier dossier) {
        return isOfEveryCommittee(dossier)
                ? ANSWERS.noneMade(dossier, dossier.words().say(ScrutinyMessages.NO_REPORT))
                : Optional.empty();
    }

    /** Whether no body is named as having made none, or one for each council: each has a committee of its own. */
    private static boolean isOfEveryCommittee(Dossier dossier) {
        long councils = dossier.place().stream()
                .flatMap(place -> place.areas().stream())
                .mapToLong(area -> area.getCounty().isPresent() ? 2 : 1)
                .sum();
        Collection<ElementId> by = Events.by(REPORTS.in(dossier));
        return by.isEmpty() || by.size() >= councils;
    }

    /** The committee of each council. */
    static void committees(Dossier dossier, LocalDate on, Look look) {
        Events setUp = Events.of(EventKind.COMMITTEE_SET_UP).ofAnyTime()
                .where(event -> Events.status(event) != Done.NOT_DONE || event.getBy().isEmpty()
                        || Everyone.mayBeOne(dossier, on, ScrutinyRecords::isCouncil, event.getBy()))
                .lacking(event -> event.getBy().isEmpty(), ScrutinyMessages.NO_COUNCIL_SAID);
        setUp.show(dossier, on, look);
        Collection<ElementId> councils = Events.by(setUp.full(dossier, on));
        for (Event event : setUp.in(dossier)) {
            if (Events.status(event) == Done.NOT_DONE && !setUp.done(dossier).isEmpty()
                    && !councils.containsAll(event.getBy())) {
                setUp.notDone(dossier, event, look);
            }
        }
        if (!councils.isEmpty()) {
            Everyone.of(dossier, on, ScrutinyRecords::isCouncil, councils, ScrutinyMessages.NO_COMMITTEE, look);
        } else {
            for (Body body : dossier.papers().getBodies()) {
                if (isCommittee(body) || tookThePlan(dossier, body)) {
                    look.suggests(body, "name", DECLARED, body.getName());
                }
            }
        }
    }

    /** Whether it is a committee of a council that took the plan: it may be the one that scrutinises. */
    private static boolean tookThePlan(Dossier dossier, Body body) {
        return body.getKind().filter(BodyKind.COMMITTEE::equals).isPresent()
                && dossier.records().getDecisions().stream().anyMatch(decision -> decision.getBody().equals(body.getId()));
    }

    /** Copies of reports on the partnership's work, to all. */
    static void copies(Dossier dossier, LocalDate on, Look look) {
        look.countsAllOf(Events.WHERE);
        Set<ElementId> referrals = ids(REFERRALS.in(dossier));
        Predicate<Event> onItsWork = report -> report.getAnswers().filter(referrals::contains).isEmpty();
        for (Event report : shown(dossier, onItsWork, look)) {
            Set<ElementId> to = Demands.to(dossier, report);
            to.addAll(report.getTo());
            Everyone.of(dossier, on, to, ScrutinyMessages.NO_REPORT_TO_AUTHORITY, look);
            List<Body> named = CoOperation.coOperating(dossier, on);
            if (named.isEmpty()) {
                look.lacks(dossier.words().say(ScrutinyMessages.NONE_CALLED_CO_OPERATING));
            }
            named.stream()
                    .filter(body -> !to.contains(body.getId()))
                    .forEach(body -> look.lacks(report, dossier.words().say(ScrutinyMessages.NO_REPORT_TO_BODY, body.getName())));
        }
    }

    /** What came of each matter that a councillor referred: a report, or word why there is none. */
    static void referrals(Dossier dossier, LocalDate on, Look look) {
        look.countsAllOf(Events.WHERE);
        List<Event> answers = Events.of(EventKind.MEMBER_REFERRAL_ANSWERED, EventKind.SCRUTINY_REPORT).in(dossier);
        for (Event referral : timely(dossier, REFERRALS.done(dossier), look)) {
            List<Event> its = answers.stream()
                    .filter(answer -> answer.getAnswers().filter(referral.getId()::equals).isPresent())
                    .toList();
            boolean told = false;
            for (Event answer : its) {
                if (Events.status(answer) == Done.DONE) {
                    told |= look.shows(answer, Events.attribute(answer), DECLARED, Events.words(dossier, answer));
                } else if (Events.status(answer) == Done.PLANNED) {
                    look.suggests(answer, Events.attribute(answer), DECLARED, Events.planned(dossier, answer));
                }
            }
            if (told) {
                continue;
            }
            look.suggests(referral, Events.attribute(referral), DECLARED, Events.words(dossier, referral));
            look.lacks(referral, dossier.words().say(ScrutinyMessages.NO_OUTCOME));
            its.stream()
                    .filter(answer -> answer.getKind() == EventKind.MEMBER_REFERRAL_ANSWERED
                            && Events.status(answer) == Done.NOT_DONE)
                    .forEach(answer -> look.suggests(answer, "status", DECLARED, Events.notDone(dossier, answer)));
        }
    }

    /** Reports on matters that councillors referred, to those councillors. */
    static void copiesToMembers(Dossier dossier, LocalDate on, Look look) {
        look.countsAllOf(Events.WHERE);
        for (Event report : shown(dossier, one -> referralOf(dossier, one).isPresent(), look)) {
            Set<ElementId> members = new LinkedHashSet<>(referralOf(dossier, report).orElseThrow().getBy());
            if (members.isEmpty()) {
                look.lacks(report, dossier.words().say(ScrutinyMessages.NO_COUNCILLOR_SAID));
            } else if (!report.getTo().containsAll(members)) {
                look.lacks(report, dossier.words().say(ScrutinyMessages.NOT_TO_COUNCILLOR));
            }
        }
    }

    /** The answers of each body within 28 days; those to reports on other matters are for a person. */
    static void answersInTime(Dossier dossier, LocalDate on, Look look) {
        IN_TIME.show(dossier, on, look);
        for (Event report : REPORTS.done(dossier)) {
            if (referralOf(dossier, report).isEmpty()) {
                look.suggests(report, Events.attribute(report), DECLARED, Events.words(dossier, report));
            }
        }
    }

    /**
     * Meetings of the committee of each council: one in the twelve months to the day, and none more than twelve months after
     * the one before, as far as that touches the two years of the plan. That one was called off does not say that no other was
     * held.
     */
    static void meetings(Dossier dossier, LocalDate on, Look look) {
        Words words = dossier.words();
        look.countsAllOf(Events.WHERE);
        look.countsAllOf("/records/meetings");
        TreeMap<String, List<Met>> byCommittee = new TreeMap<>();
        for (Event event : Events.of(EventKind.SCRUTINY_MEETING).in(dossier)) {
            met(new Met(event, Events.attribute(event), Events.words(dossier, event), event.getOn(), Events.status(event)),
                    event.getBy().stream().findFirst().map(id -> committee(dossier, id)), byCommittee, words, look);
        }
        for (Meeting meeting : dossier.records().getMeetings()) {
            if (meeting.getHeldBy().flatMap(dossier::body).filter(ScrutinyRecords::isCommittee).isPresent()) {
                met(new Met(meeting, meeting.getTitle().isPresent() ? "title" : "heldBy",
                                Recorded.on(words, meeting.getTitle().orElseGet(() -> words.say(ScrutinyMessages.A_MEETING)),
                                        meeting.getOn()),
                                meeting.getOn(), meeting.getStatus().orElse(Done.DONE)),
                        meeting.getHeldBy(), byCommittee, words, look);
            }
        }
        for (Decision decision : dossier.records().getDecisions()) {
            if (dossier.body(decision.getBody()).filter(body -> tookThePlan(dossier, body)).isPresent()) {
                look.suggests(decision, "verb", DECLARED, decision.getOn()
                        .map(date -> words.say(ScrutinyMessages.TOOK_THE_PLAN_ON, words.day(date)))
                        .orElseGet(() -> words.say(ScrutinyMessages.TOOK_THE_PLAN)));
            }
        }
        byCommittee.values().forEach(meetings -> weigh(meetings, dossier, on, look));
        Optional<Long> councils = dossier.authorities().on(on).map(Matching::getAuthorities)
                .map(all -> all.getExpected().stream()
                        .filter(Everyone.asked(dossier, ScrutinyRecords::isCouncil)).count());
        if (look.hasShown() && councils.filter(many -> byCommittee.size() < many).isPresent()) {
            look.lacks(words.say(ScrutinyMessages.EACH_COUNCIL, Math.toIntExact(councils.get()), byCommittee.size()));
        }
    }

    /** The committee that acts for a council, where it is said which one that is. */
    private static ElementId committee(Dossier dossier, ElementId by) {
        return Events.of(EventKind.COMMITTEE_SET_UP).done(dossier).stream()
                .filter(event -> event.getBy().equals(List.of(by)))
                .flatMap(event -> event.getTo().stream())
                .findFirst()
                .orElse(by);
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

    /** The reports that the predicate takes, each given to the look as evidence. */
    private static List<Event> shown(Dossier dossier, Predicate<Event> which, Look look) {
        List<Event> reports = REPORTS.where(which).done(dossier);
        List<Event> shown = new ArrayList<>();
        for (Event report : timely(dossier, reports, look)) {
            if (look.shows(report, Events.attribute(report), report.getOn().isPresent() ? DATED : DECLARED,
                    Events.words(dossier, report))) {
                shown.add(report);
            }
        }
        REPORTS.where(which).in(dossier).stream()
                .filter(report -> Events.status(report) == Done.PLANNED)
                .forEach(report -> look.suggests(
                        report, Events.attribute(report), DECLARED, Events.planned(dossier, report)));
        return shown;
    }

    /** Those of a time that can be this plan's; where there are none, the others bear on it. */
    private static List<Event> timely(Dossier dossier, List<Event> events, Look look) {
        List<Event> timely =
                events.stream().filter(event -> Timely.against(dossier, event.getOn()).isEmpty()).toList();
        if (timely.isEmpty()) {
            events.forEach(event -> look.suggests(event, Events.attribute(event), DECLARED, Events.words(dossier, event)));
        }
        return timely;
    }

    /** The bodies that a report went to, but for the councillor who referred the matter. */
    private static Set<ElementId> recipients(Dossier dossier, Event report) {
        Set<ElementId> to = Demands.to(dossier, report);
        referralOf(dossier, report).ifPresent(referral -> referral.getBy().forEach(to::remove));
        return to;
    }

    private static Optional<Event> referralOf(Dossier dossier, Event report) {
        return report.getAnswers().flatMap(id -> REFERRALS.in(dossier).stream()
                .filter(referral -> referral.getId().equals(id))
                .findFirst());
    }

    private static Set<ElementId> ids(List<Event> events) {
        Set<ElementId> ids = new LinkedHashSet<>();
        events.forEach(event -> ids.add(event.getId()));
        return ids;
    }

    private static boolean isCouncil(ExpectedAuthority authority) {
        return authority.row() == AuthorityRow.COUNCIL;
    }

    private static boolean isCommittee(Body body) {
        return body.getKind().filter(BodyKind.SCRUTINY_COMMITTEE::equals).isPresent();
    }
}
