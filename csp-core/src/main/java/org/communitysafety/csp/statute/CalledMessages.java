package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What stands between names, and for a name that is not known. */
final class CalledMessages {

    static final Message.Plain AND = Message.plain("called.and");
    static final Message.Plain COMMA = Message.plain("called.comma");
    static final Message.Plain UNKNOWN_BODY = Message.plain("called.unknown-body");

    private CalledMessages() {}
}
