package org.communitysafety.csp.element;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** A law that a paper cites, as the paper cites it, and what it cites it for. */
@Value.Immutable
@ElementStyle
public interface Citation extends Element {

    /** The citation as written. */
    @NotBlank(message = "a citation needs its words")
    String getText();

    /** The Act or instrument it means, if that is clear: {@code CDA 1998}, {@code SI 2007/1830} and so on. */
    Optional<String> getInstrument();

    /** The provision it means, such as {@code s.6} or {@code reg 5}. */
    Optional<String> getProvision();

    /** What it is cited for. */
    Optional<Topic> getCitedFor();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Citation}. Not thread-safe. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
