package org.communitysafety.csp.violence;

import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.immutables.value.Value;

/** A check, before publication, that material that must be left out was left out. Only the head is kept, never the material. */
@Value.Immutable
@ElementStyle
public interface LeaveOutCheck extends Element {

    /** The head. */
    LeaveOutHead getHead();

    /** When. */
    Optional<PartialDate> getOn();

    /** Who checked. */
    Optional<ElementId> getBy();

    /** How it was checked. */
    Optional<String> getText();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LeaveOutCheck}. Not thread-safe. */
    final class Builder extends ImmutableLeaveOutCheck.Builder {
        Builder() {}
    }
}
