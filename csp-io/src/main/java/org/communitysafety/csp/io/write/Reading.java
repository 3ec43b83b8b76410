package org.communitysafety.csp.io.write;

import java.util.Collection;
import java.util.stream.Collectors;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.time.DayInWords;

/** Up to which day the law was read. */
final class Reading {

    private Reading() {}

    /** A sentence on these instruments; empty text for none. */
    static String of(Collection<Instrument> instruments) {
        return instruments.isEmpty()
                ? ""
                : "The law was read with its amendments: " + instruments.stream()
                        .map(one -> one.getWord() + " up to " + DayInWords.of(one.getReadTo()))
                        .collect(Collectors.joining(", ")) + ".";
    }
}
