package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Considered;
import org.communitysafety.csp.plan.DocumentKind;
import org.communitysafety.csp.plan.Origin;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.record.Decision;
import org.communitysafety.csp.record.DecisionVerb;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Words;

/**
 * When the plan was revised, and what was considered then: regulation 10 in England, 8 in Wales; and for how long its
 * strategies were, until 2011.
 */
final class PlanRevision {

    private static final Set<DecisionVerb> SETTLING = EnumSet.of(
            DecisionVerb.APPROVES, DecisionVerb.APPROVES_AND_REFERS, DecisionVerb.ADOPTS, DecisionVerb.REVISES);

    private PlanRevision() {}

    /** The strategy group's own revision; other bodies' decisions stand beside it and are for a person. */
    static void dated(Dossier dossier, LocalDate on, Look look) {
        if (dossier.plan().isEmpty()) {
            return;
        }
        Plan plan = dossier.plan().get();
        Words words = dossier.words();
        if (dossier.year().isEmpty()) {
            look.lacks(words.say(RevisionMessages.YEAR_NOT_KNOWN));
            plan.getRevisedOn().ifPresent(day -> look.suggests(plan, "revisedOn", DATED, words.day(day)));
            return;
        }
        dossier.asked("/plan/revisedOn", plan.getRevisedOn());
        LocalDate eve = dossier.year().get().getEve();
        LocalDate afterLastEve = eve.minusYears(1).plusDays(1);
        plan.getRevisedOn().ifPresent(day -> {
            if (day.isWithin(afterLastEve, eve)) {
                look.shows(plan, "revisedOn", DATED, words.day(day));
            } else if (!day.getFirst().isAfter(eve)) {
                look.suggests(plan, "revisedOn", DATED, words.day(day));
                look.lacks(plan, day.getLast().isBefore(afterLastEve)
                        ? words.say(RevisionMessages.TOO_EARLY)
                        : words.say(RevisionMessages.MAY_BE_LATE, words.day(eve)));
            }
        });
        boolean decided = false;
        for (Decision decision : dossier.records().getDecisions()) {
            boolean ofThisPlan = decision.getPaper().isEmpty() || decision.getPaper().get().equals(plan.getId());
            if (ofThisPlan) {
                decided(dossier, decision, afterLastEve, eve, look);
                decided = true;
            }
        }
        plan.getRevisedOn().filter(day -> day.getFirst().isAfter(eve)).ifPresent(day -> {
            String late = words.say(RevisionMessages.LATE, words.day(day), words.day(eve.plusDays(1)));
            if (look.hasShown()) {
                look.suggests(plan, "revisedOn", DATED, late);
            } else {
                look.contradicts(plan, "revisedOn", DATED, late);
            }
        });
        if (decided && !look.hasShown()) {
            look.leavesToAPerson(words.say(RevisionMessages.BY_ANOTHER, words.day(eve)));
        }
    }

    private static void decided(Dossier dossier, Decision decision, LocalDate first, LocalDate eve, Look look) {
        boolean done = decision.getStatus().orElse(Done.DONE) == Done.DONE;
        boolean inTime = decision.getOn().filter(day -> day.isWithin(first, eve)).isPresent();
        String told = told(dossier, decision);
        if (done && inTime && SETTLING.contains(decision.getVerb()) && dossier.isStrategyGroup(decision.getBody())) {
            look.shows(decision, "on", DATED, told);
        } else {
            look.suggests(decision, "on", DATED, told);
        }
    }

    private static String told(Dossier dossier, Decision decision) {
        Words words = dossier.words();
        String who = dossier.body(decision.getBody()).map(Body::getName).orElse(decision.getBody().value());
        String did = Called.verb(words, decision.getVerb());
        Optional<String> day = decision.getOn().map(words::day);
        Done status = decision.getStatus().orElse(Done.DONE);
        if (status == Done.DONE) {
            return day.map(on -> words.say(RevisionMessages.DECIDED, who, did, on))
                    .orElseGet(() -> words.say(RevisionMessages.DECIDED_NO_DATE, who, did));
        }
        String stands = PlainName.asWritten(words, "done", status);
        return day.map(on -> words.say(RevisionMessages.DECIDED_STATUS, who, did, on, stands))
                .orElseGet(() -> words.say(RevisionMessages.DECIDED_NO_DATE_STATUS, who, did, stands));
    }

    /** The county's agreement, produced in the year before the plan's. */
    static void agreement(Dossier dossier, LocalDate on, Look look) {
        considered(dossier, DocumentKind.COMMUNITY_SAFETY_AGREEMENT, dossier.papers().getAgreement(), look);
    }

    /** The strategic assessment, produced in the year before the plan's. */
    static void assessment(Dossier dossier, LocalDate on, Look look) {
        considered(dossier, DocumentKind.STRATEGIC_ASSESSMENT, dossier.assessment(), look);
        if (dossier.plan().isEmpty() || dossier.assessment().isEmpty() || dossier.year().isEmpty()) {
            return;
        }
        ElementId assessment = dossier.assessment().get().getId();
        Optional<PartialDate> date = dossier.dateOf(dossier.assessment().get());
        PlanYear before = dossier.year().get().previous();
        for (Priority priority : dossier.plan().get().getPriorities()) {
            int index = 0;
            for (Origin origin : priority.getOrigins()) {
                if (origin.getPaper().filter(assessment::equals).isPresent()) {
                    if (date.filter(day -> day.isWithin(before.getFirst(), before.getLast())).isPresent()) {
                        if (!look.hasShown()) {
                            look.shows(dossier.assessment().get(), "date", DATED, dossier.words().day(date.get()));
                        }
                        look.shows(priority, "origins/" + index, DATED, dossier.words().say(
                                RevisionMessages.FROM_ASSESSMENT, priority.getTitle(), dossier.words().day(date.get())));
                    } else {
                        look.suggests(priority, "origins/" + index, DECLARED, priority.getTitle());
                    }
                }
                index++;
            }
        }
    }

