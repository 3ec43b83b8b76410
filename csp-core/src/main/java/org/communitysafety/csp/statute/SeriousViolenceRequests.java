package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.Concern.SERIOUS_VIOLENCE_STRATEGY;
import static org.communitysafety.csp.law.Bearer.LOCAL_POLICING_BODY;
import static org.communitysafety.csp.law.Bearer.RELEVANT_AUTHORITIES_OF_2022;
import static org.communitysafety.csp.law.Bearer.SECRETARY_OF_STATE;
import static org.communitysafety.csp.law.Bearer.SPECIFIED_AND_RELEVANT_AUTHORITIES;
import static org.communitysafety.csp.law.Bearer.SPECIFIED_AUTHORITIES;
import static org.communitysafety.csp.law.Instrument.PCSCA_2022;

import java.util.List;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.vocabulary.Vocabulary;

/**
 * Sections 14 to 19 of the 2022 Act: help and monitoring by the local policing body, collaboration on request, information,
 * directions and guidance. What binds only other bodies stands here for the rule book.
 */
final class SeriousViolenceRequests {

    private static final List<String> EVENTS = List.of(Events.WHERE);
    private static final Events LET_OUTS = Events.of(EventKind.LET_OUT_CLAIMED);
    private static final Events POLICING_BODY_REQUESTS = Events.of(EventKind.POLICING_BODY_REQUEST);

    private static final Demands COLLABORATION =
            Demands.of(Events.of(EventKind.COLLABORATION_REQUESTED), EventKind.COLLABORATION_GIVEN)
                    .byEach(Demands::to)
                    .refusable(EventKind.LET_OUT_CLAIMED);
    private static final Demands INFORMATION =
            Demands.of(POLICING_BODY_REQUESTS, EventKind.POLICING_BODY_REQUEST_ANSWERED)
                    .byEach(Demands::to)
                    .refusable(EventKind.LET_OUT_CLAIMED);

    private SeriousViolenceRequests() {}

    static final Duty CO_OPERATE_WITH_POLICING_BODY =
            Duty.numbered("PCSCA22-14-6", "Co-operate with the policing body")
                    .of(SPECIFIED_AUTHORITIES)
                    .under(PCSCA_2022.section("14(6)"))
                    .must("co-operate with the local policing body where it assists or monitors them")
                    .from(2023, 1, 31, ENGLAND, WALES)
                    .concerning(SERIOUS_VIOLENCE_STRATEGY)
                    .shownBy(Events.of(EventKind.POLICING_BODY_ASSISTED)
                            .neverDenied()
                            .lacking(event -> event.getBy().isEmpty(), ViolenceRequestMessages.NO_AUTHORITY_SAID)
                            .showing("co-operation of specified authorities with the local policing body on serious violence"))
                    .toldAmongOthers(Topic.SERIOUS_VIOLENCE_DUTY)
                    .doubting("It arises only where the policing body assists or monitors, which it may do and need not; so that "
                            + "there was no co-operation is for a person.")
                    .asking("Did the local policing body assist or monitor the work on serious violence, and how did the "
                            + "specified authorities co-operate?")
                    .said();

    static final Duty COLLABORATE_WHEN_ASKED = Duty.numbered("PCSCA22-15-3", "Collaborate when asked")
            .of(SPECIFIED_AND_RELEVANT_AUTHORITIES)
            .under(PCSCA_2022.section("15(3)"))
            .must("collaborate, a specified authority with one of the other classes, when one asks the other, unless a let-out "
                    + "applies")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(COLLABORATION.showing("collaboration given by each body that was asked for it"))
            .toldAmongOthers(Topic.SERIOUS_VIOLENCE_REQUESTS)
            .unless(dossier -> COLLABORATION.noneMade(dossier,
                    dossier.words().say(ViolenceRequestMessages.NO_COLLABORATION_ASKED)))
            .doubting("It binds where one of the two is a specified authority and the other an educational, prison or youth "
                    + "custody authority for the area, which is not looked for; whether it was declined rightly, by section "
                    + "15(7) to (9), is for a person.")
            .asking("Who asked whom to collaborate on serious violence, and what came of each request?")
            .said();

