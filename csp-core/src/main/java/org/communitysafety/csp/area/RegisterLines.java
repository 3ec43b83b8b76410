package org.communitysafety.csp.area;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one file of the register, in the order of their codes. A line is found by halving and taken apart only
 * when it is asked for.
 */
final class RegisterLines {

    private static final int CODE_AT = 2;
    private static final int CODE_LENGTH = 9;
    private static final int FIELDS = 14;

    private final byte[] text;

    RegisterLines(String resource) {
        try (InputStream in = RegisterLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the register of areas is not in the jar: " + resource);
            }
            text = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of the line with that code, or null. */
    String @Nullable [] fields(String code) {
        byte[] wanted = code.getBytes(StandardCharsets.UTF_8);
        if (wanted.length != CODE_LENGTH) {
            return null;
        }
        int low = 0;
        int high = text.length;
        while (low < high) {
            int start = startOfLine((low + high) >>> 1);
            int order = Arrays.compare(
                    text, start + CODE_AT, start + CODE_AT + CODE_LENGTH, wanted, 0, CODE_LENGTH);
            if (order == 0) {
                return split(start, endOfLine(start));
            }
            if (order < 0) {
                low = endOfLine(start) + 1;
            } else {
                high = start;
            }
        }
        return null;
    }

    /** The fields of all lines that start with one of those letters, in their order. */
    List<String[]> all(String letters) {
        List<String[]> found = new ArrayList<>();
        for (int start = 0; start < text.length; start = endOfLine(start) + 1) {
            if (letters.indexOf(text[start]) >= 0) {
                found.add(split(start, endOfLine(start)));
            }
        }
        return found;
    }

    private int startOfLine(int at) {
        int start = at;
        while (start > 0 && text[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int endOfLine(int start) {
        int end = start;
        while (text[end] != '\n') {
            end++;
        }
        return end;
    }

    private String[] split(int start, int end) {
        String[] fields = new String[FIELDS];
        Arrays.fill(fields, "");
        int field = 0;
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text[i] == '|') {
                fields[field++] = new String(text, from, i - from, StandardCharsets.UTF_8);
                from = i + 1;
            }
        }
        return fields;
    }
}
