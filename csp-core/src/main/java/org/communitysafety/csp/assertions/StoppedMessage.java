package org.communitysafety.csp.assertions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.review.GateAnswer;

/**
 * What stops at a gate: every fault, every duty that stops or could not be checked by its id, and as much on each as a person
 * reads in a log of tests.
 */
final class StoppedMessage {

    private static final int MOST = 20;

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
        List<Finding> all = Stream.concat(answer.stopped().stream(), unchecked.stream()).toList();
        if (all.size() > MOST) {
            blocks.add("These are: " + all.stream().map(finding -> finding.duty().getId().value()).collect(Collectors.joining(", "))
                    + ". The first " + MOST + " are told here, the others by review() of what was asserted:");
        }
        all.stream().limit(MOST).forEach(finding -> blocks.add(message.of(finding)));
        return String.join("\n\n", blocks);
    }

    private static String counted(int count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
