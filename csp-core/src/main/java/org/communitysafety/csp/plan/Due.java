package org.communitysafety.csp.plan;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.style.LackingException;
import org.communitysafety.csp.style.Refusals;
import org.communitysafety.csp.time.PartialDate;
import org.immutables.value.Value;

/** When an action is to be done, as written and as understood. */
@Value.Immutable
@ElementStyle
public interface Due {

    /** The words as written. */
    @NotBlank(message = "a due needs its text")
    String getText();

    /** How firmly it is told. */
    DueKind getKind();

    /** The last day, month or year for it. */
    Optional<PartialDate> getBy();

    /** How often, where it recurs. */
    Optional<String> getEvery();

    /** What it waits for. */
    Optional<String> getCondition();

    /** Refuses a fixed time without a date. */
    @Value.Check
    default void check() {
        if (getKind() == DueKind.FIXED && getBy().isEmpty()) {
            throw new LackingException(Refusals.FIXED_WITHOUT_DATE.said(), "by");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Due}. Not thread-safe. */
    final class Builder extends ImmutableDue.Builder {
        Builder() {}
    }
}
