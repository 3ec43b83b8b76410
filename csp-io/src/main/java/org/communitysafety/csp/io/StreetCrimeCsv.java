package org.communitysafety.csp.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communitysafety.csp.crime.CrimeQuestion;
import org.communitysafety.csp.crime.CrimeTally;
import org.communitysafety.csp.io.crime.StreetFile;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.CrimeReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Street-level crime as data.police.uk publishes it, a CSV file for each month and force, counted.
 *
 * <p>Files are read one after the other, in any order, as streams: what is held does not grow with their rows. Columns are found by
 * their headings. Nothing is thrown for what is in the data: a row with a fault is not counted and its fault is told at its cell, the
 * rest is counted all the same, and the result says that a part was not read. The same records give the same result, however they are
 * ordered and divided among files of the same names. A record that stands in two files of a month is counted from the first that was read,
 * and is a fault of the other.
 *
 * <p>Not thread-safe.
 */
public final class StreetCrimeCsv {

    private static final Logger LOG = LoggerFactory.getLogger(StreetCrimeCsv.class);

    private final CrimeTally tally;
    private final ReadOptions options;
    private final List<Fault> faults = new ArrayList<>();
    private boolean reading;

    private StreetCrimeCsv(CrimeQuestion question, ReadOptions options) {
        this.tally = new CrimeTally(question);
        this.options = Objects.requireNonNull(options, "options");
    }

    /** A reader with the usual limits, that has read nothing yet. */
    public static StreetCrimeCsv asking(CrimeQuestion question) {
        return asking(question, ReadOptions.USUAL);
    }

    /**
     * A reader that has read nothing yet.
     *
     * @param options the encoding, and the limits, of which those on bytes and items do not hold for a stream of rows
     */
    public static StreetCrimeCsv asking(CrimeQuestion question, ReadOptions options) {
        return new StreetCrimeCsv(question, options);
    }

    /**
     * Counts the records of one file more; does not close it.
     *
     * @param in where they come from
     * @param source the name of the file as faults and the result give it, such as {@code 2025-01-warwickshire-street.csv}
     * @return this reader
     * @throws IOException if the stream cannot be read; then there is no result
     */
    public StreetCrimeCsv read(InputStream in, String source) throws IOException {
        Objects.requireNonNull(in, "in");
        reading = true;
        List<Fault> found = StreetFile.read(in, Objects.requireNonNull(source, "source"), options, tally);
        LOG.debug("read {}: {} faults", source, found.size());
        faults.addAll(found);
        reading = false;
        return this;
    }

    /**
     * What was counted so far.
     *
     * @throws IllegalStateException if a stream could not be read to its end: its counts would read as low ones
     */
    public CrimeReading result() {
        if (reading) {
            throw new IllegalStateException("a stream could not be read to its end, so there is no result");
        }
        return new CrimeReading(tally.result(), faults);
    }
}
