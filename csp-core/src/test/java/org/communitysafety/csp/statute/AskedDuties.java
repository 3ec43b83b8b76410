package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Pack;

/** The duties that a review can ask, of the law and of every pack: what binds only others, or ended before 2007, it cannot. */
final class AskedDuties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2007, 8, 1);

    private AskedDuties() {}

    static List<Duty> all() {
        return Statute.catalogue().asked(EnumSet.allOf(Pack.class)).stream()
                .filter(duty -> duty.getInForce().to().filter(last -> last.isBefore(FIRST_DAY)).isEmpty())
                .toList();
    }
}
