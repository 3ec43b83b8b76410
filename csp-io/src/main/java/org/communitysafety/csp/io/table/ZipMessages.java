package org.communitysafety.csp.io.table;

import org.communitysafety.csp.words.Message;

/** Why a zip file, or a workbook as one, is refused. */
final class ZipMessages {

    static final Message.One<String> TOO_LONG = Message.of("fault.zip.too-long", String.class);
    static final Message.Plain NO_ZIP = Message.plain("fault.zip.no-zip");
    static final Message.Plain OFFICE = Message.plain("fault.zip.office");
    static final Message.One<String> SAME_NAME = Message.of("fault.zip.same-name", String.class);

    static final Message.Plain DAMAGED = Message.plain("fault.zip.damaged");
    static final Message.Plain LOCKED = Message.plain("fault.zip.locked");
    static final Message.One<String> MANY = Message.of("fault.zip.many", String.class);
    static final Message.One<String> OUTSIDE = Message.of("fault.zip.outside", String.class);
    static final Message.One<String> TWICE = Message.of("fault.zip.twice", String.class);
    static final Message.One<String> BYTES = Message.of("fault.zip.bytes", String.class);
    static final Message.One<String> TIMES = Message.of("fault.zip.times", String.class);

    static final Message.Plain WORKBOOK_DAMAGED = Message.plain("fault.zip.workbook-damaged");
    static final Message.Plain WORKBOOK_LOCKED = Message.plain("fault.zip.workbook-locked");
    static final Message.One<String> WORKBOOK_MANY = Message.of("fault.zip.workbook-many", String.class);
    static final Message.One<String> WORKBOOK_OUTSIDE = Message.of("fault.zip.workbook-outside", String.class);
    static final Message.One<String> WORKBOOK_TWICE = Message.of("fault.zip.workbook-twice", String.class);
    static final Message.One<String> WORKBOOK_BYTES = Message.of("fault.zip.workbook-bytes", String.class);
    static final Message.One<String> WORKBOOK_TIMES = Message.of("fault.zip.workbook-times", String.class);

    private ZipMessages() {}
}
