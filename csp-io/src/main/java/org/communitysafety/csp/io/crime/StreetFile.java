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
import org.communitysafety.csp.crime.Figures;
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
    private static final String NOT_COUNTED = ", so the row was not counted";

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
            faults.add(FaultKind.SYNTAX, "the file is blank, with only spaces and empty lines in it: is it the right one?");
        }
        header = row == null ? null : StreetHeader.of(row, faults).orElse(null);
        tally.start(source, header != null && StreetColumn.TELLING.stream().allMatch(header::has));
        if (header != null) {
            for (row = rows.next(); row != null && !faults.isFull(); row = rows.next()) {
                take(row);
            }
        }
        if (again != null && !faults.isFull()) {
            faults.add(again, FaultKind.DUPLICATE, "this record" + (tally.again() == 1 ? " stands in '"
                    : " and " + Figures.of(tally.again() - 1) + (tally.again() == 2 ? " other" : " others") + " of the file stand in '")
                    + Shown.of(tally.againIn().orElse("")) + "' too, which was read before: " + (tally.again() == 1 ? "it was" : "they were")
                    + " counted once. Give one file of each month and force.");
        }
        boolean stopped = header == null || faults.isFull() || rows.isStopped();
        unread += rows.faults().size() - (rows.isStopped() ? 1 : 0);
        tally.end(new CrimeSource(source, records, unread, tally.again(), stopped));
        return faults.with(rows.faults());
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
                wrong(row, i, "", FaultKind.MALFORMED, "the row has a cell more than there are headings" + NOT_COUNTED
                        + ": where a text has the sign in it that separates cells, put it in quotation marks.");
                break;
            }
        }
        YearMonth month = known == null ? month(row, monthInWords) : known;
        String force = words(row, StreetColumn.REPORTED_BY, "force that reported it");
        String type = words(row, StreetColumn.CRIME_TYPE, "type of crime");
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

    private void wrong(SheetRow row, StreetColumn column, FaultKind kind, String message) {
        wrong(row, header().cell(column), column.heading(), kind, message);
    }

    private void wrong(SheetRow row, int cell, String heading, FaultKind kind, String message) {
        sound = false;
        faults.add(row, cell, heading, kind, message);
    }

    /** A month that was not met before. */
    private @Nullable YearMonth month(SheetRow row, String text) {
        if (text.isEmpty()) {
            wrong(row, StreetColumn.MONTH, FaultKind.MISSING, "the row has no month" + NOT_COUNTED + ": write it as 2025-01.");
            return null;
        }
        try {
            YearMonth month = Months.month(text);
            if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
                wrong(row, StreetColumn.MONTH, FaultKind.MALFORMED, "'" + Shown.of(text) + "' is not a month of a year from " + FIRST_YEAR + " to "
                        + LAST_YEAR + NOT_COUNTED + ": put the year right.");
                return null;
            }
            if (months.size() < MONTHS_KEPT) {
                months.put(text, month);
            }
            return month;
        } catch (IllegalArgumentException notAMonth) {
            wrong(row, StreetColumn.MONTH, FaultKind.MALFORMED, "'" + Shown.of(text) + "' is not a month" + NOT_COUNTED
                    + ": write it as 2025-01.");
            return null;
        }
    }

    private String words(SheetRow row, StreetColumn column, String noun) {
        String text = header().text(row, column);
        if (text.isEmpty()) {
            wrong(row, column, FaultKind.MISSING, "the row has no " + noun + NOT_COUNTED + ".");
        }
        notTooLong(row, column, text);
        return text;
    }

    private void notTooLong(SheetRow row, StreetColumn column, String text) {
        if (text.length() > LONGEST_WORDS) {
            wrong(row, column, FaultKind.LIMIT, "the cell has more than " + LONGEST_WORDS + " characters" + NOT_COUNTED + ".");
        }
    }

    private boolean located(SheetRow row) {
        CellBytes longitude = header().bytes(row, StreetColumn.LONGITUDE);
        CellBytes latitude = header().bytes(row, StreetColumn.LATITUDE);
        if (longitude.size() == 0 && latitude.size() == 0) {
            return false;
        }
        degrees(row, StreetColumn.LONGITUDE, longitude, "longitude", -10, 3);
        degrees(row, StreetColumn.LATITUDE, latitude, "latitude", 49, 62);
        return true;
    }

    private void degrees(SheetRow row, StreetColumn column, CellBytes text, String noun, int least, int most) {
        if (text.size() == 0) {
            wrong(row, column, FaultKind.MISSING, "the row has one of longitude and latitude, and no " + noun + NOT_COUNTED + ".");
        } else if (!Degrees.isBetween(text, least, most)) {
            wrong(row, column, FaultKind.MALFORMED, "'" + Shown.of(text.text()) + "' is not a " + noun + " of the United Kingdom" + NOT_COUNTED
                    + ": write a number of degrees from " + least + " to " + most + ".");
        }
    }

    private void lsoa(SheetRow row, String code, String name) {
        if (code.isEmpty() != name.isEmpty()) {
            StreetColumn lacking = code.isEmpty() ? StreetColumn.LSOA_CODE : StreetColumn.LSOA_NAME;
            wrong(row, lacking, FaultKind.MISSING, "the row has one of LSOA code and LSOA name, and no " + lacking.heading() + NOT_COUNTED
                    + ".");
        }
        if (!code.isEmpty() && !CrimeArea.isLsoaCode(code)) {
            wrong(row, StreetColumn.LSOA_CODE, FaultKind.MALFORMED, "'" + Shown.of(code) + "' is not the code of an LSOA" + NOT_COUNTED
                    + ": write it as E01009450.");
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
