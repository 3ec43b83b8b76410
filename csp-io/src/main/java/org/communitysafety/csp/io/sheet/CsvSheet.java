package org.communitysafety.csp.io.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.format.Decoded;
import org.communitysafety.csp.io.format.FileKind;
import org.communitysafety.csp.io.format.MoreFaults;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Separator;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file as they stand in it.
 *
 * <p>FastCSV parses: it is as fast as any, tells the line of a row, and refuses what other parsers guess at, so that a lost
 * quotation mark breaks off here and does not swallow the rows after it. Where it breaks off, the fault is told at the cell,
 * and reading goes on with the next line. Where no quotation mark is left there is nothing to parse ({@link PlainRows}).
 */
public final class CsvSheet implements Sheet {

    private static final int BUFFER = 1 << 14;

    private final String name;
    private final int linesBefore;
    private final Limits limits;
    private final byte[] utf8;
    private final Optional<Fault> damage;
    private final Separator separator;
    private final String separatorReason;
    private final boolean separatorFound;
    private final int width;
    private final int firstByte;
    private final int firstLine;
    private final List<Fault> faults = new ArrayList<>();

    private RowMaker maker;
    private Iterator<SheetRow> rows = Collections.emptyIterator();
    private @Nullable PlainRows plain;
    private int knownLine;
    private int knownByte;
    private int given;
    private boolean ended;

    private CsvSheet(String name, CsvOptions options, Decoded text) {
        this(name, options, text, 0, 0);
    }

    /**
     * @param linesBefore how many lines of the file stand before the text
     * @param knownWidth how many cells the rows before it have; 0 if there is none
     */
    private CsvSheet(String name, CsvOptions options, Decoded text, int linesBefore, int knownWidth) {
        this.name = name;
        this.linesBefore = linesBefore;
        this.limits = options.limits();
        this.utf8 = text.damage().isPresent() ? wholeLines(text.utf8()) : text.utf8();
        this.damage = text.damage().map(what -> damage(text.utf8(), what));
        Optional<Separator> told = linesBefore == 0 ? toldByFirstLine() : Optional.empty();
        this.firstLine = linesBefore + (told.isPresent() ? 2 : 1);
        this.firstByte = told.isPresent() ? nextLine(0) : 0;
        SeparatorSearch.Found found = knownWidth > 0
                ? new SeparatorSearch.Found(options.separator().orElseThrow(), knownWidth, 1, 1)
                : SeparatorSearch.find(utf8, firstByte);
        Optional<Separator> known = options.separator().or(() -> told);
        this.separator = known.orElse(found.separator());
        this.separatorFound = known.isEmpty() && found.width() > 1;
        this.width = known.isPresent() && knownWidth == 0 ? SeparatorSearch.count(separator, utf8, firstByte).width() : found.width();
        this.separatorReason = SeparatorReason.of(separator, options.separator().isPresent(), told.isPresent(), found);
        this.knownLine = firstLine;
        this.knownByte = firstByte;
        start(firstLine, firstByte);
    }

    /** Opens a file: its bytes, which nobody changes any more, and the name that faults give it. */
    public static CsvSheet of(byte[] bytes, String name, CsvOptions options) {
        if (bytes.length > options.limits().bytes()) {
            int most = options.limits().bytes();
            return refused(name, options, FaultKind.LIMIT, SheetMessages.FILE_TOO_LONG.said(most, Integer.toString(most)));
        }
        Optional<FileKind> other = FileKind.of(bytes);
        if (other.isPresent()) {
            return refused(name, options, FaultKind.SYNTAX, SheetMessages.OTHER_KIND.said(other.get().noun()));
        }
        CsvSheet sheet = new CsvSheet(name, options, Decoded.of(bytes, options.charset()));
        if (looksLikeJson(sheet.utf8)) {
            return refused(name, options, FaultKind.SYNTAX, SheetMessages.JSON.said());
        }
        if (sheet.damage.isEmpty() && sheet.isAllBlank()) {
            sheet.fault(1, 1, FaultKind.SYNTAX, SheetMessages.EMPTY.said());
            sheet.ended = true;
        }
        return sheet;
    }

