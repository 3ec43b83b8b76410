package org.communitysafety.csp.io.format;

import org.communitysafety.csp.words.Said;

/** What a value must be, in words for whoever wrote it as JSON and for whoever filled in a cell. */
enum Expected {
    /** Fields in braces. */
    OBJECT(ExpectedMessages.OBJECT.said(ExpectedMessages.BRACES), ExpectedMessages.CELLS.said()),
    /** Values in brackets. */
    LIST(ExpectedMessages.LIST.said(), ExpectedMessages.LIST_IN_CELL.said()),
    /** Text. */
    TEXT(ExpectedMessages.TEXT.said(), ExpectedMessages.TEXT_IN_CELL.said()),
    /** A number. */
    NUMBER(ExpectedMessages.NUMBER.said(), ExpectedMessages.NUMBER_IN_CELL.said()),
    /** A whole number. */
    WHOLE(ExpectedMessages.WHOLE.said(), ExpectedMessages.WHOLE_IN_CELL.said()),
    /** Yes or no. */
    YES_NO(ExpectedMessages.YES_NO.said(), ExpectedMessages.TRUE_OR_FALSE.said());

    private final Said inJson;
    private final Said inCell;

    Expected(Said inJson, Said inCell) {
        this.inJson = inJson;
        this.inCell = inCell;
    }

    Said words(boolean json) {
        return json ? inJson : inCell;
    }
}
