package org.communitysafety.csp.assertions;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.PackReview;
import org.communitysafety.csp.review.PacksGateAnswer;

/** What of packs of somebody's own stops at a gate that the law passes. */
final class PacksMessage {

    private final Subject subject;
    private final Gate gate;
    private final PacksGateAnswer answer;

    PacksMessage(Subject subject, Gate gate, PacksGateAnswer answer) {
        this.subject = subject;
        this.gate = gate;
        this.answer = answer;
    }

    String text() {
        List<String> blocks = new ArrayList<>();
        blocks.add("the papers pass the gate \"" + gate.getWord() + "\" by the law, but not by the packs that are asked beside it");
        answer.law().review().options().rulePacks().faults().forEach(fault -> blocks.add("fault: " + FindingMessage.shown(fault)));
        FindingMessage message = new FindingMessage(subject, answer.law().review());
        for (PackReview pack : answer.law().review().rulePacks()) {
            pack.fault().ifPresent(fault -> blocks.add("fault: " + fault));
            if (pack.fault().isEmpty() && !pack.isAsked()) {
                blocks.add(notAsked(pack));
            }
            pack.findings().stream()
                    .filter(finding -> answer.stopped().contains(finding) || finding.outcome() == Outcome.NOT_EVALUATED)
                    .forEach(finding -> blocks.add(message.of(finding)));
        }
        return String.join("\n\n", blocks);
    }

    private static String notAsked(PackReview pack) {
        StringBuilder text = new StringBuilder("no rule of " + pack.pack() + " is asked of these papers:");
        pack.notAsked().forEach(one -> text.append("\n  ").append(one.rule()).append(": ").append(one.why()));
        return text.toString();
    }
}
