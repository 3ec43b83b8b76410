package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of who did what is recorded. */
final class DoingMessages {

    static final Message.Plain GROUP_NOT_SAID = Message.plain("doing.group-not-said");
    static final Message.One<String> BY_OTHERS = Message.of("doing.by-others", String.class);
    static final Message.Plain NOBODY_SAID = Message.plain("doing.nobody-said");
    static final Message.Plain AUTHORITIES_NOT_KNOWN = Message.plain("doing.authorities-not-known");
    static final Message.One<String> NOT_BY_ALL = Message.of("doing.not-by-all", String.class);

    private DoingMessages() {}
}
