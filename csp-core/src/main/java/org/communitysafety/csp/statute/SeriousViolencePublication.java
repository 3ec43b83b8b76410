package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.AreaLimit.WIDER_STRATEGY;
import static org.communitysafety.csp.duty.Concern.PUBLICATION;
import static org.communitysafety.csp.duty.Concern.SERIOUS_VIOLENCE_STRATEGY;
import static org.communitysafety.csp.law.Bearer.LOCAL_POLICING_BODY;
import static org.communitysafety.csp.law.Bearer.ONE_SPECIFIED_AUTHORITY;
import static org.communitysafety.csp.law.Bearer.SECTION_9_AUTHORITIES;
import static org.communitysafety.csp.law.Bearer.SPECIFIED_AUTHORITIES;
import static org.communitysafety.csp.law.Instrument.SI_2022_1304;

import java.util.List;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.AreaLimit;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutySentence;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.partner.BodyKind;

/** SI 2022/1304, regulations 3 to 9: when and how serious violence strategies are published, and to whom they are sent. */
final class SeriousViolencePublication {

    private static final String OF_PARTS = "A strategy under section 9 can cover a part of an area; the papers tell whole areas.";

    private SeriousViolencePublication() {}

    // Regulation 3: when.

    static final Duty FIRST_IN_TIME = Duty.numbered("SI2022-1304-R3-1", "First strategy by 31 January 2024")
            .of(SPECIFIED_AUTHORITIES)
            .under(SI_2022_1304.regulation("3(1)"))
            .must("publish the first strategy under section 8 as soon as reasonably practicable after it is prepared, and by "
                    + "31 January 2024 at the latest")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(PUBLICATION)
            .computedFrom(new Showing("a serious violence strategy published by 31 January 2024", ViolencePublications.LOOKS_IN,
                    ViolencePublications::firstInTime))
            .toldAmongOthers(Topic.SERIOUS_VIOLENCE_PUBLICATION)
            .deniable()
            .onTheDayOf(StrategyPublications::days)
            .by(ViolencePublications::lastDayOfTheFirst)
            .asking("On which day was the first strategy under section 8 for the area published?")
            .said();

    static final Duty SOON_AFTER = Duty.numbered("SI2022-1304-R3-2", "Publish soon after preparing")
            .of(SPECIFIED_AUTHORITIES)
            .under(SI_2022_1304.regulation("3(2)"))
            .must("publish every later strategy under section 8, and every strategy under section 9, as soon as reasonably "
                    + "practicable after it is prepared")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(PUBLICATION)
            .judgedFrom(new Showing("the days on which the strategy was prepared and published", ViolencePublications.LOOKS_IN,
                    ViolencePublications::soonAfterPrepared))
            .onTheDayOf(StrategyPublications::days)
            .asking("When was the strategy prepared and when published, and was that as soon as reasonably practicable?")
            .said();

    // Regulation 4: how a strategy under section 8 is published, and the Secretary of State.

    static final Duty ON_A_WEBSITE = Duty.numbered("SI2022-1304-R4-1-A", "Strategy on a website that counts")
            .of(SPECIFIED_AUTHORITIES)
            .under(SI_2022_1304.regulation("4(1)(a)"))
            .must("place the strategy on the website of a specified authority for the area or of its local policing body")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(PUBLICATION)
            .shownBy(Section8Strategy.ofTheArea(
                    new Showing("the strategy on the website of a specified authority or of the local policing body",
                    ViolencePublications.LOOKS_IN, ViolenceWebsites::onAWebsite)))
            .toldAmongOthers(Topic.SERIOUS_VIOLENCE_PUBLICATION)
            .onTheDayOf(StrategyPublications::days)
            .limbOf("PCSCA22-8-7-A")
            .doubting(Section8Strategy.WHETHER_ANOTHER)
            .doubting("That the site of a partnership or a violence reduction unit counts only as such a body's own is inferred.")
            .doubting(PolicingBodies.DOUBT)
            .asking("On whose website is the strategy, and at what address? That of a specified authority or of the local "
                    + "policing body counts.")
            .said();

    static final Duty IN_ANOTHER_FORM = Duty.numbered("SI2022-1304-R4-1-B", "Strategy in another form too")
            .of(SPECIFIED_AUTHORITIES)
            .under(SI_2022_1304.regulation("4(1)(b)"))
            .must("publish the strategy in another form that they think fit, with regard to reaching different groups and "
                    + "people in the area")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(PUBLICATION)
            .shownBy(Section8Strategy.ofTheArea(
                    new Showing("the strategy in a form beside the website, and whom it reaches", ViolencePublications.LOOKS_IN,
                    ViolenceWebsites::inAnotherForm)))
            .toldAmongOthers(Topic.SERIOUS_VIOLENCE_PUBLICATION)
            .onTheDayOf(StrategyPublications::days)
            .doubting(Section8Strategy.WHETHER_ANOTHER)
            .asking("In what form beside the website was the strategy published, and which groups and people does it reach?")
            .said();

