package org.communitysafety.csp.duty;

import org.communitysafety.csp.words.Message;

/** What an answer to a duty says, whichever duty it is. */
final class DutyMessages {

    static final Message.One<String> HOLDS_A_PLACE = Message.of("duty.holds-a-place", String.class);
    static final Message.Plain NAMES_NO_DOCUMENT = Message.plain("duty.names-no-document");

    private DutyMessages() {}
}
