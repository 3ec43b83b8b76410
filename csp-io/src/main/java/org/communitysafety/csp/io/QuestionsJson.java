package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.io.write.QuestionsDocument;
import org.communitysafety.csp.io.write.SchemaFile;

/**
 * What a review leaves open as JSON, for programs, by who can answer it.
 *
 * <p>A value that there is not is left out; a list that is empty is written. Thread-safe: there is no state.
 */
public final class QuestionsJson {

    private QuestionsJson() {}

    /** The questions in UTF-8, two spaces, LF, and an LF at the end. */
    public static byte[] toBytes(OpenQuestions open) {
        return QuestionsDocument.write(Objects.requireNonNull(open, "open"));
    }

    /** The JSON Schema (2020-12) of it, in UTF-8; always the same bytes. */
    public static byte[] schema() {
        return SchemaFile.read("questions-1.schema.json");
    }
}
