package org.communitysafety.csp.io.write;

import org.communitysafety.csp.words.Message;

/** What is said of the collections that a rule looked at. */
final class LookedAtMessages {

    static final Message.Plain PLAN = Message.plain("looked-at.plan");
    static final Message.Plain PREVIOUS_PLAN = Message.plain("looked-at.previous-plan");
    static final Message.Plain ASSESSMENT = Message.plain("looked-at.assessment");
    static final Message.Plain PREVIOUS_ASSESSMENT = Message.plain("looked-at.previous-assessment");
    static final Message.Plain AGREEMENT = Message.plain("looked-at.agreement");
    static final Message.Plain VIOLENCE_STRATEGY = Message.plain("looked-at.violence-strategy");
    static final Message.Plain RECORDS = Message.plain("looked-at.records");
    static final Message.Plain PARTNERSHIP = Message.plain("looked-at.partnership");
    static final Message.Two<String, String> PART_OF = Message.of("looked-at.part-of", String.class, String.class);
    static final Message.Two<String, String> COUNTED = Message.of("looked-at.counted", String.class, String.class);
    static final Message.Plain THERE = Message.plain("looked-at.there");
    static final Message.Plain NONE = Message.plain("looked-at.none");

    private LookedAtMessages() {}
}
