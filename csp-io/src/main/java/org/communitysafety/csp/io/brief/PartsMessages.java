package org.communitysafety.csp.io.brief;

import org.communitysafety.csp.words.Message;

/** What is said of what each part of the papers serves. */
final class PartsMessages {

    static final Message.Plain STRATEGIES = Message.plain("parts.strategies");
    static final Message.Plain PRIORITIES = Message.plain("parts.priorities");
    static final Message.Plain ACTIONS = Message.plain("parts.actions");
    static final Message.Plain MEASURES = Message.plain("parts.measures");
    static final Message.Plain BODIES = Message.plain("parts.bodies");
    static final Message.One<Integer> HAS_ACTIONS = Message.of("parts.has-actions", Integer.class);
    static final Message.Plain NO_ACTION = Message.plain("parts.no-action");
    static final Message.One<Integer> HAS_MEASURES = Message.of("parts.has-measures", Integer.class);
    static final Message.Plain NO_MEASURE = Message.plain("parts.no-measure");
    static final Message.One<Integer> FOR_PRIORITIES = Message.of("parts.for-priorities", Integer.class);
    static final Message.Plain FOR_NO_PRIORITY = Message.plain("parts.for-no-priority");
    static final Message.Plain NO_LEAD = Message.plain("parts.no-lead");
    static final Message.Plain NO_DUE = Message.plain("parts.no-due");
    static final Message.One<Integer> MEASURES_PARTS = Message.of("parts.measures-parts", Integer.class);
    static final Message.Plain MEASURES_PLAN_ONLY = Message.plain("parts.measures-plan-only");
    static final Message.Plain NO_BASELINE = Message.plain("parts.no-baseline");
    static final Message.Plain NO_TARGET = Message.plain("parts.no-target");
    static final Message.One<String> AUTHORITY = Message.of("parts.authority", String.class);
    static final Message.One<Integer> LEADS = Message.of("parts.leads", Integer.class);
    static final Message.One<Integer> HELPS = Message.of("parts.helps", Integer.class);

    private PartsMessages() {}
}
