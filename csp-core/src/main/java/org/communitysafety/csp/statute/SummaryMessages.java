package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of summaries of the plan. */
final class SummaryMessages {

    static final Message.One<String> THE_PLAN = Message.of("summary.the-plan", String.class);
    static final Message.Plain PLANNED = Message.plain("summary.planned");
    static final Message.Plain NO_PLACE = Message.plain("summary.no-place");
    static final Message.Plain NO_DAY = Message.plain("summary.no-day");

    private SummaryMessages() {}
}
