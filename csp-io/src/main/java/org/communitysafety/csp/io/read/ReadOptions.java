package org.communitysafety.csp.io.read;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * How an input is read.
 *
 * @param limits how much is read before the reader stops
 * @param charset the encoding, if the caller knows better than the file; without one it is UTF-8, or UTF-16 where the
 *     file starts as UTF-16 does; a file that is refused as not UTF-8, but may be Windows-1252, reads with that charset
 * @param separator what stands between the cells of CSV, if the caller knows better than its first rows
 * @param sheet the sheet that is meant of a workbook that has several; papers need none
 */
public record ReadOptions(Limits limits, Optional<Charset> charset, Optional<Separator> separator, Optional<String> sheet) {

    /** The usual limits, and the encoding that the file itself tells. */
    public static final ReadOptions USUAL = new ReadOptions(Limits.USUAL, Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses null. */
    public ReadOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(separator, "separator");
        Objects.requireNonNull(sheet, "sheet");
    }

    /** These options with other limits. */
    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(other, charset, separator, sheet);
    }

    /** These options for a file in that encoding, whatever it looks like. */
    public ReadOptions withCharset(Charset known) {
        return new ReadOptions(limits, Optional.of(known), separator, sheet);
    }

    /** These options for CSV with that sign between its cells, whatever its rows look like. */
    public ReadOptions withSeparator(Separator known) {
        return new ReadOptions(limits, charset, Optional.of(known), sheet);
    }

    /** These options for that sheet of a workbook. */
    public ReadOptions withSheet(String name) {
        return new ReadOptions(limits, charset, separator, Optional.of(name));
    }
}
