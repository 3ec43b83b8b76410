package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of requests on serious violence. */
final class ViolenceRequestMessages {

    static final Message.Plain NO_AUTHORITY_SAID = Message.plain("violence-request.no-authority-said");
    static final Message.Plain NO_COLLABORATION_ASKED = Message.plain("violence-request.no-collaboration-asked");
    static final Message.Plain NO_LET_OUT = Message.plain("violence-request.no-let-out");
    static final Message.Plain NOTHING_ASKED = Message.plain("violence-request.nothing-asked");
    static final Message.Plain DENIED_IN_WORDS = Message.plain("violence-request.denied-in-words");
    static final Message.Plain NOT_SAID_WHEN = Message.plain("violence-request.not-said-when");

    private ViolenceRequestMessages() {}
}
