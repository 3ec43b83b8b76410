package org.communitysafety.csp.io.format;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** What a value must be and what it is, for whoever wrote it as JSON and for whoever filled in a cell. */
final class ExpectedMessages {

    static final Message.Two<Said, Said> IN_JSON = Message.of("fault.expected.in-json", Said.class, Said.class);
    static final Message.One<Said> IS_NULL = Message.of("fault.expected.is-null", Said.class);
    static final Message.Two<Said, String> IN_CELL = Message.of("fault.expected.in-cell", Said.class, String.class);

    static final Message.One<String> OBJECT = Message.of("fault.expected.object", String.class);
    static final Message.Plain LIST = Message.plain("fault.expected.list");
    static final Message.Plain TEXT = Message.plain("fault.expected.text");
    static final Message.Plain NUMBER = Message.plain("fault.expected.number");
    static final Message.Plain WHOLE = Message.plain("fault.expected.whole");
    static final Message.Plain YES_NO = Message.plain("fault.expected.yes-no");
    static final Message.Plain CELLS = Message.plain("fault.expected.cells");
    static final Message.Plain LIST_IN_CELL = Message.plain("fault.expected.list-in-cell");
    static final Message.Plain TEXT_IN_CELL = Message.plain("fault.expected.text-in-cell");
    static final Message.Plain NUMBER_IN_CELL = Message.plain("fault.expected.number-in-cell");
    static final Message.Plain WHOLE_IN_CELL = Message.plain("fault.expected.whole-in-cell");
    static final Message.Plain TRUE_OR_FALSE = Message.plain("fault.expected.true-or-false");

    static final String BRACES = "{ }";

    private ExpectedMessages() {}
}