    static final Duty CARRY_OUT_ACTIONS = Duty.numbered("PCSCA22-15-4", "Carry out actions that a strategy gives")
            .of(RELEVANT_AUTHORITIES_OF_2022)
            .under(PCSCA_2022.section("15(4)"))
            .must("carry out the actions that a strategy gives them, unless a let-out applies")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(new Showing("actions given to educational, prison or youth custody authorities, and how they stand",
                    List.of(ViolenceStrategyContent.WHERE), ViolenceStrategyContent::carriedOut))
            .said();

    static final Duty RELEVANT_COLLABORATE = Duty.numbered("PCSCA22-15-5-B", "Relevant authorities collaborate when asked")
            .of(RELEVANT_AUTHORITIES_OF_2022)
            .under(PCSCA_2022.section("15(5)(b)"))
            .must("collaborate with one another when one asks the other, unless a let-out applies")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(COLLABORATION.showing("collaboration given by each body that was asked for it"))
            .said();

    static final Duty LET_OUTS_OF_COLLABORATION = Duty.numbered("PCSCA22-15-7", "When a let-out applies")
            .of(SPECIFIED_AND_RELEVANT_AUTHORITIES)
            .under(PCSCA_2022.at("s.15(7)-(8)", "/ukpga/2022/32/section/15"))
            .must("comply unless that would clash with another enactment, harm their functions, be disproportionate or cost "
                    + "too much, the effects of all such duties judged together")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .judgedFrom(new Showing("a let-out that was claimed, with its reason", EVENTS,
                    LET_OUTS::gather))
            .unless(dossier -> LET_OUTS.recordedAsNone(dossier,
                    dossier.words().say(ViolenceRequestMessages.NO_LET_OUT)))
            .asking("Did a body decline to collaborate, and does the reason that it gave hold?")
            .said();

    static final Duty NO_LET_OUT = Duty.numbered("PCSCA22-15-9", "No let-out from helping to prepare")
            .of(RELEVANT_AUTHORITIES_OF_2022)
            .under(PCSCA_2022.section("15(9)"))
            .must("help specified authorities that ask to identify kinds and causes and to prepare the strategy, with no let-out")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .computedFrom(new Showing("no let-out claimed on analysis or preparation", EVENTS,
                    LET_OUTS::gather))
            .said();

    static final Duty LIMITS_OF_DISCLOSURE = Duty.numbered("PCSCA22-16-4", "What may not be disclosed")
            .of(SPECIFIED_AND_RELEVANT_AUTHORITIES)
            .under(PCSCA_2022.section("16(4)"))
            .must("keep out of what they disclose under section 16 patient information, personal information from a health or "
                    + "social care authority, and what data protection law or the Investigatory Powers Act 2016 bars")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .judgedFrom(new Showing("information disclosed for the Serious Violence Duty, with its safeguards", EVENTS,
                    Events.of(EventKind.VIOLENCE_INFORMATION_DISCLOSED)::gather))
            .asking("What was disclosed for the Serious Violence Duty, and was no patient information or personal information "
                    + "from a health or social care authority among it?")
            .said();

    static final Duty SUPPLY_TO_POLICING_BODY = Duty.numbered("PCSCA22-17-4", "Supply information to the policing body")
            .of(SPECIFIED_AND_RELEVANT_AUTHORITIES)
            .under(PCSCA_2022.at("s.17(4)-(6)", "/ukpga/2022/32/section/17"))
            .must("supply the information that the local policing body asks for, but for what may not be disclosed")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(INFORMATION.showing("information supplied by each body that the local policing body asked for it"))
            .toldAmongOthers(Topic.SERIOUS_VIOLENCE_REQUESTS)
            .unless(dossier -> INFORMATION.noneMade(dossier,
                    dossier.words().say(ViolenceRequestMessages.NOTHING_ASKED)))
            .doubting("That it was not supplied may be right: section 17(3) limits what can be asked for, and section 17(6) what "
                    + "has to be supplied. Whether all that was asked for was supplied is not looked for.")
            .asking("What information on serious violence did the local policing body ask for, and when was it answered?")
            .said();

