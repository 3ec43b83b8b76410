package org.communitysafety.csp.examples.cli;

import java.util.function.BiFunction;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.draft.PlanDraft;
import org.communitysafety.csp.examples.draft.SummaryDraft;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;

/** The documents that can be written from papers. */
enum WrittenDocument implements Word {
    /** The strategy and action plan. */
    PLAN("plan", PlanDraft::of),
    /** The summary of the plan for publication. */
    SUMMARY("summary", SummaryDraft::of);

    private final String word;
    private final BiFunction<ReviewedPapers, Audience, Document> draft;

    WrittenDocument(String word, BiFunction<ReviewedPapers, Audience, Document> draft) {
        this.word = word;
        this.draft = draft;
    }

    @Override
    public String getWord() {
        return word;
    }

    /**
     * The document, made from papers.
     *
     * @throws org.communitysafety.csp.examples.draft.NothingToWriteException if the papers have nothing that it could be made from
     */
    Document draft(ReviewedPapers whole, Audience audience) {
        return draft.apply(whole, audience);
    }
}
