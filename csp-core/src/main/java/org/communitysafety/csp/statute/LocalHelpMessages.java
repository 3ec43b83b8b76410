package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of how far local people might help. */
final class LocalHelpMessages {

    static final Message.Plain WHAT_NOT_TOLD = Message.plain("local-help.what-not-told");
    static final Message.One<String> MAY_BE_AFTER = Message.of("local-help.may-be-after", String.class);

    private LocalHelpMessages() {}
}
