package org.communitysafety.csp.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** A body, group or person that the papers name: a partner, a lead, a recipient. */
@Value.Immutable
@ElementStyle
public interface Body extends Element {

    /** The name as written. */
    @NotBlank(message = "a body needs its name")
    String getName();

    /** The short form that the papers use. */
    Optional<String> getAbbreviation();

    /** What it is; left out where the papers do not tell. */
    Optional<BodyKind> getKind();

    /** Its official code, if known: an ONS or NHS code. */
    Optional<String> getCode();

    /** Other names that the papers use for it. */
    List<String> getAliases();

    /** The bodies in it, if it is a group. */
    List<ElementId> getMembers();

    /** The roles that the papers give it. */
    List<@Valid BodyRole> getRoles();

    /** What else is to be known of it. */
    Optional<String> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Body}. Not thread-safe. */
    final class Builder extends ImmutableBody.Builder {
        Builder() {}
    }
}
