package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Concern.PARTNERSHIP;
import static org.communitysafety.csp.law.Bearer.PROBATION_PROVIDERS;
import static org.communitysafety.csp.law.Bearer.RESPONSIBLE_AUTHORITIES;
import static org.communitysafety.csp.law.Bearer.STRATEGY_GROUP;

import java.time.LocalDate;
import java.util.List;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.EventKind;

/**
 * Regulation 3 of SI 2007/1830, and of SI 2007/3076 for Wales: the strategy group. Who had to be on it, and that it had a
 * chair and looked at its skills, was law as made; since 2011 any two people will do whom any responsible authority
 * appointed.
 */
final class StrategyGroupRegulation {

    private static final LocalDate PROBATION = LocalDate.of(2010, 4, 1);

    private static final Events SPENDING = Events.of(EventKind.SPENDING_REVIEW)
            .neverDenied()
            .lacking(dossier -> event -> Doing.byTheGroup(dossier, event));

    private static final Events SKILLS = Events.of(EventKind.SKILLS_CHECK)
            .lacking(dossier -> event -> Doing.byTheGroup(dossier, event));

    private StrategyGroupRegulation() {}

    static final Duty GROUP = group(Regulations.ENGLAND);
    static final Duty MEMBERS = members(Regulations.ENGLAND);
    static final Duty JOINT_PROBATION = jointProbation(Regulations.ENGLAND);
    static final Duty SPENDING_REVIEW = spending(Regulations.ENGLAND);

    // As made, until 31 May 2011.

    static final Duty FROM_EACH = fromEach(Regulations.ENGLAND);
    static final Duty LEAD_COUNCILLOR = leadCouncillor(Regulations.ENGLAND);
    static final Duty CHAIR = chair(Regulations.ENGLAND);
    static final Duty SKILLS_CHECK = skills(Regulations.ENGLAND);

    // Wales.

    static final Duty GROUP_WALES = group(Regulations.WALES);
    static final Duty MEMBERS_WALES = members(Regulations.WALES);
    static final Duty JOINT_PROBATION_WALES = jointProbation(Regulations.WALES);
    static final Duty SPENDING_REVIEW_WALES = spending(Regulations.WALES);

    // As made, until 4 December 2011.

    static final Duty FROM_EACH_WALES = fromEach(Regulations.WALES);
    static final Duty LEAD_COUNCILLOR_WALES = leadCouncillor(Regulations.WALES);
    static final Duty CHAIR_WALES = chair(Regulations.WALES);
    static final Duty SKILLS_CHECK_WALES = skills(Regulations.WALES);

    static final List<Duty> ALL = List.of(
            GROUP, MEMBERS, JOINT_PROBATION, SPENDING_REVIEW, FROM_EACH, LEAD_COUNCILLOR, CHAIR, SKILLS_CHECK);

    static final List<Duty> IN_WALES = List.of(
            GROUP_WALES, MEMBERS_WALES, JOINT_PROBATION_WALES, SPENDING_REVIEW_WALES,
            FROM_EACH_WALES, LEAD_COUNCILLOR_WALES, CHAIR_WALES, SKILLS_CHECK_WALES);

    private static Duty group(Regulations law) {
        return law.since(law.made(), Duty.numbered(law.id("R3-1"), "A strategy group for each area")
                        .of(RESPONSIBLE_AUTHORITIES)
                        .under(law.instrument().regulation("3(1)"))
                        .must("have a strategy group for the area, which prepares strategic assessments and prepares and "
                                + "implements a partnership plan for them"))
                .concerning(PARTNERSHIP)
                .shownBy(new Showing("a body named as the strategy group of the area",
                        List.of("/bodies", StrategyGroups.NAMED),
                        (dossier, on, look) -> StrategyGroups.named(dossier, BodyKind.STRATEGY_GROUP, look)))
                .told(Topic.STRATEGY_GROUP)
                .asking("Which body is the strategy group of the area, and does it make the assessment and the plan?")
                .said();
    }

    private static Duty members(Regulations law) {
        return law.since(law.freed(), Duty.numbered(law.id("R3-2"), "Two or more appointed members")
                        .of(RESPONSIBLE_AUTHORITIES)
                        .under(law.instrument().regulation("3(2)"))
                        .must("have on the strategy group two or more people whom one or more of them appointed"))
                .concerning(PARTNERSHIP)
                .computedFrom(new Showing("two members of the strategy group whom responsible authorities appointed",
                        GroupMembers.WHERE, GroupMembers::twoOrMore))
                .told(Topic.STRATEGY_GROUP)
                .asking("Who is on the strategy group, and which responsible authority appointed each?")
                .succeeds(law.id("R3-OLD-2"))
                .said();
    }

