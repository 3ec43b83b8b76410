package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.words.Said;

/** How a text starts, which tells whether it can be papers at all. */
final class Opening {

    private static final String OPEN = "{";

    private Opening() {}

    /** What is wrong with the start of a text that cannot be papers, whatever comes after; empty if it can. */
    static Optional<Fault> fault(JsonFactory factory, Decoded document, JsonPlaces places, Heading wanted) {
        byte[] utf8 = document.utf8();
        int at = 0;
        while (at < utf8.length && isBlank(utf8[at])) {
            at++;
        }
        if (at == utf8.length) {
            return document.damage().isPresent()
                    ? Optional.empty()
                    : Optional.of(new Fault(places.locate(0, ""), FaultKind.SYNTAX, at == 0
                            ? SyntaxMessages.EMPTY.said()
                            : SyntaxMessages.BLANK.said()));
        }
        boolean comment = utf8[at] == '/' && at + 1 < utf8.length && (utf8[at + 1] == '/' || utf8[at + 1] == '*');
        if (utf8[at] == '{' || comment) {
            return Optional.empty();
        }
        if (utf8[at] == '<') {
            return Optional.of(new Fault(places.locate(at, ""), FaultKind.SYNTAX, Syntax.sentence(utf8, at)));
        }
        boolean json = document.damage().isEmpty() && isJson(factory, utf8);
        return Optional.of(new Fault(places.locate(at, ""), json ? FaultKind.MALFORMED : FaultKind.SYNTAX,
                otherStart(json, wanted, start(utf8, at))));
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || (b >= '\t' && b <= '\r');
    }

    /** @param start the first sign, or nothing if it is one that is not shown; of JSON, it always is */
    private static Said otherStart(boolean json, Heading wanted, String start) {
        if (json) {
            return SyntaxMessages.OTHER_JSON.said(wanted.whole(), wanted.noun(), OPEN, start);
        }
        return start.isEmpty()
                ? SyntaxMessages.NO_JSON.said(wanted.noun(), OPEN)
                : SyntaxMessages.NO_JSON_STARTING.said(wanted.noun(), OPEN, start);
    }

    private static String start(byte[] utf8, int at) {
        int first = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(utf8, at, Math.min(4, utf8.length - at))).toString().codePointAt(0);
        boolean shown = (first > ' ' && first <= '~') || Character.isLetterOrDigit(first);
        return shown ? Character.toString(first) : "";
    }

    /** Whether the text is one JSON value, or one that is nested too deeply to tell. */
    private static boolean isJson(JsonFactory factory, byte[] utf8) {
        try (JsonParser parser = factory.createParser(utf8)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (StreamConstraintsException beyond) {
            return true;
        } catch (IOException broken) {
            return false;
        }
    }
}
