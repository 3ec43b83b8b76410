package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of the protocol on sharing information. */
final class InformationSharingMessages {

    static final Message.Plain THERE_IS_NONE = Message.plain("information-sharing.there-is-none");
    static final Message.Plain NO_DATE = Message.plain("information-sharing.no-date");
    static final Message.One<String> MAY_BE_LATER = Message.of("information-sharing.may-be-later", String.class);
    static final Message.One<String> ONLY_AN_OLDER = Message.of("information-sharing.only-an-older", String.class);
    static final Message.One<String> NOT_PARTY = Message.of("information-sharing.not-party", String.class);
    static final Message.One<String> NOBODY_NOMINATED = Message.of("information-sharing.nobody-nominated", String.class);

    private InformationSharingMessages() {}
}