    private static void considered(
            Dossier dossier, DocumentKind kind, Optional<? extends Paper> paper, Look look) {
        if (dossier.plan().isEmpty()) {
            return;
        }
        for (Considered one : dossier.plan().get().getConsidered()) {
            if (one.getKind() != kind) {
                continue;
            }
            Optional<PartialDate> date = one.getDate().or(() -> paper
                    .filter(known -> one.getPaper().filter(known.getId()::equals).isPresent())
                    .flatMap(dossier::dateOf));
            Optional<PlanYear> before = dossier.year().map(PlanYear::previous);
            boolean inYear = before.isPresent()
                    && (date.isPresent()
                            ? date.get().isWithin(before.get().getFirst(), before.get().getLast())
                            : one.getYear().equals(before));
            if (inYear) {
                look.shows(one, date.isPresent() ? "date" : "year", DATED,
                        Recorded.on(dossier.words(), one.getTitle(), date));
            } else {
                look.suggests(one, "title", DECLARED, one.getTitle());
            }
        }
    }

    /** Regulation 11(1)(a) as made in England: a strategy is for three years from the start of the plan's year. */
    static void threeYears(Dossier dossier, LocalDate on, Look look) {
        threeYears(dossier, dossier.plan().map(Plan::getStrategies).orElse(List.of()), look);
    }

    /** Regulation 9(1)(a) and (aa) of Wales before 5 December 2011: the same of the strategies on one subject. */
    static void threeYears(Dossier dossier, Subject subject, Look look) {
        List<Strategy> all = dossier.plan().map(Plan::getStrategies).orElse(List.of());
        threeYears(dossier, all.stream()
                .filter(strategy -> Subject.withWider(strategy.getServes()).contains(subject))
                .toList(), look);
        for (Strategy strategy : all) {
            if (strategy.getServes().isEmpty()) {
                strategy.getPeriod().ifPresent(period -> look.suggests(strategy, "period", DATED, told(dossier.words(), period)));
            }
        }
    }

    private static void threeYears(Dossier dossier, List<Strategy> strategies, Look look) {
        look.countsAllOf("/plan/strategies");
        dossier.plan().ifPresent(plan -> {
            boolean one = strategies.stream()
                    .flatMap(strategy -> strategy.getPeriod().stream())
                    .anyMatch(period -> isThreeYears(dossier, period));
            for (Strategy strategy : strategies) {
                strategy.getPeriod().ifPresent(period -> threeYears(dossier, strategy, period, one, look));
            }
            if (!look.hasShown()) {
                plan.getPeriod().ifPresent(period -> threeYears(dossier, plan, period, true, look));
            }
        });
    }

    private static boolean isThreeYears(Dossier dossier, Period period) {
        return dossier.year().isPresent()
                && period.getFrom().filter(from -> from.mayBeWithin(
                        dossier.year().get().getFirst(), dossier.year().get().getFirst())).isPresent()
                && period.getTo().map(PartialDate::getLast)
                        .filter(dossier.year().get().getFirst().plusYears(3).minusDays(1)::equals)
                        .isPresent();
    }

    private static void threeYears(
            Dossier dossier, Element element, Period period, boolean undecided, Look look) {
        String told = told(dossier.words(), period);
        if (dossier.year().isEmpty() || period.getFrom().isEmpty() || period.getTo().isEmpty()) {
            look.suggests(element, "period", DATED, told);
            return;
        }
        LocalDate first = dossier.year().get().getFirst();
        LocalDate last = first.plusYears(3).minusDays(1);
        PartialDate from = period.getFrom().get();
        PartialDate to = period.getTo().get();
        if (from.mayBeWithin(first, first) && to.mayBeWithin(last, last)) {
            if (from.getFirst().getMonthValue() == 4 && to.getLast().equals(last)) {
                look.shows(element, "period", DATED, told);
            } else {
                look.suggests(element, "period", DATED, told);
            }
        } else if (undecided) {
            look.suggests(element, "period", DATED, told);
        } else {
            look.contradicts(element, "period", DATED, dossier.words().say(RevisionMessages.NOT_THREE_YEARS,
                    told, dossier.words().day(first), dossier.words().day(last)));
        }
    }

    private static String told(Words words, Period period) {
        Optional<String> from = period.getFrom().map(words::day);
        Optional<String> to = period.getTo().map(words::day);
        return period.getText().orElseGet(() -> to.isEmpty()
                ? words.say(RevisionMessages.PERIOD_FROM, from.orElseThrow())
                : from.map(first -> words.say(RevisionMessages.PERIOD, first, to.get()))
                        .orElseGet(() -> words.say(RevisionMessages.PERIOD_TO, to.get())));
    }
}
