package org.communitysafety.csp.answer;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PlanYear;
import org.immutables.value.Value;

/** What people answer on the duties of one partnership, kept beside its papers. */
@Value.Immutable
@ElementStyle
public interface Answers {

    /** No answer at all. */
    Answers NONE = builder().build();

    /** What is to be known of them as a whole. */
    Optional<String> getNote();

    /** The year of the plan that they are for: beside papers for another year none of them counts. */
    Optional<PlanYear> getYear();

    /** The answers; their order says nothing. */
    List<PersonAnswer> getAnswers();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Answers}. Not thread-safe. */
    final class Builder extends ImmutableAnswers.Builder {
        Builder() {}
    }
}
