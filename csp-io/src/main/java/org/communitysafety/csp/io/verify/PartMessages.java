package org.communitysafety.csp.io.verify;

import org.communitysafety.csp.words.Message;

/** What is said of the parts in which a review differs from its file. */
final class PartMessages {

    static final Message.One<String> ONLY_NOW = Message.of("verify.only-now", String.class);
    static final Message.One<String> ONLY_IN_THE_FILE = Message.of("verify.only-in-the-file", String.class);
    static final Message.Two<String, String> FIELDS = Message.of("verify.fields", String.class, String.class);
    static final Message.Plain ORDER = Message.plain("verify.order");
    static final Message.Plain LIST = Message.plain("brief.list");

    private PartMessages() {}
}
