package org.communitysafety.csp.io.verify;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** What is wrong with a file that is to be a review. */
final class ReviewFileMessages {

    static final Message.One<String> TOO_LARGE = Message.of("fault.review.too-large", String.class);
    static final Message.Plain NOT_UTF_8 = Message.plain("fault.review.not-utf-8");
    static final Message.Plain NOT_JSON = Message.plain("fault.review.not-json");
    static final Message.Plain BATCH = Message.plain("fault.review.batch");
    static final Message.Plain NOT_A_REVIEW = Message.plain("fault.review.not-a-review");
    static final Message.Plain INPUTS = Message.plain("fault.review.inputs");
    static final Message.One<String> LANGUAGE = Message.of("fault.review.language", String.class);
    static final Message.Plain ASSUME_WHOLE = Message.plain("fault.review.assume-whole");
    static final Message.Two<String, String> NO_PACK = Message.of("fault.review.no-pack", String.class, String.class);
    static final Message.Plain NOT_A_DAY = Message.plain("fault.review.not-a-day");
    static final Message.One<Said> NO_SUCH_WORD = Message.of("fault.review.no-such-word", Said.class);
    static final Message.One<String> SAYS_OTHERWISE = Message.of("fault.review.says-otherwise", String.class);
    static final Message.One<String> NO_OBJECT = Message.of("fault.review.no-object", String.class);
    static final Message.One<String> NO_LIST = Message.of("fault.review.no-list", String.class);
    static final Message.One<String> LACKING = Message.of("fault.review.lacking", String.class);

    private ReviewFileMessages() {}
}
