package org.communitysafety.csp.io.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.Limits;

/** A folder of tables in a zip file, in memory: nothing is ever unpacked to a disk. */
public final class ZipFolder {

    private static final int ENTRIES = 1000;
    private static final int RATIO = 200;
    private static final int SMALL = 1 << 20;
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ZipFolder() {}

    /** That a zip file is refused, in a sentence for whoever sent it. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1;
        private final boolean limit;

        /** A refusal, because of a limit or not, in a sentence. */
        public Refused(boolean limit, String message) {
            super(message);
            this.limit = limit;
        }

        /** Whether it is beyond a limit. */
        public boolean isLimit() {
            return limit;
        }
    }

    /**
     * The files of a zip by their names, without the folder that they may all be in.
     *
     * @throws Refused if it is no zip, holds too much, or names a place outside of itself
     */
    public static Map<String, byte[]> read(byte[] zip, Limits limits) throws Refused {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long total = 0;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > ENTRIES) {
                    throw new Refused(true, "the zip file has more than " + ENTRIES + " files in it, so nothing of it was read."
                            + " Is it the right one?");
                }
                String name = inside(entry.getName());
                if (name.equals("[Content_Types].xml")) {
                    throw new Refused(false, "this is a Word or Excel file, not a zip file of CSV tables: save each of its sheets as CSV.");
                }
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                byte[] part = new byte[1 << 14];
                for (int read = in.read(part); read >= 0; read = in.read(part)) {
                    total += read;
                    if (total > limits.bytes() || (total > SMALL && total > (long) RATIO * zip.length)) {
                        throw new Refused(true, "what is in the zip file unpacks to more than "
                                + (total > limits.bytes() ? limits.bytes() + " bytes" : RATIO + " times its own size")
                                + ", so nothing of it was read. Is it the right one?");
                    }
                    file.write(part, 0, read);
                }
                boolean left = entry.isDirectory() || entry.getName().startsWith("__MACOSX/");
                if (!left && files.putIfAbsent(name, file.toByteArray()) != null) {
                    throw new Refused(false, "the zip file has two files '" + Shown.of(name) + "' in it, so nothing of it was read:"
                            + " take one out.");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(false, "the zip file is damaged or locked, so nothing of it was read: make it again.");
        }
        if (entries == 0) {
            throw new Refused(false, "this is not a zip file, or nothing is in it. Is it the right one?");
        }
        return files;
    }

    /** The name of a file without the folders before it. */
    private static String inside(String path) throws Refused {
        boolean outside = path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0 || path.indexOf('\0') >= 0;
        for (String step : path.split("/", -1)) {
            outside |= step.equals("..") || step.equals(".");
        }
        if (outside) {
            throw new Refused(false, "the zip file names a place outside of itself, '" + Shown.of(path)
                    + "', so nothing of it was read. Do not trust where it comes from.");
        }
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The files in a zip: in their order, not packed, dated alike, so that the same files are the same bytes on every machine. */
    public static byte[] write(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                CRC32 check = new CRC32();
                check.update(file.getValue());
                entry.setCrc(check.getValue());
                entry.setSize(file.getValue().length);
                entry.setTimeLocal(ALWAYS);
                out.putNextEntry(entry);
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
