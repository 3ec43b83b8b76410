package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of scrutiny by the crime and disorder committee. */
final class ScrutinyMessages {

    static final Message.Plain NO_INFORMATION_ASKED = Message.plain("scrutiny.no-information-asked");
    static final Message.Plain NOBODY_REQUIRED = Message.plain("scrutiny.nobody-required");
    static final Message.Plain NO_REPORT = Message.plain("scrutiny.no-report");
    static final Message.Plain NO_COUNCIL_SAID = Message.plain("scrutiny.no-council-said");
    static final Message.One<String> NO_COMMITTEE = Message.of("scrutiny.no-committee", String.class);
    static final Message.One<String> NO_REPORT_TO_AUTHORITY = Message.of("scrutiny.no-report-to-authority", String.class);
    static final Message.Plain NONE_CALLED_CO_OPERATING = Message.plain("scrutiny.none-called-co-operating");
    static final Message.One<String> NO_REPORT_TO_BODY = Message.of("scrutiny.no-report-to-body", String.class);
    static final Message.Plain NO_OUTCOME = Message.plain("scrutiny.no-outcome");
    static final Message.Plain NO_COUNCILLOR_SAID = Message.plain("scrutiny.no-councillor-said");
    static final Message.Plain NOT_TO_COUNCILLOR = Message.plain("scrutiny.not-to-councillor");
    static final Message.Plain A_MEETING = Message.plain("scrutiny.a-meeting");
    static final Message.Plain TOOK_THE_PLAN = Message.plain("scrutiny.took-the-plan");
    static final Message.One<String> TOOK_THE_PLAN_ON = Message.of("scrutiny.took-the-plan-on", String.class);
    static final Message.Plain COMMITTEE_NOT_SAID = Message.plain("scrutiny.committee-not-said");
    static final Message.One<String> BY_ANOTHER = Message.of("scrutiny.by-another", String.class);
    static final Message.One<String> NO_SUCH_COMMITTEE = Message.of("scrutiny.no-such-committee", String.class);
    static final Message.Plain WHO_WAS_TOLD_NOT_SAID = Message.plain("scrutiny.who-was-told-not-said");
    static final Message.Plain NO_REASONS = Message.plain("scrutiny.no-reasons");
    static final Message.Plain NO_COUNCIL_ANSWERED = Message.plain("scrutiny.no-council-answered");
    static final Message.One<String> NO_MEETING_OF = Message.of("scrutiny.no-meeting-of", String.class);
    static final Message.One<String> MAY_BE_OUTSIDE = Message.of("scrutiny.may-be-outside", String.class);
    static final Message.One<String> NONE_IN_TWELVE_MONTHS = Message.of("scrutiny.none-in-twelve-months", String.class);
    static final Message.Two<String, String> GAP = Message.of("scrutiny.gap", String.class, String.class);

    private ScrutinyMessages() {}
}