    static final Duty SENT = Duty.numbered("SI2022-1304-R4-2", "Send strategy to the Secretary of State")
            .of(ONE_SPECIFIED_AUTHORITY)
            .under(SI_2022_1304.regulation("4(2)"))
            .must("send the strategy to the Secretary of State within the seven days that begin on the day of publication")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(PUBLICATION)
            .computedFrom(Section8Strategy.ofTheArea(new Showing("the strategy sent to the Secretary of State within the seven days",
                    ViolenceCopies.LOOKS_IN, ViolenceCopies.sentTo(BodyKind.SECRETARY_OF_STATE))))
            .toldAmongOthers(Topic.SERIOUS_VIOLENCE_PUBLICATION)
            .deniable()
            .oneGapWith("SI2022-1304-R5-2")
            .onTheDayOf(StrategyPublications::days)
            .doubting(Section8Strategy.WHETHER_ANOTHER)
            .by(StrategyPublications::lastDay)
            .doubting("Who sent it is not looked for.")
            .asking("On which day was the strategy sent to the Secretary of State, and by which specified authority?")
            .said();

    // Regulation 5: the same for a strategy under section 9.

    static final Duty IN_EVERY_AREA = Duty.numbered("SI2022-1304-R5-1", "Wider strategy published in every area")
            .of(SECTION_9_AUTHORITIES)
            .under(SI_2022_1304.regulation("5(1)"))
            .must("publish the wider strategy, for every area that it covers, on the website of a specified authority for the "
                    + "area or of its local policing body, and in another suitable form")
            .from(2023, 1, 31, ENGLAND, WALES)
            .onlyFor(WIDER_STRATEGY)
            .concerning(PUBLICATION)
            .computedFrom(StrategyOfTheArea.only(
                    new Showing("the wider strategy on a website that counts for every area, and in another form",
                    ViolencePublications.LOOKS_IN, ViolenceWebsites::inEveryArea)))
            .toldAmongOthers(Topic.SERIOUS_VIOLENCE_PUBLICATION)
            .onTheDayOf(StrategyPublications::days)
            .limbOf("PCSCA22-9-8")
            .doubting(PolicingBodies.DOUBT)
            .asking("For each area that the strategy covers: on whose website is it, and in what other form?")
            .said();

    static final Duty WIDER_SENT = Duty.numbered("SI2022-1304-R5-2", "Send wider strategy to the Secretary of State")
            .of(ONE_SPECIFIED_AUTHORITY)
            .under(SI_2022_1304.regulation("5(2)"))
            .must("send the wider strategy to the Secretary of State within the seven days that begin on the day of publication")
            .from(2023, 1, 31, ENGLAND, WALES)
            .onlyFor(WIDER_STRATEGY)
            .concerning(PUBLICATION)
            .computedFrom(StrategyOfTheArea.only(new Showing("the wider strategy sent to the Secretary of State within the seven days",
                    ViolenceCopies.LOOKS_IN, ViolenceCopies.sentTo(BodyKind.SECRETARY_OF_STATE))))
            .toldAmongOthers(Topic.SERIOUS_VIOLENCE_PUBLICATION)
            .deniable()
            .oneGapWith("SI2022-1304-R4-2")
            .onTheDayOf(StrategyPublications::days)
            .by(StrategyPublications::lastDay)
            .doubting("Who sent it is not looked for.")
            .asking("On which day was the wider strategy sent to the Secretary of State, and by which specified authority?")
            .said();

    // Regulation 6: Wales.

    static final Duty BOTH_LANGUAGES =
            languages("SI2022-1304-R6-1-A", "Strategy in English and Welsh", "6(1)(a)", AreaLimit.ALL, "SI2022-1304-R6-2-A");
    static final Duty TO_WELSH_MINISTERS = welshMinisters(
            "SI2022-1304-R6-1-B", "Send strategy to the Welsh Ministers", "6(1)(b)", AreaLimit.ALL, "SI2022-1304-R6-2-B");
    static final Duty WIDER_IN_BOTH_LANGUAGES = languages(
            "SI2022-1304-R6-2-A", "Wider strategy in English and Welsh", "6(2)(a)", WIDER_STRATEGY, "SI2022-1304-R6-1-A");
    static final Duty WIDER_TO_WELSH_MINISTERS = welshMinisters("SI2022-1304-R6-2-B",
            "Send wider strategy to the Welsh Ministers", "6(2)(b)", WIDER_STRATEGY, "SI2022-1304-R6-1-B");

