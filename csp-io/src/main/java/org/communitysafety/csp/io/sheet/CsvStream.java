package org.communitysafety.csp.io.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.format.Decoded;
import org.communitysafety.csp.io.format.FileKind;
import org.communitysafety.csp.io.format.MoreFaults;
import org.communitysafety.csp.io.format.SteadyStream;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file of any length as they stand in it, of which only a block is held at a time.
 *
 * <p>Each block is some whole lines, and is read as a {@link CsvSheet}: rows, faults and places are the same. Of the limits, those on bytes
 * and on items do not hold here.
 */
public final class CsvStream implements Sheet {

    /** A block of a long file; the first is small, as most files are. */
    private static final int BLOCK = 1 << 20;
    private static final int FIRST_BLOCK = 1 << 16;
    private static final int LONGEST_ROW = 1 << 22;

    private final String name;
    private final int mostFaults;
    private final List<Fault> faults = new ArrayList<>();
    private CsvOptions options;
    private InputStream in;
    private @Nullable Transcoded transcoded;
    private byte[] buffer;
    private final int block;
    private int filled;
    private int cut;
    private boolean atEnd;
    private boolean ended;
    private boolean stopped;
    private long bytesBefore;
    private int linesBefore;
    private @Nullable CsvSheet sheet;

    private CsvStream(InputStream in, String name, CsvOptions options, int first, int block) {
        this.block = block;
        this.in = SteadyStream.of(in);
        this.buffer = new byte[first];
        this.name = name;
        this.mostFaults = options.limits().faults();
        this.options = new CsvOptions(options.limits().withItems(Integer.MAX_VALUE), options.charset(), options.separator());
    }

    /**
     * Opens a file; the stream is nobody else's until all rows were given, and is not closed.
     *
     * @throws IOException if it cannot be read
     */
    public static CsvStream of(InputStream in, String name, CsvOptions options) throws IOException {
        return of(in, name, options, FIRST_BLOCK, BLOCK);
    }

    /** The same with a first block and others of so many bytes, or more where a line is longer. */
    static CsvStream of(InputStream in, String name, CsvOptions options, int first, int block) throws IOException {
        CsvStream stream = new CsvStream(in, name, options, first, block);
        stream.open();
        return stream;
    }

    private void open() throws IOException {
        fill();
        byte[] first = Arrays.copyOf(buffer, Math.min(filled, 16));
        Charset charset = options.charset().orElseGet(() -> Decoded.toldBy(first));
        Optional<FileKind> other = FileKind.of(first);
        if (other.isPresent()) {
            stop(1, 1, FaultKind.SYNTAX, SheetMessages.OTHER_KIND.said(other.get().noun()));
        } else if (!charset.equals(StandardCharsets.UTF_8)) {
            transcoded = new Transcoded(new SequenceInputStream(
                    new ByteArrayInputStream(Arrays.copyOf(buffer, filled)), in), charset);
            in = transcoded;
            filled = 0;
            atEnd = false;
        }
    }

    @Override
    public String name() {
        return name;
    }

    /** Complete once {@link #next()} has given null. */
    @Override
    public List<Fault> faults() {
        return Collections.unmodifiableList(faults);
    }

    /** Whether reading stopped before the end of the file, once {@link #next()} has given null. */
    public boolean isStopped() {
        return stopped;
    }

    /**
     * The next row that could be read, blank ones too; null after the last.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public @Nullable SheetRow next() {
        while (!ended) {
            SheetRow row = sheet == null ? null : sheet.next();
            if (row != null) {
                return row;
            }
            try {
                takeFaults();
                nextBlock();
            } catch (IOException broken) {
                ended = true;
                throw new UncheckedIOException(broken);
            }
        }
        return null;
    }

    private void takeFaults() {
        if (sheet == null) {
            return;
        }
        for (Fault fault : sheet.faults()) {
            if (faults.size() == mostFaults) {
                stop(fault.location().line(), fault.location().column(), FaultKind.LIMIT, MoreFaults.said(mostFaults));
                return;
            }
            faults.add(fault);
            if (fault.kind() == FaultKind.ENCODING) {
                ended = true;
                stopped = true;
            }
        }
    }

    private void nextBlock() throws IOException {
        if (ended) {
            return;
        }
        fill();
        linesBefore = sheet == null ? 0 : sheet.linesTo();
        int end = atEnd ? filled : cut;
        // A quotation mark that was lost leaves every line behind it in a quoted cell.
        end = end == 0 ? Newlines.last(buffer, filled) : end;
        if (end == 0 && !atEnd) {
            stop(linesBefore + 1, 1, FaultKind.LIMIT, SheetMessages.LINE_TOO_LONG.said(Integer.toString(LONGEST_ROW)));
            return;
        }
        if (end == 0) {
            ended = true;
            if (bytesBefore == 0 && damage().isEmpty()) {
                stop(1, 1, FaultKind.SYNTAX, SheetMessages.EMPTY.said());
            } else if (damage().isPresent()) {
                stop(linesBefore + 1, 1, FaultKind.ENCODING, damage().get());
            }
            return;
        }
        byte[] bytes = Arrays.copyOf(buffer, end);
        Decoded text = transcoded == null
                ? Decoded.part(bytes, bytesBefore) : new Decoded(bytes, atEnd ? damage() : Optional.empty());
        sheet = sheet == null ? CsvSheet.part(text, name, options) : sheet.next(text, linesBefore);
        bytesBefore += end;
        byte[] next = !atEnd && buffer.length < block ? new byte[block] : buffer;
        System.arraycopy(buffer, end, next, 0, filled - end);
        buffer = next;
        filled -= end;
    }

    private Optional<Said> damage() {
        return transcoded == null ? Optional.empty() : transcoded.damage();
    }

    /** Fills the block, and makes it longer while it has no whole line. */
    private void fill() throws IOException {
        while (!atEnd) {
            while (!atEnd && filled < buffer.length) {
                int read = in.read(buffer, filled, buffer.length - filled);
                atEnd = read < 0;
                filled += Math.max(0, read);
            }
            cut = atEnd ? filled : Newlines.cut(buffer, filled);
            if (atEnd || buffer.length >= LONGEST_ROW || cut > 0) {
                return;
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
    }

    private void stop(int line, int column, FaultKind kind, Said message) {
        faults.add(new Fault(new Location(name, line, column, ""), kind, message));
        ended = true;
        stopped = true;
    }
}
