package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of which body of a council decided on the plan. */
final class GovernanceMessages {

    static final Message.Two<String, String> DECIDES = Message.of("governance.decides", String.class, String.class);
    static final Message.Three<String, String, String> DECIDES_ON =
            Message.of("governance.decides-on", String.class, String.class, String.class);
    static final Message.One<String> UNKNOWN_DECIDES = Message.of("governance.unknown-decides", String.class);
    static final Message.Two<String, String> UNKNOWN_DECIDES_ON =
            Message.of("governance.unknown-decides-on", String.class, String.class);
    static final Message.Plain NOT_SAID_WHEN = Message.plain("governance.not-said-when");

    private GovernanceMessages() {}
}
