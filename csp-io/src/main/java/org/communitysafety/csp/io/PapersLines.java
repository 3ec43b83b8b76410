package org.communitysafety.csp.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.communitysafety.csp.io.format.PapersDocument;
import org.communitysafety.csp.io.format.SteadyStream;
import org.jspecify.annotations.Nullable;

/** The lines of an NDJSON file, each a source of papers. One line is held at a time. */
final class PapersLines implements Iterator<PapersSource> {

    private static final int PART = 1 << 16;

    private final String name;
    private final InputStream in;
    private final int most;
    private final byte[] part = new byte[PART];
    private int from;
    private int to;
    private int line;
    private boolean ended;
    private @Nullable PapersSource next;

    /** @param most bytes of a line; of a longer one the rest is passed over */
    PapersLines(String name, InputStream in, int most) {
        this.name = Objects.requireNonNull(name, "name");
        this.in = SteadyStream.of(Objects.requireNonNull(in, "in"));
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    @Override
    public PapersSource next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PapersSource found = Objects.requireNonNull(next);
        next = null;
        return found;
    }

    private void advance() {
        int before = line++;
        try {
            byte[] bytes = line();
            if (!isBlank(bytes)) {
                next = source(options -> PapersDocument.readLine(bytes, name, before, options));
            }
        } catch (IOException broken) {
            ended = true;
            next = source(options -> {
                throw broken;
            });
        }
    }

    private PapersSource source(PapersSource.Reading reading) {
        return PapersSource.reading(name + ":" + line, reading);
    }

    /** The next line without its end, and of one that is too long what shows that. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (true) {
            if (from == to) {
                from = 0;
                to = Math.max(0, in.read(part));
                if (to == 0) {
                    ended = true;
                    return bytes.toByteArray();
                }
            }
            int end = from;
            while (end < to && part[end] != '\n') {
                end++;
            }
            bytes.write(part, from, Math.min(end - from, most + 1 - bytes.size()));
            from = end;
            if (end < to) {
                from++;
                return bytes.toByteArray();
            }
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && (b < '\t' || b > '\r')) {
                return false;
            }
        }
        return true;
    }
}
