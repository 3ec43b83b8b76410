package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is told of something on record, before what it lacks. */
final class RecordedMessages {

    static final Message.Two<String, String> ON = Message.of("recorded.on", String.class, String.class);
    static final Message.One<String> TO = Message.of("recorded.to", String.class);
    static final Message.Two<String, String> TO_ON = Message.of("recorded.to-on", String.class, String.class);
    static final Message.Two<String, String> PUBLISHED_WHERE = Message.of("recorded.published-where", String.class, String.class);
    static final Message.Three<String, String, String> PUBLISHED_WHERE_ON =
            Message.of("recorded.published-where-on", String.class, String.class, String.class);
    static final Message.Two<String, String> WITH_POST = Message.of("recorded.with-post", String.class, String.class);
    static final Message.Two<String, String> WITH_PROGRESS = Message.of("recorded.with-progress", String.class, String.class);
    static final Message.One<String> PLANNED = Message.of("recorded.planned", String.class);
    static final Message.One<String> NOT_SENT = Message.of("recorded.not-sent", String.class);
    static final Message.One<String> NOT_HELD = Message.of("recorded.not-held", String.class);
    static final Message.One<String> NOT_PUBLISHED = Message.of("recorded.not-published", String.class);

    private RecordedMessages() {}
}
