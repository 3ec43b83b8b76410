package org.communitysafety.csp.examples.written;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file whose parts all have one time: when it was written shows nowhere in it. */
final class FixedZip {

    /** Early in what a zip file can tell, and not the very first, which would be told by the zone of the machine as well. */
    static final Instant TIME = Instant.parse("1980-02-01T00:00:00Z");

    private static final LocalDateTime LOCAL = LocalDateTime.ofInstant(TIME, ZoneOffset.UTC);

    private FixedZip() {}

    /** The same parts, in the same order, some of them changed. */
    static byte[] of(byte[] zip, Map<String, UnaryOperator<byte[]>> changes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(part.getName());
                fixed.setTimeLocal(LOCAL);
                out.putNextEntry(fixed);
                if (changes.containsKey(part.getName())) {
                    out.write(changes.get(part.getName()).apply(in.readAllBytes()));
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
