package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.Concern.PUBLICATION;
import static org.communitysafety.csp.duty.Concern.SERIOUS_VIOLENCE_STRATEGY;
import static org.communitysafety.csp.law.Bearer.RESPONSIBLE_AUTHORITIES;
import static org.communitysafety.csp.law.Bearer.SPECIFIED_AUTHORITIES;
import static org.communitysafety.csp.law.Instrument.CDA_1998;
import static org.communitysafety.csp.law.Instrument.PCSCA_2022;

import java.util.List;
import org.communitysafety.csp.duty.AreaLimit;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.violence.ConsulteeKind;
import org.communitysafety.csp.violence.LeaveOutHead;

/**
 * Section 8 of the 2022 Act, the Serious Violence Duty, and what makes violence serious: section 13(6).
 *
 * <p>It is not the duty of section 6(1)(d) of the 1998 Act: another strategy, made by other bodies. The Act does not ask
 * that the strategy itself record any of this, so nothing here is ever a gap.
 */
final class SeriousViolenceDuty {

    private static final List<String> STRATEGY = List.of(ViolenceStrategyContent.WHERE);
    private static final List<String> WITH_BODIES = List.of(ViolenceStrategyContent.WHERE, "/bodies");

    private static final String WEIGH = "take account, in deciding which violence is serious, in particular of the maximum "
            + "penalty, the impact on victims, how common it is in the area and the impact on the community there";
    private static final String WEIGHED = "what was made of each of the four factors for each kind of serious violence";
    private static final String HOW_WEIGHED =
            "What was made of penalty, victims, prevalence and community impact for each kind of serious violence?";

    private SeriousViolenceDuty() {}

    // Subsections (1) to (3): work together, find out, make the strategy and carry it out.

    static final Duty COLLABORATE = Duty.numbered("PCSCA22-8-1", "Specified authorities work together")
            .of(SPECIFIED_AUTHORITIES)
            .under(PCSCA_2022.section("8(1)"))
            .must("collaborate with each other to prevent and reduce serious violence in the area")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .computedFrom(new Showing("every specified authority for the area recorded as taking part",
                    List.of(ViolenceStrategyContent.WHERE, Events.WHERE, "/bodies"), ViolenceStrategyContent::takingPart))
            .toldAmongOthers(Topic.SERIOUS_VIOLENCE_DUTY)
            .deniable()
            .asking("Which specified authorities take part in the work on serious violence, the youth offending team among "
                    + "them?")
            .said();

    static final Duty PLAN_TOGETHER = Duty.numbered("PCSCA22-8-2", "Plan together how functions are used")
            .of(SPECIFIED_AUTHORITIES)
            .under(PCSCA_2022.section("8(2)"))
            .must("plan together how they use their functions to prevent and reduce serious violence in the area")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(new Showing("a contribution told of every specified authority", WITH_BODIES,
                    ViolenceStrategyContent::contributions))
            .toldAmongOthers(Topic.SERIOUS_VIOLENCE_DUTY)
            .asking("What does each specified authority do with its own functions against serious violence?")
            .said();

    static final Duty KINDS = Duty.numbered("PCSCA22-8-3-A", "Identify kinds of serious violence")
            .of(SPECIFIED_AUTHORITIES)
            .under(PCSCA_2022.section("8(3)(a)"))
            .must("identify the kinds of serious violence that occur in the area")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(new Showing("kinds of serious violence, each with evidence for the area itself", STRATEGY,
                    ViolenceKinds::kinds))
            .told(Topic.KINDS_OF_SERIOUS_VIOLENCE)
            .doubting("The Act does not say that the strategy has to record the kinds: they may stand in a needs assessment.")
            .doubting("That figures of a whole county do not identify the kinds in one of its districts is inferred from "
                    + "section 11(4).")
            .asking("Which kinds of serious violence were identified in the area itself, and on what evidence?")
            .said();

    static final Duty CAUSES = Duty.numbered("PCSCA22-8-3-B", "Identify causes of serious violence")
            .of(SPECIFIED_AUTHORITIES)
            .under(PCSCA_2022.section("8(3)(b)"))
            .must("identify the causes of serious violence in the area, as far as that can be done")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(new Showing("a cause, or a limit to telling one, for each kind of serious violence", STRATEGY,
                    ViolenceKinds::causes))
            .told(Topic.CAUSES_OF_SERIOUS_VIOLENCE)
            .doubting("The Act does not say that the strategy has to record the causes: they may stand in a needs assessment.")
            .asking("Which causes of serious violence were identified in the area, and where could none be told?")
            .said();

    static final Duty STRATEGY_PREPARED = Duty.numbered("PCSCA22-8-3-C1", "Prepare a serious violence strategy")
            .of(SPECIFIED_AUTHORITIES)
            .under(PCSCA_2022.section("8(3)(c)"))
            .must("prepare a strategy on using their functions to prevent and reduce serious violence in the area")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(new Showing("a serious violence strategy that covers the area", STRATEGY,
                    ViolenceStrategyContent::strategy))
            .told(Topic.SERIOUS_VIOLENCE_DUTY)
            .asking("Which strategy of the specified authorities covers the area? The strategy on serious violence in the "
                    + "partnership plan is another one.")
            .said();

