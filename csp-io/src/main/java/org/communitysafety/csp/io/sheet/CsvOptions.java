package org.communitysafety.csp.io.sheet;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.read.Separator;

/**
 * How CSV is read.
 *
 * @param limits how much is read before the reader stops: an item is a row here
 * @param charset the encoding; without one it is UTF-8, or UTF-16 where the file starts as UTF-16 does
 * @param separator what stands between cells; without one it is found in the first rows
 */
public record CsvOptions(Limits limits, Optional<Charset> charset, Optional<Separator> separator) {

    /** The usual limits; encoding and separator as the file tells them. */
    public static final CsvOptions USUAL = of(ReadOptions.USUAL);

    /** Refuses null. */
    public CsvOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(separator, "separator");
    }

    /** The limits, the encoding and the separator of a reading. */
    public static CsvOptions of(ReadOptions options) {
        return new CsvOptions(options.limits(), options.charset(), options.separator());
    }

    /** These options for a file with that separator. */
    public CsvOptions withSeparator(Separator known) {
        return new CsvOptions(limits, charset, Optional.of(known));
    }
}
