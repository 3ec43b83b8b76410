package org.communitysafety.csp.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.PackReview;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code --gate-packs}: what the rules of packs come to at the gate. What is written stays as it is, since packs have no power over the
 * law; the exit is raised, and the terminal is told which rules did it.
 *
 * @param exit what they alone would end with
 * @param told why, in sentences; none if that is nought
 */
record PacksAtGate(int exit, List<String> told) {

    static final String NAME = "--gate-packs";
    private static final PacksAtGate NOT_COUNTED = new PacksAtGate(Exit.NOTHING, List.of());

    static OptionSpec option() {
        return Arguments.flag(NAME, "Count the rules of the packs after --with at the gate as well. They raise the exit as a must of the law would, and change nothing that is written.")
                .build();
    }

    /**
     * Refuses the option where no pack of rules is asked.
     *
     * @throws Failure if there is none
     */
    static void check(ParseResult parsed) {
        if (parsed.hasMatchedOption(NAME) && Packs.rules(parsed).isEmpty()) {
            throw new Failure(Exit.USAGE, NAME + " counts rules of packs at the gate, and --with names no pack that has any. Write such as --with plan-quality " + NAME
                    + "; guidance, good-practice and governance never count.");
        }
    }

    /** What they come to in that review; nothing if they are not to be counted. */
    static PacksAtGate of(ParseResult parsed, ReviewedPapers reviewed) {
        return parsed.hasMatchedOption(NAME) ? of(reviewed.review().rulePacks(), reviewed.answer().gate()) : NOT_COUNTED;
    }

    private static PacksAtGate of(List<PackReview> packs, Gate gate) {
        int exit = Exit.NOTHING;
        List<String> told = new ArrayList<>();
        for (PackReview pack : packs) {
            List<String> stopped = pack.stoppedAt(gate).stream().filter(finding -> finding.outcome() != Outcome.NOT_EVALUATED)
                    .map(finding -> finding.rule().getId().value()).toList();
            if (!stopped.isEmpty()) {
                exit = Math.max(exit, Exit.FINDINGS);
                told.add((stopped.size() == 1 ? "A rule of a pack stops" : stopped.size() + " rules of a pack stop") + " at the gate: " + String.join(", ", stopped) + ".");
            }
            List<String> unchecked = pack.findings().stream().filter(finding -> finding.outcome() == Outcome.NOT_EVALUATED)
                    .map(finding -> finding.rule().getId().value()).toList();
            if (!unchecked.isEmpty()) {
                exit = Exit.UNCHECKED;
                told.add((unchecked.size() == 1 ? "A rule of a pack" : unchecked.size() + " rules of a pack") + " could not be checked: " + String.join(", ", unchecked) + ".");
            }
            if (!pack.isAsked()) {
                exit = Exit.UNCHECKED;
                told.add("No rule of the pack " + pack.pack().getNamespace() + " was asked: leave out a pack that is for other papers, or see in the review why not.");
            }
        }
        return new PacksAtGate(exit, List.copyOf(told));
    }
}
