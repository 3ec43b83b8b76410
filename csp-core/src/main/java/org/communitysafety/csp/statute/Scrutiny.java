package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.Concern.PARTNERSHIP;
import static org.communitysafety.csp.law.Bearer.LOCAL_AUTHORITY;
import static org.communitysafety.csp.law.Bearer.RECIPIENTS_OF_SCRUTINY;
import static org.communitysafety.csp.law.Bearer.RESPONSIBLE_AND_CO_OPERATING;
import static org.communitysafety.csp.law.Bearer.SCRUTINY_COMMITTEE;
import static org.communitysafety.csp.law.Instrument.PJA_2006;
import static org.communitysafety.csp.law.Instrument.SI_2009_942;

import java.util.List;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.AreaLimit;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutySentence;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.law.Bearer;
import org.communitysafety.csp.law.Provision;
import org.communitysafety.csp.record.EventKind;

/** Section 19 of the Police and Justice Act 2006 and SI 2009/942: scrutiny by the council's crime and disorder committee. */
final class Scrutiny {

    /** One law for both nations, begun on two days. */
    private enum Begun {
        IN_ENGLAND("", 2009, 4, 30, ENGLAND),
        IN_WALES("-W", 2009, 10, 1, WALES);

        private final String suffix;
        private final int year;
        private final int month;
        private final int day;
        private final Nation nation;

        Begun(String suffix, int year, int month, int day, Nation nation) {
            this.suffix = suffix;
            this.year = year;
            this.month = month;
            this.day = day;
            this.nation = nation;
        }
    }

    private Scrutiny() {}

    // Section 19(1) to (8B).

    static final Duty COMMITTEE = committee(Begun.IN_ENGLAND);
    static final Duty COMMITTEE_IN_WALES = committee(Begun.IN_WALES);
    static final Duty COPIES = copies(Begun.IN_ENGLAND);
    static final Duty COPIES_IN_WALES = copies(Begun.IN_WALES);
    static final Duty REFERRALS = referrals(Begun.IN_ENGLAND);
    static final Duty REFERRALS_IN_WALES = referrals(Begun.IN_WALES);
    static final Duty COPY_TO_MEMBER = copyToMember(Begun.IN_ENGLAND);
    static final Duty COPY_TO_MEMBER_IN_WALES = copyToMember(Begun.IN_WALES);
    static final Duty ANSWER = answer(Begun.IN_ENGLAND);
    static final Duty ANSWER_IN_WALES = answer(Begun.IN_WALES);

    // Regulations 4 to 7.

    static final Duty MEETINGS = meetings(Begun.IN_ENGLAND);
    static final Duty MEETINGS_IN_WALES = meetings(Begun.IN_WALES);
    static final Duty INFORMATION = information(Begun.IN_ENGLAND);
    static final Duty INFORMATION_IN_WALES = information(Begun.IN_WALES);
    static final Duty ATTENDANCE = attendance(Begun.IN_ENGLAND);
    static final Duty ATTENDANCE_IN_WALES = attendance(Begun.IN_WALES);
    static final Duty ANSWER_IN_TIME = answerInTime(Begun.IN_ENGLAND);
    static final Duty ANSWER_IN_TIME_IN_WALES = answerInTime(Begun.IN_WALES);

    /** The chapter, in the order of the Act and the Regulations. */
    static final List<Duty> ALL = List.of(
            COMMITTEE, COMMITTEE_IN_WALES, COPIES, COPIES_IN_WALES, REFERRALS, REFERRALS_IN_WALES,
            COPY_TO_MEMBER, COPY_TO_MEMBER_IN_WALES, ANSWER, ANSWER_IN_WALES,
            MEETINGS, MEETINGS_IN_WALES, INFORMATION, INFORMATION_IN_WALES,
            ATTENDANCE, ATTENDANCE_IN_WALES, ANSWER_IN_TIME, ANSWER_IN_TIME_IN_WALES);

