package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.duty.AreaLimit.COUNTY;
import static org.communitysafety.csp.duty.Concern.COMMUNITY_SAFETY_AGREEMENT;
import static org.communitysafety.csp.element.Subject.CRIME_DISORDER;
import static org.communitysafety.csp.element.Subject.RE_OFFENDING;
import static org.communitysafety.csp.element.Subject.SERIOUS_VIOLENCE;
import static org.communitysafety.csp.element.Subject.SUBSTANCE_MISUSE;
import static org.communitysafety.csp.law.Bearer.COUNTY_STRATEGY_GROUP;
import static org.communitysafety.csp.law.Bearer.RESPONSIBLE_AUTHORITIES_IN_COUNTY;
import static org.communitysafety.csp.law.Instrument.SI_2007_1830;

import java.time.LocalDate;
import java.util.List;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.time.PlanYear;

/**
 * Regulations 8 to 9A of SI 2007/1830: the county strategy group, and the community safety agreement that it makes in and
 * for each year from April to March, from the assessments that the districts make in that year.
 */
final class CountyAgreementRegulations {

    private static final List<String> JOINT_WORKING = List.of("/agreement/jointWorking");

    private CountyAgreementRegulations() {}

    static final Duty GROUP = Duty.numbered("SI2007-1830-R8-1", "A county strategy group")
            .of(RESPONSIBLE_AUTHORITIES_IN_COUNTY)
            .under(SI_2007_1830.regulation("8(1)"))
            .must("have a county strategy group, which prepares a community safety agreement for them")
            .from(2007, 8, 1, ENGLAND)
            .onlyFor(COUNTY)
            .concerning(COMMUNITY_SAFETY_AGREEMENT)
            .shownBy(new Showing("a body named as the county strategy group", List.of("/bodies", StrategyGroups.NAMED),
                    (dossier, on, look) -> StrategyGroups.named(dossier, BodyKind.COUNTY_STRATEGY_GROUP, look)))
            .told(Topic.STRATEGY_GROUP)
            .asking("Which body is the county strategy group?")
            .said();

    static final Duty MEMBERS = Duty.numbered("SI2007-1830-R8-2", "Two or more county group members")
            .of(RESPONSIBLE_AUTHORITIES_IN_COUNTY)
            .under(SI_2007_1830.regulation("8(2)"))
            .must("have on the county strategy group two or more people whom one or more of them appointed")
            .from(2011, 6, 1, ENGLAND)
            .onlyFor(COUNTY)
            .concerning(COMMUNITY_SAFETY_AGREEMENT)
            .computedFrom(new Showing("two members of the county strategy group whom responsible authorities of its districts "
                    + "appointed", GroupMembers.WHERE, GroupMembers::twoOrMore))
            .told(Topic.STRATEGY_GROUP)
            .asking("Who is on the county strategy group, and which responsible authority appointed each?")
            .succeeds("SI2007-1830-R8-OLD")
            .said();

    static final Duty FIXED_MEMBERS = Duty.numbered("SI2007-1830-R8-OLD", "Old: fixed county group membership")
            .of(COUNTY_STRATEGY_GROUP)
            .under(SI_2007_1830.at("reg 8(2)-(4) as made", "/uksi/2007/1830/regulation/8/made"))
            .must("have the members that the Regulations named, and arrangements for a chair, and meet as it thinks fit")
            .from(2007, 8, 1, ENGLAND)
            .to(2011, 5, 31)
            .onlyFor(COUNTY)
            .concerning(COMMUNITY_SAFETY_AGREEMENT)
            .shownBy(new Showing("the members that the Regulations named: the chairs of the districts' groups, the county's "
                    + "elected member, and people appointed by police, police authority, fire, health and probation",
                    List.of(GroupMembers.MEMBERS, "/bodies", Events.WHERE), CountyGroup::asMade))
            .told(Topic.STRATEGY_GROUP)
            .asking("Who was on the county strategy group, and which body or group did each come from?")
            .said();

    static final Duty YEARLY = Duty.numbered("SI2007-1830-R9-1", "Yearly community safety agreement")
            .of(COUNTY_STRATEGY_GROUP)
            .under(SI_2007_1830.regulation("9(1)"))
            .must("prepare a community safety agreement for each year before that year ends")
            .from(2007, 8, 1, ENGLAND)
            .onlyFor(COUNTY)
            .concerning(COMMUNITY_SAFETY_AGREEMENT)
            .computedFrom(new Showing("a community safety agreement for the year, dated in it",
                    List.of("/agreement"), AgreementContent::yearly))
            .told(Topic.COMMUNITY_SAFETY_AGREEMENT)
            .by(dossier -> dossier.year().map(PlanYear::getEve))
            .asking("For which year is the agreement, and when was it made?")
            .said();

