package org.communitysafety.csp.crime;

import org.communitysafety.csp.words.Message;

/** Counts as analyses of a strategic assessment, and why they could not be added to one. */
final class AnalysisMessages {

    static final Message.Plain NO_ASSESSMENT = Message.plain("crime.analysis.no-assessment");
    static final Message.One<String> NOTHING_KNOWN = Message.of("crime.analysis.nothing-known", String.class);
    static final Message.One<String> NO_RECORD = Message.of("crime.analysis.no-record", String.class);
    static final Message.One<String> THERE_ALREADY = Message.of("crime.analysis.there-already", String.class);
    static final Message.Two<String, String> TITLE = Message.of("crime.analysis.title", String.class, String.class);
    static final Message.Two<String, String> LEVEL = Message.of("crime.analysis.level", String.class, String.class);
    static final Message.Three<String, String, String> LEVEL_MISSING =
            Message.of("crime.analysis.level-missing", String.class, String.class, String.class);
    static final Message.One<String> RATE = Message.of("crime.analysis.rate", String.class);
    static final Message.Plain RATE_UNIT = Message.plain("crime.analysis.rate-unit");
    static final Message.Plain UNIT = Message.plain("crime.analysis.unit");
    static final Message.One<String> BY_TYPE = Message.of("crime.analysis.by-type", String.class);
    static final Message.One<String> BY_MONTH = Message.of("crime.analysis.by-month", String.class);
    static final Message.One<String> BY_PLACE = Message.of("crime.analysis.by-place", String.class);
    static final Message.Two<String, String> ONE = Message.of("crime.analysis.one", String.class, String.class);
    static final Message.One<String> MISSING = Message.of("crime.analysis.missing", String.class);
    static final Message.Five<String, String, String, String, String> CHANGE =
            Message.of("crime.analysis.change", String.class, String.class, String.class, String.class, String.class);
    static final Message.Five<String, String, String, String, String> CHANGE_SMALL =
            Message.of("crime.analysis.change-small", String.class, String.class, String.class, String.class, String.class);
    static final Message.Two<String, String> IN_PERCENT = Message.of("crime.analysis.in-percent", String.class, String.class);

    private AnalysisMessages() {}
}
