package org.communitysafety.csp.review;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.pack.PackFinding;
import org.communitysafety.csp.pack.RuleId;
import org.communitysafety.csp.pack.RulePack;

/**
 * What one pack of rules of somebody's own answers, apart from the law: none of it is in {@link Review#findings()}, in its summary
 * or at its gate. Immutable and thread-safe.
 *
 * @param pack the pack
 * @param findings one for every rule that holds on the day it is asked on, in the order of the pack
 * @param fault why it was not asked, as a sentence; empty if it was
 * @param notAsked the other rules, with the day and why, in the order of the pack; none if the pack itself was not asked
 */
public record PackReview(RulePack pack, List<PackFinding> findings, Optional<String> fault, List<RuleNotAsked> notAsked) {

    /** Keeps copies of the lists. */
    public PackReview {
        findings = List.copyOf(findings);
        notAsked = List.copyOf(notAsked);
    }

    /** Without a word on rules that were not asked. */
    public PackReview(RulePack pack, List<PackFinding> findings, Optional<String> fault) {
        this(pack, findings, fault, List.of());
    }

    /** The finding of that rule; empty if it was not asked. */
    public Optional<PackFinding> finding(RuleId id) {
        return findings.stream().filter(finding -> finding.rule().getId().equals(id)).findFirst();
    }

    /** The findings that point to that element. */
    public List<PackFinding> findingsOn(ElementId id) {
        return findings.stream()
                .filter(finding -> finding.evidence().stream().anyMatch(one -> one.element().getId().equals(id))
                        || finding.shortfalls().stream().anyMatch(one ->
                                one.element().filter(element -> element.getId().equals(id)).isPresent()))
                .toList();
    }

    /** Whether a rule at least was asked. */
    public boolean isAsked() {
        return !findings.isEmpty();
    }

    /** Whether it was asked and every rule that holds could be checked; so too where none holds, which {@link #isAsked()} tells apart. */
    public boolean isEveryRuleAnswered() {
        return fault.isEmpty() && findings.stream().noneMatch(finding -> finding.outcome() == Outcome.NOT_EVALUATED);
    }

    /** What would stop at the gate if it counted this pack as it counts what the law says must be done. */
    public List<PackFinding> stoppedAt(Gate gate) {
        return findings.stream().filter(finding -> stops(gate, finding.outcome())).toList();
    }

    private static boolean stops(Gate gate, Outcome outcome) {
        return switch (gate) {
            case NONE -> false;
            case CONFLICTS -> outcome == Outcome.CONTRADICTED;
            case GAPS -> outcome == Outcome.CONTRADICTED || outcome == Outcome.NOT_SHOWN;
            case COMPLETE -> switch (outcome) {
                case SHOWN, SHOWN_ELSEWHERE, NOT_APPLICABLE, NOT_YET_DUE -> false;
                case CONTRADICTED, NOT_EVALUATED, FOR_JUDGEMENT, NOT_SHOWN, NOT_RECORDED -> true;
            };
        };
    }
}
