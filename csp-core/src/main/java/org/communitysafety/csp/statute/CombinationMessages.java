package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of the agreement that combines areas. */
final class CombinationMessages {

    static final Message.One<String> PARTIES = Message.of("combination.parties", String.class);
    static final Message.One<String> SECRETARY_IS_PARTY = Message.of("combination.secretary-is-party", String.class);
    static final Message.Plain NOT_SAID_WHEN_MADE = Message.plain("combination.not-said-when-made");
    static final Message.One<String> AUTHORITIES_CHANGED = Message.of("combination.authorities-changed", String.class);
    static final Message.One<String> NOT_PARTY = Message.of("combination.not-party", String.class);
    static final Message.Plain SECRETARY_NOT_PARTY = Message.plain("combination.secretary-not-party");
    static final Message.Plain NO_ARRANGEMENTS = Message.plain("combination.no-arrangements");
    static final Message.Plain NOT_NAMED = Message.plain("combination.not-named");
    static final Message.One<String> AGREEMENT_OR_ORDER = Message.of("combination.agreement-or-order", String.class);
    static final Message.One<String> BEFORE_AGREEMENTS = Message.of("combination.before-agreements", String.class);
    static final Message.One<String> MAY_HAVE_ENDED = Message.of("combination.may-have-ended", String.class);

    private CombinationMessages() {}
}
