package org.communitysafety.csp.io.map;

import org.communitysafety.csp.words.Message;

/** What a person is asked to decide of a proposed mapping. */
final class QuestionMessages {

    static final Message.Three<String, String, String> HEADING = Message.of("propose.heading", String.class, String.class, String.class);
    static final Message.Two<String, String> HEADING_OF_BLANKS = Message.of("propose.heading-of-blanks", String.class, String.class);
    static final Message.Three<String, String, String> HEADING_UNKNOWN =
            Message.of("propose.heading-unknown", String.class, String.class, String.class);
    static final Message.Two<String, String> HEADING_UNKNOWN_OF_BLANKS =
            Message.of("propose.heading-unknown-of-blanks", String.class, String.class);
    static final Message.Two<String, String> OR = Message.of("propose.or", String.class, String.class);
    static final Message.One<String> STATUS_OR_PROSE = Message.of("propose.status-or-prose", String.class);
    static final Message.Two<String, String> COLOUR = Message.of("propose.colour", String.class, String.class);
    static final Message.Two<String, String> STATUS = Message.of("propose.status", String.class, String.class);
    static final Message.One<String> BODY = Message.of("propose.body", String.class);
    static final Message.Two<String, String> BODY_OF = Message.of("propose.body-of", String.class, String.class);
    static final Message.Two<String, String> BODY_OF_MANY = Message.of("propose.body-of-many", String.class, String.class);
    static final Message.Two<String, String> NO_VALUE = Message.of("propose.no-value", String.class, String.class);
    static final Message.One<String> BRACKETS = Message.of("propose.brackets", String.class);
    static final Message.Plain PAIRING = Message.plain("propose.pairing");
    static final Message.One<String> DAY_OR_MONTH = Message.of("propose.day-or-month", String.class);
    static final Message.One<String> GROUP = Message.of("propose.group", String.class);

    private QuestionMessages() {}
}
