package org.communitysafety.csp.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From which day to which day a wording is law, both inclusive.
 *
 * @param from the first day
 * @param to the last day; empty while it is law
 */
public record InForce(LocalDate from, Optional<LocalDate> to) {

    /** @throws IllegalArgumentException if it ends before it starts */
    public InForce {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("a wording ends before it starts: " + from + " to " + to.get());
        }
    }

    /** Whether it is law on that day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
    }

    /** Whether it is law on every day of the range, both ends inclusive. */
    public boolean throughout(LocalDate first, LocalDate last) {
        return on(first) && on(last);
    }

    /** Whether it is law on some day of the range, both ends inclusive. */
    public boolean sometimeIn(LocalDate first, LocalDate last) {
        return !last.isBefore(from) && (to.isEmpty() || !first.isAfter(to.get()));
    }
}