    private static Duty committee(Begun begun) {
        return begun(begun, "PJA06-19-1", "Have a crime and disorder committee", LOCAL_AUTHORITY, PJA_2006.section("19(1)"),
                        "have a committee that can scrutinise, report and recommend on the section 6 work of the responsible "
                                + "authorities; of two tiers, both councils")
                .shownBy(new Showing("the crime and disorder committee of each council", ScrutinyRecords.LOOKS_IN,
                        ScrutinyRecords::committees))
                .told(Topic.SCRUTINY)
                .deniable()
                .asking("Which committee of each council scrutinises the partnership?")
                .said();
    }

    private static Duty copies(Begun begun) {
        return begun(begun, "PJA06-19-2", "Copy scrutiny reports to all", SCRUTINY_COMMITTEE, PJA_2006.section("19(2)"),
                        "give a copy of its reports on that work to every responsible authority and every co-operating body")
                .shownBy(new Showing("each report of the committee sent to every responsible authority and co-operating body",
                        ScrutinyRecords.LOOKS_IN, ScrutinyRecords::copies))
                .told(Topic.SCRUTINY)
                .unless(ScrutinyRecords::noReport)
                .asking("What did the committee report, and to whom did each report go? Record that there was none, if so.")
                .said();
    }

    private static Duty referrals(Begun begun) {
        return begun(begun, "PJA06-19-3", "Hear matters that councillors refer", LOCAL_AUTHORITY,
                        PJA_2006.section("19(3)-(7)"),
                        "let any councillor who is not on the committee put a local crime and disorder matter on its agenda, "
                                + "and the committee must tell that councillor if it decides to report nothing on it, and why")
                .shownBy(new Showing("what came of each matter that a councillor referred", ScrutinyRecords.LOOKS_IN,
                        ScrutinyRecords::referrals))
                .told(Topic.SCRUTINY)
                .doubting("The councillor has to be told only where the committee decides to report nothing, so that there was "
                        + "no answer is for a person.")
                .doubting("That a councillor can refer a matter must be arranged even if none ever is; whether it is arranged "
                        + "is not looked for.")
                .asking("Can councillors refer a matter, which were referred, and what came of each?")
                .said();
    }

    private static Duty copyToMember(Begun begun) {
        return begun(begun, "PJA06-19-8", "Copy the report to the councillor", SCRUTINY_COMMITTEE, PJA_2006.section("19(8)"),
                        "give a copy of its report on a local crime and disorder matter to any councillor who referred it, and "
                                + "to the authorities and bodies it thinks fit")
                .shownBy(new Showing("each report on a matter that a councillor referred, sent to that councillor",
                        ScrutinyRecords.LOOKS_IN, ScrutinyRecords::copiesToMembers))
                .told(Topic.SCRUTINY)
                .unless(ScrutinyRecords::noReport)
                .doubting("The committee can report on such a matter that no councillor referred: such a report is not looked "
                        + "for, nor whether the authorities and bodies that it thinks fit got one.")
                .asking("Did the committee report on a local crime and disorder matter, did a councillor refer it, and to whom "
                        + "did the report go? Record that there was no report, if so.")
                .said();
    }

    private static Duty answer(Begun begun) {
        return begun(begun, "PJA06-19-8B", "Answer the committee", RECIPIENTS_OF_SCRUTINY, PJA_2006.section("19(8A),(8B)"),
                        "consider it, answer saying what it will do, and have regard to it")
                .shownBy(new Showing("an answer to each report by each body that received it, and by the council where it is on "
                        + "a matter that a councillor referred", ScrutinyRecords.LOOKS_IN, ScrutinyRecords::answers))
                .told(Topic.SCRUTINY)
                .unless(ScrutinyRecords::noReport)
                .deniable()
                .doubting("The committee must tell each of them that it has to answer; whether it did is not looked for.")
                .asking("What did each body that received the committee's report answer?")
                .said();
    }

