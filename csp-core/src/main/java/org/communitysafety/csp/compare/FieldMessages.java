package org.communitysafety.csp.compare;

import org.communitysafety.csp.words.Message;

/** How a field of a plan is told that holds more than words. */
final class FieldMessages {

    static final Message.Two<String, String> FOR = Message.of("compare.field.for", String.class, String.class);
    static final Message.Two<String, String> BY = Message.of("compare.field.by", String.class, String.class);
    static final Message.Two<String, String> IN_UNIT = Message.of("compare.field.in-unit", String.class, String.class);
    static final Message.Two<String, String> ON = Message.of("compare.field.on", String.class, String.class);
    static final Message.Two<String, String> COMMENTED = Message.of("compare.field.commented", String.class, String.class);
    static final Message.Two<String, String> FROM_TO = Message.of("compare.field.from-to", String.class, String.class);
    static final Message.One<String> SINCE = Message.of("compare.field.since", String.class);
    static final Message.One<String> UP_TO = Message.of("compare.field.up-to", String.class);

    private FieldMessages() {}
}
