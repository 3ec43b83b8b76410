package org.communitysafety.csp.duty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a duty's answer went through on the way to its outcome: each outcome of higher precedence that was not honest, and
 * why. Kept only where somebody asks for it; the same rules answer either way.
 *
 * <p>Not thread-safe: it serves one answer.
 */
public final class Trace {

    /** Keeps nothing. */
    public static final Trace OFF = new Trace(false);

    private final boolean kept;
    private final List<RuledOut> ruledOut = new ArrayList<>(0);
    private List<String> restsOn = List.of();

    /**
     * An outcome that was not given, and why.
     *
     * @param outcome the outcome
     * @param why why it was not honest, as a sentence
     */
    public record RuledOut(Outcome outcome, String why) {}

    private Trace(boolean kept) {
        this.kept = kept;
    }

    /** An empty one, to be filled by one answer. */
    public static Trace kept() {
        return new Trace(true);
    }

    void no(Outcome outcome, Supplier<String> why) {
        if (kept) {
            ruledOut.add(new RuledOut(outcome, why.get()));
        }
    }

    void restsOn(Supplier<List<String>> collections) {
        if (kept) {
            restsOn = List.copyOf(collections.get());
        }
    }

    /** The outcomes above the given one that were not given, in order of precedence, each with why. */
    public List<RuledOut> getRuledOutAbove(Outcome given) {
        return ruledOut.stream()
                .filter(one -> one.outcome().compareTo(given) < 0)
                .sorted((one, other) -> one.outcome().compareTo(other.outcome()))
                .toList();
    }

    /** The JSON Pointers of what was looked at; empty if the answer did not need to look. */
    public List<String> getRestsOn() {
        return Collections.unmodifiableList(restsOn);
    }
}
