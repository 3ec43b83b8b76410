package org.communitysafety.csp.plan;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** Money, posts or other resources, and what they are for. */
@Value.Immutable
@ElementStyle
public interface Resource extends Serving {

    /** What it is and how it is to be used. */
    @NotBlank(message = "a resource needs its text")
    String getText();

    /** What sort it is: money, post, premises. */
    Optional<String> getKind();

    /** How much, in pounds. */
    Optional<BigDecimal> getAmount();

    /** The bodies that provide it. */
    List<ElementId> getFrom();

    /** The priorities it is for. */
    List<ElementId> getPriorities();

    /** The strategies it is for. */
    List<ElementId> getStrategies();

    /** The actions it is for. */
    List<ElementId> getActions();

    @Override
    Set<Subject> getServes();

    @Override
    default List<Said> said() {
        return List.of(new Said("text", getText()));
    }

    @Override
    default Optional<Said> heading() {
        return Optional.empty();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Resource}. Not thread-safe. */
    final class Builder extends ImmutableResource.Builder {
        Builder() {}
    }
}
