package org.communitysafety.csp.io.write;

import org.communitysafety.csp.calendar.CycleNoteKind;
import org.communitysafety.csp.words.Message;

/** What is said of a yearly cycle, as a page and as events. */
final class CycleMessages {

    static final Message.Two<String, String> TITLE = Message.of("cycle.title", String.class, String.class);
    static final Message.Plain LEDE = Message.plain("cycle.lede");
    static final Message.Plain FIRST = Message.plain("cycle.first");
    static final Message.Two<String, String> NOTE = Message.of("cycle.note", String.class, String.class);
    static final Message.Plain YEAR_BEFORE = Message.plain("cycle.year-before");
    static final Message.Plain YEAR_OF_PLAN = Message.plain("cycle.year-of-plan");
    static final Message.Plain WITHOUT_DAY = Message.plain("cycle.without-day");
    static final Message.Two<String, String> FROM_TO = Message.of("cycle.from-to", String.class, String.class);
    static final Message.One<String> FROM = Message.of("cycle.from", String.class);
    static final Message.One<String> BY = Message.of("cycle.by", String.class);
    static final Message.Plain NO_DAY = Message.plain("cycle.no-day");
    static final Message.One<String> WHO = Message.of("cycle.who", String.class);
    static final Message.Two<String, String> WHO_NOT_BEFORE = Message.of("cycle.who-not-before", String.class, String.class);
    static final Message.One<String> BASIS = Message.of("cycle.basis", String.class);
    static final Message.Two<String, String> BASIS_IN_LAW = Message.of("cycle.basis-in-law", String.class, String.class);
    static final Message.Two<String, String> NAME = Message.of("cycle.name", String.class, String.class);
    static final Message.Plain WITHOUT_EVENT = Message.plain("cycle.without-event");
    static final Message.Three<String, String, String> STEP = Message.of("cycle.step", String.class, String.class, String.class);
    static final Message.One<String> FROM_TODAY = Message.of("cycle.from-today", String.class);
    static final Message.One<String> LAST_DAY = Message.of("cycle.last-day", String.class);
    private static final Message.Plain LATE = Message.plain("cycle.late");
    private static final Message.Plain ORDER = Message.plain("cycle.order");
    private static final Message.Plain FOR_A_PERSON = Message.plain("cycle.for-a-person");
    private static final Message.Plain CHECK = Message.plain("cycle.check");
    private static final Message.Plain NOT_KNOWN = Message.plain("cycle.not-known");

    private CycleMessages() {}

    /** What is the matter, at the head of a line. */
    static Message.Plain of(CycleNoteKind kind) {
        return switch (kind) {
            case LATE -> LATE;
            case ORDER -> ORDER;
            case FOR_A_PERSON -> FOR_A_PERSON;
            case CHECK -> CHECK;
            case NOT_KNOWN -> NOT_KNOWN;
        };
    }
}
