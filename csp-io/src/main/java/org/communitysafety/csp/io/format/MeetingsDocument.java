package org.communitysafety.csp.io.format;

import java.io.IOException;
import java.io.InputStream;
import org.communitysafety.csp.calendar.OwnMeetings;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;

/** Meetings as one JSON document: the one way for them from this package to the outside. */
public final class MeetingsDocument {

    private static final Document<OwnMeetings> MEETINGS = new Document<>(
            Heading.MEETINGS, MeetingsFormat.MEETINGS, "Meetings of a Community Safety Partnership and its council");

    private MeetingsDocument() {}

    /** Reads the bytes, which nobody changes any more. */
    public static Read<OwnMeetings> read(byte[] bytes, String source, ReadOptions options) {
        return MEETINGS.read(bytes, source, options);
    }

    /** Reads a stream, to its end or to the limit on bytes; does not close it. */
    public static Read<OwnMeetings> read(InputStream in, String source, ReadOptions options) throws IOException {
        return MEETINGS.read(in, source, options);
    }

    /** The meetings in the canonical form. */
    public static byte[] write(OwnMeetings meetings) {
        return MEETINGS.write(meetings);
    }

    /** The JSON Schema of it. */
    public static byte[] schema() {
        return MEETINGS.schema();
    }
}
