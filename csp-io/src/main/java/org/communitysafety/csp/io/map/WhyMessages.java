package org.communitysafety.csp.io.map;

import org.communitysafety.csp.words.Message;

/** Why a mapping is proposed as it is. */
final class WhyMessages {

    static final Message.Plain NOTE = Message.plain("propose.note");
    static final Message.Plain NOT_SEEN = Message.plain("propose.why.not-seen");
    static final Message.Plain SEVERAL_MEANINGS = Message.plain("propose.why.several-meanings");
    static final Message.Plain HAS_DATE = Message.plain("propose.why.has-date");
    static final Message.Plain ANOTHER_COLUMN = Message.plain("propose.why.another-column");
    static final Message.Plain MANY_AND_LONG = Message.plain("propose.why.many-and-long");
    static final Message.Plain NO_CELLS = Message.plain("propose.why.no-cells");
    static final Message.Plain HEADING_ALONE = Message.plain("propose.why.heading-alone");
    static final Message.Two<String, String> TIMES = Message.of("propose.why.times", String.class, String.class);
    static final Message.Two<String, String> VALUES = Message.of("propose.why.values", String.class, String.class);

    private WhyMessages() {}
}
