package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.AreaLimit.WIDER_STRATEGY;
import static org.communitysafety.csp.duty.Concern.PUBLICATION;
import static org.communitysafety.csp.duty.Concern.SERIOUS_VIOLENCE_STRATEGY;
import static org.communitysafety.csp.law.Bearer.SECTION_9_AUTHORITIES;
import static org.communitysafety.csp.law.Instrument.PCSCA_2022;

import java.util.List;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.violence.LeaveOutHead;

/** Section 9 of the 2022 Act: a serious violence strategy for more than one area. To make one is a power; these are its rules. */
final class WiderStrategies {

    private WiderStrategies() {}

    static final Duty CONSULT = Duty.numbered("PCSCA22-9-4", "Consult on a wider strategy")
            .of(SECTION_9_AUTHORITIES)
            .under(PCSCA_2022.section("9(4)"))
            .must("see that every other specified authority and each educational, prison and youth custody authority for the "
                    + "whole area is consulted while the wider strategy is prepared")
            .from(2023, 1, 31, ENGLAND, WALES)
            .onlyFor(WIDER_STRATEGY)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .computedFrom(new Showing("consultation on the wider strategy of every other specified authority and of the three "
                            + "classes", List.of(ViolenceStrategyContent.WHERE, "/bodies"), ViolenceConsultation::wider))
            .toldAmongOthers(Topic.SERIOUS_VIOLENCE_CONSULTATION)
            .asking("Who was consulted on the wider strategy: every specified authority that does not make it, and each "
                    + "educational, prison and youth custody authority?")
            .said();

    static final Duty PUBLISH = Duty.numbered("PCSCA22-9-8", "Publish a wider strategy")
            .of(SECTION_9_AUTHORITIES)
            .under(PCSCA_2022.section("9(8)"))
            .must("publish the wider strategy once it is prepared")
            .from(2023, 1, 31, ENGLAND, WALES)
            .onlyFor(WIDER_STRATEGY)
            .concerning(PUBLICATION)
            .computedFrom(StrategyOfTheArea.only(new Showing("a publication of the wider strategy, with its day and place",
                    ViolencePublications.LOOKS_IN, ViolencePublications::published)))
            .told(Topic.SERIOUS_VIOLENCE_PUBLICATION)
            .oneGapWith("PCSCA22-8-7-A")
            .onTheDayOf(StrategyPublications::days)
            .asking("On which day and where was the wider strategy published?")
            .said();

    static final Duty LEAVE_OUT = Duty.numbered("PCSCA22-9-9", "What a wider strategy leaves out")
            .of(SECTION_9_AUTHORITIES)
            .under(PCSCA_2022.section("9(9)"))
            .must("leave out of the wider strategy what section 8(8) has left out of a strategy under section 8")
            .from(2023, 1, 31, ENGLAND, WALES)
            .onlyFor(WIDER_STRATEGY)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .judgedFrom(new Showing("a check of the wider strategy under each of the three heads",
                    List.of(ViolenceStrategyContent.WHERE), ViolenceStrategyContent.checks(LeaveOutHead.values())))
            .asking("Who checked the wider strategy under the three heads before it was published? Record that it was done, "
                    + "never what was left out.")
            .said();

    static final List<Duty> ALL = List.of(CONSULT, PUBLISH, LEAVE_OUT);
}
