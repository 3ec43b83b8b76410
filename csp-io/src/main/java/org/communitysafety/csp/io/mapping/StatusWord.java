package org.communitysafety.csp.io.mapping;

import java.util.Optional;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** A status word or colour of the sheet, and where it stands on the common scale. */
@Value.Immutable
@ElementStyle
public interface StatusWord {

    /** The word as the sheet has it. */
    String getWord();

    /** Where it stands; left out if that cannot be told, and only the word is kept. */
    Optional<ProgressScale> getScale();

    /** What a person must decide before the sheet is imported; to be taken out then. */
    Optional<String> getDecide();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatusWord}. Not thread-safe. */
    final class Builder extends ImmutableStatusWord.Builder {
        Builder() {}
    }
}
