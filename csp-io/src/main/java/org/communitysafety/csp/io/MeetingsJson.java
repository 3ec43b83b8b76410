package org.communitysafety.csp.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.communitysafety.csp.calendar.OwnMeetings;
import org.communitysafety.csp.io.format.MeetingsDocument;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The meetings of a partnership and its council as JSON, version 1 of the format {@code community-safety-meetings}.
 *
 * <p>Reading is that of {@link PapersJson}: it never throws for what is in the data, every fault has its place, and what is
 * sound beside it is read all the same. Thread-safe: there is no state.
 */
public final class MeetingsJson {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingsJson.class);

    private MeetingsJson() {}

    /**
     * Reads meetings with the usual limits, in UTF-8 or what the file itself tells.
     *
     * @param bytes the whole file; may be changed afterwards
     * @param source the name of the input as faults and places give it, such as {@code meetings.json}
     */
    public static Read<OwnMeetings> read(byte[] bytes, String source) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(source, "source");
        return told(MeetingsDocument.read(bytes.clone(), source, ReadOptions.USUAL));
    }

    /**
     * Reads meetings from a stream, to its end or to the limit on bytes; does not close it.
     *
     * @param in where they come from
     * @param source the name of the input as faults and places give it, such as {@code meetings.json}
     * @param options limits and encoding
     * @throws IOException if the stream cannot be read
     */
    public static Read<OwnMeetings> read(InputStream in, String source, ReadOptions options) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        return told(MeetingsDocument.read(in, source, options));
    }

    private static Read<OwnMeetings> told(Read<OwnMeetings> read) {
        LOG.debug("read {}: {} faults", read.source(), read.faults().size());
        return read;
    }

    /** The meetings in the canonical form of {@link PapersJson#toBytes}. */
    public static byte[] toBytes(OwnMeetings meetings) {
        return MeetingsDocument.write(Objects.requireNonNull(meetings, "meetings"));
    }

    /** The JSON Schema (2020-12) of version 1, in UTF-8; always the same bytes. */
    public static byte[] schema() {
        return MeetingsDocument.schema();
    }
}
