package org.communitysafety.csp.io.sheet;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** What is wrong with a sheet of CSV, or with its rows. */
final class SheetMessages {

    static final Message.Two<Integer, String> FILE_TOO_LONG = Message.of("fault.sheet.file-too-long", Integer.class, String.class);
    static final Message.One<Said> OTHER_KIND = Message.of("fault.sheet.other-kind", Said.class);
    static final Message.Plain JSON = Message.plain("fault.sheet.json");
    static final Message.Plain EMPTY = Message.plain("fault.sheet.empty");
    static final Message.One<String> CELL_TOO_LONG = Message.of("fault.sheet.cell-too-long", String.class);
    static final Message.One<String> LINE_TOO_LONG = Message.of("fault.sheet.line-too-long", String.class);
    static final Message.Plain BEHIND_QUOTE = Message.plain("fault.sheet.behind-quote");
    static final Message.One<String> OPEN_QUOTE = Message.of("fault.sheet.open-quote", String.class);
    static final Message.One<String> NOT_IN_ENCODING = Message.of("fault.sheet.not-in-encoding", String.class);
    static final Message.Plain NO_HEADING = Message.plain("fault.sheet.no-heading");
    static final Message.Three<String, String, String> SHIFTED = Message.of("fault.sheet.shifted", String.class, String.class, String.class);

    private SheetMessages() {}
}
