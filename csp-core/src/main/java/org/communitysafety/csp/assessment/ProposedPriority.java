package org.communitysafety.csp.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** A matter that an assessment says should be put first. */
@Value.Immutable
@ElementStyle
public interface ProposedPriority extends Serving {

    /** The matter, as written. */
    @NotBlank(message = "a proposed priority needs its title")
    String getTitle();

    /** What it takes in, and why it is put first. */
    Optional<String> getDescription();

    /** Its place in the ranking, from 1. */
    Optional<@Positive(message = "a rank counts from 1") Integer> getRank();

    @Override
    Set<Subject> getServes();

    @Override
    default List<Said> said() {
        return Said.of("description", getDescription());
    }

    @Override
    default Optional<Said> heading() {
        return Optional.of(new Said("title", getTitle()));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProposedPriority}. Not thread-safe. */
    final class Builder extends ImmutableProposedPriority.Builder {
        Builder() {}
    }
}
