package org.communitysafety.csp.io.map;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** How a sheet was read, in sentences without their ends. */
final class NoteMessages {

    static final Message.One<String> ABOVE = Message.of("import.how.above", String.class);
    static final Message.Plain REPEATED_ONCE = Message.plain("import.how.repeated-once");
    static final Message.One<String> REPEATED = Message.of("import.how.repeated", String.class);
    static final Message.Two<Integer, String> SHORTER = Message.of("import.how.shorter", Integer.class, String.class);
    static final Message.Plain PASSED_ONCE = Message.plain("import.how.passed-once");
    static final Message.One<String> PASSED = Message.of("import.how.passed", String.class);
    static final Message.Two<Integer, String> UNDATED = Message.of("import.how.undated", Integer.class, String.class);
    static final Message.Three<Integer, Said, Said> ALIKE = Message.of("import.how.alike", Integer.class, Said.class, Said.class);
    static final Message.Plain NO_ROW = Message.plain("import.how.no-row");
    static final Message.Plain NOTHING_TAKEN_OUT = Message.plain("import.how.nothing-taken-out");

    private NoteMessages() {}
}
