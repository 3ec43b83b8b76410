package org.communitysafety.csp.element;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.style.LackingException;
import org.communitysafety.csp.style.Refusals;
import org.immutables.value.Value;

/**
 * What a paper says in prose, outside its tables: a paragraph, what it is about, and whether it sets the thing out,
 * points to another document, or says that it is missing.
 */
@Value.Immutable
@ElementStyle
public interface Statement extends Serving {

    /** The heading it stands under. */
    Optional<String> getHeading();

    /** What is said, as written. */
    @NotBlank(message = "a statement needs its words")
    String getText();

    /** What is said of the topics and subjects; without a word, that they are set out here. */
    @Value.Default
    default Standing getSays() {
        return Standing.HERE;
    }

    /** The parts of the plan, the assessment or the year's work that it is about. */
    Set<Topic> getAbout();

    @Override
    Set<Subject> getServes();

    /** The other document, by its title: needed where {@link #getSays()} is {@link Standing#ELSEWHERE}. */
    Optional<String> getDocument();

    @Override
    default List<Said> said() {
        return List.of(new Said("text", getText()));
    }

    @Override
    default Optional<Said> heading() {
        return getHeading().map(heading -> new Said("heading", heading));
    }

    /** Refuses a pointer to nowhere. */
    @Value.Check
    default void check() {
        if (getSays() == Standing.ELSEWHERE && getDocument().isEmpty()) {
            throw new LackingException(Refusals.ELSEWHERE_WITHOUT_DOCUMENT.said(), "document");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Statement}. Not thread-safe. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