    private static Duty meetings(Begun begun) {
        return begun(begun, "SI2009-942-R4", "Meet to scrutinise every twelve months", SCRUTINY_COMMITTEE,
                        SI_2009_942.regulation("4"),
                        "meet to scrutinise the partnership at least once in every twelve months")
                .computedFrom(new Showing("meetings of the committee of each council to scrutinise the partnership, no more than "
                        + "twelve months apart", ScrutinyMeetings.LOOKS_IN, ScrutinyMeetings::each))
                .told(Topic.SCRUTINY)
                .doubting("That a meeting was called off does not say that no other was held, so it is for a person.")
                .asking("On which days did the committee of each council meet to scrutinise the partnership?")
                .said();
    }

    private static Duty information(Begun begun) {
        return begun(begun, "SI2009-942-R5", "Give the committee information", RESPONSIBLE_AND_CO_OPERATING,
                        SI_2009_942.regulation("5"),
                        "supply the information that the committee asks for in writing by the day it names, or as soon as they "
                                + "reasonably can, without personal details unless those are needed, and nothing that would "
                                + "be likely to prejudice legal proceedings or operations")
                .shownBy(ScrutinyRecords.showing("information supplied by each body that the committee asked for it",
                        EventKind.INFORMATION_REQUESTED, ScrutinyRecords.INFORMATION))
                .told(Topic.SCRUTINY)
                .unless(dossier -> ScrutinyRecords.INFORMATION.noneMade(
                        dossier, dossier.words().say(ScrutinyMessages.NO_INFORMATION_ASKED)))
                .by(ScrutinyRecords.INFORMATION::deadline)
                .doubting("Whether the committee asked in writing is not looked for; whether something was rightly held back is "
                        + "for a person.")
                .asking("Which information did the committee ask for, and when was it supplied?")
                .said();
    }

    private static Duty attendance(Begun begun) {
        return begun(begun, "SI2009-942-R6", "Attend the committee", RESPONSIBLE_AND_CO_OPERATING,
                        SI_2009_942.regulation("6"),
                        "have their officers attend to answer questions when the committee requires it on reasonable notice")
                .shownBy(ScrutinyRecords.showing("attendance of each body that the committee required to attend",
                        EventKind.ATTENDANCE_REQUIRED, ScrutinyRecords.ATTENDANCE))
                .told(Topic.SCRUTINY)
                .unless(dossier -> ScrutinyRecords.ATTENDANCE.noneMade(
                        dossier, dossier.words().say(ScrutinyMessages.NOBODY_REQUIRED)))
                .by(ScrutinyRecords.ATTENDANCE::deadline)
                .doubting("The text gives the committee a power to require attendance; that those required must come follows "
                        + "from it. Whether the notice was reasonable is for a person.")
                .asking("Whom did the committee require to attend, and who came?")
                .said();
    }

    private static Duty answerInTime(Begun begun) {
        return begun(begun, "SI2009-942-R7", "Answer in writing within 28 days", RESPONSIBLE_AND_CO_OPERATING,
                        SI_2009_942.regulation("7"),
                        "answer a report that the committee sends them under section 19(8)(b), on a local crime and disorder "
                                + "matter, in writing within 28 days of its date, or as soon as they reasonably can after that")
                .computedFrom(new Showing("an answer by each body to each report on a matter that a councillor referred, within "
                        + "28 days of the report", ScrutinyRecords.LOOKS_IN, ScrutinyRecords::answersInTime))
                .told(Topic.SCRUTINY)
                .unless(ScrutinyRecords::noReport)
                .by(ScrutinyRecords.IN_TIME::deadline)
                .deniable()
                .doubting("Regulation 7 names reports under section 19(8)(b), and no other. Those on a matter that a councillor "
                        + "referred are looked for; whether another report is one of them is for a person.")
                .asking("On which days did the committee report, and on which did each body answer in writing?")
                .said();
    }

    private static DutySentence.How begun(
            Begun begun, String id, String title, Bearer whose, Provision where, String what) {
        return Duty.numbered(id + begun.suffix, title)
                .of(whose)
                .under(where)
                .must(what)
                .from(begun.year, begun.month, begun.day, begun.nation)
                .onlyFor(begun == Begun.IN_ENGLAND ? AreaLimit.EVERY_COUNCIL : AreaLimit.ALL)
                .concerning(PARTNERSHIP);
    }
}
