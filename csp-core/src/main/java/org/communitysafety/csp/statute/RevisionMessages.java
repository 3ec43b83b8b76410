package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of when a plan was revised, what was considered then, and for how long its strategies are. */
final class RevisionMessages {

    static final Message.Plain YEAR_NOT_KNOWN = Message.plain("revision.year-not-known");
    static final Message.Plain TOO_EARLY = Message.plain("revision.too-early");
    static final Message.One<String> MAY_BE_LATE = Message.of("revision.may-be-late", String.class);
    static final Message.Two<String, String> LATE = Message.of("revision.late", String.class, String.class);
    static final Message.One<String> BY_ANOTHER = Message.of("revision.by-another", String.class);
    static final Message.One<String> BY_GROUP_OTHERWISE = Message.of("revision.by-group-otherwise", String.class);
    static final Message.Plain WHICH_PLAN = Message.plain("revision.which-plan");
    static final Message.One<String> NOT_SAID_BEFORE = Message.of("revision.not-said-before", String.class);
    static final Message.One<String> MADE_AFTER = Message.of("revision.made-after", String.class);
    static final Message.Three<String, String, String> DECIDED =
            Message.of("revision.decided", String.class, String.class, String.class);
    static final Message.Two<String, String> DECIDED_NO_DATE = Message.of("revision.decided-no-date", String.class, String.class);
    static final Message.Four<String, String, String, String> DECIDED_STATUS =
            Message.of("revision.decided-status", String.class, String.class, String.class, String.class);
    static final Message.Three<String, String, String> DECIDED_NO_DATE_STATUS =
            Message.of("revision.decided-no-date-status", String.class, String.class, String.class);
    static final Message.Two<String, String> FROM_ASSESSMENT = Message.of("revision.from-assessment", String.class, String.class);
    static final Message.Three<String, String, String> NOT_THREE_YEARS =
            Message.of("revision.not-three-years", String.class, String.class, String.class);
    static final Message.Two<String, String> PERIOD = Message.of("revision.period", String.class, String.class);
    static final Message.One<String> PERIOD_FROM = Message.of("revision.period-from", String.class);
    static final Message.One<String> PERIOD_TO = Message.of("revision.period-to", String.class);

    private RevisionMessages() {}
}
