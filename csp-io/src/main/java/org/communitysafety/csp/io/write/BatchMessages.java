package org.communitysafety.csp.io.write;

import org.communitysafety.csp.io.result.BatchStanding;
import org.communitysafety.csp.words.Message;

/** What is said about many sets of papers. */
final class BatchMessages {

    static final Message.One<String> NUMBER = Message.of("batch.number", String.class);
    static final Message.Plain ALL = Message.plain("batch.all");
    static final Message.Plain INPUT = Message.plain("batch.input");
    static final Message.Plain AREA = Message.plain("batch.area");
    static final Message.Plain YEAR = Message.plain("batch.year");
    static final Message.Plain GAPS = Message.plain("batch.gaps");
    static final Message.Plain CONFLICTS = Message.plain("batch.conflicts");
    static final Message.Plain ASK = Message.plain("batch.ask");
    static final Message.Plain DECIDE = Message.plain("batch.decide");
    static final Message.Plain UNCHECKED = Message.plain("batch.unchecked");
    static final Message.Plain GATE = Message.plain("batch.gate");
    static final Message.One<Integer> INPUTS = Message.of("batch.inputs", Integer.class);
    static final Message.One<String> TOTALS = Message.of("batch.totals", String.class);
    static final Message.Plain LIST = Message.plain("brief.list");
    static final Message.Plain NONE = Message.plain("batch.none");
    private static final Message.One<Integer> PASSED = Message.of("batch.passed", Integer.class);
    private static final Message.One<Integer> STOPPED = Message.of("batch.stopped", Integer.class);
    private static final Message.One<Integer> PARTLY_CHECKED = Message.of("batch.partly-checked", Integer.class);
    private static final Message.One<Integer> UNREAD = Message.of("batch.unread", Integer.class);
    private static final Message.One<Integer> FAULT = Message.of("batch.fault", Integer.class);

    private BatchMessages() {}

    /** How many inputs stand so. */
    static Message.One<Integer> of(BatchStanding standing) {
        return switch (standing) {
            case PASSED -> PASSED;
            case STOPPED -> STOPPED;
            case UNCHECKED -> PARTLY_CHECKED;
            case UNREAD -> UNREAD;
            case FAULT -> FAULT;
        };
    }
}
