package org.communitysafety.csp.io.brief;

import org.communitysafety.csp.words.Message;

/** What is said of how the answers to the law differ between two years. */
final class ComparedAnswerMessages {

    static final Message.Plain NEWLY_SET_OUT = Message.plain("compared.heading.newly-set-out");
    static final Message.Plain NOT_SET_OUT_NOW = Message.plain("compared.heading.not-set-out-now");
    static final Message.Plain ANSWERED_OTHERWISE = Message.plain("compared.heading.answered-otherwise");
    static final Message.Plain LACKING_NOW = Message.plain("compared.heading.lacking-now");
    static final Message.Plain LACKING_THEN = Message.plain("compared.heading.lacking-then");
    static final Message.Plain ASKED_LATER = Message.plain("compared.heading.asked-later");
    static final Message.Plain ASKED_EARLIER = Message.plain("compared.heading.asked-earlier");
    static final Message.Plain AUTHORITIES = Message.plain("compared.heading.authorities");
    static final Message.Plain ASKED_IN_BOTH = Message.plain("compared.asked-in-both");
    static final Message.Plain SEE_IMPACT = Message.plain("compared.see-impact");

    static final Message.Two<String, String> WAS = Message.of("compared.was", String.class, String.class);
    static final Message.Two<String, String> IS = Message.of("compared.is", String.class, String.class);
    static final Message.One<String> THEN = Message.of("compared.then", String.class);
    static final Message.One<String> NOW = Message.of("compared.now", String.class);
    static final Message.One<String> LACKING = Message.of("compared.lacking", String.class);
    static final Message.Two<String, String> LACKING_IN = Message.of("compared.lacking-in", String.class, String.class);
    static final Message.One<String> LACKING_IN_ALL = Message.of("compared.lacking-in-all", String.class);
    static final Message.Plain LACK_NEW = Message.plain("compared.lack-new");
    static final Message.Plain MADE_GOOD = Message.plain("compared.made-good");
    static final Message.Plain NOT_KNOWN_MADE_GOOD = Message.plain("compared.not-known-made-good");
    static final Message.Two<String, String> REPLACED_BY = Message.of("compared.replaced-by", String.class, String.class);

    // Why it is answered otherwise.
    static final Message.Plain LAW = Message.plain("compared.cause.law");
    static final Message.Plain PAPERS = Message.plain("compared.cause.papers");
    static final Message.Plain LAW_OR_PAPERS = Message.plain("compared.cause.law-or-papers");
    static final Message.Plain OTHER_NATION = Message.plain("compared.cause.other-nation");
    static final Message.Plain CAUSE_NOT_KNOWN = Message.plain("compared.cause.not-known");

    private ComparedAnswerMessages() {}
}
