package org.communitysafety.csp.pack;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communitysafety.csp.words.Words;

/**
 * What came of code that somebody else wrote: a value, or what went wrong in words. Only what the whole machine lacks, such as
 * memory, goes on as it was thrown.
 */
final class Broken<T> {

    private final Optional<T> value;
    private final String fault;

    private Broken(Optional<T> value, String fault) {
        this.value = value;
        this.fault = fault;
    }

    /** Runs it; null is a fault too. */
    static <T> Broken<T> guarded(Supplier<T> code, Words language) {
        try {
            T value = code.get();
            return new Broken<>(Optional.ofNullable(value), language.say(PackMessages.GAVE_NOTHING));
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError broken) {
            return new Broken<>(Optional.empty(), words(broken));
        }
    }

    void ifPresentOrElse(Consumer<T> good, Consumer<String> bad) {
        value.ifPresentOrElse(good, () -> bad.accept(fault));
    }

    T orElse(Function<String, T> bad) {
        return value.orElseGet(() -> bad.apply(fault));
    }

    /** The kind of what was thrown and its own words, on one line. */
    static String words(Throwable thrown) {
        StringBuilder words = new StringBuilder(thrown.getClass().getSimpleName());
        if (thrown.getMessage() != null) {
            words.append(", \"");
            thrown.getMessage().strip().codePoints().limit(300).forEach(sign ->
                    words.appendCodePoint(sign < ' ' || (sign > '~' && sign < '\u00a0') ? ' ' : sign));
            words.append('"');
        }
        return words.toString();
    }
}
