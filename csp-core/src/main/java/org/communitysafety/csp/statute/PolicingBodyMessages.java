package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** Why it is not known whether a body is the elected local policing body. */
final class PolicingBodyMessages {

    static final Message.Four<String, String, String, String> NO_COMMISSIONER =
            Message.of("policing-body.no-commissioner", String.class, String.class, String.class, String.class);
    static final Message.Four<String, String, String, String> NOT_YET_THE_MAYOR =
            Message.of("policing-body.not-yet-the-mayor", String.class, String.class, String.class, String.class);
    static final Message.Four<String, String, String, String> CHANGED_WITHIN =
            Message.of("policing-body.changed-within", String.class, String.class, String.class, String.class);
    static final Message.Four<String, String, String, String> NOT_THAT_MAYOR =
            Message.of("policing-body.not-that-mayor", String.class, String.class, String.class, String.class);
    static final Message.One<String> NO_ORDER_READ = Message.of("policing-body.no-order-read", String.class);
    static final Message.One<String> NOT_MAYOR_OF_LONDON = Message.of("policing-body.not-mayor-of-london", String.class);

    private PolicingBodyMessages() {}
}
