package org.communitysafety.csp.examples.draft;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Mark;
import org.communitysafety.csp.plan.Considered;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.report.Attachment;
import org.communitysafety.csp.report.CommitteeReport;

/** The appendices and background papers of a report; where it names no background papers, what was considered in revising the plan. */
final class AttachmentPart {

    private AttachmentPart() {}

    static void put(Document.Builder to, Material material, Plan plan, Optional<CommitteeReport> report) {
        to.heading(1, ReportWords.APPENDICES);
        List<String> appendices = titles(report.map(CommitteeReport::getAppendices).orElse(List.of()));
        to.bullets(appendices);
        if (appendices.isEmpty()) {
            material.gapInReports(to, ReportWords.listAppendices(plan.getTitle()));
        }
        to.heading(1, ReportWords.BACKGROUND_PAPERS);
        List<String> papers = titles(report.map(CommitteeReport::getBackgroundPapers).orElse(List.of()));
        List<String> background = papers.isEmpty() ? plan.getConsidered().stream().map(AttachmentPart::title).toList() : papers;
        to.bullets(background);
        if (papers.isEmpty() && !background.isEmpty()) {
            to.note(Mark.CHECK, ReportWords.BACKGROUND_INFERRED);
        }
        if (background.isEmpty()) {
            material.gapInReports(to, ReportWords.LIST_BACKGROUND_PAPERS);
        }
    }

    private static List<String> titles(List<Attachment> attachments) {
        return attachments.stream()
                .map(one -> one.getTitle() + (one.getInHand().orElse(InHand.NONE) == InHand.WHOLE ? "" : ReportWords.NOT_HERE))
                .toList();
    }

    private static String title(Considered one) {
        return one.getTitle() + one.getDate().map(Telling::day).map(day -> " (" + day + ")").orElse("");
    }
}
