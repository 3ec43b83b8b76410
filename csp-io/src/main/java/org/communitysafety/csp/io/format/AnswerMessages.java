package org.communitysafety.csp.io.format;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** What an answer lacks that was begun. */
final class AnswerMessages {

    static final Message.One<Said> BEGUN = Message.of("fault.answer.begun", Said.class);
    static final Message.Plain LACKS_ANSWER = Message.plain("fault.answer.lacks-answer");
    static final Message.Plain LACKS_BY = Message.plain("fault.answer.lacks-by");
    static final Message.Plain LACKS_ON = Message.plain("fault.answer.lacks-on");
    static final Message.Two<Said, Said> LACKS_BOTH = Message.of("fault.answer.lacks-both", Said.class, Said.class);

    private AnswerMessages() {}
}
