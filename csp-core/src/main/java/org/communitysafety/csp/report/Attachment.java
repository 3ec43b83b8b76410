package org.communitysafety.csp.report;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** An appendix or background paper. */
@Value.Immutable
@ElementStyle
public interface Attachment extends Element {

    /** Its title. */
    @NotBlank(message = "an attachment needs its title")
    String getTitle();

    /** How much of it was in hand; without a word, none. */
    Optional<InHand> getInHand();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Attachment}. Not thread-safe. */
    final class Builder extends ImmutableAttachment.Builder {
        Builder() {}
    }
}
