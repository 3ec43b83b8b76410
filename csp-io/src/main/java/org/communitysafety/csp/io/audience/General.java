package org.communitysafety.csp.io.audience;

import java.util.stream.Stream;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** What is told where the words themselves may not be. */
record General(Words words) {

    static final Message.Plain REASON = Message.plain("general.reason");
    static final Message.Plain UNREAD = Message.plain("general.unread");
    static final Message.Plain NOT_DUE = Message.plain("general.not-due");
    static final Message.Plain REMEDY = Message.plain("general.remedy");
    static final Message.Plain QUESTION = Message.plain("general.question");
    static final Message.Plain NOTE = Message.plain("general.note");
    static final Message.Plain AUTHORITY = Message.plain("general.authority");
    static final Message.Plain BODY = Message.plain("general.body");
    static final Message.Plain FAULT = Message.plain("general.fault");
    static final Message.Plain ANSWERS = Message.plain("general.answers");
    static final Message.Plain WHY = Message.plain("general.why");
    static final Message.Plain PERSON = Message.plain("general.person");

    private static final Message.One<Integer> LACKING = Message.of("general.lacking", Integer.class);
    private static final Message.One<Integer> FORM = Message.of("general.form", Integer.class);

    String say(Message.Plain general) {
        return words.say(general);
    }

    /** What a fault is told as: in this language, and in English, which programs are told. */
    Stream<String> told(Fault fault) {
        return Stream.of(fault.message(words), fault.message()).distinct();
    }

    /** {@code 2 things that are lacking are in a part of the papers that is not shown to this audience.} */
    String lacking(int count) {
        return words.say(LACKING, count);
    }

    /** {@code 2 defects of form are in ...}. */
    String form(int count) {
        return words.say(FORM, count);
    }
}
