package org.communitysafety.csp.io.map;

import java.util.Optional;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;

/**
 * The time something is for.
 *
 * @param on a day, month or calendar year
 * @param period a stretch of time; empty if there is a day
 */
record When(Optional<PartialDate> on, Optional<Period> period) {

    static When on(PartialDate date) {
        return new When(Optional.of(date), Optional.empty());
    }

    static When in(Period period) {
        return new When(Optional.empty(), Optional.of(period));
    }

    /** The last day, month or year of it, if it has an end. */
    Optional<PartialDate> end() {
        return on.or(() -> period.flatMap(Period::getTo));
    }
}
