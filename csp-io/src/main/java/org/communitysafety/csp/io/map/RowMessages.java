package org.communitysafety.csp.io.map;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** What is wrong with the words by which the element of a row is known. */
final class RowMessages {

    static final Message.Three<String, String, String> NO_ACTION =
            Message.of("fault.row.no-action", String.class, String.class, String.class);
    static final Message.Three<String, String, String> NO_MEASURE =
            Message.of("fault.row.no-measure", String.class, String.class, String.class);
    static final Message.Three<String, String, String> NO_RISK = Message.of("fault.row.no-risk", String.class, String.class, String.class);
    static final Message.Three<String, String, String> NO_PRIORITY =
            Message.of("fault.row.no-priority", String.class, String.class, String.class);
    static final Message.One<Said> NUMBER_OF_SEVERAL = Message.of("fault.row.number-of-several", Said.class);
    static final Message.One<Said> NUMBER_WITHOUT_PRIORITY = Message.of("fault.row.number-without-priority", Said.class);
    static final Message.One<String> NUMBER_TWICE = Message.of("fault.row.number-twice", String.class);
    static final Message.One<String> NUMBER_TWICE_UNDER = Message.of("fault.row.number-twice-under", String.class);
    static final Message.One<Said> ACTION_OF_SEVERAL = Message.of("fault.row.action-of-several", Said.class);
    static final Message.One<Said> ACTION_WITHOUT_PRIORITY = Message.of("fault.row.action-without-priority", Said.class);
    static final Message.One<String> ACTION_TWICE = Message.of("fault.row.action-twice", String.class);
    static final Message.One<String> ACTION_TWICE_UNDER = Message.of("fault.row.action-twice-under", String.class);
    static final Message.One<Said> MEASURE_OF_SEVERAL = Message.of("fault.row.measure-of-several", Said.class);
    static final Message.One<Said> MEASURE_WITHOUT_PRIORITY = Message.of("fault.row.measure-without-priority", Said.class);
    static final Message.One<String> MEASURE_TWICE = Message.of("fault.row.measure-twice", String.class);
    static final Message.One<String> MEASURE_TWICE_UNDER = Message.of("fault.row.measure-twice-under", String.class);
    static final Message.One<Said> RISK_OF_SEVERAL = Message.of("fault.row.risk-of-several", Said.class);
    static final Message.One<Said> RISK_WITHOUT_PRIORITY = Message.of("fault.row.risk-without-priority", Said.class);
    static final Message.One<String> RISK_TWICE = Message.of("fault.row.risk-twice", String.class);
    static final Message.One<String> RISK_TWICE_UNDER = Message.of("fault.row.risk-twice-under", String.class);
    static final Message.One<Said> AND_OTHERS = Message.of("fault.row.and-others", Said.class);

    private RowMessages() {}
}
