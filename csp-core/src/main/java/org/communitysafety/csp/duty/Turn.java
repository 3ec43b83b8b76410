package org.communitysafety.csp.duty;

import java.util.Optional;

/**
 * From which answer to which a duty turns for some papers. Immutable.
 *
 * @param from the outcome by the version before; empty if the duty was not asked of them
 * @param to the outcome now; empty if it is not asked of them any more
 */
public record Turn(Optional<Outcome> from, Optional<Outcome> to) {

    /** @throws IllegalArgumentException if both are the same */
    public Turn {
        if (from.equals(to)) {
            throw new IllegalArgumentException("an answer that stays the same is no turn");
        }
    }

    /** From one outcome to another. */
    public static Turn of(Outcome from, Outcome to) {
        return new Turn(Optional.of(from), Optional.of(to));
    }

    /** The duty was not asked before. */
    public static Turn newly(Outcome to) {
        return new Turn(Optional.empty(), Optional.of(to));
    }

    /** The duty is not asked any more. */
    public static Turn noMore(Outcome from) {
        return new Turn(Optional.of(from), Optional.empty());
    }

    /** {@code from "set out" to "a person must decide"}. */
    @Override
    public String toString() {
        return "from " + words(from) + " to " + words(to);
    }

    private static String words(Optional<Outcome> outcome) {
        return outcome.map(one -> "\"" + one.getPhrase() + "\"").orElse("not asked");
    }
}
