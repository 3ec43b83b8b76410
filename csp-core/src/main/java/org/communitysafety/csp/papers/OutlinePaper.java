package org.communitysafety.csp.papers;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PlanYear;
import org.immutables.value.Value;

/** A paper of which only the outline is kept here. */
@Value.Immutable
@ElementStyle
public interface OutlinePaper extends Paper {

    /** The year it is for. */
    Optional<PlanYear> getYear();

    /** The bodies that made it. */
    List<ElementId> getParties();

    /** The codes of the areas it covers. */
    List<String> getAreas();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OutlinePaper}. Not thread-safe. */
    final class Builder extends ImmutableOutlinePaper.Builder {
        Builder() {}
    }
}
