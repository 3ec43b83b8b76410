package org.communitysafety.csp.partner;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.style.Refusals;
import org.immutables.value.Value;

/** A local government area that the partnership is for, and from when to when. */
@Value.Immutable
@ElementStyle
public interface AreaUse {

    /** The nine-character code of the area, such as E07000111. */
    @NotBlank(message = "an area needs its code")
    String getCode();

    /** Its name, as written. */
    Optional<String> getName();

    /** The first day on which the partnership covers it. */
    Optional<LocalDate> getFrom();

    /** The last day. */
    Optional<LocalDate> getTo();

    /** Refuses a range that ends before it starts. */
    @Value.Check
    default void check() {
        if (getFrom().isPresent() && getTo().isPresent() && getTo().get().isBefore(getFrom().get())) {
            throw Refusals.endsBeforeItStarts();
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AreaUse}. Not thread-safe. */
    final class Builder extends ImmutableAreaUse.Builder {
        Builder() {}
    }
}
