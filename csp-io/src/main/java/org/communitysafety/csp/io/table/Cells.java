package org.communitysafety.csp.io.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Several values in one cell: with a semicolon and a space between. A semicolon or a backslash that belongs to a value stands behind a
 * backslash, and so does white space at its start or end; a value without anything in it is {@code \e}.
 */
final class Cells {

    private static final String EMPTY = "\\e";

    private Cells() {}

    static String joined(List<String> values) {
        StringBuilder cell = new StringBuilder();
        for (String value : values) {
            cell.append(cell.length() == 0 ? "" : "; ");
            if (value.isEmpty()) {
                cell.append(EMPTY);
            }
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                boolean edge = (i == 0 || i == value.length() - 1) && Character.isWhitespace(c);
                cell.append(c == ';' || c == '\\' || edge ? "\\" : "").append(c);
            }
        }
        return cell.toString();
    }

    static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        // How much of the value may not be taken for white space at its end.
        int kept = 0;
        boolean any = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ';') {
                take(values, value, kept, any);
                kept = 0;
                any = false;
            } else if (c == '\\' && i + 1 < cell.length()) {
                char next = cell.charAt(++i);
                any = true;
                if (next != 'e') {
                    value.append(next);
                }
                kept = value.length();
            } else if (!Character.isWhitespace(c)) {
                any = true;
                value.append(c);
                kept = value.length();
            } else if (any) {
                value.append(c);
            }
        }
        take(values, value, kept, any);
        return values;
    }

    private static void take(List<String> values, StringBuilder value, int kept, boolean any) {
        if (any) {
            values.add(value.substring(0, kept));
        }
        value.setLength(0);
    }
}
