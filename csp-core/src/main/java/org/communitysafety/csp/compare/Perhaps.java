package org.communitysafety.csp.compare;

import java.util.Optional;
import java.util.function.Function;

/**
 * An element of each plan that may be the same thing under other words, of which at least one has no counterpart: their titles
 * are alike, or their ids are the same and no word of their titles is. A person has
 * to tell; nothing else rests on it.
 *
 * @param before that of the first plan
 * @param after that of the second
 * @param likeness how many of a hundred words of their titles they have in common, from 50 to 100; 0 where only their ids are the same
 * @param <E> what they are
 */
public record Perhaps<E>(E before, E after, int likeness) {

    /** The same of what may be shown; empty if one of them may not. */
    Optional<Perhaps<E>> shown(Function<E, Optional<E>> first, Function<E, Optional<E>> second) {
        return first.apply(before).flatMap(then -> second.apply(after).map(now -> new Perhaps<>(then, now, likeness)));
    }
}
