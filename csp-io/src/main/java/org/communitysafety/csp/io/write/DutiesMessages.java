package org.communitysafety.csp.io.write;

import org.communitysafety.csp.law.Strength;
import org.communitysafety.csp.words.Message;

/** What is said in a list of duties. */
final class DutiesMessages {

    static final Message.Two<Integer, String> COUNT = Message.of("duties.count", Integer.class, String.class);
    static final Message.One<String> IN_FORCE_ON = Message.of("duties.in-force-on", String.class);
    static final Message.Plain EVER_IN_FORCE = Message.plain("duties.ever-in-force");
    static final Message.One<String> IN_NATION = Message.of("duties.in-nation", String.class);
    static final Message.One<String> FOR_KIND = Message.of("duties.for-kind", String.class);
    static final Message.Plain NONE = Message.plain("duties.none");
    static final Message.One<String> PACK = Message.of("pack.heading", String.class);
    static final Message.Plain NO_RULE = Message.plain("duties.no-rule");
    static final Message.Plain SHOULD = Message.plain("duties.should");
    static final Message.Three<String, String, String> CITED = Message.of("duties.cited", String.class, String.class, String.class);
    static final Message.One<String> FROM = Message.of("duties.from", String.class);
    static final Message.Two<String, String> FROM_TO = Message.of("duties.from-to", String.class, String.class);
    static final Message.One<String> ONLY_FOR = Message.of("duties.only-for", String.class);
    static final Message.Plain BINDS = Message.plain("duties.binds");
    static final Message.One<String> BINDS_OTHERS = Message.of("duties.binds-others", String.class);
    static final Message.Plain CLOSING = Message.plain("duties.closing");
    static final Message.Plain LIST = Message.plain("brief.list");
    private static final Message.Plain CONSIDER = Message.plain("duties.consider");
    private static final Message.Plain GOVERNANCE = Message.plain("duties.governance");

    private DutiesMessages() {}

    /** How strongly a duty asks, as briefly as can be: where a duty is told alone there is room for more. */
    static Message.Plain of(Strength strength) {
        return switch (strength) {
            case CONSIDER -> CONSIDER;
            case GOVERNANCE -> GOVERNANCE;
            case MUST, GUIDANCE, GOOD_PRACTICE -> RuleMessages.of(strength);
        };
    }
}
