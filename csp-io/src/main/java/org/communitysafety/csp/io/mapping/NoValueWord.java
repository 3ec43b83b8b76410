package org.communitysafety.csp.io.mapping;

import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** What the sheet writes where there is no value, and why there is none. */
@Value.Immutable
@ElementStyle
public interface NoValueWord {

    /** The words as the sheet has them. */
    String getWord();

    /** Why there is no value. */
    NoValue getWhy();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NoValueWord}. Not thread-safe. */
    final class Builder extends ImmutableNoValueWord.Builder {
        Builder() {}
    }
}
