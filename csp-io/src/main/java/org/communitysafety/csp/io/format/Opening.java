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

/** How a text starts, which tells whether it can be papers at all. */
final class Opening {

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
                            ? "the file is empty: is it the right one?"
                            : "the file is blank, with only spaces and empty lines in it: is it the right one?"));
        }
        boolean comment = utf8[at] == '/' && at + 1 < utf8.length && (utf8[at + 1] == '/' || utf8[at + 1] == '*');
        if (utf8[at] == '{' || comment) {
            return Optional.empty();
        }
        if (utf8[at] == '<') {
            return Optional.of(new Fault(places.locate(at, ""), FaultKind.SYNTAX, Syntax.NOT_JSON + Syntax.sentence(utf8, at)));
        }
        boolean json = document.damage().isEmpty() && isJson(factory, utf8);
        String what = json
                ? "these are not " + wanted.whole() + ": such " + wanted.noun()
                : "this is not JSON: " + wanted.noun();
        return Optional.of(new Fault(places.locate(at, ""), json ? FaultKind.MALFORMED : FaultKind.SYNTAX,
                what + " start with '{', but the file " + start(utf8, at) + ". Is it the right file?"));
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || (b >= '\t' && b <= '\r');
    }

    private static String start(byte[] utf8, int at) {
        int first = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(utf8, at, Math.min(4, utf8.length - at))).toString().codePointAt(0);
        boolean shown = (first > ' ' && first <= '~') || Character.isLetterOrDigit(first);
        return shown ? "starts with '" + Character.toString(first) + "'" : "does not";
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
