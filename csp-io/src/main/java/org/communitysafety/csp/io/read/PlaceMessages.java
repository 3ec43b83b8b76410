package org.communitysafety.csp.io.read;

import org.communitysafety.csp.words.Message;

/** Where something stands in an input. */
final class PlaceMessages {

    static final Message.Plain NOT_SHOWN = Message.plain("place.not-shown");
    static final Message.One<String> LINE = Message.of("place.line", String.class);
    static final Message.Two<String, String> LINE_OF_TABLE = Message.of("place.line-of-table", String.class, String.class);
    static final Message.Two<String, String> ROW = Message.of("place.row", String.class, String.class);

    static final Message.Plain IN_NOT_SHOWN = Message.plain("place.in-not-shown");
    static final Message.Two<String, String> CELL = Message.of("place.exactly.cell", String.class, String.class);
    static final Message.Three<String, String, String> UNDER = Message.of("place.exactly.under", String.class, String.class, String.class);
    static final Message.Three<String, String, String> CELL_OF_OTHER =
            Message.of("place.exactly.cell-of-other", String.class, String.class, String.class);
    static final Message.Four<String, String, String, String> UNDER_OF_OTHER =
            Message.of("place.exactly.under-of-other", String.class, String.class, String.class, String.class);
    static final Message.Three<String, String, String> CELL_OF_SHEET =
            Message.of("place.exactly.cell-of-sheet", String.class, String.class, String.class);
    static final Message.Three<String, String, String> UNDER_OF_SHEET =
            Message.of("place.exactly.under-of-sheet", String.class, String.class, String.class);
    static final Message.Four<String, String, String, String> CELL_OF_OTHER_SHEET =
            Message.of("place.exactly.cell-of-other-sheet", String.class, String.class, String.class, String.class);
    static final Message.Four<String, String, String, String> UNDER_OF_OTHER_SHEET =
            Message.of("place.exactly.under-of-other-sheet", String.class, String.class, String.class, String.class);

    private PlaceMessages() {}
}
