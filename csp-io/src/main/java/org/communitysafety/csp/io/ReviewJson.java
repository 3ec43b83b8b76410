package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.write.ReviewDocument;
import org.communitysafety.csp.io.write.SchemaFile;

/**
 * A review as JSON, for programs: every finding with all its evidence, and the place of each piece of it.
 *
 * <p>A value that there is not is left out; a list that is empty is written. The one list that may be left out is
 * {@code form}: it is there exactly if the form was checked. Same review, same bytes. Thread-safe: there is no state.
 */
public final class ReviewJson {

    private ReviewJson() {}

    /** The review in UTF-8, two spaces, LF, and an LF at the end. */
    public static byte[] toBytes(ReviewedPapers reviewed) {
        return ReviewDocument.write(Objects.requireNonNull(reviewed, "reviewed"));
    }

    /** The JSON Schema (2020-12) of it, in UTF-8; always the same bytes. */
    public static byte[] schema() {
        return SchemaFile.read("review-1.schema.json");
    }
}
