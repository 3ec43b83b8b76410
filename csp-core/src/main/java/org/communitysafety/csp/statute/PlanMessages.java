package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of a partnership plan and what it sets out. */
final class PlanMessages {

    static final Message.One<String> DRAFT = Message.of("plan.draft", String.class);
    static final Message.Plain NOTHING_TO_COMPARE = Message.plain("plan.nothing-to-compare");
    static final Message.Plain ASSESSMENT_NOT_IN_HAND = Message.plain("plan.assessment-not-in-hand");
    static final Message.Plain ASSESSMENT_OF_ANOTHER_YEAR = Message.plain("plan.assessment-of-another-year");
    static final Message.Two<String, String> COMES_FROM = Message.of("plan.priority-comes-from", String.class, String.class);
    static final Message.Plain ONLY_THE_SAME_TITLE = Message.plain("plan.priority-only-same-title");
    static final Message.One<String> NONE_COMES_FROM = Message.of("plan.no-priority-comes-from", String.class);
    static final Message.One<String> NOBODY_TAKES = Message.of("plan.nobody-takes-an-action", String.class);
    static final Message.One<String> OTHERS_TAKE = Message.of("plan.others-take-the-actions", String.class);
    static final Message.One<String> GIVEN_UP = Message.of("plan.actions-given-up", String.class);
    static final Message.One<String> NO_ACTION_ON = Message.of("plan.no-action-on-strategy", String.class);
    static final Message.Plain OTHERS_GIVE = Message.plain("plan.others-give");
    static final Message.Plain A_DRAFT = Message.plain("plan.a-draft");
    static final Message.One<String> NO_ACTION = Message.of("plan.no-action", String.class);
    static final Message.Plain NO_PRIORITIES = Message.plain("plan.no-priorities");
    static final Message.One<String> NO_MEASURE = Message.of("plan.no-measure-of-authority", String.class);
    static final Message.One<String> NO_STEP_TOWARDS = Message.of("plan.no-step-towards", String.class);
    static final Message.Two<String, String> FIRST_PLAN = Message.of("plan.first-plan", String.class, String.class);

    private PlanMessages() {}
}
