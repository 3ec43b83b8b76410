package org.communitysafety.csp.io.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;

/**
 * A review as it stands in a JSON file: what is needed to make it again, and what it says. Immutable and thread-safe.
 *
 * @param source the name of the file
 * @param library the version of the library that it says made it
 * @param law the version of the encoded law
 * @param lawHash the hash of the encoded law
 * @param options how it was made, without people's answers
 * @param gate what was to stop
 * @param audience for whom it is
 * @param formChecked whether the form was checked
 * @param inputs what was read: the papers, and people's answers if there were any
 * @param outcomes the outcome of each finding, by the id of its duty, in its order
 * @param text all of the file
 */
public record WrittenReview(
        String source,
        String library,
        String law,
        String lawHash,
        ReviewOptions options,
        Gate gate,
        Audience audience,
        boolean formChecked,
        List<Input> inputs,
        Map<String, String> outcomes,
        String text) {

    /**
     * An input that was read.
     *
     * @param name its name
     * @param sha256 the hash of its bytes; empty if they were not read to their end
     */
    public record Input(String name, Optional<String> sha256) {}

    /** Keeps copies of the inputs and the outcomes, in their order. */
    public WrittenReview {
        inputs = List.copyOf(inputs);
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    /** Whether it was made with people's answers. */
    public boolean hasAnswers() {
        return inputs.size() > 1;
    }

    /** The name and outcome, never what the review says. */
    @Override
    public String toString() {
        return source + ": " + outcomes.size() + " findings";
    }
}
