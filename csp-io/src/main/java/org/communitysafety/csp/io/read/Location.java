package org.communitysafety.csp.io.read;

/**
 * A place in an input.
 *
 * @param source the name of the input, as the caller gave it; of papers in tables, the name of the table's file
 * @param line from 1
 * @param column from 1, in characters, as an editor counts them
 * @param pointer the JSON Pointer (RFC 6901) of the value, or where the reading broke, of what was read last; empty for the
 *     whole document
 * @param heading the heading of the column in a sheet or table; empty where there is none
 */
public record Location(String source, int line, int column, String pointer, String heading) {

    /** A place that stands under no heading. */
    public Location(String source, int line, int column, String pointer) {
        this(source, line, column, pointer, "");
    }

    /** {@code plan.json:4:10 /actions/0/id}, or {@code actions.csv:7:12 'due.by' /plan/actions/5/due/by}. */
    @Override
    public String toString() {
        return source + ":" + line + ":" + column
                + (heading.isEmpty() ? "" : " '" + heading + "'")
                + (pointer.isEmpty() ? "" : " " + pointer);
    }
}
