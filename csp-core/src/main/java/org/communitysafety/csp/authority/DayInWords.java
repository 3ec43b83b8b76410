package org.communitysafety.csp.authority;

import java.time.LocalDate;
import java.util.Locale;

/** A day as people write it, in English whatever the machine: 30 June 2022. */
final class DayInWords {

    private DayInWords() {}

    static String of(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + day.getYear();
    }
}
