package org.communitysafety.csp.duty;

import org.communitysafety.csp.words.Message;

/** What a duty asks, put together from who owes it and its own words. */
final class DemandMessages {

    static final Message.Two<String, String> MUST = Message.of("duty.asks.must", String.class, String.class);
    static final Message.Two<String, String> MUST_AFTER_COMMA = Message.of("duty.asks.must-after-comma", String.class, String.class);
    static final Message.Two<String, String> SHOULD = Message.of("duty.asks.should", String.class, String.class);
    static final Message.Two<String, String> SHOULD_AFTER_COMMA = Message.of("duty.asks.should-after-comma", String.class, String.class);

    private DemandMessages() {}
}
