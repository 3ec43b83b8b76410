package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of demands, and of what answers them. */
final class DemandMessages {

    static final Message.One<String> ANSWERS_NOTHING_SAID = Message.of("demand.answers-nothing-said", String.class);
    static final Message.Plain NO_ANSWER = Message.plain("demand.no-answer");
    static final Message.Plain LET_OUT_CLAIMED = Message.plain("demand.let-out-claimed");
    static final Message.Plain WHO_HAD_TO_ANSWER_NOT_SAID = Message.plain("demand.who-had-to-answer-not-said");
    static final Message.One<String> CLAIMED_BY = Message.of("demand.claimed-by", String.class);
    static final Message.One<String> NOT_ANSWERED_BY = Message.of("demand.not-answered-by", String.class);
    static final Message.Plain CLAIMED_BY_UNKNOWN = Message.plain("demand.claimed-by-unknown");
    static final Message.Plain NOT_ANSWERED_BY_UNKNOWN = Message.plain("demand.not-answered-by-unknown");
    static final Message.Plain NO_DATE = Message.plain("demand.no-date");
    static final Message.Plain ANSWER_WITHOUT_DATE = Message.plain("demand.answer-without-date");
    static final Message.Two<String, String> LATE = Message.of("demand.late", String.class, String.class);
    static final Message.One<String> MAY_BE_LATE = Message.of("demand.may-be-late", String.class);

    private DemandMessages() {}
}
