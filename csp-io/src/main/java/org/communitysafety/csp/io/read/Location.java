package org.communitysafety.csp.io.read;

/**
 * A place in an input.
 *
 * @param source the name of the input, as the caller gave it
 * @param line from 1
 * @param column from 1, in characters, as an editor counts them
 * @param pointer the JSON Pointer (RFC 6901) of the value, or where the reading broke, of what was read last; empty for the
 *     whole document
 */
public record Location(String source, int line, int column, String pointer) {

    /** {@code plan.json:4:10 /actions/0/id}. */
    @Override
    public String toString() {
        return source + ":" + line + ":" + column + (pointer.isEmpty() ? "" : " " + pointer);
    }
}
