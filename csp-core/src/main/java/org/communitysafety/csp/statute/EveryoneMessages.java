package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of bodies that should be every authority of an area. */
final class EveryoneMessages {

    static final Message.Plain NOT_KNOWN_WITHOUT_AREA = Message.plain("everyone.not-known-without-area");
    static final Message.Plain NONE_OF_THIS_KIND = Message.plain("everyone.none-of-this-kind");
    static final Message.One<String> A_BODY_MAY_BE = Message.of("everyone.a-body-may-be", String.class);
    static final Message.Plain RESPONSIBLE_NOT_KNOWN = Message.plain("everyone.responsible-not-known");
    static final Message.Plain SPECIFIED_NOT_KNOWN = Message.plain("everyone.specified-not-known");

    private EveryoneMessages() {}
}
