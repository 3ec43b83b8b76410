package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.calendar.YearlyCycle;
import org.communitysafety.csp.io.write.CalendarDocument;
import org.communitysafety.csp.io.write.SchemaFile;

/**
 * A yearly cycle as JSON, for programs. A value that there is not is left out. Thread-safe: there is no state.
 */
public final class CalendarJson {

    private CalendarJson() {}

    /** The cycle in UTF-8, two spaces, LF, and an LF at the end. */
    public static byte[] toBytes(YearlyCycle cycle) {
        return CalendarDocument.write(Objects.requireNonNull(cycle, "cycle"));
    }

    /** The JSON Schema (2020-12) of it, in UTF-8; always the same bytes. */
    public static byte[] schema() {
        return SchemaFile.read("calendar-1.schema.json");
    }
}
