package org.communitysafety.csp.io.write;

import org.communitysafety.csp.law.Strength;
import org.communitysafety.csp.words.Message;

/** What is told of one duty or rule, wherever it is told. */
final class RuleMessages {

    static final Message.Plain OWED_BY = Message.plain("rule.owed-by");
    static final Message.One<String> OWED_BY_OTHERS = Message.of("rule.owed-by-others", String.class);
    static final Message.Plain STRENGTH = Message.plain("rule.strength");
    static final Message.Plain LAW = Message.plain("rule.law");
    static final Message.One<String> NEVER_ASKED = Message.of("rule.never-asked", String.class);
    static final Message.Plain WHERE = Message.plain("rule.where");
    static final Message.One<String> IN = Message.of("rule.in", String.class);
    static final Message.Two<String, String> IN_SOME = Message.of("rule.in-some", String.class, String.class);
    static final Message.Plain CONCERNS = Message.plain("rule.concerns");
    static final Message.One<String> CONCERNS_PAPER = Message.of("rule.concerns-paper", String.class);
    static final Message.One<String> SHOULD_SET_OUT = Message.of("rule.should-set-out", String.class);
    static final Message.One<String> HAS_TO_SET_OUT = Message.of("rule.has-to-set-out", String.class);
    static final Message.One<String> NEED_NOT_SET_OUT = Message.of("rule.need-not-set-out", String.class);
    static final Message.Plain SHOWN_BY = Message.plain("rule.shown-by");
    static final Message.Plain CAN_BE = Message.plain("rule.can-be");
    static final Message.Plain DOES_NOT_PROVE = Message.plain("rule.does-not-prove");
    static final Message.Plain ONE_GAP_WITH = Message.plain("rule.one-gap-with");
    static final Message.Plain LIMB_OF = Message.plain("rule.limb-of");
    static final Message.Plain SUCCEEDS = Message.plain("rule.succeeds");
    static final Message.Plain SUCCEEDED_BY = Message.plain("rule.succeeded-by");
    static final Message.Plain NOT_SETTLED = Message.plain("label.doubts");
    static final Message.One<String> ANSWERED_OTHERWISE = Message.of("rule.answered-otherwise", String.class);
    static final Message.One<String> DAYS_ON = Message.of("rule.days-on", String.class);
    static final Message.Two<String, String> DAYS_TO = Message.of("rule.days-to", String.class, String.class);
    static final Message.Two<String, String> READ = Message.of("rule.read", String.class, String.class);
    static final Message.One<String> SENTENCE = Message.of("rule.sentence", String.class);
    static final Message.Plain AND = Message.plain("brief.and");
    static final Message.Plain AND_ALSO = Message.plain("brief.and-also");
    private static final Message.Plain MUST = Message.plain("rule.must");
    private static final Message.Plain CONSIDER = Message.plain("rule.consider");
    private static final Message.Plain GUIDANCE = Message.plain("rule.guidance");
    private static final Message.Plain GOOD_PRACTICE = Message.plain("rule.good-practice");
    private static final Message.Plain GOVERNANCE = Message.plain("rule.governance");

    private RuleMessages() {}

    /** How strongly it asks. */
    static Message.Plain of(Strength strength) {
        return switch (strength) {
            case MUST -> MUST;
            case CONSIDER -> CONSIDER;
            case GUIDANCE -> GUIDANCE;
            case GOOD_PRACTICE -> GOOD_PRACTICE;
            case GOVERNANCE -> GOVERNANCE;
        };
    }
}
