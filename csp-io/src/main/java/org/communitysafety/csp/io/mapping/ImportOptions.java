package org.communitysafety.csp.io.mapping;

import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.time.PartialDate;

/**
 * How a sheet is brought into papers.
 *
 * @param reading limits and encoding of the sheet
 * @param asOf the day, month or year that statuses are for, where no heading tells it
 * @param isDropping whether what the sheet brought in before and has no more is taken out of the papers
 */
public record ImportOptions(ReadOptions reading, Optional<PartialDate> asOf, boolean isDropping) {

    /** The usual limits, no date, and nothing taken out. */
    public static final ImportOptions USUAL = new ImportOptions(ReadOptions.USUAL, Optional.empty(), false);

    /** Refuses null. */
    public ImportOptions {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** These options with another reading. */
    public ImportOptions reading(ReadOptions other) {
        return new ImportOptions(other, asOf, isDropping);
    }

    /** These options for statuses of that date. */
    public ImportOptions asOf(PartialDate date) {
        return new ImportOptions(reading, Optional.of(date), isDropping);
    }

    /** These options, taking out what is gone. */
    public ImportOptions dropping() {
        return new ImportOptions(reading, asOf, true);
    }
}
