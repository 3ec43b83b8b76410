package org.communitysafety.csp.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.Period;
import org.immutables.value.Value;

/** How the partnership means to tackle one or more subjects. */
@Value.Immutable
@ElementStyle
public interface Strategy extends Serving {

    /** Its title. */
    @NotBlank(message = "a strategy needs its title")
    String getTitle();

    /** What it is. */
    Optional<String> getDescription();

    /** What it is to achieve. */
    List<String> getObjectives();

    /** The stretch of time it is for. */
    Optional<@Valid Period> getPeriod();

    @Override
    Set<Subject> getServes();

    @Override
    default List<Said> said() {
        List<Said> said = new ArrayList<>();
        getDescription().ifPresent(words -> said.add(new Said("description", words)));
        for (int i = 0; i < getObjectives().size(); i++) {
            said.add(new Said("objectives/" + i, getObjectives().get(i)));
        }
        return said;
    }

    @Override
    default Optional<Said> heading() {
        return Optional.of(new Said("title", getTitle()));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Strategy}. Not thread-safe. */
    final class Builder extends ImmutableStrategy.Builder {
        Builder() {}
    }
}
