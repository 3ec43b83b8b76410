package org.communitysafety.csp.element;

import org.communitysafety.csp.time.UnfitTextException;

/**
 * The stable name of one element, unique in its papers and chosen by whoever keeps them.
 *
 * @param value 1 to 200 letters, digits and signs of ASCII, without spaces
 */
public record ElementId(String value) implements Comparable<ElementId> {

    /** @throws UnfitTextException if the value is not an id */
    public ElementId {
        if (value.isEmpty()) {
            throw new UnfitTextException(value, "is empty: an element needs an id of its own, such as action-7");
        }
        if (value.length() > 200) {
            throw new UnfitTextException(value, "is longer than 200 characters");
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ' || value.charAt(i) > '~') {
                throw new UnfitTextException(
                        value, "has a character in it that is no letter, digit or sign: use letters, digits and dashes");
            }
        }
    }

    /** The id with that value. */
    public static ElementId of(String value) {
        return new ElementId(value);
    }

    /** By hand: what a record makes of itself costs a process some thirty milliseconds at its first hash. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ElementId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
