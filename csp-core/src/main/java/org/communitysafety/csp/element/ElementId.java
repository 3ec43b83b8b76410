package org.communitysafety.csp.element;

import org.communitysafety.csp.time.UnfitTextException;
import org.communitysafety.csp.words.Message;

/**
 * The stable name of one element, unique in its papers and chosen by whoever keeps them.
 *
 * @param value 1 to 200 letters, digits and signs of ASCII, without spaces
 */
public record ElementId(String value) implements Comparable<ElementId> {

    private static final Message.Plain EMPTY = Message.plain("unfit.id.empty");
    private static final Message.Plain TOO_LONG = Message.plain("unfit.id.too-long");
    private static final Message.Plain NO_SIGN = Message.plain("unfit.id.no-sign");

    /** @throws UnfitTextException if the value is not an id */
    public ElementId {
        if (value.isEmpty()) {
            throw new UnfitTextException(value, EMPTY.said());
        }
        if (value.length() > 200) {
            throw new UnfitTextException(value, TOO_LONG.said());
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ' || value.charAt(i) > '~') {
                throw new UnfitTextException(
                        value, NO_SIGN.said());
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
