package org.communitysafety.csp.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.law.Provision;

/**
 * How long before a meeting of a council its agenda is published.
 *
 * @param clearDays the clear days between
 * @param law where that stands
 */
record MeetingNotice(int clearDays, Provision law) {

    private static final int ENGLAND = 5;
    private static final int WALES = 3;
    private static final LocalDate ENGLISH_EXECUTIVES_FROM = LocalDate.of(2012, 9, 10);
    private static final LocalDate ELECTRONIC_IN_WALES_FROM = LocalDate.of(2021, 5, 1);

    /** For a meeting of the area's council; empty where the rule was not read. */
    static Optional<MeetingNotice> of(Area area, OwnDate meeting) {
        boolean cabinet = meeting.kind() == OwnDateKind.CABINET;
        if (area.getKind() == AreaKind.CITY_OF_LONDON || area.getKind() == AreaKind.ISLES_OF_SCILLY) {
            return Optional.empty();
        }
        if (area.getNation() == Nation.WALES) {
            return Optional.of(new MeetingNotice(WALES, cabinet
                    ? Instrument.SI_2001_2290.regulation("5(3),(4)")
                    : Instrument.LGA_1972.section(
                            meeting.day().isBefore(ELECTRONIC_IN_WALES_FROM) ? "100B(3),(4)" : "100BA(3),(6)")));
        }
        if (cabinet && meeting.day().isBefore(ENGLISH_EXECUTIVES_FROM)) {
            return Optional.empty();
        }
        return Optional.of(new MeetingNotice(ENGLAND, cabinet
                ? Instrument.SI_2012_2089.regulation("6(2)")
                : Instrument.LGA_1972.section("100B(3),(4)")));
    }
}
