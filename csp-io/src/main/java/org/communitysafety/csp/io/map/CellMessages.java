package org.communitysafety.csp.io.map;

import org.communitysafety.csp.words.Message;

/** What was not understood of a cell, as the rest of a sentence that starts with what stands in it. */
final class CellMessages {

    static final Message.Plain ERROR_NO_TEXT = Message.plain("fault.cell.error-no-text");
    static final Message.Plain ERROR_NO_VALUE = Message.plain("fault.cell.error-no-value");
    static final Message.Plain LOST_CHARACTER = Message.plain("fault.cell.lost-character");
    static final Message.Plain NO_DIRECTION = Message.plain("fault.cell.no-direction");
    static final Message.Plain NO_WHOLE_NUMBER = Message.plain("fault.cell.no-whole-number");
    static final Message.Plain NUMBER_TURNED = Message.plain("fault.cell.number-turned");
    static final Message.Plain KEY_TURNED = Message.plain("fault.cell.key-turned");
    static final Message.Plain NO_STATUS = Message.plain("fault.cell.no-status");
    static final Message.Plain VALUE_TOO_LONG = Message.plain("fault.cell.value-too-long");
    static final Message.Plain BRACKETS = Message.plain("fault.cell.brackets");
    static final Message.Plain NOT_A_VALUE = Message.plain("fault.cell.not-a-value");
    static final Message.Plain SHORTENED = Message.plain("fault.cell.shortened");
    static final Message.Plain WHOSE_NUMBER = Message.plain("fault.cell.whose-number");
    static final Message.Plain YEAR_OR_NUMBER = Message.plain("fault.cell.year-or-number");
    static final Message.Plain NOT_A_TARGET = Message.plain("fault.cell.not-a-target");
    static final Message.Plain PRIORITY_TOO_LONG = Message.plain("fault.cell.priority-too-long");
    static final Message.Plain AFTER_BRACKET = Message.plain("fault.cell.after-bracket");
    static final Message.Plain INCLUDES_NOTHING = Message.plain("fault.cell.includes-nothing");

    private CellMessages() {}
}
