package org.communitysafety.csp.time;

import java.time.LocalDate;

/** Days as a British officer writes them, whatever the machine's own language. */
public final class DayInWords {

    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };

    private DayInWords() {}

    /** {@code 31 March 2024}. */
    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /** {@code 31 March 2024}, {@code December 2023} or {@code 2023}, as far as the date tells. */
    public static String of(PartialDate date) {
        if (date.isDay()) {
            return of(date.getFirst());
        }
        boolean month = date.getFirst().getMonthValue() == date.getLast().getMonthValue();
        return (month ? MONTHS[date.getFirst().getMonthValue() - 1] + " " : "") + date.getFirst().getYear();
    }
}
