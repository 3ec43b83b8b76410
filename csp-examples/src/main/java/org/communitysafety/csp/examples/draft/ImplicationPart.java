package org.communitysafety.csp.examples.draft;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Mark;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.report.Implication;
import org.communitysafety.csp.report.ImplicationKind;
import org.communitysafety.csp.review.Note;
import org.communitysafety.csp.review.NoteKind;

/** What the decision means, under the headings that such reports have; under that of the law, what the law asks of a plan and where. */
final class ImplicationPart {

    /** The headings that a report always has. */
    private static final List<ImplicationKind> ALWAYS = List.of(
            ImplicationKind.FINANCIAL, ImplicationKind.LEGAL, ImplicationKind.EQUALITY, ImplicationKind.NET_ZERO,
            ImplicationKind.SAFEGUARDING, ImplicationKind.COMMUNITY_IMPACT, ImplicationKind.WELLBEING);

    private static final List<LawPoint> LAW = List.of(
            LawPoint.STRATEGIES, LawPoint.ASSESSMENT, LawPoint.PLAN, LawPoint.CONSIDERED, LawPoint.PRIORITIES, LawPoint.STEPS,
            LawPoint.RESOURCES, LawPoint.MEASURES, LawPoint.POLICE_OBJECTIVES, LawPoint.VIOLENCE, LawPoint.PUBLIC_MEETING,
            LawPoint.SUMMARY, LawPoint.COPIES, LawPoint.ALL_FUNCTIONS);

    private ImplicationPart() {}

    static void put(Document.Builder to, Material material, Plan plan, Optional<CommitteeReport> report, Statements statements) {
        to.heading(1, ReportWords.IMPLICATIONS);
        List<Implication> all = report.map(CommitteeReport::getImplications).orElse(List.of());
        for (ImplicationKind kind : ImplicationKind.values()) {
            List<Implication> told = all.stream().filter(one -> one.getKind() == kind).toList();
            if (told.isEmpty() && !ALWAYS.contains(kind)) {
                continue;
            }
            to.heading(2, ReportWords.implication(kind));
            told.forEach(one -> to.paragraph(one.getText()));
            if (kind == ImplicationKind.FINANCIAL) {
                statements.putUnlessSaid(to, Section.RESOURCES, told.stream().map(Implication::getText).toList());
                ResourcePart.table(to, material, plan);
            }
            if (kind == ImplicationKind.LEGAL) {
                legal(to, material);
            }
            if (told.isEmpty()) {
                material.gapInReports(to, ReportWords.sayImplication(ReportWords.implication(kind)));
            }
        }
    }

    private static void legal(Document.Builder to, Material material) {
        if (!material.law().isKnown()) {
            to.toBeWritten(CommonWords.NO_LAW);
            return;
        }
        material.law().put(to, LAW);
        for (Note note : material.told().review().notes()) {
            if (note.kind() == NoteKind.CITATION) {
                note.evidence().forEach(evidence -> to.note(Mark.CHECK, ReportWords.citedFor(evidence.text())));
                material.law().putNaming(to, note.text());
                note.remedy().ifPresent(remedy -> to.note(Mark.CHECK, remedy));
            }
        }
    }
}
