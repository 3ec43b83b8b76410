package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of the method of a needs assessment. */
final class GoodPracticeMessages {

    static final Message.Plain NO_AREAS = Message.plain("good-practice.no-areas");
    static final Message.Plain NO_KINDS = Message.plain("good-practice.no-kinds");
    static final Message.Plain NO_ACTIONS = Message.plain("good-practice.no-actions");

    private GoodPracticeMessages() {}
}
