package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Objects;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.write.JunitDocument;

/**
 * A review as JUnit's XML, for a build: a suite for each set of papers, with a case for every duty, one for the reading, one for the
 * form if it was checked, and one for the notes if there are any; and a suite with a case for every responsible authority.
 *
 * <p>What stops at the gate is a failure, with what to do about it. What could not be read or checked is an error. What is shown
 * passes, and so does what a person's answer on record settles. All else, such as a question, a matter for a person to decide, or
 * what does not apply, is skipped with its text: a case that passes never stands for something that nobody looked at. So are defects
 * of form, notes, and an authority that the papers do not name, which stop at no gate.
 *
 * <p>The class of a duty's case is the instrument and the chapter, its name the id of the duty and its title. No case has a time or a
 * day of its own: same review, same bytes. Characters that XML 1.0 does not allow, or that could hide others, are shown as
 * U+FFFD. A suite needs the module {@code java.xml} of the JDK. Thread-safe: there is no state.
 */
public final class ReviewJunit {

    private ReviewJunit() {}

    /** The review, as a whole file in UTF-8. */
    public static byte[] toBytes(ReviewedPapers reviewed) {
        Objects.requireNonNull(reviewed, "reviewed");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(opening());
        bytes.writeBytes(JunitDocument.suites(reviewed.read().source(), reviewed));
        bytes.writeBytes(closing());
        return bytes.toByteArray();
    }

    /** What stands before the suites of many results, in UTF-8. */
    public static byte[] opening() {
        return JunitDocument.opening().getBytes(UTF_8);
    }

    /** The suites of one of many results, in UTF-8. Papers without a review are an error. */
    public static byte[] suite(BatchResult result) {
        return JunitDocument.suites(Objects.requireNonNull(result, "result"));
    }

    /** What stands after the suites. */
    public static byte[] closing() {
        return JunitDocument.closing().getBytes(UTF_8);
    }
}
