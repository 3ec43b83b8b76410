package org.communitysafety.csp.io.write;

import org.communitysafety.csp.words.Message;

/** What is said of law that starts and stops. */
final class ChangesMessages {

    static final Message.Three<Integer, String, String> DAYS =
            Message.of("changes.days", Integer.class, String.class, String.class);
    static final Message.Four<Integer, String, String, String> DAYS_IN_NATION =
            Message.of("changes.days-in-nation", Integer.class, String.class, String.class, String.class);
    static final Message.Four<Integer, String, String, String> DAYS_FOR_KIND =
            Message.of("changes.days-for-kind", Integer.class, String.class, String.class, String.class);
    static final Message.Five<Integer, String, String, String, String> DAYS_IN_NATION_FOR_KIND =
            Message.of("changes.days-in-nation-for-kind", Integer.class, String.class, String.class, String.class, String.class);
    static final Message.Plain RESPONSIBLE_FROM = Message.plain("changes.responsible-from");
    static final Message.Plain RESPONSIBLE_UNTIL = Message.plain("changes.responsible-until");
    static final Message.Plain SPECIFIED_FROM = Message.plain("changes.specified-from");
    static final Message.Plain SPECIFIED_UNTIL = Message.plain("changes.specified-until");
    static final Message.Two<String, String> ROW = Message.of("changes.row", String.class, String.class);
    static final Message.Plain STARTS = Message.plain("changes.starts");
    static final Message.Plain STOPS = Message.plain("changes.stops");
    static final Message.One<String> BINDS_ONLY = Message.of("changes.binds-only", String.class);
    static final Message.One<String> REPLACES = Message.of("changes.replaces", String.class);
    static final Message.One<String> REPLACED_BY = Message.of("changes.replaced-by", String.class);
    static final Message.Two<String, String> DUTY = Message.of("changes.duty", String.class, String.class);
    static final Message.Plain ENCODED_ONLY = Message.plain("changes.encoded-only");
    static final Message.Plain AND = Message.plain("brief.and");
    static final Message.Plain AND_ALSO = Message.plain("brief.and-also");

    private ChangesMessages() {}
}
