package org.communitysafety.csp.element;

import java.util.Locale;
import org.communitysafety.csp.time.UnfitTextException;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/**
 * The stable name of one element, unique in its papers and chosen by whoever keeps them.
 *
 * @param value 1 to 200 letters, digits and signs of ASCII, without spaces
 */
public record ElementId(String value) implements Comparable<ElementId> {

    private static final Message.Plain EMPTY = Message.plain("unfit.id.empty");
    private static final Message.Plain TOO_LONG = Message.plain("unfit.id.too-long");
    private static final Message.Plain SPACE = Message.plain("unfit.id.space");
    private static final Message.One<String> LETTER = Message.of("unfit.id.letter", String.class);
    private static final Message.One<String> NO_SIGN = Message.of("unfit.id.no-sign", String.class);

    /** @throws UnfitTextException if the value is not an id */
    public ElementId {
        if (value.isEmpty()) {
            throw new UnfitTextException(value, EMPTY.said());
        }
        if (value.length() > 200) {
            throw new UnfitTextException(value, TOO_LONG.said());
        }
        value.codePoints().filter(c -> c <= ' ' || c > '~').findFirst().ifPresent(c -> {
            throw new UnfitTextException(value, refused(c));
        });
    }

    /** Which character is refused: a letter as it is, and by its number what may not be seen or is something that a terminal acts on. */
    private static Said refused(int c) {
        return c == ' ' ? SPACE.said()
                : Character.isLetterOrDigit(c) ? LETTER.said(Character.toString(c))
                : NO_SIGN.said(String.format(Locale.ROOT, "U+%04X", c));
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
