package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        List<Decision> decisions = decisions(dossier, plan);
        List<Decision> settled = decisions.stream().filter(one -> isSettledIn(dossier, one, afterLastEve, eve)).toList();
        for (Decision decision : decisions) {
            if (settled.contains(decision) && isOfThisPlan(dossier, plan, decision)) {
                look.shows(decision, "on", DATED, told(dossier, decision));
            } else {
                look.suggests(decision, "on", DATED, told(dossier, decision));
            }
        }
        // That it was revised in its year too, or then, says nothing of whether it was before.
        Optional<PartialDate> late = plan.getRevisedOn().filter(day -> day.getFirst().isAfter(eve));
        late.ifPresent(day -> look.suggests(plan, "revisedOn", DATED,
                words.say(RevisionMessages.LATE, words.day(day), words.day(eve.plusDays(1)))));
        if (look.hasShown()) {
            return;
        }
        settled.forEach(one -> look.lacks(one, words.say(RevisionMessages.WHICH_PLAN)));
        late.ifPresent(day -> look.lacks(plan, words.say(RevisionMessages.NOT_SAID_BEFORE, words.day(eve))));
        boolean byGroup = decisions.stream().anyMatch(one -> dossier.isStrategyGroup(one.getBody()));
        if (!decisions.isEmpty() && settled.isEmpty()) {
            look.leavesToAPerson(words.say(
                    byGroup ? RevisionMessages.BY_GROUP_OTHERWISE : RevisionMessages.BY_ANOTHER, words.day(eve)));
        }
    }

    /** The decisions that are said to be of the plan, or not of which paper they are. */
    private static List<Decision> decisions(Dossier dossier, Plan plan) {
        return dossier.records().getDecisions().stream()
                .filter(one -> one.getPaper().isEmpty() || one.getPaper().get().equals(plan.getId()))
                .toList();
    }

    private static boolean isSettledIn(Dossier dossier, Decision decision, LocalDate first, LocalDate last) {
        return isSettling(dossier, decision) && decision.getOn().filter(day -> day.isWithin(first, last)).isPresent();
    }

    /** Whether it is the strategy group's own decision, and one that settles a plan. */
    private static boolean isSettling(Dossier dossier, Decision decision) {
        return decision.getStatus().orElse(Done.DONE) == Done.DONE
                && SETTLING.contains(decision.getVerb())
                && dossier.isStrategyGroup(decision.getBody());
    }

    /**
     * Until its own year begins the plan before is in force, and a decision may be a late one on that: so it is said which plan
     * is meant, or told by the day of this one.
     */
    private static boolean isOfThisPlan(Dossier dossier, Plan plan, Decision decision) {
        return decision.getPaper().isPresent()
                || dossier.dateOf(plan).equals(decision.getOn()) || plan.getRevisedOn().equals(decision.getOn());
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
                    if (date.filter(day -> day.isWithin(before.getFirst(), before.getLast())).isPresent()
                            && !isMadeAfter(dossier, date, look) && !AssessmentOfTheYear.isDraft(dossier)) {
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
        List<Considered> late = new ArrayList<>();
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
            if (inYear && isMadeAfter(dossier, date, look)) {
                look.suggests(one, "date", DATED, Recorded.on(dossier.words(), one.getTitle(), date));
                late.add(one);
            } else if (inYear && !AssessmentOfTheYear.isOfDraft(dossier, one)) {
                look.shows(one, date.isPresent() ? "date" : "year", DATED,
                        Recorded.on(dossier.words(), one.getTitle(), date));
            } else {
                look.suggests(one, "title", DECLARED, one.getTitle());
            }
        }
        if (!look.hasShown()) {
            late.forEach(one -> look.lacks(one, dossier.words().say(
                    RevisionMessages.MADE_AFTER, dossier.words().day(lastRevision(dossier).orElseThrow()))));
        }
    }

    /** Whether it is of a day after the plan was revised, as far as the papers tell: what was considered then was there. */
    private static boolean isMadeAfter(Dossier dossier, Optional<PartialDate> date, Look look) {
        Plan plan = dossier.plan().orElseThrow();
        if (dossier.asked("/plan/revisedOn", plan.getRevisedOn()).isEmpty() && date.isPresent()) {
            look.countsAllOf("/records/decisions");
        }
        Optional<LocalDate> revised = lastRevision(dossier);
        return date.isPresent() && revised.isPresent() && date.get().getFirst().isAfter(revised.get());
    }

    /** The last day on which the plan is said to have been revised, or the group to have settled it. */
    private static Optional<LocalDate> lastRevision(Dossier dossier) {
        Plan plan = dossier.plan().orElseThrow();
        Stream<LocalDate> settled = decisions(dossier, plan).stream()
                .filter(one -> isSettling(dossier, one) && isOfThisPlan(dossier, plan, one))
                .flatMap(one -> one.getOn().stream())
                .map(PartialDate::getLast);
        return Stream.concat(plan.getRevisedOn().map(PartialDate::getLast).stream(), settled).max(Comparator.naturalOrder());
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
