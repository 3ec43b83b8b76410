package org.communitysafety.csp.style;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.RefusedException;

/** Why a value of the model is refused, in words that go on after what it is. */
public final class Refusals {

    public static final Message.Plain SAYS_NO_TIME = Message.plain("refused.says-no-time");
    public static final Message.Plain SAYS_NO_ORIGIN = Message.plain("refused.says-no-origin");
    public static final Message.Plain SAYS_NO_READING = Message.plain("refused.says-no-reading");
    public static final Message.Plain VALUE_AND_NONE = Message.plain("refused.value-and-none");
    public static final Message.Plain FIXED_WITHOUT_DATE = Message.plain("refused.fixed-without-date");
    public static final Message.Plain LEVEL_WITHOUT_VALUE = Message.plain("refused.level-without-value");
    public static final Message.Plain DIRECTION_WITHOUT_WAY = Message.plain("refused.direction-without-way");
    public static final Message.Plain ELSEWHERE_WITHOUT_DOCUMENT = Message.plain("refused.elsewhere-without-document");
    public static final Message.Plain ANSWER_BY_NOBODY = Message.plain("refused.answer-by-nobody");
    public static final Message.Plain ANSWER_BLANK = Message.plain("refused.answer-blank");
    public static final Message.Plain ANSWER_PAGE_OF_NOTHING = Message.plain("refused.answer-page-of-nothing");
    public static final Message.Plain ANSWER_ENDS_BEFORE_GIVEN = Message.plain("refused.answer-ends-before-given");
    private static final Message.Plain ENDS_BEFORE_IT_STARTS = Message.plain("refused.ends-before-it-starts");

    private Refusals() {}

    /** Refuses a time of which the end is before the start. */
    public static RefusedException endsBeforeItStarts() {
        return new RefusedException(ENDS_BEFORE_IT_STARTS.said());
    }
}