    static final Duty STRATEGY_CARRIED_OUT = Duty.numbered("PCSCA22-8-3-C2", "Carry out the serious violence strategy")
            .of(SPECIFIED_AUTHORITIES)
            .under(PCSCA_2022.section("8(3)(c)"))
            .must("implement that strategy")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(new Showing("actions of the serious violence strategy, each with who answers for it, when, and how it "
                            + "stands", STRATEGY, ViolenceStrategyContent::carriedOut))
            .toldAmongOthers(Topic.SERIOUS_VIOLENCE_DUTY)
            .asking("What was done under the serious violence strategy, by whom, and how does it stand?")
            .said();

    // Subsection (4): whom to consult.

    static final Duty CONSULT_EDUCATIONAL = consult("A", ConsulteeKind.EDUCATIONAL);
    static final Duty CONSULT_PRISON = consult("B", ConsulteeKind.PRISON);
    static final Duty CONSULT_YOUTH_CUSTODY = consult("C", ConsulteeKind.YOUTH_CUSTODY);

    // Subsection (7): publish, review, revise.

    static final Duty PUBLISH = Duty.numbered("PCSCA22-8-7-A", "Publish the serious violence strategy")
            .of(SPECIFIED_AUTHORITIES)
            .under(PCSCA_2022.section("8(7)(a)"))
            .must("publish the strategy once it is prepared")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(PUBLICATION)
            .computedFrom(Section8Strategy.ofTheArea(
                    new Showing("a publication of the serious violence strategy, with its day and place",
                    ViolencePublications.LOOKS_IN, ViolencePublications::published)))
            .told(Topic.SERIOUS_VIOLENCE_PUBLICATION)
            .oneGapWith("PCSCA22-9-8")
            .onTheDayOf(StrategyPublications::days)
            .doubting(Section8Strategy.WHETHER_ANOTHER)
            .asking("On which day and where was the serious violence strategy published?")
            .said();

    static final Duty KEEP_UNDER_REVIEW = Duty.numbered("PCSCA22-8-7-B", "Keep the strategy under review")
            .of(SPECIFIED_AUTHORITIES)
            .under(PCSCA_2022.section("8(7)(b)"))
            .must("keep the strategy under review")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(Section8Strategy.ofTheArea(new Showing("a review of the serious violence strategy, and the day of the next",
                    List.of(ViolenceStrategyContent.WHERE, Events.WHERE), ViolenceStrategyContent::reviewed)))
            .doubting(Section8Strategy.WHETHER_ANOTHER)
            .doubting("The Act sets no interval, so that one review was not held is for a person; that it is every year is guidance.")
            .asking("When was the serious violence strategy reviewed, and when is it reviewed next?")
            .said();

    static final Duty REVISE = Duty.numbered("PCSCA22-8-7-C", "Revise the strategy from time to time")
            .of(SPECIFIED_AUTHORITIES)
            .under(PCSCA_2022.section("8(7)(c)"))
            .must("prepare and implement a revised strategy from time to time")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .judgedFrom(Section8Strategy.only(new Showing("versions of the serious violence strategy",
                    List.of(ViolenceStrategyContent.WHERE, Events.WHERE), ViolenceStrategyContent::versions)))
            .doubting(Section8Strategy.WHETHER_ANOTHER)
            .asking("Which versions of the serious violence strategy were there, and is a revised one called for?")
            .said();

    // Subsection (8): what to leave out. That such material is not there is never a defect.

    static final Duty LEAVE_OUT_DANGER = leaveOut("A", "Leave out what might endanger somebody", LeaveOutHead.SAFETY,
            "what they think might endanger somebody");
    static final Duty LEAVE_OUT_JUSTICE = leaveOut("B", "Leave out what might harm justice", LeaveOutHead.JUSTICE,
            "what they think might harm the prevention, detection, investigation or prosecution of crime");
    static final Duty LEAVE_OUT_INSTITUTIONS = leaveOut("C", "Leave out what might undermine institutions",
            LeaveOutHead.INSTITUTIONS, "what they think might undermine security, order or discipline in a school, prison or "
                    + "youth custody institution");

    // Subsections (9) and (11): more than one area, and revised strategies.

    static final Duty UNDER_BOTH_SECTIONS = Duty.numbered("PCSCA22-8-9", "Wider strategy also under section 9")
            .of(SPECIFIED_AUTHORITIES)
            .under(PCSCA_2022.section("8(9)"))
            .must("make a strategy that covers more than the area under section 9 too")
            .from(2023, 1, 31, ENGLAND, WALES)
            .onlyFor(AreaLimit.WIDER_STRATEGY)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .computedFrom(new Showing("a strategy for several areas that is said to be made under sections 8 and 9", STRATEGY,
                    ViolenceStrategyContent::underBothSections))
            .toldAmongOthers(Topic.SERIOUS_VIOLENCE_DUTY)
            .doubting("The Act does not ask that a strategy state the sections it is made under.")
            .asking("Does the serious violence strategy cover more than the area, and was it made under section 9 as well as "
                    + "section 8?")
            .said();

