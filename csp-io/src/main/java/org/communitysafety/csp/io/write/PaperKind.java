package org.communitysafety.csp.io.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.papers.Papers;

/** What a paper is among the papers, in the order in which they are told. */
enum PaperKind implements Word {
    PLAN("plan", "Plan", "/plan"),
    PREVIOUS_PLAN("previous-plan", "Plan before", "/previousPlan"),
    ASSESSMENT("assessment", "Assessment", "/assessment"),
    PREVIOUS_ASSESSMENT("previous-assessment", "Assessment before", "/previousAssessment"),
    AGREEMENT("agreement", "County agreement", "/agreement"),
    SERIOUS_VIOLENCE_STRATEGY("serious-violence-strategy", "Violence strategy", "/seriousViolenceStrategy"),
    REPORT("report", "Report", "/reports");

    /** A paper, and what it is. */
    record Named(PaperKind kind, Paper paper) {}

    private final String word;
    private final String label;
    private final String pointer;

    PaperKind(String word, String label, String pointer) {
        this.word = word;
        this.label = label;
        this.pointer = pointer;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** How a list for people names it. */
    String label() {
        return label;
    }

    /** Where a document has it, or has all of its kind: a JSON Pointer. */
    String pointer() {
        return pointer;
    }

    static List<Named> of(Papers papers) {
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
