package org.communitysafety.csp.io.brief;

import java.util.Collection;
import java.util.stream.Collectors;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.words.Words;

/** Up to which day the law was read. */
public final class Reading {

    private Reading() {}

    /** A sentence on these instruments; empty text for none. */
    public static String of(Collection<Instrument> instruments, Words words) {
        return instruments.isEmpty() ? "" : words.say(BriefMessages.LAW_READ, instruments.stream()
                .map(one -> words.say(BriefMessages.INSTRUMENT_READ, one.getWord(), words.day(one.getReadTo())))
                .collect(Collectors.joining(words.say(BriefMessages.LIST))));
    }
}
