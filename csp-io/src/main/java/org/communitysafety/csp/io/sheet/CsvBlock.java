package org.communitysafety.csp.io.sheet;

import java.util.Optional;
import org.communitysafety.csp.io.format.Decoded;
import org.communitysafety.csp.words.Said;

/**
 * Some lines of CSV in UTF-8 without a byte order mark, up to their end or to the first byte that is not in their encoding.
 *
 * @param utf8 the text, which nobody changes
 * @param damage what is wrong with the byte after it; empty if it is whole
 */
record CsvBlock(byte[] utf8, Optional<Said> damage) {

    static CsvBlock of(Decoded text) {
        return new CsvBlock(text.utf8(), text.damage().map(Said::asItStands));
    }
}
