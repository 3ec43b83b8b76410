package org.communitysafety.csp.change;

import java.time.LocalDate;
import java.util.List;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.Duty;

/**
 * What changes on one day.
 *
 * @param day the first day of what starts; the day after the last day of what stops
 * @param starting the duties that are law from that day
 * @param stopping the duties that were law until the day before
 * @param authoritiesStarting the rows of section 5(1) that start
 * @param authoritiesStopping the rows of section 5(1) that stop
 */
public record LawChange(
        LocalDate day,
        List<Duty> starting,
        List<Duty> stopping,
        List<AuthorityRow> authoritiesStarting,
        List<AuthorityRow> authoritiesStopping) {

    /** Keeps copies of the lists. */
    public LawChange {
        starting = List.copyOf(starting);
        stopping = List.copyOf(stopping);
        authoritiesStarting = List.copyOf(authoritiesStarting);
        authoritiesStopping = List.copyOf(authoritiesStopping);
    }

    boolean isNothing() {
        return starting.isEmpty() && stopping.isEmpty() && authoritiesStarting.isEmpty() && authoritiesStopping.isEmpty();
    }
}