    /** Whether a text starts as JSON does and no row does: an object with a name, or a list of something. */
    private static boolean looksLikeJson(byte[] text) {
        int first = skip(text, 0);
        int second = skip(text, first + 1);
        if (second >= text.length) {
            return false;
        }
        return text[first] == '{' && (text[second] == '"' || text[second] == '}')
                || text[first] == '[' && (text[second] == '{' || text[second] == '"' || text[second] == '[');
    }

    /** The first byte from some on that is no white space. */
    private static int skip(byte[] text, int from) {
        int at = from;
        while (at < text.length && (text[at] == ' ' || text[at] >= '\t' && text[at] <= '\r')) {
            at++;
        }
        return at;
    }

    /** The first lines of a file, as a text in UTF-8 without a byte order mark. */
    static CsvSheet part(Decoded text, String name, CsvOptions options) {
        return new CsvSheet(name, options, text);
    }

    /** The lines of the same file that stand behind so many that were passed. */
    CsvSheet next(Decoded text, int linesPassed) {
        CsvOptions known = new CsvOptions(limits, Optional.empty(), Optional.of(separator));
        return new CsvSheet(name, known, text, linesPassed, Math.max(1, width));
    }

    /** How many lines of the file end in it or before it, once {@link #next()} has given null. */
    int linesTo() {
        return plain != null && !plain.hasNext() ? plain.lines() : linesBefore + Newlines.count(utf8, utf8.length);
    }

