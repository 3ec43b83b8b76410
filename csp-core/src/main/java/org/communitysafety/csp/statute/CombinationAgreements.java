package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.duty.AreaLimit.COMBINED;
import static org.communitysafety.csp.duty.AreaLimit.CROSS_FORCE;
import static org.communitysafety.csp.duty.Concern.AUTHORITY;
import static org.communitysafety.csp.law.Bearer.AUTHORITIES_OF_COMBINED_AREA;
import static org.communitysafety.csp.law.Bearer.LOCAL_POLICING_BODY;
import static org.communitysafety.csp.law.Bearer.PARTIES_TO_COMBINATION;
import static org.communitysafety.csp.law.Instrument.CDA_1998;

import java.util.List;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Topic;

/**
 * Section 5A of the Crime and Disorder Act 1998: the agreement by which areas in England are run as one, since 16 January
 * 2012. Districts that an order made into one new district are one area, and need none.
 */
final class CombinationAgreements {

    private CombinationAgreements() {}

    static final Duty PARTIES = Duty.numbered("CDA98-5A-1", "Every authority party to combination")
            .of(AUTHORITIES_OF_COMBINED_AREA)
            .under(CDA_1998.section("5A(1)"))
            .must("join the agreement that combines the areas, every one of them")
            .from(2012, 1, 16, ENGLAND)
            .onlyFor(COMBINED)
            .concerning(AUTHORITY)
            .computedFrom(new Showing("an agreement that combines the areas, to which every responsible authority of each is "
                    + "party", Combinations.WHERE, Combinations::parties))
            .told(Topic.COMBINATION)
            .doubting("Whether the local policing body entered into it too, as section 5A(2) has it, is not looked for.")
            .asking("Which agreement combines the areas, of what date, and which bodies are party to it?")
            .said();

    static final Duty INTEREST = Duty.numbered("CDA98-5A-2", "Combination must serve an interest")
            .of(LOCAL_POLICING_BODY)
            .under(CDA_1998.section("5A(2)"))
            .must("agree to combine areas only if it thinks that this serves less crime and disorder, less re-offending or "
                    + "combating substance misuse")
            .from(2012, 1, 16, ENGLAND)
            .onlyFor(COMBINED)
            .concerning(AUTHORITY)
            .judgedFrom(new Showing("the interest that the agreement states", Combinations.WHERE, Combinations::inWriting))
            .said();

    static final Duty INTEREST_SV = Duty.numbered("CDA98-5A-2-SV", "Serious violence as combination interest")
            .of(LOCAL_POLICING_BODY)
            .under(CDA_1998.section("5A(2)(d),(e)"))
            .must("agree to combine areas only if it thinks that this serves one of those interests, or preventing or reducing "
                    + "serious violence")
            .from(2023, 1, 31, ENGLAND)
            .onlyFor(COMBINED)
            .concerning(AUTHORITY)
            .judgedFrom(new Showing("the interest that the agreement states", Combinations.WHERE, Combinations::inWriting))
            .said();

    static final Duty ACROSS_POLICE_AREAS = Duty.numbered("CDA98-5A-4", "Cross-force combination arrangements")
            .of(PARTIES_TO_COMBINATION)
            .under(CDA_1998.section("5A(3)-(6)"))
            .must("put into an agreement that spans police areas arrangements for co-operation, and have the Secretary of State "
                    + "as a party")
            .from(2012, 1, 16, ENGLAND)
            .onlyFor(CROSS_FORCE)
            .concerning(AUTHORITY)
            .shownBy(new Showing("arrangements for co-operation between the police areas, and the Secretary of State as party",
                    Combinations.WHERE, Combinations::acrossPoliceAreas))
            .told(Topic.COMBINATION)
            .asking("What arrangements for co-operation does the agreement have, and is the Secretary of State a party?")
            .said();

    static final Duty IN_WRITING = Duty.numbered("CDA98-5A-7", "Combination agreement in writing")
            .of(PARTIES_TO_COMBINATION)
            .under(CDA_1998.section("5A(7),(8)"))
            .must("make the agreement in writing, vary it by a further agreement, and end it only in writing")
            .from(2012, 1, 16, ENGLAND)
            .onlyFor(COMBINED)
            .concerning(AUTHORITY)
            .shownBy(new Showing("the written agreement by name, and those that varied or ended it",
                    Combinations.WHERE, Combinations::inWriting))
            .told(Topic.COMBINATION)
            .asking("What is the written agreement called, and what varied or ended it?")
            .said();

    static final List<Duty> ALL = List.of(PARTIES, INTEREST, INTEREST_SV, ACROSS_POLICE_AREAS, IN_WRITING);
}
