package org.communitysafety.csp.io.format;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** How a document is named by what it says that it is, and that it is another one. */
final class HeadingMessages {

    static final Message.Plain PAPERS = Message.plain("fault.heading.papers");
    static final Message.Plain ANSWERS = Message.plain("fault.heading.answers");
    static final Message.Plain MEETINGS = Message.plain("fault.heading.meetings");
    static final Message.Plain MAPPINGS = Message.plain("fault.heading.mappings");
    static final Message.Plain WHOLE_PAPERS = Message.plain("fault.heading.papers.whole");
    static final Message.Plain WHOLE_ANSWERS = Message.plain("fault.heading.answers.whole");
    static final Message.Plain WHOLE_MEETINGS = Message.plain("fault.heading.meetings.whole");
    static final Message.Plain WHOLE_MAPPINGS = Message.plain("fault.heading.mappings.whole");

    static final Message.Three<Said, Said, String> NONE_OF_IT = Message.of("fault.heading.none-of-it", Said.class, Said.class, String.class);
    static final Message.Two<String, String> OTHER_FORMAT = Message.of("fault.heading.other-format", String.class, String.class);
    static final Message.Two<String, String> OTHER_VERSION = Message.of("fault.heading.other-version", String.class, String.class);

    private HeadingMessages() {}
}
