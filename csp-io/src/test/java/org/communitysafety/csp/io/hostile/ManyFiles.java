package org.communitysafety.csp.io.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Several files in one input, each behind a line of its name, so that a fuzzer which changes bytes need know nothing of zip files:
 * {@code ~~~plan.csv}, a line feed, and the file up to the next such line.
 */
final class ManyFiles {

    private static final String MARK = "\n~~~";

    private ManyFiles() {}

    /** The files by their names, in their order; of two of one name the last. */
    static Map<String, byte[]> in(byte[] input) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String[] parts = ("\n" + new String(input, ISO_8859_1)).split(MARK, -1);
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            int end = part.indexOf('\n');
            String name = end < 0 ? part : part.substring(0, end);
            files.put(name, (end < 0 ? "" : part.substring(end + 1)).getBytes(ISO_8859_1));
        }
        return files;
    }

    /** One input of these files. */
    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        files.forEach((name, bytes) -> {
            input.writeBytes(((input.size() == 0 ? MARK.substring(1) : MARK) + name + "\n").getBytes(ISO_8859_1));
            input.writeBytes(bytes);
        });
        return input.toByteArray();
    }
}
