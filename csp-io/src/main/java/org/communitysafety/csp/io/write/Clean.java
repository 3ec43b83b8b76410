package org.communitysafety.csp.io.write;

import org.communitysafety.csp.duty.Evidence;

/** Text of the papers as a page tells it. */
final class Clean {

    private Clean() {}

    /** Fit to be shown. */
    static String text(String raw) {
        return org.communitysafety.csp.io.words.Clean.text(raw);
    }

    /** Evidence: words of the papers between quotation marks; what was counted or dated without them. */
    static String told(Evidence evidence) {
        return switch (evidence.basis()) {
            case DECLARED, QUOTED -> quote(evidence.text());
            case DATED, COUNTED -> text(evidence.text());
        };
    }

    /** Text between quotation marks, cut after a word if it is long. */
    static String quote(String raw) {
        return org.communitysafety.csp.io.words.Clean.quote(raw);
    }
}
