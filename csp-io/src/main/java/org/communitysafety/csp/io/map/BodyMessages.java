package org.communitysafety.csp.io.map;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** What was not understood of a cell that names bodies, as the rest of a sentence that starts with what stands in it. */
final class BodyMessages {

    static final Message.Plain TOO_LONG = Message.plain("fault.body.too-long");
    static final Message.Plain NO_NAME = Message.plain("fault.body.no-name");
    static final Message.One<String> OF_SEVERAL = Message.of("fault.body.of-several", String.class);
    static final Message.Plain UNKNOWN = Message.plain("fault.body.unknown");
    static final Message.One<String> UNKNOWN_NEAR = Message.of("fault.body.unknown-near", String.class);
    static final Message.One<String> UNKNOWN_IN = Message.of("fault.body.unknown-in", String.class);
    static final Message.Two<String, String> UNKNOWN_IN_NEAR = Message.of("fault.body.unknown-in-near", String.class, String.class);
    static final Message.Two<Said, Said> AND_IT = Message.of("fault.body.and-it", Said.class, Said.class);

    private BodyMessages() {}
}
