package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of public meetings and the news of them. */
final class MeetingMessages {

    static final Message.Plain NO_OTHER = Message.plain("meeting.no-other");
    static final Message.Plain YEAR_NOT_KNOWN = Message.plain("meeting.year-not-known");
    static final Message.Plain NO_DATE = Message.plain("meeting.no-date");
    static final Message.One<String> OF_ANOTHER_YEAR = Message.of("meeting.of-another-year", String.class);
    static final Message.Plain ONLY_PLANNED = Message.plain("meeting.only-planned");
    static final Message.Plain GROUP_NOT_SAID = Message.plain("meeting.group-not-said");
    static final Message.One<String> HELD_BY = Message.of("meeting.held-by", String.class);
    static final Message.Plain HELD_BY_ANOTHER = Message.plain("meeting.held-by-another");
    static final Message.One<String> NOBODY_SENIOR = Message.of("meeting.nobody-senior", String.class);
    static final Message.Plain NOT_ALL_AT_ONE = Message.plain("meeting.not-all-at-one");
    static final Message.One<String> NEWS_PLANNED = Message.of("meeting.news-planned", String.class);
    static final Message.One<String> NEWS_OF_ANOTHER_YEAR = Message.of("meeting.news-of-another-year", String.class);
    static final Message.One<String> NEWS_OF_NONE = Message.of("meeting.news-of-none", String.class);
    static final Message.Plain PUBLIC = Message.plain("meeting.public");

    private MeetingMessages() {}
}
