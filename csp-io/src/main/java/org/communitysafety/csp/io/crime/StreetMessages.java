package org.communitysafety.csp.io.crime;

import org.communitysafety.csp.words.Message;

/** What is wrong with a street-level file and its rows. */
final class StreetMessages {

    static final Message.Plain BLANK = Message.plain("fault.street.blank");
    static final Message.One<String> AGAIN = Message.of("fault.street.again", String.class);
    static final Message.Two<Integer, String> AGAIN_AND_OTHERS = Message.of("fault.street.again-and-others", Integer.class, String.class);
    static final Message.Plain CELL_MORE = Message.plain("fault.street.cell-more");
    static final Message.Plain NO_MONTH = Message.plain("fault.street.no-month");
    static final Message.Three<String, String, String> OTHER_YEAR =
            Message.of("fault.street.other-year", String.class, String.class, String.class);
    static final Message.One<String> NOT_A_MONTH = Message.of("fault.street.not-a-month", String.class);
    static final Message.Plain NO_FORCE = Message.plain("fault.street.no-force");
    static final Message.Plain NO_TYPE = Message.plain("fault.street.no-type");
    static final Message.One<String> TOO_LONG = Message.of("fault.street.too-long", String.class);
    static final Message.Plain NO_LONGITUDE = Message.plain("fault.street.no-longitude");
    static final Message.Plain NO_LATITUDE = Message.plain("fault.street.no-latitude");
    static final Message.Three<String, String, String> OTHER_LONGITUDE =
            Message.of("fault.street.other-longitude", String.class, String.class, String.class);
    static final Message.Three<String, String, String> OTHER_LATITUDE =
            Message.of("fault.street.other-latitude", String.class, String.class, String.class);
    static final Message.Plain NO_LSOA_CODE = Message.plain("fault.street.no-lsoa-code");
    static final Message.Plain NO_LSOA_NAME = Message.plain("fault.street.no-lsoa-name");
    static final Message.One<String> NO_CODE_OF_LSOA = Message.of("fault.street.not-an-lsoa-code", String.class);
    static final Message.One<String> COLUMN_TWICE = Message.of("fault.street.column-twice", String.class);
    static final Message.One<String> COLUMN_UNKNOWN = Message.of("fault.street.column-unknown", String.class);
    static final Message.Two<String, String> COLUMN_UNKNOWN_NEAR =
            Message.of("fault.street.column-unknown-near", String.class, String.class);
    static final Message.One<String> COLUMN_LACKING = Message.of("fault.street.column-lacking", String.class);

    private StreetMessages() {}
}
