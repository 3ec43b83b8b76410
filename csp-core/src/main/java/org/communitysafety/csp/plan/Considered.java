package org.communitysafety.csp.plan;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.immutables.value.Value;

/** A document that was considered when the plan was revised. */
@Value.Immutable
@ElementStyle
public interface Considered extends Element {

    /** Its title, as written. */
    @NotBlank(message = "a considered needs its title")
    String getTitle();

    /** What it is. */
    DocumentKind getKind();

    /** Its date. */
    Optional<PartialDate> getDate();

    /** The year it is for. */
    Optional<PlanYear> getYear();

    /** The same document among these papers. */
    Optional<ElementId> getPaper();

    /** What was made of it. */
    Optional<String> getText();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Considered}. Not thread-safe. */
    final class Builder extends ImmutableConsidered.Builder {
        Builder() {}
    }
}
