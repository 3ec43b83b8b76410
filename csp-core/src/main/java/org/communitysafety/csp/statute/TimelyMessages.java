package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What speaks against an event being one of this plan. */
final class TimelyMessages {

    static final Message.Two<String, String> OUTSIDE = Message.of("timely.outside", String.class, String.class);
    static final Message.Plain OF_ANOTHER_PLAN = Message.plain("timely.of-another-plan");
    static final Message.One<String> BEFORE_THE_PLAN = Message.of("timely.before-the-plan", String.class);

    private TimelyMessages() {}
}
