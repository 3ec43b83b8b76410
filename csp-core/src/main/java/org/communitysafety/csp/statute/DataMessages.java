package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of data that were disclosed to the other authorities. */
final class DataMessages {

    static final Message.Plain WHOSE_NOT_SAID = Message.plain("data.whose-not-said");
    static final Message.Plain WHICH_NOT_SAID = Message.plain("data.which-not-said");
    static final Message.Plain TO_WHOM_NOT_SAID = Message.plain("data.to-whom-not-said");
    static final Message.One<String> NOTHING_ON = Message.of("data.nothing-on", String.class);
    static final Message.One<String> DENIED_ON = Message.of("data.denied-on", String.class);
    static final Message.Plain SUCCESSORS_NOT_SETTLED = Message.plain("data.successors-not-settled");
    static final Message.One<String> NOT_DISCLOSED_BY = Message.of("data.not-disclosed-by", String.class);
    static final Message.Plain NOT_SAID_ELECTRONIC = Message.plain("data.not-said-electronic");
    static final Message.Plain NOT_SAID_DEPERSONALISED = Message.plain("data.not-said-depersonalised");
    static final Message.Two<String, String> QUARTER = Message.of("data.quarter", String.class, String.class);
    static final Message.One<String> MAY_BE_EARLY = Message.of("data.may-be-early", String.class);
    static final Message.Three<String, String, String> LATE =
            Message.of("data.late", String.class, String.class, String.class);
    static final Message.One<String> NONE_OF_QUARTER = Message.of("data.none-of-quarter", String.class);
    static final Message.Three<String, String, String> NOT_DISCLOSED_IN_TIME =
            Message.of("data.not-disclosed-in-time", String.class, String.class, String.class);
    static final Message.One<String> NONE_DUE_YET = Message.of("data.none-due-yet", String.class);

    private DataMessages() {}
}
