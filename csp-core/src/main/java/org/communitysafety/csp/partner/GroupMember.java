package org.communitysafety.csp.partner;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.style.Refusals;
import org.immutables.value.Value;

/** A member of the strategy group. */
@Value.Immutable
@ElementStyle
public interface GroupMember extends Element {

    /** The person or post. */
    @NotBlank(message = "a member needs a name or post")
    String getName();

    /** The body that the member comes from. */
    Optional<ElementId> getBody();

    /** The responsible authorities that appointed the member; more than one if jointly. */
    List<ElementId> getAppointedBy();

    /** Whether the member holds a senior position in the body. */
    Optional<Boolean> getSenior();

    /** Whether the member is in the chair. */
    Optional<Boolean> getChair();

    /** Whether the member is the elected member responsible for community safety. */
    Optional<Boolean> getLeadCouncillor();

    /** The first day. */
    Optional<LocalDate> getFrom();

    /** The last day. */
    Optional<LocalDate> getTo();

    /** Refuses a range that ends before it starts. */
    @Value.Check
    default void check() {
        if (getFrom().isPresent() && getTo().isPresent() && getTo().get().isBefore(getFrom().get())) {
            throw Refusals.endsBeforeItStarts();
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GroupMember}. Not thread-safe. */
    final class Builder extends ImmutableGroupMember.Builder {
        Builder() {}
    }
}
