package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What stands between names. */
final class CalledMessages {

    static final Message.Plain AND = Message.plain("called.and");
    static final Message.Plain COMMA = Message.plain("called.comma");

    private CalledMessages() {}
}
