package org.communitysafety.csp.authority;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which responsible or specified authorities are among some bodies, such as those that attended a meeting.
 *
 * @param matched those among them
 * @param unclear those that may be among them: a body of the right kind is, but its name does not tell which
 * @param missing those not among them
 * @param extent the answer in a word
 */
public record Coverage(
        List<ExpectedAuthority> matched,
        List<ExpectedAuthority> unclear,
        List<ExpectedAuthority> missing,
        Extent extent) {

    /** Keeps copies of the lists. */
    public Coverage {
        matched = List.copyOf(matched);
        unclear = List.copyOf(unclear);
        missing = List.copyOf(missing);
    }

    static Coverage of(List<ExpectedAuthority> matched, List<ExpectedAuthority> unclear, List<ExpectedAuthority> missing) {
        return new Coverage(matched, unclear, missing, extent(matched, unclear, missing));
    }

    /** The same of some of the responsible authorities only, such as the councils. */
    public Coverage only(Predicate<ExpectedAuthority> which) {
        return of(matched.stream().filter(which).toList(), unclear.stream().filter(which).toList(),
                missing.stream().filter(which).toList());
    }

    private static Extent extent(
            List<ExpectedAuthority> matched, List<ExpectedAuthority> unclear, List<ExpectedAuthority> missing) {
        if (missing.stream().anyMatch(authority -> authority.identified() && authority.certain())) {
            return Extent.NOT_EVERY;
        }
        boolean every = unclear.isEmpty()
                && missing.isEmpty()
                && matched.stream().allMatch(authority -> authority.identified() || authority.certain());
        return every ? Extent.EVERY : Extent.NOT_KNOWN;
    }

    /** Whether every responsible authority is among the bodies. */
    public enum Extent {
        /** Every one is. */
        EVERY,
        /** At least one that is certainly a responsible authority is not. */
        NOT_EVERY,
        /** Not known: a name is unclear, or the set is not known. */
        NOT_KNOWN
    }
}