    private static CsvSheet refused(String name, CsvOptions options, FaultKind kind, Said message) {
        CsvSheet sheet = new CsvSheet(name, options, new Decoded(new byte[0], Optional.empty()));
        sheet.fault(1, 1, kind, message);
        sheet.ended = true;
        return sheet;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Fault> faults() {
        return Collections.unmodifiableList(faults);
    }

    /** What separates its cells. */
    public Separator separator() {
        return separator;
    }

    /** Whether what separates them was found in the rows, and told neither by the caller nor by the first line. */
    public boolean isSeparatorFound() {
        return separatorFound;
    }

    /** A sentence without its end: what separates the cells, and how that is known. */
    public String separatorReason() {
        return separatorReason;
    }

    @Override
    public @Nullable SheetRow next() {
        while (!ended) {
            SheetRow row;
            try {
                row = rows.hasNext() ? rows.next() : null;
            } catch (CsvParseException | UncheckedIOException broken) {
                breakOff();
                continue;
            }
            if (row == null) {
                end();
            } else if (LostQuote.swallowsRows(row, width, separator)) {
                lostQuote(row);
            } else if (isSound(row)) {
                return row;
            }
        }
        return null;
    }

    /** Whether a row may be given: it neither has too long a cell, nor is one too many of those that have not. */
    private boolean isSound(SheetRow row) {
        int longer = row.longer(limits.textLength());
        if (longer >= 0) {
            SheetCell cell = row.cell(longer);
            fault(cell.line(), cell.column(), FaultKind.LIMIT, SheetMessages.CELL_TOO_LONG.said(Integer.toString(limits.textLength())));
            return false;
        }
        if (given++ == limits.items()) {
            fault(row.line(), 1, FaultKind.LIMIT, SheetLimits.rows(limits.items()));
            ended = true;
            return false;
        }
        return true;
    }

    private void end() {
        ended = true;
        damage.ifPresent(faults::add);
    }

    /** A text up to the start of its last line, which is not whole. */
    private static byte[] wholeLines(byte[] cut) {
        int end = cut.length;
        while (end > 0 && cut[end - 1] != '\n' && cut[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOf(cut, end);
    }

    /** The fault of the byte behind a text that is cut short. */
    private Fault damage(byte[] cut, Said what) {
        int line = linesBefore + 1;
        for (int at = 0; at < utf8.length; at = nextLine(at)) {
            line++;
        }
        return new Fault(new Location(name, line, characters(cut, utf8.length) + 1, ""), FaultKind.ENCODING, what);
    }

    private void fault(int line, int column, FaultKind kind, Said message) {
        if (faults.size() < limits.faults()) {
            faults.add(new Fault(new Location(name, line, column, ""), kind, message));
        } else if (faults.size() == limits.faults()) {
            faults.add(MoreFaults.than(limits.faults(), new Location(name, line, column, "")));
            ended = true;
        }
    }

    // Starting, and starting again after what is broken.

    private void start(int line, int offset) {
        maker = new RowMaker(line - 1);
        plain = Newlines.hasQuotes(utf8, offset) ? null : new PlainRows(utf8, offset, line, separator.sign());
        if (plain != null) {
            rows = plain;
            return;
        }
        InputStreamReader text = new InputStreamReader(
                new ByteArrayInputStream(utf8, offset, utf8.length - offset), StandardCharsets.UTF_8);
        rows = CsvReader.builder()
                .fieldSeparator(separator.sign())
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(limits.textLength(), BUFFER) + BUFFER)
                .build(maker, text)
                .iterator();
    }

    /** Tells what is wrong with the cell at which the parser broke off, and goes on with the line after it. */
    private void breakOff() {
        SheetRow read = maker.soFar();
        int[] lines = new int[read.size() + 1];
        int[] columns = new int[read.size() + 1];
        read.locate(lines, columns);
        int line = lines[read.size()];
        // The place after the last cell is before the separator that the next cell stands behind.
        int column = columns[read.size()] + (read.size() == 0 ? 0 : 1);
        int cell = offset(line, column);
        int nextLine = nextLine(knownByte);
        if (cell >= utf8.length || utf8[cell] != '"') {
            fault(line, column, FaultKind.LIMIT, SheetMessages.CELL_TOO_LONG.said(Integer.toString(limits.textLength())));
        } else {
            int closing = LostQuote.closing(utf8, cell);
            if (damage.isPresent() && closing < 0) {
                end();
                return;
            }
            fault(line, column, FaultKind.SYNTAX, closing >= 0 && closing < nextLine
                    ? SheetMessages.BEHIND_QUOTE.said() : lost(line));
        }
        goOn(line + 1, nextLine);
    }

    /** A row in which one cell holds whole rows: tells so, and goes on with the line after the one where it starts. */
    private void lostQuote(SheetRow row) {
        SheetCell cell = row.cell(LostQuote.quotedCell(row));
        fault(cell.line(), cell.column(), FaultKind.SYNTAX, lost(cell.line()));
        offset(cell.line(), 1);
        goOn(cell.line() + 1, nextLine(knownByte));
    }

    private static Said lost(int line) {
        return SheetMessages.OPEN_QUOTE.said(Integer.toString(line + 1));
    }

    private void goOn(int line, int offset) {
        if (!ended) {
            start(line, offset);
        }
    }

    // Lines and bytes. What was passed once is not passed again: the places asked for come in order.

    private int offset(int line, int column) {
        while (knownLine < line && knownByte < utf8.length) {
            knownByte = nextLine(knownByte);
            knownLine++;
        }
        int at = knownByte;
        for (int passed = 1; passed < column && at < utf8.length; passed++) {
            at++;
            while (at < utf8.length && (utf8[at] & 0xc0) == 0x80) {
                at++;
            }
        }
        return at;
    }

    /** The byte at which the line after the one of a byte starts; the end if there is none. */
    private int nextLine(int from) {
        int at = from;
        while (at < utf8.length && utf8[at] != '\n' && utf8[at] != '\r') {
            at++;
        }
        if (at + 1 < utf8.length && utf8[at] == '\r' && utf8[at + 1] == '\n') {
            at++;
        }
        return Math.min(utf8.length, at + 1);
    }

    private static int characters(byte[] text, int from) {
        int characters = 0;
        for (int i = from; i < text.length; i++) {
            characters += (text[i] & 0xc0) == 0x80 ? 0 : 1;
        }
        return characters;
    }

    private boolean isAllBlank() {
        return skip(utf8, 0) == utf8.length;
    }

    /** The separator that a first line such as {@code sep=;} tells a spreadsheet. */
    private Optional<Separator> toldByFirstLine() {
        int end = Math.min(nextLine(0), 8);
        String line = new String(utf8, 0, end, StandardCharsets.ISO_8859_1).strip();
        return Arrays.stream(Separator.values())
                .filter(one -> line.equalsIgnoreCase("sep=" + one.sign()))
                .findFirst();
    }
}
