package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.OthersPapers;
import org.communitysafety.csp.time.PartialDate;

/** Papers that reach the outcomes of the duties beside the plan's. */
final class OthersOutcomes {

    private static final Set<EventKind> ANSWERS = EnumSet.of(
            EventKind.REPORT_SUBMITTED, EventKind.REPORT_PUBLISHED, EventKind.SCRUTINY_REPORT_ANSWERED,
            EventKind.MEMBER_REFERRAL_ANSWERED, EventKind.INFORMATION_SUPPLIED, EventKind.ATTENDED);

    private OthersOutcomes() {}

    static List<Asked> asked() {
        ReviewOptions usual = ReviewOptions.USUAL;
        ReviewOptions summer = usual.asAt(LocalDate.of(2025, 6, 1));
        Map<String, Papers> bare = new TreeMap<>(Map.of(
                "", Bare.whole(),
                " in Wales", OthersPapers.inWales(Bare.whole()),
                " in a unitary area", Bare.area("E06999999").apply(Bare.whole()),
                " in 2008", OutcomesTest.year2008(Bare.whole())));
        Map<String, Papers> sound = new TreeMap<>(Map.of(
                "", SoundPapers.of2025(),
                " in Wales", OthersPapers.welsh(),
                " in a unitary area", OthersPapers.unitary(),
                " in 2008", SoundPapers.of2008()));
        List<Asked> asked = new ArrayList<>(List.of(
                new Asked("the packs", OthersPapers.packs(), usual),
                new Asked("absent in Wales", Bare.area("W06999999").apply(Bare.absent()), usual.on(LocalDate.of(2025, 3, 31)))));
        sound.forEach((where, papers) -> {
            asked.add(new Asked("an answer to a report is due" + where, OthersPapers.without(ANSWERS).apply(papers),
                    usual.asAt(LocalDate.of(2024, 12, 29))));
            asked.add(new Asked("sound" + where, papers, usual));
            asked.add(new Asked("what was asked was not done" + where,
                    OthersPapers.every(ANSWERS, one -> one.on(Optional.empty()).status(Done.NOT_DONE)).apply(papers), usual));
            asked.add(new Asked("what was asked is due" + where, OthersPapers.without(ANSWERS)
                    .and(OthersPapers.every(EnumSet.allOf(EventKind.class), one -> one.due(PartialDate.parse("2025-12-31"))))
                    .apply(papers), summer));
        });
        bare.forEach((where, papers) -> {
            asked.add(new Asked("nothing" + where, papers, usual));
            asked.add(new Asked("all of it planned" + where, OthersPapers.everyKind(Done.PLANNED).apply(papers), usual));
            asked.add(new Asked("none of it done" + where, OthersPapers.everyKind(Done.NOT_DONE).apply(papers), usual));
            asked.add(new Asked("unread" + where, papers, usual.withUnread(List.of(""))));
            for (Standing says : Standing.values()) {
                for (Set<Subject> serves : List.of(EnumSet.allOf(Subject.class), EnumSet.noneOf(Subject.class))) {
                    asked.add(new Asked("all of it is " + says.getWord() + where + serves.size(),
                            OutcomesTest.said(papers, says, serves), usual));
                }
            }
        });
        return asked;
    }
}
