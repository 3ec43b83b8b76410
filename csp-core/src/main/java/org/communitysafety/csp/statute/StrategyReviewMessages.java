package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of reviews of strategies. */
final class StrategyReviewMessages {

    static final Message.One<String> NONE_OF = Message.of("strategy-review.none-of", String.class);
    static final Message.Plain NOT_TOLD_WHAT = Message.plain("strategy-review.not-told-what");
    static final Message.Plain NOT_SAID_WHEN = Message.plain("strategy-review.not-said-when");

    private StrategyReviewMessages() {}
}
