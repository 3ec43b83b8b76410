package org.communitysafety.csp.io.crime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communitysafety.csp.crime.CrimeArea;
import org.communitysafety.csp.crime.CrimeSource;
import org.communitysafety.csp.crime.CrimeTally;
import org.communitysafety.csp.crime.Months;
import org.communitysafety.csp.crime.StreetRecord;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.sheet.CellBytes;
import org.communitysafety.csp.io.sheet.CsvOptions;
import org.communitysafety.csp.io.sheet.CsvStream;
import org.communitysafety.csp.io.sheet.SheetCell;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/** One street-level file, read row by row into a tally. */
public final class StreetFile {

    private static final int LONGEST_WORDS = 200;
    private static final int MONTHS_KEPT = 2_000;
    /** No street-level crime is published of an earlier year, and a mistyped one would make thousands of months missing between. */
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    /** Those that are told apart by their bytes alone; the others are made texts of. */
    private static final StreetColumn[] BYTES = {StreetColumn.MONTH, StreetColumn.FALLS_WITHIN, StreetColumn.LONGITUDE, StreetColumn.LATITUDE,
            StreetColumn.LOCATION, StreetColumn.OUTCOME, StreetColumn.CONTEXT};

    private final CrimeTally tally;
    private final StreetFaults faults;
    private final Map<String, YearMonth> months = new HashMap<>();
    private @Nullable StreetHeader header;
    private long records;
    private long unread;
    private boolean sound;
    private @Nullable SheetCell again;

    private StreetFile(CrimeTally tally, StreetFaults faults) {
        this.tally = tally;
        this.faults = faults;
    }

