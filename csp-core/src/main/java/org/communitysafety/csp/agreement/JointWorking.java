package org.communitysafety.csp.agreement;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** A way in which the responsible authorities of a county could work together. */
@Value.Immutable
@ElementStyle
public interface JointWorking extends Serving {

    /** The heading it stands under. */
    Optional<String> getTitle();

    /** What they could do together, as written. */
    @NotBlank(message = "joint working needs its text")
    String getText();

    /** The bodies that would do it. */
    List<ElementId> getParties();

    /** The priorities of the strategic assessments that it helps with, by name; empty for other joint working. */
    List<String> getPriorities();

    @Override
    Set<Subject> getServes();

    @Override
    default List<Said> said() {
        return List.of(new Said("text", getText()));
    }

    @Override
    default Optional<Said> heading() {
        return getTitle().map(heading -> new Said("title", heading));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link JointWorking}. Not thread-safe. */
    final class Builder extends ImmutableJointWorking.Builder {
        Builder() {}
    }
}
