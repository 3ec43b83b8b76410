package org.communitysafety.csp.io.table;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.words.Message;

/**
 * The files in a zip file, or the parts of a workbook, unpacked in memory. They are found by the directory at its end, as every other program
 * finds them: some write what cannot be read from first to last, a file that was cut short has no directory, and what no directory names
 * nobody else sees. Each must be as long as the directory says, and have its checksum.
 */
public final class ZipParts {

    private static final int ENTRIES = 1000;
    private static final int RATIO = 200;
    private static final int SMALL = 1 << 20;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int MOST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int PART = 0x04034b50;
    private static final int PART_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** What the file is to whoever sent it. */
    public enum Kind {
        /** A zip file, with files in it. */
        ZIP_FILE(ZipMessages.DAMAGED, ZipMessages.LOCKED, ZipMessages.MANY, ZipMessages.OUTSIDE, ZipMessages.TWICE, ZipMessages.BYTES,
                ZipMessages.TIMES),
        /** A workbook, with parts in it. */
        WORKBOOK(ZipMessages.WORKBOOK_DAMAGED, ZipMessages.WORKBOOK_LOCKED, ZipMessages.WORKBOOK_MANY, ZipMessages.WORKBOOK_OUTSIDE,
                ZipMessages.WORKBOOK_TWICE, ZipMessages.WORKBOOK_BYTES, ZipMessages.WORKBOOK_TIMES);

        private final Message.Plain damaged;
        private final Message.Plain locked;
        private final Message.One<String> many;
        private final Message.One<String> outside;
        private final Message.One<String> twice;
        private final Message.One<String> bytes;
        private final Message.One<String> times;

        Kind(Message.Plain damaged, Message.Plain locked, Message.One<String> many, Message.One<String> outside, Message.One<String> twice,
                Message.One<String> bytes, Message.One<String> times) {
            this.damaged = damaged;
            this.locked = locked;
            this.many = many;
            this.outside = outside;
            this.twice = twice;
            this.bytes = bytes;
            this.times = times;
        }
    }

    private final byte[] zip;
    private final ByteBuffer in;
    private final Limits limits;
    private final Kind kind;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long total;

    private ZipParts(byte[] zip, Limits limits, Kind kind) {
        this.kind = kind;
        this.zip = zip;
        this.in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    /**
     * The files by their paths, in the order of the directory.
     *
     * @throws Refused if it is no zip file, is damaged or locked, holds too much, or names a place outside of itself
     */
    public static Map<String, byte[]> of(byte[] zip, Limits limits, Kind kind) throws Refused {
        try {
            ZipParts parts = new ZipParts(zip, limits, kind);
            parts.read();
            return parts.parts;
        } catch (DataFormatException | BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new Refused(false, kind.damaged.said());
        }
    }

    private void read() throws Refused, DataFormatException {
        int end = zip.length - END_LENGTH;
        while (in.getInt(end) != END) {
            end--;
            if (end < zip.length - END_LENGTH - MOST_COMMENT) {
                throw new DataFormatException("directory");
            }
        }
        int entries = in.getShort(end + 10) & 0xffff;
        if (entries > ENTRIES) {
            throw new Refused(true, kind.many.said(Integer.toString(ENTRIES)));
        }
        in.position(in.getInt(end + 16));
        for (int i = 0; i < entries; i++) {
            entry();
        }
    }

    /** Reads an entry of the directory, which the buffer stands at, and its part. */
    private void entry() throws Refused, DataFormatException {
        int at = in.position();
        if (in.getInt() != ENTRY) {
            throw new DataFormatException("entry");
        }
        int flags = in.getShort(at + 8);
        int method = in.getShort(at + 10);
        int checksum = in.getInt(at + 16);
        int packed = in.getInt(at + 20);
        int length = in.getInt(at + 24);
        int nameLength = in.getShort(at + 28) & 0xffff;
        int more = (in.getShort(at + 30) & 0xffff) + (in.getShort(at + 32) & 0xffff);
        int offset = in.getInt(at + 42);
        in.position(at + 46);
        byte[] bytes = new byte[nameLength];
        in.get(bytes);
        in.position(in.position() + more);
        String name = new String(bytes, StandardCharsets.UTF_8);
        if ((flags & 1) != 0) {
            throw new Refused(false, kind.locked.said());
        }
        if (isOutside(name)) {
            throw new Refused(false, kind.outside.said(Shown.of(name)));
        }
        int start = offset + PART_LENGTH + (in.getShort(offset + PART_LENGTH - 4) & 0xffff) + (in.getShort(offset + PART_LENGTH - 2) & 0xffff);
        if (in.getInt(offset) != PART || packed < 0 || start < 0 || packed > zip.length - start
                || (method != STORED && method != DEFLATED)) {
            throw new DataFormatException("part");
        }
        byte[] part = method == STORED ? stored(start, packed) : inflated(start, packed);
        CRC32 sum = new CRC32();
        sum.update(part);
        if (part.length != length || (int) sum.getValue() != checksum) {
            throw new DataFormatException("checksum");
        }
        if (!name.endsWith("/") && parts.putIfAbsent(name, part) != null) {
            throw new Refused(false, kind.twice.said(Shown.of(name)));
        }
    }

    private static boolean isOutside(String path) {
        boolean outside = path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0 || path.indexOf('\0') >= 0;
        for (String step : path.split("/", -1)) {
            outside |= step.equals("..") || step.equals(".");
        }
        return outside;
    }

    private byte[] stored(int start, int length) throws Refused {
        count(length);
        byte[] part = new byte[length];
        in.get(start, part);
        return part;
    }

    private byte[] inflated(int start, int length) throws Refused, DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip, start, length);
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            byte[] piece = new byte[1 << 14];
            while (!inflater.finished()) {
                int read = inflater.inflate(piece);
                if (read == 0 && !inflater.finished()) {
                    throw new DataFormatException("end");
                }
                count(read);
                part.write(piece, 0, read);
            }
            return part.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private void count(int bytes) throws Refused {
        total += bytes;
        if (total > limits.bytes() || (total > SMALL && total > (long) RATIO * zip.length)) {
            throw new Refused(true, total > limits.bytes()
                    ? kind.bytes.said(Integer.toString(limits.bytes())) : kind.times.said(Integer.toString(RATIO)));
        }
    }
}
