package org.communitysafety.csp.io.map;

import java.util.Optional;
import java.util.function.Function;
import org.communitysafety.csp.words.Said;

/**
 * What came of reading one cell: a value, or nothing, and what was not understood of it. Where both are there, the value
 * keeps the words and claims no more.
 *
 * @param value what the cell says
 * @param trouble what was not understood, as the rest of a sentence that starts with the cell's text
 * @param <T> what is read
 */
record Reading<T>(Optional<T> value, Optional<Said> trouble) {

    static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), Optional.empty());
    }

    static <T> Reading<T> nothing() {
        return new Reading<>(Optional.empty(), Optional.empty());
    }

    static <T> Reading<T> trouble(Said why) {
        return new Reading<>(Optional.empty(), Optional.of(why));
    }

    /** The words alone, beside what was not understood of them. */
    static <T> Reading<T> kept(T words, Said why) {
        return new Reading<>(Optional.of(words), Optional.of(why));
    }

    <R> Reading<R> map(Function<T, R> change) {
        return new Reading<>(value.map(change), trouble);
    }

    /** Whether all of it was understood, and it says something. */
    boolean isUnderstood() {
        return value.isPresent() && trouble.isEmpty();
    }
}
