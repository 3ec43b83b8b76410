package org.communitysafety.csp.papers;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** What is wrong with the ids of papers that a program built. */
final class IdMessages {

    static final Message.One<String> TAKEN = Message.of("ids.taken", String.class);
    static final Message.Two<String, Said> MISSING = Message.of("ids.missing", String.class, Said.class);
    static final Message.Two<String, Said> OF_OTHER_KIND = Message.of("ids.of-other-kind", String.class, Said.class);
    static final Message.Plain BODY = Message.plain("ids.body");
    static final Message.Plain PAPER = Message.plain("ids.paper");
    static final Message.Plain STRATEGY = Message.plain("ids.strategy");
    static final Message.Plain PRIORITY = Message.plain("ids.priority");
    static final Message.Plain ACTION = Message.plain("ids.action");
    static final Message.Plain MEASURE = Message.plain("ids.measure");
    static final Message.Plain PROPOSED_PRIORITY = Message.plain("ids.proposed-priority");
    static final Message.Plain CONSULTATION = Message.plain("ids.consultation");
    static final Message.Plain MEETING = Message.plain("ids.meeting");
    static final Message.Plain EVENT = Message.plain("ids.event");

    private IdMessages() {}
}
