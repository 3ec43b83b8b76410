package org.communitysafety.csp.violence;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** A kind of serious violence that a strategy identifies in the area. */
@Value.Immutable
@ElementStyle
public interface KindIdentified extends Element {

    /** The kind. */
    ViolenceKind getKind();

    /** What is said of it, and on what evidence. */
    Optional<String> getText();

    /** The codes of the areas that the evidence is of. */
    List<String> getAreas();

    /** What causes it. */
    List<@Valid StrategyPoint> getCauses();

    /** Why its causes could not be told, or not all of them. */
    Optional<String> getCauseLimit();

    /** What was made of each factor in deciding that it is serious. */
    List<@Valid FactorConsidered> getFactors();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KindIdentified}. Not thread-safe. */
    final class Builder extends ImmutableKindIdentified.Builder {
        Builder() {}
    }
}
