package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What recorded events say, whichever duty they are for. */
final class EventMessages {

    static final Message.Two<String, String> ON = Message.of("event.on", String.class, String.class);
    static final Message.One<String> PLANNED = Message.of("event.planned", String.class);
    static final Message.One<String> NOT_DONE = Message.of("event.not-done", String.class);
    static final Message.One<String> OF_ANOTHER_YEAR = Message.of("event.of-another-year", String.class);
    static final Message.One<String> MAY_BE_LATER = Message.of("event.may-be-later", String.class);

    private EventMessages() {}
}
