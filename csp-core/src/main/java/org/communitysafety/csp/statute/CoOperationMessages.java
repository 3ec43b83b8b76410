package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of those who co-operate, and of those who were invited. */
final class CoOperationMessages {

    static final Message.Plain WHO_NOT_SAID = Message.plain("co-operation.who-not-said");
    static final Message.Plain HOW_NOT_SAID = Message.plain("co-operation.how-not-said");
    static final Message.Plain WHO_INVITED_NOT_SAID = Message.plain("co-operation.who-invited-not-said");
    static final Message.Plain NOT_SAID_WHEN = Message.plain("co-operation.not-said-when");
    static final Message.Plain NONE_CALLED_CO_OPERATING = Message.plain("co-operation.none-called-co-operating");
    static final Message.One<String> TAKES_NO_PART = Message.of("co-operation.takes-no-part", String.class);
    static final Message.Plain DESCRIPTIONS_NOT_VERIFIED = Message.plain("co-operation.descriptions-not-verified");
    static final Message.One<String> NOBODY_INVITED_AS = Message.of("co-operation.nobody-invited-as", String.class);
    static final Message.One<String> DENIED_IN_WORDS = Message.of("co-operation.denied-in-words", String.class);
    static final Message.One<String> GENERAL_WORD_ONLY = Message.of("co-operation.general-word-only", String.class);

    private CoOperationMessages() {}
}
