package org.communitysafety.csp.start;

import org.communitysafety.csp.words.Message;

/** What stands in new papers, and why there are none. */
final class StartMessages {

    static final Message.Two<String, String> PAPERS = Message.of("start.papers", String.class, String.class);
    static final Message.Two<String, String> COUNTY_PAPERS = Message.of("start.county-papers", String.class, String.class);
    static final Message.One<String> PARTNERSHIP = Message.of("start.partnership", String.class);
    static final Message.Two<String, String> PLAN = Message.of("start.plan", String.class, String.class);
    static final Message.Two<String, String> ASSESSMENT = Message.of("start.assessment", String.class, String.class);
    static final Message.Two<String, String> AGREEMENT = Message.of("start.agreement", String.class, String.class);
    static final Message.Plain NO_AREA = Message.plain("start.no-area");
    static final Message.Plain COUNTY_AND_OTHER = Message.plain("start.county-and-other");
    static final Message.Plain TWO_NATIONS = Message.plain("start.two-nations");
    static final Message.Plain NOT_ENCODED = Message.plain("start.not-encoded");
    static final Message.Two<String, String> NOT_IN_USE = Message.of("start.not-in-use", String.class, String.class);
    static final Message.Three<String, String, String> REPLACED = Message.of("start.replaced", String.class, String.class, String.class);

    private StartMessages() {}
}
