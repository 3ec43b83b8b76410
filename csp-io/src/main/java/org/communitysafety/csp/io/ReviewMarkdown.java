package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.page.MarkdownPage;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.words.Words;

/**
 * A review as Markdown (CommonMark with the tables and boxes of GitHub), to be put into a ticket: what to do first, all there is
 * to do as boxes to tick, the answers by chapter, and every duty that is open with its evidence. Words of the papers are
 * escaped, so that none starts a heading, a link, a mention or a reference. Same review, same text; lines end with LF.
 * Thread-safe: there is no state.
 */
public final class ReviewMarkdown {

    private ReviewMarkdown() {}

    /** The review, in its own language: {@link org.communitysafety.csp.review.ReviewOptions#in}. */
    public static String of(ReviewedPapers reviewed) {
        return MarkdownPage.of(Objects.requireNonNull(reviewed, "reviewed"), Bundle.of(reviewed.review().options()));
    }
}
