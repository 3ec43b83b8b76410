package org.communitysafety.csp.change;

import org.communitysafety.csp.words.Message;

/** Why changes of the law are not told. */
final class ChangeMessages {

    static final Message.Two<String, String> NOT_BEFORE = Message.of("change.not-before", String.class, String.class);
    static final Message.One<String> NOT_ENCODED = Message.of("change.not-encoded", String.class);

    private ChangeMessages() {}
}
