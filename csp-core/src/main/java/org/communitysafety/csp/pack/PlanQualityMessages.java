package org.communitysafety.csp.pack;

import org.communitysafety.csp.words.Message;

/** What a plan lacks that can be followed up. */
final class PlanQualityMessages {

    static final Message.Plain NO_LEAD = Message.plain("pack.quality.no-lead");
    static final Message.Plain NO_DATE = Message.plain("pack.quality.no-date");
    static final Message.One<String> DATE_NOT_READ = Message.of("pack.quality.date-not-read", String.class);
    static final Message.Plain NO_PRIORITY = Message.plain("pack.quality.no-priority");
    static final Message.Plain NO_BASELINE = Message.plain("pack.quality.no-baseline");
    static final Message.Plain NO_DIRECTION = Message.plain("pack.quality.no-direction");
    static final Message.One<String> READINGS = Message.of("pack.quality.readings", String.class);

    private PlanQualityMessages() {}
}
