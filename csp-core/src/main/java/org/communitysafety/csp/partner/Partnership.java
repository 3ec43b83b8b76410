package org.communitysafety.csp.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** The community safety partnership: who makes the plan, and for which area or areas. */
@Value.Immutable
@ElementStyle
public interface Partnership extends Element {

    /** The name it goes by. */
    @NotBlank(message = "a partnership needs its name")
    String getName();

    /** Its code in the list of the Office for National Statistics. */
    Optional<String> getCode();

    /** The area it is for; more than one if areas are combined. */
    List<@Valid AreaUse> getAreas();

    /** The body that is its strategy group. */
    Optional<ElementId> getStrategyGroup();

    /** The members of the strategy group; of a county's papers, of the county strategy group. */
    List<@Valid GroupMember> getMembers();

    /** What else is to be known of it. */
    Optional<String> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Partnership}. Not thread-safe. */
    final class Builder extends ImmutablePartnership.Builder {
        Builder() {}
    }
}
