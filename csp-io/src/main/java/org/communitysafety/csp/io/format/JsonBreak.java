package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.words.Said;

/** That the reading of a document broke: at which byte, why, and what to do about it. */
record JsonBreak(int offset, FaultKind kind, Said message) {

    /** So near to the end of a document, in bytes, nobody can tell whether it broke or was cut short. */
    private static final int END = 8;

    /**
     * What broke the reading.
     *
     * @param noun what the document is, in the plural
     */
    static JsonBreak of(IOException broken, JsonParser parser, byte[] utf8, Limits limits, Said noun) {
        int offset = offset(broken, parser, utf8);
        return broken instanceof StreamConstraintsException beyond
                ? new JsonBreak(offset, FaultKind.LIMIT, beyond(beyond, limits, noun))
                : new JsonBreak(offset, FaultKind.SYNTAX, Syntax.sentence(utf8, offset));
    }

    /** The byte at which the reading broke. */
    static int offset(IOException broken, JsonParser parser, byte[] utf8) {
        JsonLocation told = broken instanceof JsonProcessingException located ? located.getLocation() : null;
        long at = (told == null ? parser.currentLocation() : told).getByteOffset();
        int offset = (int) Math.max(0, Math.min(utf8.length, at));
        while (offset > 0 && offset < utf8.length && (utf8[offset] & 0xc0) == 0x80) {
            offset--;
        }
        return offset;
    }

    /** Whether the document may only end too early. */
    boolean isCutShort(IOException broken, byte[] utf8) {
        return kind == FaultKind.SYNTAX && (broken instanceof JsonEOFException || offset > utf8.length - END);
    }

    private static Said beyond(StreamConstraintsException beyond, Limits limits, Said noun) {
        String reason = String.valueOf(beyond.getOriginalMessage());
        if (reason.contains("nesting depth")) {
            return SyntaxMessages.TOO_DEEP.said(Integer.toString(limits.depth()), noun);
        }
        if (reason.contains("ame length")) {
            return SyntaxMessages.NAME_TOO_LONG.said();
        }
        return SyntaxMessages.NAMES_TOO_ALIKE.said();
    }
}
