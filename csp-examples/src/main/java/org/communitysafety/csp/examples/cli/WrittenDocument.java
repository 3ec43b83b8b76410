package org.communitysafety.csp.examples.cli;

import java.util.Optional;
import java.util.function.BiFunction;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.draft.AnnualDraft;
import org.communitysafety.csp.examples.draft.MonitoringDraft;
import org.communitysafety.csp.examples.draft.PlanDraft;
import org.communitysafety.csp.examples.draft.ReportDraft;
import org.communitysafety.csp.examples.draft.SummaryDraft;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;

/** The documents that can be written from papers. */
enum WrittenDocument implements Word {
    /** The strategy and action plan. */
    PLAN("plan", PlanDraft::of),
    /** The summary of the plan for publication. */
    SUMMARY("summary", SummaryDraft::of),
    /** The report that takes the plan through a council's committees. */
    REPORT("report", ReportDraft::of),
    /** How the plan stands at the end of a quarter. */
    MONITORING("monitoring"),
    /** What came of the plan by the end of its year. */
    ANNUAL("annual", AnnualDraft::of);

    private final String word;
    private final Optional<BiFunction<ReviewedPapers, Audience, Document>> draft;

    WrittenDocument(String word, BiFunction<ReviewedPapers, Audience, Document> draft) {
        this.word = word;
        this.draft = Optional.of(draft);
    }

    WrittenDocument(String word) {
        this.word = word;
        this.draft = Optional.empty();
    }

    /** Whether it is of a quarter. */
    boolean isOfQuarter() {
        return draft.isEmpty();
    }

    @Override
    public String getWord() {
        return word;
    }

    /**
     * The document, made from papers.
     *
     * @param quarter which quarter it is of, counted from 1; minded by what is of one
     * @param report the id of the committee report that it is made of; minded by what is made of one
     * @throws org.communitysafety.csp.examples.draft.NoSuchReportException if the papers have no such report
     * @throws org.communitysafety.csp.examples.draft.NoSuchQuarterException if the plan has no such quarter
     * @throws org.communitysafety.csp.examples.draft.NothingToWriteException if the papers have nothing that it could be made from
     */
    Document draft(ReviewedPapers whole, Audience audience, int quarter, Optional<String> report) {
        return this == REPORT ? ReportDraft.of(whole, audience, report)
                : draft.isPresent() ? draft.get().apply(whole, audience) : MonitoringDraft.of(whole, audience, quarter);
    }
}
