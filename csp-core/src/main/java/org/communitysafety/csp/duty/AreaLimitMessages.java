package org.communitysafety.csp.duty;

import org.communitysafety.csp.words.Message;

/** Why a duty is not law for a place. */
final class AreaLimitMessages {

    static final Message.One<String> NO_PLAN = Message.of("duty.area.no-plan", String.class);
    static final Message.Two<String, String> NOT_ONE = Message.of("duty.area.not-one", String.class, String.class);
    static final Message.Two<String, String> NONE = Message.of("duty.area.none", String.class, String.class);
    static final Message.Two<String, String> IN_ONE_FORCE = Message.of("duty.area.in-one-force", String.class, String.class);
    static final Message.Two<String, String> STRATEGY_FOR_ONE = Message.of("duty.area.strategy-for-one", String.class, String.class);

    private AreaLimitMessages() {}
}
