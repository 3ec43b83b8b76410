package org.communitysafety.csp.io.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.communitysafety.csp.io.format.FileKind;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.Limits;

/** A folder of tables in a zip file, in memory: nothing is ever unpacked to a disk. */
public final class ZipFolder {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ZipFolder() {}

    /**
     * The files of a zip by their names, without the folder that they may all be in.
     *
     * @throws Refused if it is no zip file, is damaged or locked, holds too much, or names a place outside of itself
     */
    public static Map<String, byte[]> read(byte[] zip, Limits limits) throws Refused {
        boolean isZip = FileKind.of(zip).equals(Optional.of(FileKind.ZIP));
        Map<String, byte[]> parts = isZip ? ZipParts.of(zip, limits, ZipParts.Kind.ZIP_FILE) : Map.of();
        if (parts.isEmpty()) {
            throw new Refused(false, ZipMessages.NO_ZIP.said());
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String path = part.getKey();
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (name.equals("[Content_Types].xml")) {
                throw new Refused(false, ZipMessages.OFFICE.said());
            }
            if (!path.startsWith("__MACOSX/") && files.putIfAbsent(name, part.getValue()) != null) {
                throw new Refused(false, ZipMessages.SAME_NAME.said(Shown.of(name)));
            }
        }
        return files;
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
