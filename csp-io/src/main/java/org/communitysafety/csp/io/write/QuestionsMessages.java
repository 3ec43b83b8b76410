package org.communitysafety.csp.io.write;

import org.communitysafety.csp.words.Message;

/** What is said where what is open is listed for each who can answer. */
final class QuestionsMessages {

    static final Message.One<Integer> UNCHECKED = Message.of("questions.unchecked", Integer.class);
    static final Message.Plain LAW_UNCHECKED = Message.plain("questions.law-unchecked");
    static final Message.Plain NOTHING = Message.plain("questions.nothing");
    static final Message.Two<Integer, String> OPEN = Message.of("questions.open", Integer.class, String.class);
    static final Message.One<Integer> OPEN_PUT_RIGHT = Message.of("questions.open-put-right", Integer.class);
    static final Message.One<Integer> OPEN_READ = Message.of("questions.open-read", Integer.class);
    static final Message.One<Integer> OPEN_ASK = Message.of("questions.open-ask", Integer.class);
    static final Message.One<Integer> OPEN_DECIDE = Message.of("questions.open-decide", Integer.class);
    static final Message.One<Integer> ANSWERED = Message.of("questions.answered", Integer.class);
    static final Message.One<String> PARTNERSHIP = Message.of("questions.partnership", String.class);
    static final Message.Two<String, String> PARTNERSHIP_AND_YEAR =
            Message.of("questions.partnership-and-year", String.class, String.class);
    static final Message.Two<String, String> PARTLY_READ = Message.of("questions.partly-read", String.class, String.class);
    static final Message.One<Integer> QUESTIONS = Message.of("questions.questions", Integer.class);
    static final Message.One<String> TOGETHER = Message.of("questions.together", String.class);
    static final Message.Plain PUT_RIGHT = Message.plain("questions.put-right");
    static final Message.Plain READ = Message.plain("questions.read");
    static final Message.Plain ASK = Message.plain("questions.ask");
    static final Message.Plain DECIDE = Message.plain("questions.decide");
    static final Message.Plain HOW_ANSWERED = Message.plain("questions.how-answered");
    static final Message.Plain ANSWER = Message.plain("label.answered");
    static final Message.Plain LIST = Message.plain("brief.list");
    static final Message.Plain AND_ALSO = Message.plain("brief.and-also");

    private QuestionsMessages() {}
}
