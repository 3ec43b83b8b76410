package org.communitysafety.csp.review;

import org.communitysafety.csp.words.Message;

/** What a note says on an answer that does not do what its writer may think. */
final class AnswerNoteMessages {

    static final Message.Two<String, String> OTHER_YEAR = Message.of("review.answer.other-year", String.class, String.class);
    static final Message.One<String> NO_YEAR = Message.of("review.answer.no-year", String.class);
    static final Message.Plain OWN_YEAR = Message.plain("review.answer.own-year");
    static final Message.Two<String, String> FROM = Message.of("review.answer.from", String.class, String.class);
    static final Message.Three<String, String, String> NO_SUCH_DUTY =
            Message.of("review.answer.no-such-duty", String.class, String.class, String.class);
    static final Message.Three<String, String, String> NOT_ASKED =
            Message.of("review.answer.not-asked", String.class, String.class, String.class);
    static final Message.Plain CHECK_ID = Message.plain("review.answer.check-id");
    static final Message.Four<String, String, String, String> OF_A_YEAR_BEFORE =
            Message.of("review.answer.of-a-year-before", String.class, String.class, String.class, String.class);
    static final Message.Four<String, String, String, String> NOT_YET_GIVEN =
            Message.of("review.answer.not-yet-given", String.class, String.class, String.class, String.class);
    static final Message.Plain CHECK_DAY = Message.plain("review.answer.check-day");
    static final Message.Five<String, String, String, String, String> EXPIRED_AS_AT =
            Message.of("review.answer.expired-as-at", String.class, String.class, String.class, String.class, String.class);
    static final Message.Five<String, String, String, String, String> EXPIRED =
            Message.of("review.answer.expired", String.class, String.class, String.class, String.class, String.class);
    static final Message.Plain ASK_AGAIN = Message.plain("review.answer.ask-again");
    static final Message.Three<String, String, String> DOES_NOT_APPLY =
            Message.of("review.answer.does-not-apply", String.class, String.class, String.class);
    static final Message.Three<String, String, String> NOT_DUE =
            Message.of("review.answer.not-due", String.class, String.class, String.class);
    static final Message.Three<String, String, String> SHOWN = Message.of("review.answer.shown", String.class, String.class, String.class);
    static final Message.Three<String, String, String> BY_NOBODY =
            Message.of("review.answer.by-nobody", String.class, String.class, String.class);
    static final Message.Plain GIVE_POST = Message.plain("review.answer.give-post");
    static final Message.Three<String, String, String> UNEXPLAINED =
            Message.of("review.answer.unexplained", String.class, String.class, String.class);
    static final Message.Plain EXPLAIN = Message.plain("review.answer.explain");
    static final Message.Three<String, String, String> NOT_ENOUGH_CONFLICT =
            Message.of("review.answer.not-enough-conflict", String.class, String.class, String.class);
    static final Message.Plain PUT_PAPERS_RIGHT = Message.plain("review.answer.put-papers-right");
    static final Message.Three<String, String, String> NOT_ENOUGH_ALWAYS_ARISES =
            Message.of("review.answer.not-enough-always-arises", String.class, String.class, String.class);
    static final Message.Three<String, String, String> NOT_ENOUGH_NO_DOCUMENT =
            Message.of("review.answer.not-enough-no-document", String.class, String.class, String.class);
    static final Message.Plain NAME_DOCUMENT = Message.plain("review.answer.name-document");
    static final Message.Three<String, String, String> NOT_ENOUGH_UNCHECKED =
            Message.of("review.answer.not-enough-unchecked", String.class, String.class, String.class);
    static final Message.Plain MAKE_CHECKABLE = Message.plain("review.answer.make-checkable");
    static final Message.Three<String, String, String> AT_ODDS_SHOWN =
            Message.of("review.answer.at-odds-shown", String.class, String.class, String.class);
    static final Message.Three<String, String, String> AT_ODDS_ELSEWHERE =
            Message.of("review.answer.at-odds-elsewhere", String.class, String.class, String.class);
    static final Message.Three<String, String, String> AT_ODDS_NOT_ARISEN =
            Message.of("review.answer.at-odds-not-arisen", String.class, String.class, String.class);
    static final Message.Plain SEE_WHICH = Message.plain("review.answer.see-which");
    static final Message.Two<String, String> RIVAL = Message.of("review.answer.rival", String.class, String.class);
    static final Message.Two<String, String> CONFLICT = Message.of("review.answer.conflict", String.class, String.class);
    static final Message.Plain KEEP_ONE = Message.plain("review.answer.keep-one");

    private AnswerNoteMessages() {}
}
