package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.write.ReviewPage;

/**
 * A review as text, for the officer who keeps the papers.
 *
 * <p>The first line says how much is open to ask or to decide, so that silence is never read as success. What to do first
 * stands before the answers, which follow the law chapter by chapter. At most three pieces of evidence are shown for an
 * answer, long quotations are cut and at most twenty faults are told; {@link ReviewJson} has all. Lines are as wide as the
 * style says, unless a single word is wider, and end with LF; what could move a cursor or turn words round is taken out of what the papers
 * say. Same review and style, same text. Thread-safe: there is no state.
 */
public final class ReviewText {

    private ReviewText() {}

    /** The review. */
    public static String of(ReviewedPapers reviewed, Style style) {
        return ReviewPage.of(Objects.requireNonNull(reviewed, "reviewed"), Objects.requireNonNull(style, "style"));
    }
}
