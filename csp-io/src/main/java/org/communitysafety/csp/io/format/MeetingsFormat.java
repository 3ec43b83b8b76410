package org.communitysafety.csp.io.format;

import org.communitysafety.csp.calendar.OwnDate;
import org.communitysafety.csp.calendar.OwnDateKind;
import org.communitysafety.csp.calendar.OwnMeetings;

/** The fields of a file of meetings, in the order in which they are written. */
final class MeetingsFormat {

    private MeetingsFormat() {}

    private static final ObjectFormat<OwnDate, MeetingEntry> MEETING = ObjectFormat.value(
                    "meeting", "A day of the partnership's or the council's own choosing.", OwnDate.class, MeetingEntry::new, MeetingEntry::build)
            .fields(its -> its
                    .required("kind", new WordCodec<>(OwnDateKind.class), OwnDate::kind, MeetingEntry::kind, "What is on that day.")
                    .required("on", Texts.DAY, OwnDate::day, MeetingEntry::on, "The day."));

    static final ObjectFormat<OwnMeetings, OwnMeetings.Builder> MEETINGS = ObjectFormat.value(
                    "meetings", "The days that one partnership and its council chose.", OwnMeetings.class, OwnMeetings::builder, OwnMeetings.Builder::build)
            .fields(its -> its
                    .heading(Heading.MEETINGS)
                    .optional("note", Texts.TEXT, OwnMeetings::getNote, OwnMeetings.Builder::note, "What is to be known of them as a whole.")
                    .list("meetings", MEETING, OwnMeetings::getMeetings, OwnMeetings.Builder::addAllMeetings, "The meetings and other days.")
                    .list("holidays", Texts.DAY, OwnMeetings::getHolidays, OwnMeetings.Builder::addAllHolidays, "Days other than Saturdays and Sundays on which offices are shut."));
}
