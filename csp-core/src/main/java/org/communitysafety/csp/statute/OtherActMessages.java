package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of duties in other Acts. */
final class OtherActMessages {

    static final Message.Plain NOT_SAID_HOW = Message.plain("other-act.not-said-how");
    static final Message.Plain NOT_SAID_WHAT_PUBLISHED = Message.plain("other-act.not-said-what-published");
    static final Message.Plain NOT_SAID_WHAT_REVIEWED = Message.plain("other-act.not-said-what-reviewed");
    static final Message.Plain NOBODY_SAID = Message.plain("other-act.nobody-said");
    static final Message.Plain NO_COUNCIL_SAID = Message.plain("other-act.no-council-said");
    static final Message.Plain NO_STRATEGY_SAID = Message.plain("other-act.no-strategy-said");
    static final Message.Plain NOT_SAID_TO_WHOM = Message.plain("other-act.not-said-to-whom");
    static final Message.Plain NOT_HELD_BY_ONE_NAMED = Message.plain("other-act.not-held-by-one-named");
    static final Message.Plain NO_REVIEW = Message.plain("other-act.no-review");
    static final Message.One<String> NOT_DONE_BY = Message.of("other-act.not-done-by", String.class);
    static final Message.One<String> NOT_TAKING_PART = Message.of("other-act.not-taking-part", String.class);
    static final Message.Plain POLICING_BODY_NOT_TAKING_PART = Message.plain("other-act.policing-body-not-taking-part");
    static final Message.One<String> NOT_PUBLISHED_BY = Message.of("other-act.not-published-by", String.class);
    static final Message.One<String> BEFORE_COMMISSIONERS = Message.of("other-act.before-commissioners", String.class);

    private OtherActMessages() {}
}
