package org.communitysafety.csp.io.mapping;

import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** A name that the sheet uses for a body, and which body of the papers that is. */
@Value.Immutable
@ElementStyle
public interface BodyName {

    /** The name as the sheet has it: initials, an old name, a short one. */
    String getName();

    /** The id of the body; left out if the name is no body of the papers, and only the words are kept. */
    Optional<ElementId> getBody();

    /** The full name of the body: it is added if the papers do not have it. */
    Optional<String> getAdd();

    /** What a person must decide before the sheet is imported; to be taken out then. */
    Optional<String> getDecide();

    /** Refuses to add a body without an id. */
    @Value.Check
    default void check() {
        if (getAdd().isPresent() && getBody().isEmpty()) {
            throw MappingMessages.lacking(MappingMessages.NO_BODY.said(), "body");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BodyName}. Not thread-safe. */
    final class Builder extends ImmutableBodyName.Builder {
        Builder() {}
    }
}
