package org.communitysafety.csp.duty;

import org.communitysafety.csp.words.Message;

/** Why an outcome was not given, whichever duty it is of. */
final class TraceMessages {

    static final Message.Two<String, String> APPLIES = Message.of("duty.ruled-out.applies", String.class, String.class);
    static final Message.Two<String, String> APPLIES_COMBINED = Message.of("duty.ruled-out.applies-combined", String.class, String.class);
    static final Message.Two<String, String> ARISES = Message.of("duty.ruled-out.arises", String.class, String.class);
    static final Message.Two<String, String> ARISES_COMBINED = Message.of("duty.ruled-out.arises-combined", String.class, String.class);
    static final Message.Plain NO_DEADLINE = Message.plain("duty.ruled-out.no-deadline");
    static final Message.Plain DEADLINES_PAST = Message.plain("duty.ruled-out.deadlines-past");
    static final Message.Two<String, String> NOT_LATER = Message.of("duty.ruled-out.not-later", String.class, String.class);
    static final Message.Plain NOT_AT_ODDS = Message.plain("duty.ruled-out.not-at-odds");
    static final Message.Plain READ = Message.plain("duty.ruled-out.read");
    static final Message.Plain PARTLY_READ = Message.plain("duty.ruled-out.partly-read");
    static final Message.One<String> SECOND_HAND = Message.of("duty.ruled-out.second-hand", String.class);
    static final Message.Plain IN_THESE_PAPERS = Message.plain("duty.ruled-out.in-these-papers");
    static final Message.Plain NO_OTHER_DOCUMENT = Message.plain("duty.ruled-out.no-other-document");
    static final Message.Plain NOTHING_BEARS = Message.plain("duty.ruled-out.nothing-bears");
    static final Message.Plain NO_MACHINE = Message.plain("duty.ruled-out.no-machine");
    static final Message.Plain NOTHING_SHOWS = Message.plain("duty.ruled-out.nothing-shows");
    static final Message.Plain LEFT_TO_A_PERSON = Message.plain("duty.ruled-out.left-to-a-person");
    static final Message.Plain NOT_ALL_READ = Message.plain("duty.ruled-out.not-all-read");
    static final Message.Plain LACKS = Message.plain("duty.ruled-out.lacks");
    static final Message.Plain SILENCE_NO_GAP = Message.plain("duty.ruled-out.silence-no-gap");
    static final Message.One<String> NOT_WHOLE = Message.of("duty.ruled-out.not-whole", String.class);
    static final Message.Plain NO_MUST = Message.plain("duty.ruled-out.no-must");

    private TraceMessages() {}
}
