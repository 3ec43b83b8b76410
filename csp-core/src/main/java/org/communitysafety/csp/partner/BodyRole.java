package org.communitysafety.csp.partner;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.style.Refusals;
import org.immutables.value.Value;

/** A role that the papers give a body, and from when to when. */
@Value.Immutable
@ElementStyle
public interface BodyRole {

    /** The role. */
    StatutoryRole getRole();

    /** The first day of it. */
    Optional<LocalDate> getFrom();

    /** The last day of it. */
    Optional<LocalDate> getTo();

    /** The words for it, as written. */
    Optional<String> getText();

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

    /** Builds a {@link BodyRole}. Not thread-safe. */
    final class Builder extends ImmutableBodyRole.Builder {
        Builder() {}
    }
}
