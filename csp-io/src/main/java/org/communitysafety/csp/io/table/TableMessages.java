package org.communitysafety.csp.io.table;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** What is wrong with tables, their columns and rows. Where several are put in at once, it is a list. */
final class TableMessages {

    static final Message.One<String> TOO_LONG = Message.of("fault.table.too-long", String.class);
    static final Message.Plain FOLDER = Message.plain("fault.table.folder");
    static final Message.Plain NO_TABLE = Message.plain("fault.table.no-table");
    static final Message.One<String> PAPERS_BESIDE = Message.of("fault.table.papers-beside", String.class);
    static final Message.Plain NO_PAPERS = Message.plain("fault.table.no-papers");
    static final Message.One<String> UNKNOWN = Message.of("fault.table.unknown", String.class);
    static final Message.Two<String, String> UNKNOWN_NEAR = Message.of("fault.table.unknown-near", String.class, String.class);
    static final Message.Two<String, String> TWICE = Message.of("fault.table.twice", String.class, String.class);

    static final Message.Two<String, String> UNKNOWN_COLUMN = Message.of("fault.table.unknown-column", String.class, String.class);
    static final Message.Three<String, String, String> UNKNOWN_COLUMN_NEAR =
            Message.of("fault.table.unknown-column-near", String.class, String.class, String.class);
    static final Message.One<String> HEADING_TWICE = Message.of("fault.table.heading-twice", String.class);
    static final Message.Two<String, String> COLUMN_LACKING = Message.of("fault.table.column-lacking", String.class, String.class);
    static final Message.One<String> NO_HEADING = Message.of("fault.table.no-heading", String.class);

    static final Message.Plain PAPERS_AGAIN = Message.plain("fault.table.papers-again");
    static final Message.One<Said> PAPER_AGAIN = Message.of("fault.table.paper-again", Said.class);
    static final Message.Two<Said, String> PAPER_AGAIN_AS = Message.of("fault.table.paper-again-as", Said.class, String.class);
    static final Message.Two<String, String> NO_VALUE = Message.of("fault.table.no-value", String.class, String.class);
    static final Message.One<String> EXTENSION = Message.of("fault.table.extension", String.class);
    static final Message.One<String> COMMAS = Message.of("fault.table.commas", String.class);

    static final Message.Two<String, Said> ORPHAN = Message.of("fault.table.orphan", String.class, Said.class);
    static final Message.Four<String, Said, Integer, String> ORPHANS =
            Message.of("fault.table.orphans", String.class, Said.class, Integer.class, String.class);
    static final Message.Two<String, Said> NO_KEY_OF = Message.of("fault.table.no-key-of", String.class, Said.class);
    static final Message.One<String> NO_KEY = Message.of("fault.table.no-key", String.class);
    static final Message.Two<String, Said> OTHER_KEY = Message.of("fault.table.other-key", String.class, Said.class);
    static final Message.Three<String, Said, String> OTHER_KEY_NEAR =
            Message.of("fault.table.other-key-near", String.class, Said.class, String.class);
    static final Message.Two<String, String> NO_SUCH_ROWS = Message.of("fault.table.no-such-rows", String.class, String.class);
    static final Message.One<String> UNKNOWN_KEY = Message.of("fault.table.unknown-key", String.class);
    static final Message.Two<String, String> UNKNOWN_KEY_NEAR = Message.of("fault.table.unknown-key-near", String.class, String.class);

    static final Message.One<String> LOST_ALL = Message.of("fault.table.lost-all", String.class);
    static final Message.One<String> LOST_SOME = Message.of("fault.table.lost-some", String.class);
    static final Message.One<String> LOST_TABLE = Message.of("fault.table.lost-table", String.class);
    static final Message.Two<String, String> PLACE = Message.of("fault.table.place", String.class, String.class);

    private TableMessages() {}
}
