package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of copies that were sent to the policing body. */
final class CopyMessages {

    static final Message.One<String> OTHER_POLICE_AREA = Message.of("copy.other-police-area", String.class);
    static final Message.Two<String, String> IN_DOUBT = Message.of("copy.in-doubt", String.class, String.class);
    static final Message.One<String> NOT_SAID_POLICING_BODY = Message.of("copy.not-said-policing-body", String.class);
    static final Message.One<String> A_SUMMARY = Message.of("copy.a-summary", String.class);
    static final Message.One<String> NONE_TO = Message.of("copy.none-to", String.class);
    static final Message.One<String> NO_DATE = Message.of("copy.no-date", String.class);
    static final Message.One<String> OF_ANOTHER_PLAN = Message.of("copy.of-another-plan", String.class);
    static final Message.One<String> OF_ANOTHER_AGREEMENT = Message.of("copy.of-another-agreement", String.class);
    static final Message.One<String> PLANNED = Message.of("copy.planned", String.class);

    private CopyMessages() {}
}
