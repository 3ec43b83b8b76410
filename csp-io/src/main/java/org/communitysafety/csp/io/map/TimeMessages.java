package org.communitysafety.csp.io.map;

import org.communitysafety.csp.words.Message;

/** What was not understood of a time, as the rest of a sentence that starts with what stands in the cell. */
final class TimeMessages {

    static final Message.Plain TOO_LONG = Message.plain("fault.time.too-long");
    static final Message.Plain NOT_UNDERSTOOD = Message.plain("fault.time.not-understood");
    static final Message.Plain STRETCH_WITH_WORDS = Message.plain("fault.time.stretch-with-words");
    static final Message.Plain NO_DATE = Message.plain("fault.time.no-date");
    static final Message.Plain NO_SUCH_DAY = Message.plain("fault.time.no-such-day");
    static final Message.Plain WHICH_FIRST = Message.plain("fault.time.which-first");
    static final Message.Plain WHICH_CENTURY = Message.plain("fault.time.which-century");
    static final Message.Plain DAY_OR_YEAR = Message.plain("fault.time.day-or-year");
    static final Message.Plain WITHOUT_YEAR = Message.plain("fault.time.without-year");
    static final Message.Plain DAY_NUMBER = Message.plain("fault.time.day-number");
    static final Message.Plain LONG_YEAR = Message.plain("fault.time.long-year");
    static final Message.Plain NO_TIME = Message.plain("fault.time.no-time");
    static final Message.Plain NO_QUARTER = Message.plain("fault.time.no-quarter");
    static final Message.Plain QUARTER_FROM_WHEN = Message.plain("fault.time.quarter-from-when");
    static final Message.Plain NO_YEAR = Message.plain("fault.time.no-year");
    static final Message.Plain MONTH_OR_YEAR = Message.plain("fault.time.month-or-year");
    static final Message.Plain YEAR_FROM_WHEN = Message.plain("fault.time.year-from-when");
    static final Message.Plain NOT_TO_NEXT_YEAR = Message.plain("fault.time.not-to-next-year");
    static final Message.Plain ENDS_BEFORE_START = Message.plain("fault.time.ends-before-start");

    private TimeMessages() {}
}
