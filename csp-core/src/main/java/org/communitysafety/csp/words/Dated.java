package org.communitysafety.csp.words;

import java.time.LocalDate;

/** What is told as a day, a month or a year: whichever runs from its first day to its last. */
public interface Dated {

    /** The first day. */
    LocalDate getFirst();

    /** The last day. */
    LocalDate getLast();

    /** Whether it is one day. */
    boolean isDay();
}
