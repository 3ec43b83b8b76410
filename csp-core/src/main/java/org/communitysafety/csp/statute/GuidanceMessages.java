package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of what the guidance asks for. */
final class GuidanceMessages {

    static final Message.Two<String, String> ROLE_OF_BODY = Message.of("guidance.role-of-body", String.class, String.class);
    static final Message.Plain PLANNED = Message.plain("guidance.planned");
    static final Message.Plain NO_VOLUNTARY_BODY = Message.plain("guidance.no-voluntary-body");
    static final Message.Plain NO_YOUNG_PEOPLE = Message.plain("guidance.no-young-people");
    static final Message.Plain NO_RESULT = Message.plain("guidance.no-result");
    static final Message.Plain NOT_NAMED = Message.plain("guidance.not-named");
    static final Message.Plain NOT_SAID_WHEN = Message.plain("guidance.not-said-when");
    static final Message.Plain NOT_OF_SECRETARY_OF_STATE = Message.plain("guidance.not-of-secretary-of-state");
    static final Message.Plain NOT_OF_WELSH_MINISTERS = Message.plain("guidance.not-of-welsh-ministers");
    static final Message.Plain STRATEGIES_NOT_SAID = Message.plain("guidance.strategies-not-said");

    private GuidanceMessages() {}
}
