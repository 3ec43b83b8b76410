package org.communitysafety.csp.io.xlsx;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** What is wrong with a workbook or a sheet of it. Where several names are put in at once, they are a list. */
final class XlsxMessages {

    static final Message.One<String> NO_LIBRARY = Message.of("fault.workbook.no-library", String.class);
    static final Message.Plain LOCKED = Message.plain("fault.workbook.locked");
    static final Message.Plain OLD = Message.plain("fault.workbook.old");
    static final Message.Plain DAMAGED = Message.plain("fault.workbook.damaged");
    static final Message.One<Said> OTHER_KIND = Message.of("fault.workbook.other-kind", Said.class);
    static final Message.Plain NO_KIND = Message.plain("fault.workbook.no-kind");
    static final Message.Plain OPEN_DOCUMENT = Message.plain("fault.workbook.open-document");
    static final Message.Plain BINARY = Message.plain("fault.workbook.binary");
    static final Message.Plain NONE = Message.plain("fault.workbook.none");

    static final Message.One<String> NO_SHEET = Message.of("fault.workbook.no-sheet", String.class);
    static final Message.Two<String, Said> NO_SHEET_OF = Message.of("fault.workbook.no-sheet-of", String.class, Said.class);
    static final Message.Plain NOTHING_SEEN = Message.plain("fault.workbook.nothing-seen");
    static final Message.One<Said> NOTHING_SEEN_OF = Message.of("fault.workbook.nothing-seen-of", Said.class);
    static final Message.One<Said> SEVERAL = Message.of("fault.workbook.several", Said.class);

    static final Message.Plain SHEET_DAMAGED = Message.plain("fault.workbook.sheet-damaged");
    static final Message.One<String> SHEET_DAMAGED_AFTER = Message.of("fault.workbook.sheet-damaged-after", String.class);
    static final Message.Plain SHEET_LARGE = Message.plain("fault.workbook.sheet-large");
    static final Message.One<String> CELL_TOO_LONG = Message.of("fault.workbook.cell-too-long", String.class);
    static final Message.One<String> TEXTS_TOO_LONG = Message.of("fault.workbook.texts-too-long", String.class);
    static final Message.One<String> MERGED = Message.of("fault.workbook.merged", String.class);
    static final Message.Plain MERGED_BEYOND = Message.plain("fault.workbook.merged-beyond");
    static final Message.Plain FORMULA = Message.plain("fault.workbook.formula");
    static final Message.One<String> FORMULAS = Message.of("fault.workbook.formulas", String.class);

    private XlsxMessages() {}
}
