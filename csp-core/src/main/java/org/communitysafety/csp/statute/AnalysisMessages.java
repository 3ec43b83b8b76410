package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of what the strategic assessment holds. */
final class AnalysisMessages {

    static final Message.One<String> NO_FIGURE = Message.of("analysis.no-figure", String.class);
    static final Message.One<String> NO_PATTERN = Message.of("analysis.no-pattern", String.class);
    static final Message.One<String> NOTHING_FOR = Message.of("analysis.nothing-for", String.class);
    static final Message.Plain COMPARED_WITH_NOTHING = Message.plain("analysis.compared-with-nothing");
    static final Message.Plain CONSULTATION_NOT_HELD = Message.plain("analysis.consultation-not-held");
    static final Message.Plain NO_SOURCE = Message.plain("analysis.no-source");
    static final Message.Plain NOT_SAID_WHEN = Message.plain("analysis.not-said-when");
    static final Message.Plain LIVING_NOT_ASKED = Message.plain("analysis.living-not-asked");
    static final Message.Plain WORKING_NOT_ASKED = Message.plain("analysis.working-not-asked");

    static final Message.One<String> COMPARED_WITH_OTHERS = Message.of("analysis.compared-with-others", String.class);
    static final Message.One<String> LEARNT_AFTER = Message.of("analysis.learnt-after", String.class);
    static final Message.One<String> LEARNT_LONG_BEFORE = Message.of("analysis.learnt-long-before", String.class);

    private AnalysisMessages() {}
}
