package org.communitysafety.csp.io.format;

import org.communitysafety.csp.words.Message;

/** How a sentence names what a reference leads to. */
final class ReferenceMessages {

    static final Message.Plain BODY = Message.plain("fault.reference.body");
    static final Message.Plain PAPER = Message.plain("fault.reference.paper");
    static final Message.Plain STRATEGY = Message.plain("fault.reference.strategy");
    static final Message.Plain PRIORITY = Message.plain("fault.reference.priority");
    static final Message.Plain ACTION = Message.plain("fault.reference.action");
    static final Message.Plain MEASURE = Message.plain("fault.reference.measure");
    static final Message.Plain PROPOSED_PRIORITY = Message.plain("fault.reference.proposed-priority");
    static final Message.Plain CONSULTATION = Message.plain("fault.reference.consultation");
    static final Message.Plain MEETING = Message.plain("fault.reference.meeting");
    static final Message.Plain EVENT = Message.plain("fault.reference.event");

    private ReferenceMessages() {}
}
