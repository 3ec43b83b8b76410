package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of regard in all functions. */
final class RegardMessages {

    static final Message.Plain NOBODY_SAID = Message.plain("regard.nobody-said");
    static final Message.One<String> NOT_SAID_OF = Message.of("regard.not-said-of", String.class);

    private RegardMessages() {}
}
