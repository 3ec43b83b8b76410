package org.communitysafety.csp.io.result;

import java.util.Comparator;
import java.util.List;
import org.communitysafety.csp.crime.StreetCrime;
import org.communitysafety.csp.io.read.Fault;

/**
 * Street-level crime counted from files, and what is wrong with them. Immutable.
 *
 * @param crime what was counted; what was not read stands in it too
 * @param faults every fault, by file, line and column
 */
public record CrimeReading(StreetCrime crime, List<Fault> faults) {

    private static final Comparator<Fault> BY_PLACE = Comparator.comparing((Fault fault) -> fault.location().source())
            .thenComparingInt(fault -> fault.location().line())
            .thenComparingInt(fault -> fault.location().column())
            .thenComparing(fault -> fault.message());

    /** Keeps a copy of the list, in its order. */
    public CrimeReading {
        faults = faults.stream().sorted(BY_PLACE).toList();
    }

    /** Whether nothing is wrong with what was read, and all that was asked can be told of it. */
    public boolean isWhollyTold() {
        return faults.isEmpty() && crime.isWhollyTold();
    }
}
