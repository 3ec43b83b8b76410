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
import org.communitysafety.csp.time.PlanYear;
import org.immutables.value.Value;

/** Information that was supplied to a strategic assessment and considered in it. */
@Value.Immutable
@ElementStyle
public interface InformationSource extends Serving {

    /** What it is. */
    @NotBlank(message = "an information source needs its title")
    String getTitle();

    /** Who supplied it, in the terms of regulation 6. */
    Provider getFrom();

    /** The body that supplied it. */
    Optional<ElementId> getBody();

    /** Its date. */
    Optional<PartialDate> getDate();

    /** The plan year it is about. */
    Optional<PlanYear> getYear();

    @Override
    Set<Subject> getServes();

    /** What it tells. */
    Optional<String> getText();

    @Override
    default List<Said> said() {
        return Said.of("text", getText());
    }

    @Override
    default Optional<Said> heading() {
        return Optional.of(new Said("title", getTitle()));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InformationSource}. Not thread-safe. */
    final class Builder extends ImmutableInformationSource.Builder {
        Builder() {}
    }
}
