package org.communitysafety.csp.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** What the plan puts first. */
@Value.Immutable
@ElementStyle
public interface Priority extends Serving {

    /** Its title. */
    @NotBlank(message = "a priority needs its title")
    String getTitle();

    /** Its number, as written: a number need not be a rank. */
    Optional<String> getNumber();

    /** Its place in the ranking, from 1; left out if priorities are not ranked. */
    Optional<@Positive(message = "a rank counts from 1") Integer> getRank();

    /** What it is and why it matters. */
    Optional<String> getDescription();

    /** What its title or table says that it includes. */
    List<String> getSubThemes();

    /** What sort it is, as written: "cross-cutting". */
    Optional<String> getKind();

    /** The priority that it is part of. */
    Optional<ElementId> getParent();

    /** Where it comes from. */
    List<@Valid Origin> getOrigins();

    /** The ids, numbers or titles of what it carries on from the plan before; several if these were merged. */
    List<String> getCarriedFrom();

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

    /** Builds a {@link Priority}. Not thread-safe. */
    final class Builder extends ImmutablePriority.Builder {
        Builder() {}
    }
}
