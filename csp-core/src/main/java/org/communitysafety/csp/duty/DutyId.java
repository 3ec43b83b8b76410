package org.communitysafety.csp.duty;

import org.communitysafety.csp.time.UnfitTextException;
import org.communitysafety.csp.words.Message;

/**
 * The id of a duty in the register: instrument, clause, limb. Never changed, never used again.
 *
 * @param value such as {@code SI2007-1830-R11-1-B}
 */
public record DutyId(String value) implements Comparable<DutyId> {

    private static final Message.Plain NO_ID = Message.plain("unfit.duty-id");

    /** @throws IllegalArgumentException if it is not made of capital letters, digits and dashes */
    public DutyId {
        if (value.isEmpty() || !value.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))) {
            throw new UnfitTextException(value, NO_ID.said());
        }
    }

    /** The id with that value. */
    public static DutyId of(String value) {
        return new DutyId(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DutyId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(DutyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
