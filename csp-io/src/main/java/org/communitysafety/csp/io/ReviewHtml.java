package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.page.HtmlPage;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.words.Bundle;

/**
 * A review as one HTML page, for whoever must act on it and for whoever wants to challenge it.
 *
 * <p>The first screen has at most ten things to do, gaps before questions before decisions, each with who can do it. Below
 * stand the answers by chapter of the law, every duty with its demand, citation, evidence and place, what the check does not
 * prove, what to do and what people answer; and the other way round, what each part of the papers serves. The page is one
 * file without script; it asks nobody for anything, and a Content-Security-Policy in it says so. What the papers say is
 * escaped where it stands, and what could hide words or turn them round is marked. Same review, same bytes. Thread-safe:
 * there is no state.
 */
public final class ReviewHtml {

    private ReviewHtml() {}

    /** The page in UTF-8, in the language of the review: {@link org.communitysafety.csp.review.ReviewOptions#in}. */
    public static byte[] toBytes(ReviewedPapers reviewed) {
        return HtmlPage.of(Objects.requireNonNull(reviewed, "reviewed"), Bundle.of(reviewed.review().options()));
    }
}