    static final Duty REVISED_BY_THE_RULES = Duty.numbered("PCSCA22-8-11", "The rules apply to a revised strategy")
            .of(SPECIFIED_AUTHORITIES)
            .under(PCSCA_2022.section("8(11)"))
            .must("apply the rules on consulting, leaving out and publishing to each revised strategy")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .computedFrom(Section8Strategy.only(new Showing("consultation, a check and publication of the revised strategy",
                    List.of(ViolenceStrategyContent.WHERE, "/records/publications"),
                    ViolenceStrategyContent::revisedByTheRules)))
            .limbOf("PCSCA22-8-7-C")
            .unless(ViolenceStrategyContent::isTheFirst)
            .doubting(Section8Strategy.WHETHER_ANOTHER)
            .asking("Was the serious violence strategy revised, and was the revised one consulted on, checked and published?")
            .said();

    // Section 13(6), and section 18(1D) of the 1998 Act, which says the same for its own purposes.

    static final Duty FACTORS = Duty.numbered("PCSCA22-13-6", "Weigh what makes violence serious")
            .of(SPECIFIED_AUTHORITIES)
            .under(PCSCA_2022.section("13(6)(a)-(d)"))
            .must(WEIGH)
            .from(2022, 4, 28, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(new Showing(WEIGHED, STRATEGY, ViolenceKinds::factors))
            .told(Topic.SERIOUSNESS)
            .oneGapWith("CDA98-18-SV-FACTORS")
            .bitingFrom(2023, 1, 31, "This was in force, but with no strategy to make: section 8 began on 31 January 2023.")
            .asking(HOW_WEIGHED)
            .said();

    static final Duty FACTORS_OF_1998 = Duty.numbered("CDA98-18-SV-FACTORS", "Weigh what makes violence serious (1998 Act)")
            .of(RESPONSIBLE_AUTHORITIES)
            .under(CDA_1998.section("18(1D)"))
            .must(WEIGH)
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(new Showing(WEIGHED, STRATEGY, ViolenceKinds::factors))
            .told(Topic.SERIOUSNESS)
            .oneGapWith("PCSCA22-13-6")
            .asking(HOW_WEIGHED)
            .said();

    static final List<Duty> ALL = List.of(
            COLLABORATE, PLAN_TOGETHER, KINDS, CAUSES, STRATEGY_PREPARED, STRATEGY_CARRIED_OUT,
            CONSULT_EDUCATIONAL, CONSULT_PRISON, CONSULT_YOUTH_CUSTODY,
            PUBLISH, KEEP_UNDER_REVIEW, REVISE,
            LEAVE_OUT_DANGER, LEAVE_OUT_JUSTICE, LEAVE_OUT_INSTITUTIONS,
            UNDER_BOTH_SECTIONS, REVISED_BY_THE_RULES);

    /** What makes violence serious: one test, in both Acts. */
    static final List<Duty> SERIOUS = List.of(FACTORS, FACTORS_OF_1998);

    private static Duty consult(String paragraph, ConsulteeKind kind) {
        String whom = ViolenceConsultation.name(kind);
        return Duty.numbered("PCSCA22-8-4-" + paragraph, "Consult each " + whom)
                .of(SPECIFIED_AUTHORITIES)
                .under(PCSCA_2022.section("8(4)(" + Character.toLowerCase(paragraph.charAt(0)) + ")"))
                .must("see that each " + whom + " for the area is consulted while the strategy is prepared")
                .from(2023, 1, 31, ENGLAND, WALES)
                .concerning(SERIOUS_VIOLENCE_STRATEGY)
                .shownBy(Section8Strategy.only(
                        new Showing("consultation of each " + whom + " for the area, or that there is none in it",
                        WITH_BODIES, ViolenceConsultation.of(kind))))
                .toldAmongOthers(Topic.SERIOUS_VIOLENCE_CONSULTATION)
                .doubting(Section8Strategy.WHETHER_ANOTHER)
                .asking("Was each " + whom + " for the area consulted while the strategy was prepared, or is there none?")
                .said();
    }

    private static Duty leaveOut(String paragraph, String title, LeaveOutHead head, String what) {
        return Duty.numbered("PCSCA22-8-8-" + paragraph, title)
                .of(SPECIFIED_AUTHORITIES)
                .under(PCSCA_2022.section("8(8)(" + Character.toLowerCase(paragraph.charAt(0)) + ")"))
                .must("leave out of the strategy " + what)
                .from(2023, 1, 31, ENGLAND, WALES)
                .concerning(SERIOUS_VIOLENCE_STRATEGY)
                .judgedFrom(Section8Strategy.only(
                        new Showing("a check of the strategy under this head, before it was published", STRATEGY,
                        ViolenceStrategyContent.checks(head))))
                .doubting(Section8Strategy.WHETHER_ANOTHER)
                .asking("Who checked the strategy under this head before it was published? Record that it was done, never "
                        + "what was left out.")
                .said();
    }
}
