package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Concern.AUTHORITY;
import static org.communitysafety.csp.law.Bearer.COUNCIL_WITH_EXECUTIVE;
import static org.communitysafety.csp.law.Instrument.SI_2000_2853;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Decision;
import org.communitysafety.csp.record.DecisionVerb;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.words.Words;

/** Rules of the councils' own governance: which body of a council may adopt the strategy. They ask nothing of the plan. */
final class GovernancePack {

    private static final Set<DecisionVerb> ADOPTING =
            EnumSet.of(DecisionVerb.ADOPTS, DecisionVerb.APPROVES, DecisionVerb.APPROVES_AND_REFERS);

    private GovernancePack() {}

    static final Duty FULL_COUNCIL = Duty.numbered("SI2000-2853-R4-SCH3", "Full council adopts the strategy")
            .of(COUNCIL_WITH_EXECUTIVE)
            .under(SI_2000_2853.at("reg 4(1)(a), (3)(d) and Sch.3", "/uksi/2000/2853/schedule/3"))
            .mustByGovernance("have the crime and disorder reduction strategy adopted by all members of the council, not by its "
                    + "cabinet or a committee alone; the executive prepares the draft")
            .from(2000, 11, 16, ENGLAND)
            .concerning(AUTHORITY)
            .judgedFrom(new Showing("a decision of the full council to adopt the plan, with its date",
                    List.of("/records/decisions", "/bodies"), (dossier, on, look) -> adopted(dossier, look)))
            .doubting("Read as made in 2000; amendments were not read. Whether a yearly partnership plan is the strategy that "
                    + "Schedule 3 names, and whether a council has a committee system instead, a person must say.")
            .asking("Is the plan the strategy that Schedule 3 names, is the council run by an executive, and which body adopted "
                    + "the plan?")
            .said();

    /** The pack. */
    static final List<Duty> ALL = List.of(FULL_COUNCIL);

    private static void adopted(Dossier dossier, Look look) {
        for (Decision decision : dossier.records().getDecisions()) {
            boolean ofPlan = decision.getPaper().isEmpty() || decision.getPaper().equals(dossier.plan().map(Plan::getId));
            if (!ofPlan || !ADOPTING.contains(decision.getVerb())
                    || decision.getStatus().orElse(Done.DONE) == Done.NOT_DONE) {
                continue;
            }
            String words = words(dossier, decision);
            if (decision.getStatus().orElse(Done.DONE) == Done.DONE && isFullCouncil(dossier.body(decision.getBody()))) {
                look.shows(decision, "verb", decision.getOn().isPresent() ? DATED : DECLARED, words);
                if (decision.getOn().isEmpty()) {
                    look.lacks(decision, dossier.words().say(GovernanceMessages.NOT_SAID_WHEN));
                }
            } else {
                look.suggests(decision, "verb", DECLARED, words);
            }
        }
    }

    private static String words(Dossier dossier, Decision decision) {
        Words words = dossier.words();
        String told = decides(words, dossier.body(decision.getBody()).map(Body::getName),
                Called.verb(words, decision.getVerb()), decision.getOn().map(words::day));
        return decision.getStatus().orElse(Done.DONE) == Done.PLANNED ? words.say(EventMessages.PLANNED, told) : told;
    }

    private static String decides(Words words, Optional<String> body, String verb, Optional<String> day) {
        if (body.isEmpty()) {
            return day.isEmpty()
                    ? words.say(GovernanceMessages.UNKNOWN_DECIDES, verb)
                    : words.say(GovernanceMessages.UNKNOWN_DECIDES_ON, verb, day.get());
        }
        return day.isEmpty()
                ? words.say(GovernanceMessages.DECIDES, body.get(), verb)
                : words.say(GovernanceMessages.DECIDES_ON, body.get(), verb, day.get());
    }

    private static boolean isFullCouncil(Optional<Body> body) {
        return body.flatMap(Body::getKind).filter(BodyKind.FULL_COUNCIL::equals).isPresent();
    }
}
