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
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.authority.ExpectedAuthority;
import org.communitysafety.csp.authority.Matching;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
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

    /** Reports, and the answer of each body that received one; a report on a matter is made to the council too. */
    static final Demands ANSWERS = Demands.of(REPORTS, EventKind.SCRUTINY_REPORT_ANSWERED)
            .only(ScrutinyRecords::isOfACommittee)
            .byEach(ScrutinyRecords::whoAnswers);

    /** Reports on matters that councillors referred, and within 28 days the answers of those that were sent a copy. */
    static final Demands IN_TIME = ANSWERS
            .only((dossier, report) -> referralOf(dossier, report).isPresent())
            .byEach(ScrutinyRecords::recipients)
            .within(DAYS);

    static final Demands INFORMATION =
            Demands.of(Events.of(EventKind.INFORMATION_REQUESTED), EventKind.INFORMATION_SUPPLIED)
                    .only(ScrutinyRecords::isOfACommittee)
                    .byEach(Demands::to)
                    .refusable();

    static final Demands ATTENDANCE = Demands.of(Events.of(EventKind.ATTENDANCE_REQUIRED), EventKind.ATTENDED)
            .only(ScrutinyRecords::isOfACommittee)
            .byEach(Demands::to)
            .refusable();

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
        List<Event> reports = REPORTS.in(dossier);
        if (Events.by(reports).isEmpty()) {
            return true;
        }
        Set<ElementId> whose = new LinkedHashSet<>();
        reports.forEach(report -> whose.addAll(ScrutinyBodies.councils(dossier, report)));
        return councils == 1
                ? reports.stream().anyMatch(report -> ScrutinyBodies.lacking(dossier, report).isEmpty())
                : whose.size() >= councils;
    }

    /** A demand that surely is of another body, such as the police, is none of the committee's. */
    private static boolean isOfACommittee(Dossier dossier, Event demand) {
        return !ScrutinyBodies.isByAnother(dossier, demand);
    }

    /** A showing by demands of the committee, where it has to be said whose they are. */
    static Showing showing(String words, EventKind kind, Demands demands) {
        return new Showing(words, LOOKS_IN, (dossier, on, look) -> {
            demands.show(dossier, on, look);
            whose(dossier, Events.of(kind), look);
        });
    }

    /** Says of what was demanded that it is not said to be the committee's, or is not, unless something else surely is. */
    private static void whose(Dossier dossier, Events demands, Look look) {
        List<Event> timely = demands.in(dossier).stream()
                .filter(demand -> Events.status(demand) != Done.NOT_DONE
                        && Timely.against(dossier, demand.getOn()).isEmpty())
                .toList();
        timely.stream()
                .filter(demand -> ScrutinyBodies.isByAnother(dossier, demand))
                .forEach(demand -> look.suggests(
                        demand, Events.attribute(demand), DECLARED, Events.words(dossier, demand)));
        if (timely.stream().noneMatch(demand -> Events.status(demand) == Done.DONE
                && ScrutinyBodies.lacking(dossier, demand).isEmpty())) {
            timely.forEach(demand -> ScrutinyBodies.lacking(dossier, demand)
                    .forEach(sentence -> look.lacks(demand, sentence)));
        }
    }

    /** The committee of each council. */
    static void committees(Dossier dossier, LocalDate on, Look look) {
        Events setUp = Events.of(EventKind.COMMITTEE_SET_UP).ofAnyTime()
                .where(event -> Events.status(event) != Done.NOT_DONE || event.getBy().isEmpty()
                        || Everyone.mayBeOne(dossier, on, ScrutinyRecords::isCouncil, event.getBy()))
                .lacking(event -> event.getBy().isEmpty(), ScrutinyMessages.NO_COUNCIL_SAID)
                .lacking(one -> event -> ScrutinyBodies.setUpLacking(one, event));
        setUp.show(dossier, on, look);
        List<Event> full = setUp.full(dossier, on);
        Collection<ElementId> councils = Everyone.themselves(dossier, Events.by(full));
        for (Event event : setUp.in(dossier)) {
            if (Events.status(event) == Done.NOT_DONE && !setUp.done(dossier).isEmpty()
                    && !councils.containsAll(event.getBy())) {
                setUp.notDone(dossier, event, look);
            }
        }
        if (!full.isEmpty()) {
            Everyone.of(dossier, on, ScrutinyRecords::isCouncil, councils, ScrutinyMessages.NO_COMMITTEE, look);
        } else {
            for (Body body : dossier.papers().getBodies()) {
                if (ScrutinyBodies.isCommittee(body) || tookThePlan(dossier, body)) {
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
            List<Event> done = its.stream().filter(answer -> Events.status(answer) == Done.DONE).toList();
            boolean full = done.stream().anyMatch(answer -> toldLacking(dossier, referral, answer).isEmpty());
            for (Event answer : its) {
                if (Events.status(answer) == Done.DONE) {
                    List<String> lacking = toldLacking(dossier, referral, answer);
                    if (full && !lacking.isEmpty()) {
                        continue;
                    }
                    told |= look.shows(answer, Events.attribute(answer), DECLARED, Events.words(dossier, answer));
                    lacking.forEach(sentence -> look.lacks(answer, sentence));
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

    /**
     * What an answer lacks: it is the committee that reports on the matter, or by section 19(7) tells the councillor that it does
     * not, and why.
     */
    private static List<String> toldLacking(Dossier dossier, Event referral, Event answer) {
        List<String> lacking = new ArrayList<>(ScrutinyBodies.lacking(dossier, answer));
        if (answer.getKind() == EventKind.MEMBER_REFERRAL_ANSWERED) {
            if (answer.getTo().isEmpty()) {
                lacking.add(dossier.words().say(ScrutinyMessages.WHO_WAS_TOLD_NOT_SAID));
            } else if (!answer.getTo().containsAll(referral.getBy())) {
                lacking.add(dossier.words().say(ScrutinyMessages.NOT_TO_COUNCILLOR));
            }
            if (Events.attribute(answer).equals("kind")) {
                lacking.add(dossier.words().say(ScrutinyMessages.NO_REASONS));
            }
        }
        return lacking;
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

    /**
     * The answers of each body that received a report. By section 19(8A)(a) that is the council too where the report is on a local
     * crime and disorder matter; whose report it is has to be known to tell which council.
     */
    static void answers(Dossier dossier, LocalDate on, Look look) {
        ANSWERS.show(dossier, on, look);
        whose(dossier, REPORTS, look);
        for (Event report : REPORTS.where(one -> isOfACommittee(dossier, one)).done(dossier)) {
            if (Timely.against(dossier, report.getOn()).isEmpty()
                    && referralOf(dossier, report).isPresent()
                    && madeTo(dossier, report).isEmpty()
                    && answering(dossier, report).stream().noneMatch(id -> ScrutinyBodies.isCouncil(dossier, id)
                            || ScrutinyBodies.speaksForACouncil(dossier, id))) {
                look.lacks(report, dossier.words().say(ScrutinyMessages.NO_COUNCIL_ANSWERED));
            }
        }
    }

    /** Those that it was sent to, and the council to which it is made, unless its cabinet or all its members answer for it. */
    private static Set<ElementId> whoAnswers(Dossier dossier, Event report) {
        Set<ElementId> who = recipients(dossier, report);
        boolean toTheExecutive = Stream.concat(report.getTo().stream(), answering(dossier, report).stream())
                .anyMatch(id -> ScrutinyBodies.speaksForACouncil(dossier, id));
        if (referralOf(dossier, report).isPresent() && !toTheExecutive) {
            who.addAll(madeTo(dossier, report));
        }
        return who;
    }

    /** The council whose committee it is, as far as that is said; of a single council in the papers, that one. */
    private static Collection<ElementId> madeTo(Dossier dossier, Event report) {
        Set<ElementId> said = ScrutinyBodies.councils(dossier, report);
        List<ElementId> all = ScrutinyBodies.councils(dossier);
        return said.isEmpty() && all.size() == 1 ? all : said;
    }

    private static Collection<ElementId> answering(Dossier dossier, Event report) {
        return Events.by(Events.of(EventKind.SCRUTINY_REPORT_ANSWERED).done(dossier).stream()
                .filter(answer -> answer.getAnswers().filter(report.getId()::equals).isPresent())
                .toList());
    }

    /** The answers of each body within 28 days; those to reports on other matters are for a person. */
    static void answersInTime(Dossier dossier, LocalDate on, Look look) {
        IN_TIME.show(dossier, on, look);
        whose(dossier, REPORTS.where(report -> referralOf(dossier, report).isPresent()), look);
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
                                .findFirst()
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
            if (dossier.body(decision.getBody()).filter(body -> tookThePlan(dossier, body)).isPresent()) {
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
                        .filter(Everyone.asked(dossier, ScrutinyRecords::isCouncil)).count());
        boolean alone = many.filter(count -> count == 1).isPresent()
                && councils.isEmpty()
                && Events.of(EventKind.COMMITTEE_SET_UP).done(dossier).stream().allMatch(setUp -> setUp.getTo().isEmpty())
                && bodies.stream().anyMatch(id -> ScrutinyBodies.isOfACouncil(dossier, id));
        boolean each = alone
                || Everyone.areAll(dossier, on, ScrutinyRecords::isCouncil, councils)
                || many.isEmpty() && !councils.isEmpty();
        if (each) {
            return;
        }
        doubtful.forEach(event -> ScrutinyBodies.lacking(dossier, event).forEach(sentence -> look.lacks(event, sentence)));
        if (look.hasShown() && many.isPresent()) {
            Everyone.of(dossier, on, ScrutinyRecords::isCouncil, councils, ScrutinyMessages.NO_MEETING_OF, look);
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

    /**
     * The reports that the predicate takes and that can be the committee's, each given to the look as evidence. One that surely is
     * another body's only bears on it.
     */
    private static List<Event> shown(Dossier dossier, Predicate<Event> which, Look look) {
        List<Event> reports = REPORTS.where(which).where(report -> isOfACommittee(dossier, report)).done(dossier);
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
        whose(dossier, REPORTS.where(which), look);
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
}
