package org.communitysafety.csp.compare;

import java.util.Optional;
import java.util.function.Function;

/**
 * An element of each plan that are the same thing.
 *
 * @param before that of the first plan
 * @param after that of the second
 * @param link why they are taken to be the same
 * @param doubt why a person should look; empty if nothing speaks against it
 * @param <E> what they are
 */
public record Follows<E>(E before, E after, Link link, Optional<Doubt> doubt) {

    /** The same of what may be shown; empty if one of them may not. */
    Optional<Follows<E>> shown(Function<E, Optional<E>> first, Function<E, Optional<E>> second) {
        return first.apply(before).flatMap(then -> second.apply(after).map(now -> new Follows<>(then, now, link, doubt)));
    }
}
