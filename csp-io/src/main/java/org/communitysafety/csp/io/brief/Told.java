package org.communitysafety.csp.io.brief;

import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.io.words.Clean;

/** Evidence as it is told: what the papers say is quoted, what was counted or dated is not. */
public final class Told {

    private Told() {}

    /** The same of which nothing is cut. */
    static String whole(Evidence evidence) {
        String words = Clean.text(evidence.text());
        return switch (evidence.basis()) {
            case DECLARED, QUOTED -> '"' + words + '"';
            case DATED, COUNTED -> words;
        };
    }

    /** Words of the papers between quotation marks; what was counted or dated without them. */
    public static String of(Evidence evidence) {
        return switch (evidence.basis()) {
            case DECLARED, QUOTED -> Clean.quote(evidence.text());
            case DATED, COUNTED -> Clean.text(evidence.text());
        };
    }
}
