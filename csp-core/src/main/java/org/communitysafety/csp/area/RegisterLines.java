package org.communitysafety.csp.area;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of the register by code; a line is taken apart only when it is asked for. */
final class RegisterLines {

    private final Map<String, String> lines = new LinkedHashMap<>(2048);

    RegisterLines(String... resources) {
        for (String resource : resources) {
            add(read(resource));
        }
    }

    private static String read(String resource) {
        try (InputStream in = RegisterLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the register of areas is not in the jar: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (text.charAt(start) != '#') {
                lines.put(text.substring(start + 2, text.indexOf('|', start + 2)), text.substring(start, end));
            }
            start = end + 1;
        }
    }

    /** The fields of the line with that code, or null. */
    String[] fields(String code) {
        String line = lines.get(code);
        return line == null ? null : split(line);
    }

    /** The codes whose lines start with one of those letters, in the order of the register. */
    List<String> codes(String letters) {
        List<String> found = new ArrayList<>();
        lines.forEach((code, line) -> {
            if (letters.indexOf(line.charAt(0)) >= 0) {
                found.add(code);
            }
        });
        return found;
    }

    private static String[] split(String line) {
        List<String> fields = new ArrayList<>(13);
        int start = 0;
        for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', start)) {
            fields.add(line.substring(start, bar));
            start = bar + 1;
        }
        fields.add(line.substring(start));
        while (fields.size() < 13) {
            fields.add("");
        }
        return fields.toArray(String[]::new);
    }
}
