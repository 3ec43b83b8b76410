package org.communitysafety.csp.io.map;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** What is wrong with the headings, rows and cells of a sheet. */
final class SheetMessages {

    static final Message.Two<String, Said> KEPT = Message.of("fault.import.kept", String.class, Said.class);
    static final Message.Two<String, Said> NOTHING_MADE = Message.of("fault.import.nothing-made", String.class, Said.class);
    static final Message.Plain NO_PLAN = Message.plain("fault.import.no-plan");
    static final Message.Plain NO_HEADER = Message.plain("fault.import.no-header");
    static final Message.One<String> HEADING_UNKNOWN = Message.of("fault.import.heading-unknown", String.class);
    static final Message.One<String> HEADING_LACKING = Message.of("fault.import.heading-lacking", String.class);
    static final Message.One<String> HEADING_TWICE = Message.of("fault.import.heading-twice", String.class);
    static final Message.Two<String, Said> HEADING_TIME = Message.of("fault.import.heading-time", String.class, Said.class);
    static final Message.One<String> WITHOUT_HEADING = Message.of("fault.import.without-heading", String.class);
    static final Message.Two<String, String> GROUP_MISTYPED = Message.of("fault.import.group-mistyped", String.class, String.class);
    static final Message.Two<String, Said> PRIORITY_TWICE = Message.of("fault.import.priority-twice", String.class, Said.class);
    static final Message.Plain NO_NUMBER = Message.plain("fault.import.no-number");

    private SheetMessages() {}
}
