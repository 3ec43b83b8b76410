package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.AreaLimit.EVERY_COUNCIL;
import static org.communitysafety.csp.duty.Concern.PARTNERSHIP;
import static org.communitysafety.csp.law.Bearer.RESPONSIBLE_AUTHORITIES;
import static org.communitysafety.csp.law.Instrument.SI_2007_1830;
import static org.communitysafety.csp.law.Instrument.SI_2007_3076;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.vocabulary.Vocabulary;
import org.communitysafety.csp.words.Words;

/**
 * Regulation 15 of SI 2007/1830, and 13 of SI 2007/3076 for Wales: regard to guidance.
 *
 * <p>Papers show it where they name the guidance and who gave it: what others advise is not meant.
 */
final class GuidanceRegulation {

    private static final List<String> SECRETARY_OF_STATE = List.of(
            "secretary of state", "home secretary", "home office", "ministry of justice", "uk government", "hm government");
    private static final List<String> WELSH_MINISTERS =
            List.of("welsh ministers", "welsh government", "welsh assembly government", "llywodraeth cymru");

    private GuidanceRegulation() {}

    static final Duty REGARD = Duty.numbered("SI2007-1830-R15", "Regard to Secretary of State guidance")
            .of(RESPONSIBLE_AUTHORITIES)
            .under(SI_2007_1830.regulation("15"))
            .mustHaveRegardTo("guidance of the Secretary of State in their functions under the Regulations")
            .from(2007, 8, 1, ENGLAND)
            .onlyFor(EVERY_COUNCIL)
            .concerning(PARTNERSHIP)
            .shownBy(of("guidance of the Secretary of State, by name, that was considered", false))
            .told(Topic.GUIDANCE)
            .doubting("No guidance under this regulation was read.")
            .asking("Which guidance of the Secretary of State did the responsible authorities have regard to, and when?")
            .said();

    static final List<Duty> ALL = List.of(REGARD);

    // Wales: guidance given jointly, as made; since 31 January 2023 apart for serious violence.

    static final Duty JOINT_AS_MADE = Duty.numbered("SI2007-3076-R13", "Old: regard to joint guidance")
            .of(RESPONSIBLE_AUTHORITIES)
            .under(SI_2007_3076.at("reg 13 as made", "/uksi/2007/3076/regulation/13"))
            .mustHaveRegardTo("guidance that the Secretary of State and the Welsh Ministers gave jointly, in their functions "
                    + "under the Regulations")
            .from(2007, 11, 19, WALES)
            .to(2023, 1, 30)
            .concerning(PARTNERSHIP)
            .shownBy(of("joint guidance of the Secretary of State and the Welsh Ministers, by name, that was considered", true))
            .told(Topic.GUIDANCE)
            .asking("Which joint guidance did the responsible authorities have regard to, and when?")
            .said();

    static final Duty JOINT = Duty.numbered("SI2007-3076-R13-A", "Regard to joint guidance")
            .of(RESPONSIBLE_AUTHORITIES)
            .under(SI_2007_3076.regulation("13(a)"))
            .mustHaveRegardTo("guidance that the Secretary of State and the Welsh Ministers gave jointly on strategies against "
                    + "crime and disorder or re-offending")
            .from(2023, 1, 31, WALES)
            .concerning(PARTNERSHIP)
            .shownBy(of("joint guidance on crime and disorder or re-offending, by name, that was considered", true,
                    Subject.CRIME_DISORDER, Subject.RE_OFFENDING))
            .told(Topic.GUIDANCE)
            .asking("Which joint guidance on crime and disorder or re-offending did they have regard to, and when?")
            .succeeds("SI2007-3076-R13")
            .said();

    static final Duty ON_SERIOUS_VIOLENCE = Duty.numbered("SI2007-3076-R13-B", "Regard to serious violence guidance")
            .of(RESPONSIBLE_AUTHORITIES)
            .under(SI_2007_3076.regulation("13(b)"))
            .mustHaveRegardTo("guidance of the Secretary of State on strategies against serious violence")
            .from(2023, 1, 31, WALES)
            .concerning(PARTNERSHIP)
            .shownBy(of("guidance of the Secretary of State on serious violence, by name, that was considered", false,
                    Subject.SERIOUS_VIOLENCE))
            .told(Topic.GUIDANCE)
            .on(Subject.SERIOUS_VIOLENCE)
            .asking("Which guidance of the Secretary of State on serious violence did they have regard to, and when?")
            .succeeds("SI2007-3076-R13")
            .said();

    static final List<Duty> IN_WALES = List.of(JOINT_AS_MADE, JOINT, ON_SERIOUS_VIOLENCE);

    /** Events in which such guidance was considered; on one of the subjects, if there are any. */
    private static Showing of(String words, boolean jointly, Subject... subjects) {
        Set<Subject> wanted = EnumSet.noneOf(Subject.class);
        Collections.addAll(wanted, subjects);
        return Events.of(EventKind.GUIDANCE_CONSIDERED)
                .where(event -> wanted.isEmpty()
                        || event.getServes().isEmpty()
                        || !Collections.disjoint(Subject.withWider(event.getServes()), wanted))
                .lacking(dossier -> event -> lacking(dossier, event, jointly, !wanted.isEmpty()))
                .showing(words, Doing.WHERE);
    }

    private static List<String> lacking(Dossier dossier, Event event, boolean jointly, boolean onSubjects) {
        Words words = dossier.words();
        List<String> lacking = new ArrayList<>(Doing.byAll(dossier, event));
        if (!Look.tells(event.getDocument())) {
            lacking.add(words.say(GuidanceMessages.NOT_NAMED));
        }
        if (event.getOn().isEmpty()) {
            lacking.add(words.say(GuidanceMessages.NOT_SAID_WHEN));
        }
        if (!names(event, SECRETARY_OF_STATE)) {
            lacking.add(words.say(GuidanceMessages.NOT_OF_SECRETARY_OF_STATE));
        }
        if (jointly && !names(event, WELSH_MINISTERS)) {
            lacking.add(words.say(GuidanceMessages.NOT_OF_WELSH_MINISTERS));
        }
        if (onSubjects && event.getServes().isEmpty()) {
            lacking.add(words.say(GuidanceMessages.STRATEGIES_NOT_SAID));
        }
        return lacking;
    }

    private static boolean names(Event event, List<String> givers) {
        Clauses told = Clauses.of(event.getTitle().orElse(""), event.getDocument().orElse(""), event.getText().orElse(""));
        return told.tell(words -> givers.stream().anyMatch(giver -> Vocabulary.holds(words, giver)));
    }
}
