package org.communitysafety.csp.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Shortfall;

/**
 * What one rule of a pack answers for one set of papers: the same words as a finding of the law, and another type, so that
 * neither can be taken for the other. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param askedOn the day it was asked on; empty where that day is not known
 * @param outcome the answer
 * @param evidence what in the papers bears on it; what contradicts comes first
 * @param shortfalls what is lacking
 * @param reason why the outcome is what it is, in sentences
 * @param remedy what to do about it
 * @param question what to ask
 * @param notShown how many more pieces of evidence bear on it that its reader may not be shown; none as it is found
 */
public record PackFinding(
        PackRule rule,
        Optional<LocalDate> askedOn,
        Outcome outcome,
        List<Evidence> evidence,
        List<Shortfall> shortfalls,
        String reason,
        Optional<String> remedy,
        Optional<String> question,
        int notShown) {

    /** Keeps copies of the lists. */
    public PackFinding {
        evidence = List.copyOf(evidence);
        shortfalls = List.copyOf(shortfalls);
    }

    /** The rule, the outcome and the reason; never what the papers say. */
    @Override
    public String toString() {
        return rule + " " + outcome.getWord() + ": " + reason;
    }
}
