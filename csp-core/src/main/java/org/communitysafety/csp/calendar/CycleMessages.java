package org.communitysafety.csp.calendar;

import org.communitysafety.csp.words.Message;

/** What is the matter with dates that were given, and why there is no calendar. */
final class CycleMessages {

    static final Message.Two<String, String> AREA_BEGAN = Message.of("calendar.note.area-began", String.class, String.class);
    static final Message.Two<String, String> AREA_ENDS = Message.of("calendar.note.area-ends", String.class, String.class);
    static final Message.Five<String, String, String, String, String> OUTSIDE =
            Message.of("calendar.note.outside", String.class, String.class, String.class, String.class, String.class);
    static final Message.Two<String, String> NO_WORKING_DAY = Message.of("calendar.note.no-working-day", String.class, String.class);
    static final Message.Two<String, String> NOTICE_NOT_READ = Message.of("calendar.note.notice-not-read", String.class, String.class);
    static final Message.One<String> NO_COUNTY_GROUP = Message.of("calendar.note.no-county-group", String.class);
    static final Message.Two<String, String> GROUP_LATE = Message.of("calendar.note.group-late", String.class, String.class);
    static final Message.Two<String, String> COUNTY_GROUP_LATE = Message.of("calendar.note.county-group-late", String.class, String.class);
    static final Message.Two<String, String> COUNTY_GROUP_AFTER_GROUP =
            Message.of("calendar.note.county-group-after-group", String.class, String.class);
    static final Message.Three<String, String, String> APPROVED_LATE =
            Message.of("calendar.note.approved-late", String.class, String.class, String.class);
    static final Message.Three<String, String, String> BEFORE_GROUP =
            Message.of("calendar.note.before-group", String.class, String.class, String.class);
    static final Message.Four<String, String, String, String> WRONG_ORDER =
            Message.of("calendar.note.wrong-order", String.class, String.class, String.class, String.class);
    static final Message.Five<String, String, String, String, String> AGENDA_TOO_EARLY =
            Message.of("calendar.note.agenda-too-early", String.class, String.class, String.class, String.class, String.class);
    static final Message.One<String> NO_PUBLIC_MEETING = Message.of("calendar.note.no-public-meeting", String.class);
    static final Message.One<String> BEFORE_FIRST_PLANS = Message.of("calendar.note.before-first-plans", String.class);
    static final Message.Four<String, String, String, String> AREA_ENDED =
            Message.of("calendar.note.area-ended", String.class, String.class, String.class, String.class);
    static final Message.Three<String, String, String> AREA_NOT_YET =
            Message.of("calendar.note.area-not-yet", String.class, String.class, String.class);

    private CycleMessages() {}
}
