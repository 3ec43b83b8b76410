package org.communitysafety.csp.calendar;

import org.communitysafety.csp.words.Message;

/** Dates of the partnership and the council, and what is worked back from them. */
final class OwnStepMessages {

    static final Message.One<String> SEND_PAPERS = Message.of("calendar.own.send-papers", String.class);
    static final Message.Plain SEND_PAPERS_NOTE = Message.plain("calendar.own.send-papers-note");
    static final Message.Two<String, String> REPORT = Message.of("calendar.own.report", String.class, String.class);
    static final Message.Plain REPORT_NOTE = Message.plain("calendar.own.report-note");
    static final Message.Plain PUBLIC_MEETING = Message.plain("calendar.own.public-meeting");
    static final Message.Plain STRATEGY_PUBLISHED = Message.plain("calendar.own.strategy-published");
    static final Message.One<String> MEETS = Message.of("calendar.own.meets", String.class);
    static final Message.Two<String, String> AGENDA = Message.of("calendar.own.agenda", String.class, String.class);
    static final Message.Plain PROPER_OFFICER = Message.plain("calendar.own.proper-officer");
    static final Message.Plain FIVE_DAYS = Message.plain("calendar.own.five-days");
    static final Message.Plain FIVE_DAYS_HOLIDAYS = Message.plain("calendar.own.five-days-holidays");
    static final Message.Plain THREE_DAYS = Message.plain("calendar.own.three-days");
    static final Message.Plain THREE_DAYS_HOLIDAYS = Message.plain("calendar.own.three-days-holidays");
    static final Message.Plain GROUP = Message.plain("calendar.own.group");
    static final Message.Plain COUNTY_GROUP = Message.plain("calendar.own.county-group");
    static final Message.Plain COUNCIL = Message.plain("calendar.own.council");
    static final Message.Plain SPECIFIED = Message.plain("calendar.own.specified");

    private OwnStepMessages() {}
}
