package org.communitysafety.csp.plan;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.immutables.value.Value;

/** How an action stands, as a person judged it. */
@Value.Immutable
@ElementStyle
public interface Progress {

    /** The status as written. */
    @NotBlank(message = "a progress needs its text")
    String getText();

    /** Where that stands on the common scale. */
    Optional<ProgressScale> getScale();

    /** When it was judged. */
    Optional<PartialDate> getAsAt();

    /** What is said about it. */
    Optional<String> getComment();

    /**
     * The last of some judgements by their days, each day told in part counted as its last. Of two of one day it is the one that stands later,
     * and one without a day goes before all that have one. Empty if there are none.
     */
    static Optional<Progress> latest(List<Progress> judgements) {
        return judgements.stream().reduce((one, later) -> day(one).isAfter(day(later)) ? one : later);
    }

    /**
     * Those of some judgements that may be the last by their days, in whichever order they stand: no other is surely of a later day. Those
     * without a day go before all that have one; if none has a day, each may be the last.
     */
    static List<Progress> mayBeLatest(List<Progress> judgements) {
        List<Progress> dated = judgements.stream().filter(one -> one.getAsAt().isPresent()).toList();
        return dated.isEmpty()
                ? judgements
                : dated.stream().filter(one -> dated.stream().noneMatch(other -> isBefore(one, other))).toList();
    }

    private static boolean isBefore(Progress one, Progress other) {
        return one.getAsAt().orElseThrow().getLast().isBefore(other.getAsAt().orElseThrow().getFirst());
    }

    private static LocalDate day(Progress judgement) {
        return judgement.getAsAt().map(PartialDate::getLast).orElse(LocalDate.MIN);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Progress}. Not thread-safe. */
    final class Builder extends ImmutableProgress.Builder {
        Builder() {}
    }
}
