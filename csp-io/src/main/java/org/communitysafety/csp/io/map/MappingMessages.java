package org.communitysafety.csp.io.map;

import org.communitysafety.csp.words.Message;

/** What stands against using a mapping on some papers. */
final class MappingMessages {

    static final Message.One<String> UNDECIDED = Message.of("fault.mapping.undecided", String.class);
    static final Message.One<String> UNDECIDED_ENDED = Message.of("fault.mapping.undecided-ended", String.class);
    static final Message.One<String> FIELD_TWICE = Message.of("fault.mapping.field-twice", String.class);
    static final Message.Plain HEADING_TWICE = Message.plain("fault.mapping.heading-twice");
    static final Message.Plain WHICH = Message.plain("fault.mapping.which");
    static final Message.Plain NO_FIELD = Message.plain("fault.mapping.no-field");
    static final Message.Plain PAIRING = Message.plain("fault.mapping.pairing");
    static final Message.Plain OUTCOME_ALONE = Message.plain("fault.mapping.outcome-alone");
    static final Message.One<String> NO_KEY_OF_ACTION = Message.of("fault.mapping.no-key-of-action", String.class);
    static final Message.One<String> NO_KEY_OF_MEASURE = Message.of("fault.mapping.no-key-of-measure", String.class);
    static final Message.One<String> NO_KEY_OF_RISK = Message.of("fault.mapping.no-key-of-risk", String.class);
    static final Message.One<String> NO_KEY_OF_PRIORITY = Message.of("fault.mapping.no-key-of-priority", String.class);
    static final Message.Plain STATUS_TWICE = Message.plain("fault.mapping.status-twice");
    static final Message.Plain NAME_TWICE = Message.plain("fault.mapping.name-twice");
    static final Message.One<String> NO_SUCH_HEADING = Message.of("fault.mapping.no-such-heading", String.class);
    static final Message.One<String> NO_SUCH_BODY = Message.of("fault.mapping.no-such-body", String.class);
    static final Message.One<String> ID_TAKEN = Message.of("fault.mapping.id-taken", String.class);
    static final Message.One<String> NO_SUCH_REPORT = Message.of("fault.mapping.no-such-report", String.class);
    static final Message.Plain NO_REPORT = Message.plain("fault.mapping.no-report");
    static final Message.Plain WHICH_REPORT = Message.plain("fault.mapping.which-report");

    private MappingMessages() {}
}
