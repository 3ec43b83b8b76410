package org.communitysafety.csp.review;

import org.communitysafety.csp.words.Message;

/** What a review says of its own way through the duties. */
final class ReviewMessages {

    static final Message.Two<String, String> SAME_NAMESPACE = Message.of("review.same-namespace", String.class, String.class);
    static final Message.One<String> BODIES_IN_PART = Message.of("review.bodies-in-part", String.class);
    static final Message.Plain PUT_BODIES_RIGHT = Message.plain("review.put-bodies-right");
    static final Message.Two<String, String> NOT_ENCODED = Message.of("review.not-encoded", String.class, String.class);
    static final Message.Two<String, String> LAW_FOR_PART = Message.of("review.law-for-part", String.class, String.class);
    static final Message.Plain SUBSTANCE_MISUSE_IN_WALES = Message.plain("review.substance-misuse-in-wales");
    static final Message.Plain ASK_FOR_PLAN_APART = Message.plain("review.ask-for-plan-apart");
    static final Message.Plain WHICH_DAY = Message.plain("review.which-day");
    static final Message.Two<String, String> NOT_LAW_YET = Message.of("review.not-law-yet", String.class, String.class);
    static final Message.Three<String, String, String> NOT_LAW_YET_IN_DAYS =
            Message.of("review.not-law-yet-in-days", String.class, String.class, String.class);
    static final Message.Three<String, String, String> NO_LONGER_LAW =
            Message.of("review.no-longer-law", String.class, String.class, String.class);
    static final Message.Four<String, String, String, String> NO_LONGER_LAW_IN_DAYS =
            Message.of("review.no-longer-law-in-days", String.class, String.class, String.class, String.class);
    static final Message.Three<String, String, String> OTHER_NATION =
            Message.of("review.other-nation", String.class, String.class, String.class);
    static final Message.One<String> OTHER_PACK = Message.of("review.other-pack", String.class);
    static final Message.One<String> BINDS_OTHERS = Message.of("review.binds-others", String.class);

    static final Message.Three<String, String, String> RULE_HOLDS_LATER =
            Message.of("review.rule-holds-later", String.class, String.class, String.class);
    static final Message.Four<String, String, String, String> RULE_HELD =
            Message.of("review.rule-held", String.class, String.class, String.class, String.class);
    static final Message.Three<String, String, String> RULE_OF_OTHER_NATION =
            Message.of("review.rule-of-other-nation", String.class, String.class, String.class);

    private ReviewMessages() {}
}
