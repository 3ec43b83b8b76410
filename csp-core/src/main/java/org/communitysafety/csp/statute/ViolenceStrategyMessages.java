package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of what a serious violence strategy says. */
final class ViolenceStrategyMessages {

    static final Message.Plain UNDER_SECTION_9 = Message.plain("violence-strategy.under-section-9");
    static final Message.One<String> NOT_TAKING_PART = Message.of("violence-strategy.not-taking-part", String.class);
    static final Message.One<String> NO_CONTRIBUTION = Message.of("violence-strategy.no-contribution", String.class);
    static final Message.One<String> LEFT_OUT_BY_THE_ACT = Message.of("violence-strategy.left-out-by-the-act", String.class);
    static final Message.Plain NO_EVIDENCE = Message.plain("violence-strategy.no-evidence");
    static final Message.One<String> EVIDENCE_NOT_SAID_OF = Message.of("violence-strategy.evidence-not-said-of", String.class);
    static final Message.Plain EVIDENCE_NOT_SAID_OF_AREA = Message.plain("violence-strategy.evidence-not-said-of-area");
    static final Message.Two<String, String> EVIDENCE_OF_OTHERS =
            Message.of("violence-strategy.evidence-of-others", String.class, String.class);
    static final Message.One<String> EVIDENCE_NOT_OF_AREA = Message.of("violence-strategy.evidence-not-of-area", String.class);
    static final Message.Plain NO_CAUSE = Message.plain("violence-strategy.no-cause");
    static final Message.Plain NO_KINDS_FOR_CAUSES = Message.plain("violence-strategy.no-kinds-for-causes");
    static final Message.One<String> TO_BE_MADE = Message.of("violence-strategy.to-be-made", String.class);
    static final Message.Plain A_DRAFT = Message.plain("violence-strategy.a-draft");
    static final Message.Plain IN_HAND_A_DRAFT = Message.plain("violence-strategy.in-hand-a-draft");
    static final Message.Plain SECTION_9_ONLY = Message.plain("violence-strategy.section-9-only");
    static final Message.Plain NOTHING_TO_BE_DONE = Message.plain("violence-strategy.nothing-to-be-done");
    static final Message.Plain NOBODY_ANSWERS = Message.plain("violence-strategy.nobody-answers");
    static final Message.Plain NO_DUE_DAY = Message.plain("violence-strategy.no-due-day");
    static final Message.Plain NOTHING_DONE = Message.plain("violence-strategy.nothing-done");
    static final Message.One<String> NEXT_REVIEW = Message.of("violence-strategy.next-review", String.class);
    static final Message.Plain NO_NEXT_REVIEW = Message.plain("violence-strategy.no-next-review");
    static final Message.One<String> NOT_CONSULTED_ON_REVISED =
            Message.of("violence-strategy.not-consulted-on-revised", String.class);
    static final Message.Plain REVISED_NOT_CHECKED = Message.plain("violence-strategy.revised-not-checked");
    static final Message.Plain REVISED_NO_DAY = Message.plain("violence-strategy.revised-no-day");
    static final Message.Plain THE_FIRST = Message.plain("violence-strategy.the-first");
    static final Message.One<String> CHECKED = Message.of("violence-strategy.checked", String.class);
    static final Message.Two<String, String> CHECKED_ON = Message.of("violence-strategy.checked-on", String.class, String.class);
    static final Message.One<String> NOT_UNDER = Message.of("violence-strategy.not-under", String.class);
    static final Message.One<String> FACTORS_NOT_TOLD = Message.of("violence-strategy.factors-not-told", String.class);
    static final Message.Plain NO_KINDS_FOR_FACTORS = Message.plain("violence-strategy.no-kinds-for-factors");
    static final Message.Plain SECOND_HAND = Message.plain("violence-strategy.second-hand");
    static final Message.Two<String, String> BEFORE_THE_DUTY =
            Message.of("violence-strategy.before-the-duty", String.class, String.class);
    static final Message.Plain NO_AREAS = Message.plain("violence-strategy.no-areas");
    static final Message.One<String> DOES_NOT_COVER = Message.of("violence-strategy.does-not-cover", String.class);
    static final Message.Plain DOES_NOT_COVER_AREA = Message.plain("violence-strategy.does-not-cover-area");
    static final Message.One<String> UNKNOWN_AREA = Message.of("violence-strategy.unknown-area", String.class);

    private ViolenceStrategyMessages() {}
}
