package org.communitysafety.csp.examples;

import java.io.InputStream;
import org.communitysafety.csp.io.ReviewHtml;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.words.Words;

/** The page of a review in Welsh, as far as somebody has translated it. */
public final class InWelsh {

    private InWelsh() {}

    /**
     * The page.
     *
     * @param read papers as they were read
     * @param welsh properties in UTF-8: the keys of {@link org.communitysafety.csp.io.PageTexts} with their values in Welsh
     */
    public static byte[] page(Read<Papers> read, InputStream welsh) {
        ReviewOptions options = ReviewOptions.USUAL.in(Words.of("cy", Words.bundle(welsh)));
        return ReviewHtml.toBytes(ReviewedPapers.of(read, options, Gate.GAPS));
    }
}