    static final Duty USE_OF_INFORMATION = Duty.numbered("PCSCA22-17-7", "Use of information by the policing body")
            .of(LOCAL_POLICING_BODY)
            .under(PCSCA_2022.section("17(7)"))
            .must("use the information only to assist and monitor")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .judgedFrom(new Showing("the purpose for which the information was used", EVENTS,
                    POLICING_BODY_REQUESTS::gather))
            .said();

    static final Duty LIMITS_OF_DIRECTIONS = Duty.numbered("PCSCA22-18-4", "Whom directions do not reach")
            .of(SECRETARY_OF_STATE)
            .under(PCSCA_2022.at("s.18(4)-(5)", "/ukpga/2022/32/section/18"))
            .must("have the consent of the Welsh Ministers before directing a devolved authority, and direct no body that "
                    + "section 18(5) excepts")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .judgedFrom(new Showing("a direction, and the consent to it", EVENTS, (dossier, on, look) -> {}))
            .said();

    static final Duty REGARD_TO_GUIDANCE = Duty.numbered("PCSCA22-19-1", "Regard to guidance on serious violence")
            .of(SPECIFIED_AND_RELEVANT_AUTHORITIES)
            .under(PCSCA_2022.at("s.19(1)-(2)", "/ukpga/2022/32/section/19"))
            .mustHaveRegardTo("the guidance of the Secretary of State on the Serious Violence Duty")
            .from(2023, 1, 31, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(Events.of(EventKind.GUIDANCE_CONSIDERED)
                    .where(SeriousViolenceRequests::isOnSeriousViolence)
                    .lacking(event -> event.getOn().isEmpty(), ViolenceRequestMessages.NOT_SAID_WHEN)
                    .lacking(event -> !words(event).tell(SeriousViolenceRequests::isOfIt), ViolenceRequestMessages.DENIED_IN_WORDS)
                    .showing("the guidance on the Serious Violence Duty named, and when it was considered"))
            .deniable()
            .asking("Which guidance on the Serious Violence Duty was considered, when, and where was it departed from?")
            .said();

    static final Duty LAY_GUIDANCE = Duty.numbered("PCSCA22-19-4", "Consult on guidance and lay it")
            .of(SECRETARY_OF_STATE)
            .under(PCSCA_2022.at("s.19(3)-(4)", "/ukpga/2022/32/section/19"))
            .must("consult the Welsh Ministers on guidance that touches devolved authorities, and lay guidance before Parliament")
            .from(2022, 4, 28, ENGLAND, WALES)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .judgedFrom(new Showing("guidance that was laid before Parliament", EVENTS, (dossier, on, look) -> {}))
            .said();

    static final List<Duty> ALL = List.of(
            CO_OPERATE_WITH_POLICING_BODY,
            COLLABORATE_WHEN_ASKED, CARRY_OUT_ACTIONS, RELEVANT_COLLABORATE, LET_OUTS_OF_COLLABORATION, NO_LET_OUT,
            LIMITS_OF_DISCLOSURE, SUPPLY_TO_POLICING_BODY, USE_OF_INFORMATION,
            LIMITS_OF_DIRECTIONS, REGARD_TO_GUIDANCE, LAY_GUIDANCE);

    private static boolean isOnSeriousViolence(Event event) {
        Clauses words = words(event);
        return words.tell(SeriousViolenceRequests::isOfIt) || words.deny(SeriousViolenceRequests::isOfIt);
    }

    private static Clauses words(Event event) {
        return Clauses.of(event.getDocument().orElse(""), event.getTitle().orElse(""), event.getText().orElse(""));
    }

    private static boolean isOfIt(String words) {
        return Vocabulary.holds(words, "serious violence");
    }
}
