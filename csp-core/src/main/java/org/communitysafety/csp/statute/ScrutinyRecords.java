package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;

/** What records tell of the crime and disorder committee: that there is one, its reports and demands. */
final class ScrutinyRecords {

    static final List<String> LOOKS_IN = List.of(Events.WHERE, "/bodies");

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
                        || Everyone.mayBeOne(dossier, on, ScrutinyBodies::isCouncil, event.getBy()))
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
            Everyone.of(dossier, on, ScrutinyBodies::isCouncil, councils, ScrutinyMessages.NO_COMMITTEE, look);
        } else {
            for (Body body : dossier.papers().getBodies()) {
                if (ScrutinyBodies.isCommittee(body) || ScrutinyBodies.tookThePlan(dossier, body)) {
                    look.suggests(body, "name", DECLARED, body.getName());
                }
            }
        }
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
}
