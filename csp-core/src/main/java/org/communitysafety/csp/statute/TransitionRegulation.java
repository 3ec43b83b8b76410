package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Concern.PLAN;
import static org.communitysafety.csp.law.Bearer.STRATEGY_GROUP;

import java.time.LocalDate;
import java.util.List;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutySentence;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.time.PlanYear;

/**
 * Regulation 16 of SI 2007/1830, and 14 of SI 2007/3076 for Wales: how the others read for the first plan, and until council
 * scrutiny began.
 */
final class TransitionRegulation {

    private static final PlanYear FIRST = new PlanYear(2008);

    private TransitionRegulation() {}

    static final Duty FIRST_YEAR = transition(Regulations.ENGLAND, "16").from(2007, 8, 1, ENGLAND)
            .to(2009, 4, 29)
            .concerning(PLAN)
            .judgedFrom(firstPlan())
            .asking(question())
            .said();

    static final Duty FIRST_YEAR_WALES = transition(Regulations.WALES, "14").from(2007, 11, 19, WALES)
            .to(2009, 9, 30)
            .concerning(PLAN)
            .judgedFrom(firstPlan())
            .asking(question())
            .said();

    static final List<Duty> ALL = List.of(FIRST_YEAR);

    static final List<Duty> IN_WALES = List.of(FIRST_YEAR_WALES);

    private static DutySentence.Since transition(Regulations law, String regulation) {
        return Duty.numbered(law.id("R" + regulation), "Old: first-year transition")
                .of(STRATEGY_GROUP)
                .under(law.instrument().regulation(regulation))
                .must("prepare the plan for the year from 1 April 2008 where the Regulations speak of revising one; and need not "
                        + "consider what a crime and disorder committee told it before council scrutiny began");
    }

    private static Showing firstPlan() {
        return new Showing("a plan for the year from 1 April 2008, with its date", List.of("/plan/date", "/plan/year"),
                TransitionRegulation::dated);
    }

    private static String question() {
        return "Was the first plan prepared before 1 April 2008? Of later plans this regulation asks nothing.";
    }

    private static void dated(Dossier dossier, LocalDate on, Look look) {
        dossier.plan()
                .filter(plan -> dossier.year().filter(FIRST::equals).isPresent())
                .ifPresent(plan -> plan.getDate().ifPresent(
                        date -> look.shows(plan, "date", DATED, dossier.words()
                                .say(PlanMessages.FIRST_PLAN, FIRST.toString(), dossier.words().day(date)))));
    }
}
