package org.communitysafety.csp.assessment;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.immutables.value.Value;

/** What people who live and work in the area think should come first. */
@Value.Immutable
@ElementStyle
public interface LocalView extends Serving {

    /** What they think. */
    @NotBlank(message = "a local view needs its text")
    String getText();

    @Override
    Set<Subject> getServes();

    /** Where it was learnt: the survey, the meeting. */
    Optional<String> getSource();

    /** When they were asked. */
    Optional<PartialDate> getDate();

    /** Who was asked. */
    Set<Asked> getAsked();

    /** The consultation among the records. */
    Optional<ElementId> getConsultation();

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

    /** Builds a {@link LocalView}. Not thread-safe. */
    final class Builder extends ImmutableLocalView.Builder {
        Builder() {}
    }
}