    /**
     * Counts the records of a file, and tells what is wrong with it.
     *
     * @throws IOException if the stream cannot be read
     */
    public static List<Fault> read(InputStream in, String source, ReadOptions options, CrimeTally tally) throws IOException {
        try {
            CsvStream rows = CsvStream.of(in, source, CsvOptions.of(options));
            StreetFile file = new StreetFile(tally, new StreetFaults(source, options.limits().faults()));
            return file.count(rows, source);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private List<Fault> count(CsvStream rows, String source) {
        SheetRow row = rows.next();
        while (row != null && row.isBlank()) {
            row = rows.next();
        }
        if (row == null && rows.faults().isEmpty()) {
            faults.add(FaultKind.SYNTAX, StreetMessages.BLANK.said());
        }
        header = row == null ? null : StreetHeader.of(row, faults).orElse(null);
        tally.start(source, header != null && StreetColumn.TELLING.stream().allMatch(header::has));
        if (header != null) {
            for (row = rows.next(); row != null && !faults.isFull(); row = rows.next()) {
                take(row);
            }
        }
        if (again != null && !faults.isFull()) {
            faults.add(again, FaultKind.DUPLICATE, again(tally.again() - 1, Shown.of(tally.againIn().orElse(""))));
        }
        boolean stopped = header == null || faults.isFull() || rows.isStopped();
        unread += rows.faults().size() - (rows.isStopped() ? 1 : 0);
        tally.end(new CrimeSource(source, records, unread, tally.again(), stopped));
        return faults.with(rows.faults());
    }

    /** No file that could be read has more records than an int holds. */
    private static Said again(long others, String before) {
        return others == 0 ? StreetMessages.AGAIN.said(before) : StreetMessages.AGAIN_AND_OTHERS.said(Math.toIntExact(others), before);
    }

    private StreetHeader header() {
        return Objects.requireNonNull(header);
    }

    private void take(SheetRow row) {
        String month = header().text(row, StreetColumn.MONTH);
        YearMonth known = months.get(month);
        if (known == null && (month.isEmpty() && row.isBlank() || header().isAgain(row))) {
            return;
        }
        take(row, month, known);
    }

    private void take(SheetRow row, String monthInWords, @Nullable YearMonth known) {
        sound = true;
        for (int i = header().size(); i < row.size(); i++) {
            if (!row.text(i).isBlank()) {
                wrong(row, i, "", FaultKind.MALFORMED, StreetMessages.CELL_MORE.said());
                break;
            }
        }
        YearMonth month = known == null ? month(row, monthInWords) : known;
        String force = words(row, StreetColumn.REPORTED_BY, StreetMessages.NO_FORCE);
        String type = words(row, StreetColumn.CRIME_TYPE, StreetMessages.NO_TYPE);
        boolean located = located(row);
        String code = header().text(row, StreetColumn.LSOA_CODE);
        String name = header().text(row, StreetColumn.LSOA_NAME);
        lsoa(row, code, name);
        if (sound && month != null) {
            long id = header().bytes(row, StreetColumn.CRIME_ID).print();
            tally.add(new StreetRecord(month, force, type, code, name, located || !code.isEmpty(), id, fingerprint(row, id, force, type, code, name)))
                    .ifPresent(refused -> wrong(row, 0, "", FaultKind.LIMIT, refused));
            again = again == null && tally.again() > 0 ? row.cell(0) : again;
        }
        records += sound ? 1 : 0;
        unread += sound ? 0 : 1;
    }

    private void wrong(SheetRow row, StreetColumn column, FaultKind kind, Said message) {
        wrong(row, header().cell(column), column.heading(), kind, message);
    }

    private void wrong(SheetRow row, int cell, String heading, FaultKind kind, Said message) {
        sound = false;
        faults.add(row, cell, heading, kind, message);
    }

    /** A month that was not met before. */
    private @Nullable YearMonth month(SheetRow row, String text) {
        if (text.isEmpty()) {
            wrong(row, StreetColumn.MONTH, FaultKind.MISSING, StreetMessages.NO_MONTH.said());
            return null;
        }
        try {
            YearMonth month = Months.month(text);
            if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
                wrong(row, StreetColumn.MONTH, FaultKind.MALFORMED,
                        StreetMessages.OTHER_YEAR.said(Shown.of(text), Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
                return null;
            }
            if (months.size() < MONTHS_KEPT) {
                months.put(text, month);
            }
            return month;
        } catch (IllegalArgumentException notAMonth) {
            wrong(row, StreetColumn.MONTH, FaultKind.MALFORMED, StreetMessages.NOT_A_MONTH.said(Shown.of(text)));
            return null;
        }
    }

    private String words(SheetRow row, StreetColumn column, Message.Plain none) {
        String text = header().text(row, column);
        if (text.isEmpty()) {
            wrong(row, column, FaultKind.MISSING, none.said());
        }
        notTooLong(row, column, text);
        return text;
    }

    private void notTooLong(SheetRow row, StreetColumn column, String text) {
        if (text.length() > LONGEST_WORDS) {
            wrong(row, column, FaultKind.LIMIT, StreetMessages.TOO_LONG.said(Integer.toString(LONGEST_WORDS)));
        }
    }

    private boolean located(SheetRow row) {
        CellBytes longitude = header().bytes(row, StreetColumn.LONGITUDE);
        CellBytes latitude = header().bytes(row, StreetColumn.LATITUDE);
        if (longitude.size() == 0 && latitude.size() == 0) {
            return false;
        }
        degrees(row, StreetColumn.LONGITUDE, longitude, -10, 3);
        degrees(row, StreetColumn.LATITUDE, latitude, 49, 62);
        return true;
    }

    private void degrees(SheetRow row, StreetColumn column, CellBytes text, int least, int most) {
        boolean east = column == StreetColumn.LONGITUDE;
        if (text.size() == 0) {
            wrong(row, column, FaultKind.MISSING, (east ? StreetMessages.NO_LONGITUDE : StreetMessages.NO_LATITUDE).said());
        } else if (!Degrees.isBetween(text, least, most)) {
            wrong(row, column, FaultKind.MALFORMED, (east ? StreetMessages.OTHER_LONGITUDE : StreetMessages.OTHER_LATITUDE)
                    .said(Shown.of(text.text()), Integer.toString(least), Integer.toString(most)));
        }
    }

    private void lsoa(SheetRow row, String code, String name) {
        if (code.isEmpty() != name.isEmpty()) {
            wrong(row, code.isEmpty() ? StreetColumn.LSOA_CODE : StreetColumn.LSOA_NAME, FaultKind.MISSING,
                    (code.isEmpty() ? StreetMessages.NO_LSOA_CODE : StreetMessages.NO_LSOA_NAME).said());
        }
        if (!code.isEmpty() && !CrimeArea.isLsoaCode(code)) {
            wrong(row, StreetColumn.LSOA_CODE, FaultKind.MALFORMED, StreetMessages.NO_CODE_OF_LSOA.said(Shown.of(code)));
        }
        notTooLong(row, StreetColumn.LSOA_NAME, name);
    }

    private long fingerprint(SheetRow row, long id, String... words) {
        long print = id;
        for (String word : words) {
            print = mixed(print, word.hashCode());
        }
        for (StreetColumn column : BYTES) {
            print = mixed(print, header().bytes(row, column).print());
        }
        return print;
    }

    private static long mixed(long print, long more) {
        long mixed = (print ^ more) * 0x9e3779b97f4a7c15L;
        return mixed ^ mixed >>> 29;
    }
}
