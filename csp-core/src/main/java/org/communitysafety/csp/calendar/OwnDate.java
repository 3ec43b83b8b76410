package org.communitysafety.csp.calendar;

import java.time.LocalDate;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.UnfitTextException;

/**
 * A day of the partnership's or the council's own choosing.
 *
 * @param kind what is on that day
 * @param day the day
 */
public record OwnDate(OwnDateKind kind, LocalDate day) {

    /**
     * Reads {@code cabinet=2025-03-13}.
     *
     * @throws IllegalArgumentException with a sentence for people, if the text is not such a date
     */
    public static OwnDate parse(String text) {
        int sign = text.indexOf('=');
        String word = sign < 0 ? text : text.substring(0, sign);
        for (OwnDateKind kind : OwnDateKind.values()) {
            if (kind.getWord().equals(word) && sign > 0) {
                return new OwnDate(kind, PartialDate.parseDay(text.substring(sign + 1)));
            }
        }
        StringBuilder words = new StringBuilder("is not a meeting and its day: write cabinet=2025-03-13, with one of");
        for (OwnDateKind kind : OwnDateKind.values()) {
            words.append(kind.ordinal() == 0 ? " " : ", ").append(kind.getWord());
        }
        throw new UnfitTextException(text, words.toString());
    }

    /** {@code cabinet=2025-03-13}. */
    @Override
    public String toString() {
        return kind.getWord() + "=" + day;
    }
}
