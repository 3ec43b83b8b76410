package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of the strategy group and how it works. */
final class StrategyGroupMessages {

    static final Message.Two<String, String> OF_ANOTHER_TIER =
            Message.of("strategy-group.of-another-tier", String.class, String.class);
    static final Message.Plain NO_CHAIR = Message.plain("strategy-group.no-chair");
    static final Message.Plain A_MEETING = Message.plain("strategy-group.a-meeting");
    static final Message.Plain NO_MEETING = Message.plain("strategy-group.no-meeting");

    private StrategyGroupMessages() {}
}
