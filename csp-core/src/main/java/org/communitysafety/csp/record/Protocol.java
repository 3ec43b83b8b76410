package org.communitysafety.csp.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.immutables.value.Value;

/** A protocol on sharing information. */
@Value.Immutable
@ElementStyle
public interface Protocol extends Element {

    /** Its title. */
    @NotBlank(message = "a protocol needs its title")
    String getTitle();

    /** Its date. */
    Optional<PartialDate> getOn();

    /** Whether it exists; without a word, it does. */
    Optional<Done> getStatus();

    /** The bodies that are party to it. */
    List<ElementId> getParties();

    /** What sharing it covers. */
    Set<ProtocolCover> getCovers();

    /** Whom each body named. */
    List<@Valid Nomination> getNominations();

    /** What else is to be known. */
    Optional<String> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Protocol}. Not thread-safe. */
    final class Builder extends ImmutableProtocol.Builder {
        Builder() {}
    }
}