    private static Duty jointProbation(Regulations law) {
        return law.since(PROBATION, Duty.numbered(law.id("R3-3"), "Joint probation appointment")
                        .of(PROBATION_PROVIDERS)
                        .under(law.instrument().regulation("3(3)"))
                        .must("appoint somebody to the strategy group jointly, where there is more than one of them"))
                .concerning(PARTNERSHIP)
                .shownBy(new Showing("a member of the strategy group whom the providers of probation services appointed jointly",
                        GroupMembers.WHERE, GroupMembers::jointlyByProbation))
                .told(Topic.STRATEGY_GROUP)
                .unlessOn(GroupMembers::oneProvider)
                .doubting("That the Probation Service is a responsible authority, and since June 2021 the only one of its kind, "
                        + "is taken from what it is in general; its arrangements were not read.")
                .doubting("The number is that of regulation 3 as it was replaced on "
                        + (law.nation() == Nation.WALES ? "5 December" : "1 June") + " 2011; until then it was regulation 3(3A).")
                .asking("Was more than one provider of probation services responsible, and whom did they appoint together?")
                .said();
    }

    private static Duty spending(Regulations law) {
        return law.since(law.made(), Duty.numbered(law.id("R3-5"), "Review spending of partnership monies")
                        .of(STRATEGY_GROUP)
                        .under(law.instrument().regulation("3(5)"))
                        .must("have arrangements to review how partnership money is spent, and to assess economy, efficiency and "
                                + "effectiveness"))
                .concerning(PARTNERSHIP)
                .shownBy(SPENDING.showing("a review of how partnership money is spent, or arrangements for one", Doing.WHERE))
                .told(Topic.SPENDING)
                .doubting("Partnership money is what the Secretary of State"
                        + (law.nation() == Nation.WALES ? ", the Welsh Ministers" : "")
                        + " and the responsible authorities provide for the strategy group to direct; that what was reviewed is "
                        + "such money, and not a commissioner's, is not looked for.")
                .doubting("The number is that of regulation 3 as it was replaced on "
                        + (law.nation() == Nation.WALES ? "5 December" : "1 June") + " 2011; until then it was regulation 3(8).")
                .asking("How and when does the strategy group review the spending of partnership money?")
                .said();
    }

    private static Duty fromEach(Regulations law) {
        return law.untilFreed(Duty.numbered(law.id("R3-OLD-2"), "Old: member from each authority")
                        .of(RESPONSIBLE_AUTHORITIES)
                        .under(law.instrument().regulationAsMade("3(2)"))
                        .must("have on the strategy group at least one person from each of them, one of whom is in a senior "
                                + "position there"))
                .concerning(PARTNERSHIP)
                .shownBy(new Showing("a member in a senior position from every responsible authority",
                        GroupMembers.WHERE, GroupMembers::fromEach))
                .told(Topic.STRATEGY_GROUP)
                .asking("Who was on the strategy group from each responsible authority, and in what position?")
                .said();
    }

    private static Duty leadCouncillor(Regulations law) {
        return law.untilFreed(Duty.numbered(law.id("R3-OLD-3"), "Old: lead councillor on group")
                        .of(RESPONSIBLE_AUTHORITIES)
                        .under(law.instrument().regulationAsMade("3(3)"))
                        .must("have on the strategy group the elected member of the council who is responsible for community "
                                + "safety, where it has one"))
                .concerning(PARTNERSHIP)
                .shownBy(new Showing("the elected member responsible for community safety among the members",
                        GroupMembers.WHERE, GroupMembers::leadCouncillor))
                .told(Topic.STRATEGY_GROUP)
                .limbOf(law.id("R3-OLD-2"))
                .asking("Did the council have an elected member responsible for community safety, and was that member on the "
                        + "strategy group?")
                .said();
    }

    private static Duty chair(Regulations law) {
        return law.untilFreed(Duty.numbered(law.id("R3-OLD-4"), "Old: chair and meetings")
                        .of(STRATEGY_GROUP)
                        .under(law.instrument().regulationAsMade("3(4),(5)"))
                        .must("have arrangements for the appointment, term and removal of a chair, and meet through the year as "
                                + "it thinks fit"))
                .concerning(PARTNERSHIP)
                .shownBy(new Showing("arrangements for a chair, and a meeting of the strategy group",
                        List.of(Events.WHERE, "/records/meetings", "/bodies", StrategyGroups.NAMED),
                        StrategyGroups::chairAndMeetings))
                .deniable()
                .asking("How was the chair appointed, for how long, and when did the strategy group meet?")
                .said();
    }

    private static Duty skills(Regulations law) {
        return law.untilFreed(Duty.numbered(law.id("R3-OLD-7"), "Old: yearly skills check")
                        .of(STRATEGY_GROUP)
                        .under(law.instrument().regulationAsMade("3(7)"))
                        .must("consider each year whether it, and those who work with it, have the knowledge and skills needed"))
                .concerning(PARTNERSHIP)
                .shownBy(SKILLS.showing("a check in the year of knowledge and skills", Doing.WHERE))
                .deniable()
                .asking("When did the strategy group last consider whether it had the knowledge and skills it needed?")
                .said();
    }
}
