package org.communitysafety.csp.assertions;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.review.GateAnswer;

/** What stops at a gate: every fault, every finding that stops and every duty that could not be checked. */
final class StoppedMessage {

    private final Subject subject;
    private final GateAnswer answer;

    StoppedMessage(Subject subject, GateAnswer answer) {
        this.subject = subject;
        this.answer = answer;
    }

    String text() {
        List<Finding> unchecked = answer.unchecked();
        List<String> blocks = new ArrayList<>();
        blocks.add("the papers do not pass the gate \"" + answer.gate().getWord() + "\": "
                + counted(answer.stopped().size(), "duty stops", "duties stop") + ", "
                + counted(unchecked.size(), "more could not be checked", "more could not be checked") + ", "
                + counted(subject.faults().size(), "fault", "faults") + " in what was given");
        subject.faults().forEach(fault -> blocks.add("fault: " + FindingMessage.shown(fault)));
        FindingMessage message = new FindingMessage(subject, answer.review());
        answer.stopped().forEach(finding -> blocks.add(message.of(finding)));
        unchecked.forEach(finding -> blocks.add(message.of(finding)));
        return String.join("\n\n", blocks);
    }

    private static String counted(int count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
