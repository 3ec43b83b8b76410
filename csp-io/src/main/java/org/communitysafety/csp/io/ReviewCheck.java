package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.io.format.PapersDocument;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.CheckedReview;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.result.WrittenReview;
import org.communitysafety.csp.io.verify.Comparison;
import org.communitysafety.csp.io.verify.ReviewFile;
import org.communitysafety.csp.io.write.CheckPage;
import org.communitysafety.csp.papers.Papers;

/**
 * Whether a review in a file is what its inputs give: made again with the options it tells, byte for byte, and if it is not the
 * same, whether input, law or library are others, or the file itself was altered.
 *
 * <p>The inputs are to be read under the names that the file gives them, since those stand in a review. Options that are altered
 * in the file are the options that it is made again with: then it is a sound review, of other options. Thread-safe: there is no state.
 */
public final class ReviewCheck {

    private ReviewCheck() {}

    /**
     * Reads a review as {@link ReviewJson} writes it; nothing comes of a file that is none, and each fault has its place.
     *
     * @param bytes the whole file
     * @param source the name of the file as faults give it
     */
    public static Read<WrittenReview> read(byte[] bytes, String source) {
        Objects.requireNonNull(bytes, "bytes");
        return ReviewFile.read(bytes.clone(), Objects.requireNonNull(source, "source"), ReadOptions.USUAL.limits());
    }

    /**
     * The same from a stream, to its end or to the limit on bytes; does not close it.
     *
     * @param options of which the limit on bytes counts
     * @throws IOException if the stream cannot be read
     */
    public static Read<WrittenReview> read(InputStream in, String source, ReadOptions options) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        return ReviewFile.read(PapersDocument.upTo(options.limits().bytes() + 1, in), source, options.limits());
    }

    /**
     * Makes the review again.
     *
     * @param papers the papers, of which something must have been read
     * @throws IllegalArgumentException if nothing of them could be read
     * @throws org.communitysafety.csp.review.LawNotEncodedException if the duties would be asked before the law that is encoded
     */
    public static ReviewedPapers again(WrittenReview written, Read<Papers> papers) {
        return ReviewedPapers.of(papers, written.options(), written.gate());
    }

    /** The same with people's answers, of which something must have been read. */
    public static ReviewedPapers again(WrittenReview written, Read<Papers> papers, Read<Answers> answers) {
        return ReviewedPapers.of(papers, answers, written.options(), written.gate());
    }

    /**
     * Holds the review that was made again against the one in the file.
     *
     * @param again that review, telling all; if the form was checked then ({@link WrittenReview#formChecked()}), with what that finds now
     * @throws IllegalArgumentException if it was cut down for an audience already, or the form was checked only one time
     */
    public static CheckedReview check(WrittenReview written, ReviewedPapers again) {
        if (again.withheld().isPresent()) {
            throw new IllegalArgumentException("the review is to be checked as it was made, and is cut down for its audience here");
        }
        if (again.form().isPresent() != written.formChecked()) {
            throw new IllegalArgumentException(written.formChecked() ? "the form was checked then, and not now" : "the form was not checked then");
        }
        ReviewedPapers told = ForAudience.of(again, written.audience());
        return Comparison.of(written, told, new String(ReviewJson.toBytes(told), UTF_8));
    }

    /** What came of it as text for people, at most 100 columns wide. */
    public static String text(CheckedReview checked, Style style) {
        return CheckPage.of(Objects.requireNonNull(checked, "checked"), Objects.requireNonNull(style, "style"));
    }
}
