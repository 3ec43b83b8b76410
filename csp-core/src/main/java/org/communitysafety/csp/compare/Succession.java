package org.communitysafety.csp.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What in two plans is the same thing, and what stands in one of them alone. Each list is in the order of numbers and ids.
 *
 * @param follows what is the same thing; an element stands in more than one if it was split or merged
 * @param gone what the first plan alone has
 * @param come what the second plan alone has
 * @param perhaps what of these may be the same thing under other words
 * @param isLikenessSought whether that was looked for: not in plans of thousands of elements
 * @param unknown what the later plan says that it carries on, and the earlier has not
 * @param notShown how many of the first three its reader may not be shown; none as it is found
 * @param <E> what they are: priorities, actions or measures
 */
public record Succession<E>(
        List<Follows<E>> follows,
        List<E> gone,
        List<E> come,
        List<Perhaps<E>> perhaps,
        boolean isLikenessSought,
        List<CarriesOnUnknown<E>> unknown,
        int notShown) {

    /** Keeps copies of the lists. */
    public Succession {
        follows = List.copyOf(follows);
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        perhaps = List.copyOf(perhaps);
        unknown = List.copyOf(unknown);
    }

    /** What an audience may be shown of it: both of what is the same thing, or neither. */
    Succession<E> shown(Function<E, Optional<E>> first, Function<E, Optional<E>> second) {
        List<Follows<E>> both = follows.stream().flatMap(one -> one.shown(first, second).stream()).toList();
        List<E> left = gone.stream().flatMap(one -> first.apply(one).stream()).toList();
        List<E> fresh = come.stream().flatMap(one -> second.apply(one).stream()).toList();
        return new Succession<>(both, left, fresh,
                perhaps.stream().flatMap(one -> one.shown(first, second).stream()).toList(),
                isLikenessSought,
                unknown.stream()
                        .flatMap(one -> first.apply(one.element()).or(() -> second.apply(one.element())).stream()
                                .map(element -> new CarriesOnUnknown<>(element, one.words())))
                        .toList(),
                follows.size() - both.size() + gone.size() - left.size() + come.size() - fresh.size());
    }
}
