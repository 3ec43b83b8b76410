package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of to whom a serious violence strategy was sent, and within which days. */
final class ViolenceCopyMessages {

    static final Message.Two<String, String> LATE = Message.of("violence-copy.late", String.class, String.class);
    static final Message.Plain NO_DAY_OF_PUBLICATION = Message.plain("violence-copy.no-day-of-publication");
    static final Message.Plain NOT_SAID_WHICH = Message.plain("violence-copy.not-said-which");
    static final Message.Plain NO_DAY = Message.plain("violence-copy.no-day");
    static final Message.Plain TOO_EARLY = Message.plain("violence-copy.too-early");
    static final Message.Plain CANNOT_BE_TOLD = Message.plain("violence-copy.cannot-be-told");

    private ViolenceCopyMessages() {}
}