    static final Duty BASED_ON = Duty.numbered("SI2007-1830-R9-2", "Agreement based on district assessments")
            .of(COUNTY_STRATEGY_GROUP)
            .under(SI_2007_1830.regulation("9(2)"))
            .must("base the agreement on the strategic assessments made in its year for the areas in the county")
            .from(2007, 8, 1, ENGLAND)
            .onlyFor(COUNTY)
            .concerning(COMMUNITY_SAFETY_AGREEMENT)
            .computedFrom(new Showing("the assessment of the agreement's year for every district of the county",
                    List.of("/agreement/assessments", "/agreement/year", "/agreement/date"), AgreementContent::basedOn))
            .deniable()
            .doubting("The districts are those under the county council; whether a unitary council in the same county has to be "
                    + "counted too is not settled.")
            .asking("On which assessments is the agreement based? Name that of each district, with its year.")
            .said();

    static final Duty ON_PRIORITIES = Duty.numbered("SI2007-1830-R9-3-A", "Joint working on assessment priorities")
            .of(COUNTY_STRATEGY_GROUP)
            .under(SI_2007_1830.regulation("9(3)(a)"))
            .must("identify in the agreement how the responsible authorities in the county could deliver the priorities of the "
                    + "assessments better by working together")
            .from(2007, 8, 1, ENGLAND)
            .onlyFor(COUNTY)
            .setOutIn(COMMUNITY_SAFETY_AGREEMENT)
            .shownBy(new Showing("joint working on priorities of the assessments", JOINT_WORKING, AgreementContent::onPriorities))
            .told(Topic.JOINT_WORKING)
            .said();

    static final Duty OTHERWISE = Duty.numbered("SI2007-1830-R9-3-B", "Other joint working")
            .of(COUNTY_STRATEGY_GROUP)
            .under(SI_2007_1830.regulation("9(3)(b)"))
            .must("identify in the agreement how they might otherwise serve the aims of the strategies by working together")
            .from(2007, 8, 1, ENGLAND)
            .onlyFor(COUNTY)
            .setOutIn(COMMUNITY_SAFETY_AGREEMENT)
            .shownBy(new Showing("joint working beside the priorities of the assessments", JOINT_WORKING,
                    AgreementContent::otherwise))
            .told(Topic.JOINT_WORKING)
            .said();

    static final Duty OTHERWISE_CD = otherwise("CD", CRIME_DISORDER, "reduce crime and disorder", LocalDate.of(2007, 8, 1));
    static final Duty OTHERWISE_RO = otherwise("RO", RE_OFFENDING, "reduce re-offending", LocalDate.of(2010, 4, 1));
    static final Duty OTHERWISE_SM = otherwise("SM", SUBSTANCE_MISUSE, "combat substance misuse", LocalDate.of(2007, 8, 1));
    static final Duty OTHERWISE_SV =
            otherwise("SV", SERIOUS_VIOLENCE, "prevent and reduce serious violence", LocalDate.of(2023, 1, 31));

    static final Duty SEND = Duty.numbered("SI2007-1830-R9A", "Send agreement to policing body")
            .of(COUNTY_STRATEGY_GROUP)
            .under(SI_2007_1830.regulationInsertedAt("9A", "/uksi/2012/2660/regulation/2"))
            .must("send a copy of the agreement to the elected local policing body")
            .from(2012, 11, 22, ENGLAND)
            .onlyFor(COUNTY)
            .concerning(COMMUNITY_SAFETY_AGREEMENT)
            .shownBy(new Showing("a copy of the agreement sent to the policing body, with its date",
                    List.of("/records/copiesSent", "/bodies"), PlanCopies::agreementSent))
            .told(Topic.COPIES)
            .doubting("Who sent it is not looked for.")
            .doubting(PolicingBodies.DOUBT)
            .asking("When was a copy of the agreement sent to the elected local policing body?")
            .said();

    static final List<Duty> ALL = List.of(
            GROUP, MEMBERS, FIXED_MEMBERS, YEARLY, BASED_ON, ON_PRIORITIES, OTHERWISE,
            OTHERWISE_CD, OTHERWISE_RO, OTHERWISE_SM, OTHERWISE_SV, SEND);

    private static Duty otherwise(String suffix, Subject subject, String aim, LocalDate from) {
        return Duty.numbered("SI2007-1830-R9-3-B-" + suffix, "Other joint working on " + subject.getName())
                .of(COUNTY_STRATEGY_GROUP)
                .under(SI_2007_1830.regulation("9(3)(b)"))
                .must("identify in the agreement how they might otherwise " + aim + " by working together")
                .from(from.getYear(), from.getMonthValue(), from.getDayOfMonth(), ENGLAND)
                .onlyFor(COUNTY)
                .setOutIn(COMMUNITY_SAFETY_AGREEMENT)
                .judgedFrom(AgreementContent.otherwise(subject))
                .told(Topic.JOINT_WORKING)
                .on(subject)
                .limbOf("SI2007-1830-R9-3-B")
                .doubting("The Regulations name the subjects as alternatives, so what silence on one weighs is not settled.")
                .asking("Does the agreement say, beside the priorities, what working together could do on "
                        + subject.getName() + ", or does it rightly not?")
                .said();
    }
}