    // Regulation 9: meetings that the local policing body calls.

    static final Duty MEETINGS_OF_POLICING_BODY =
            Duty.numbered("SI2022-1304-R9-2", "Limits on meetings the policing body calls")
                    .of(LOCAL_POLICING_BODY)
                    .under(SI_2022_1304.regulation("9(2)"))
                    .must("call meetings and require attendance only after consulting those affected, and as far as it thinks "
                            + "reasonable and proportionate")
                    .from(2023, 1, 31, ENGLAND, WALES)
                    .concerning(SERIOUS_VIOLENCE_STRATEGY)
                    .judgedFrom(new Showing("consultation before a meeting was called", List.of(Events.WHERE),
                            (dossier, on, look) -> {}))
                    .said();

    static final List<Duty> ALL = List.of(
            FIRST_IN_TIME, SOON_AFTER, ON_A_WEBSITE, IN_ANOTHER_FORM, SENT, IN_EVERY_AREA, WIDER_SENT,
            BOTH_LANGUAGES, TO_WELSH_MINISTERS, WIDER_IN_BOTH_LANGUAGES, WIDER_TO_WELSH_MINISTERS,
            MEETINGS_OF_POLICING_BODY);

    private static Duty languages(String id, String title, String regulation, AreaLimit areas, String twin) {
        return arising(areas, Duty.numbered(id, title)
                .of(areas == WIDER_STRATEGY ? SECTION_9_AUTHORITIES : SPECIFIED_AUTHORITIES)
                .under(SI_2022_1304.regulation(regulation))
                .must("publish the strategy, where any of the area is in Wales, in English and in Welsh")
                .from(2023, 1, 31, nations(areas))
                .onlyFor(areas)
                .concerning(PUBLICATION)
                .computedFrom(of(areas,
                        new Showing("the strategy published in English and in Welsh", ViolencePublications.LOOKS_IN,
                        ViolencePublications::inBothLanguages)))
                .toldAmongOthers(Topic.SERIOUS_VIOLENCE_PUBLICATION)
                .oneGapWith(twin)
                .onTheDayOf(StrategyPublications::days))
                .asking("If the strategy covers any of Wales, in which languages was it published?")
                .said();
    }

    private static Showing of(AreaLimit areas, Showing showing) {
        return areas == WIDER_STRATEGY ? StrategyOfTheArea.only(showing) : Section8Strategy.ofTheArea(showing);
    }

    /** A wider strategy does not concern Wales if it covers nothing of it. */
    private static DutySentence.More arising(AreaLimit areas, DutySentence.More duty) {
        return areas == WIDER_STRATEGY
                ? duty.unless(ViolencePublications::whollyInEngland).doubting(OF_PARTS)
                : duty.doubting(Section8Strategy.WHETHER_ANOTHER);
    }

    /** A strategy for one area is for Wales if that is; a wider one may cover some of Wales for an area in England too. */
    private static Nation[] nations(AreaLimit areas) {
        return areas == WIDER_STRATEGY ? new Nation[] {ENGLAND, WALES} : new Nation[] {WALES};
    }

    private static Duty welshMinisters(String id, String title, String regulation, AreaLimit areas, String twin) {
        return arising(areas, Duty.numbered(id, title)
                .of(ONE_SPECIFIED_AUTHORITY)
                .under(SI_2022_1304.regulation(regulation))
                .must("send the strategy, where any of the area is in Wales, to the Welsh Ministers within the seven days that "
                        + "begin on the day of publication")
                .from(2023, 1, 31, nations(areas))
                .onlyFor(areas)
                .concerning(PUBLICATION)
                .computedFrom(of(areas, new Showing("the strategy sent to the Welsh Ministers within the seven days",
                        ViolenceCopies.LOOKS_IN, ViolenceCopies.sentTo(BodyKind.WELSH_MINISTERS))))
                .toldAmongOthers(Topic.SERIOUS_VIOLENCE_PUBLICATION)
                .deniable()
                .oneGapWith(twin)
                .onTheDayOf(StrategyPublications::days)
                .by(StrategyPublications::lastDay))
                .doubting("Who sent it is not looked for.")
                .asking("If the strategy covers any of Wales, on which day was it sent to the Welsh Ministers, and by which "
                        + "specified authority?")
                .said();
    }
}
