package org.communitysafety.csp.io.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.words.Words;

/** What a paper is among the papers, in the order in which they are told. */
public enum PaperKind implements Word {
    PLAN("plan", "/plan"),
    PREVIOUS_PLAN("previous-plan", "/previousPlan"),
    ASSESSMENT("assessment", "/assessment"),
    PREVIOUS_ASSESSMENT("previous-assessment", "/previousAssessment"),
    AGREEMENT("agreement", "/agreement"),
    SERIOUS_VIOLENCE_STRATEGY("serious-violence-strategy", "/seriousViolenceStrategy"),
    REPORT("report", "/reports");

    /** A paper, and what it is. */
    public record Named(PaperKind kind, Paper paper) {}

    private final String word;
    private final String pointer;

    PaperKind(String word, String pointer) {
        this.word = word;
        this.pointer = pointer;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** How a list for people names it. */
    public String label(Words words) {
        return Phrase.under("paper", this, words);
    }

    /** Where a document has it, or has all of its kind: a JSON Pointer. */
    public String pointer() {
        return pointer;
    }

    /** The paper that a duty concerns; empty if it is none. */
    static Optional<PaperKind> of(Concern concern) {
        return switch (concern) {
            case PLAN -> Optional.of(PLAN);
            case STRATEGIC_ASSESSMENT -> Optional.of(ASSESSMENT);
            case COMMUNITY_SAFETY_AGREEMENT -> Optional.of(AGREEMENT);
            case SERIOUS_VIOLENCE_STRATEGY -> Optional.of(SERIOUS_VIOLENCE_STRATEGY);
            case PARTNERSHIP, AUTHORITY, ENGAGEMENT, PUBLICATION -> Optional.empty();
        };
    }

    /** The papers that there are. */
    public static List<Named> of(Papers papers) {
        List<Named> named = new ArrayList<>();
        add(named, PLAN, papers.getPlan());
        add(named, PREVIOUS_PLAN, papers.getPreviousPlan());
        add(named, ASSESSMENT, papers.getAssessment());
        add(named, PREVIOUS_ASSESSMENT, papers.getPreviousAssessment());
        add(named, AGREEMENT, papers.getAgreement());
        add(named, SERIOUS_VIOLENCE_STRATEGY, papers.getSeriousViolenceStrategy());
        papers.getReports().forEach(report -> named.add(new Named(REPORT, report)));
        return named;
    }

    private static void add(List<Named> named, PaperKind kind, Optional<? extends Paper> paper) {
        paper.ifPresent(one -> named.add(new Named(kind, one)));
    }
}
