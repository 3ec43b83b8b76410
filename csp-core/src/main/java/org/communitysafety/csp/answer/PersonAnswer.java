package org.communitysafety.csp.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.style.Refusals;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.words.RefusedException;
import org.immutables.value.Value;

/**
 * What one person answers on one duty.
 *
 * <p>Where each authority owes a duty for itself, the one answer is for all of them: whoever gathers what each tells gives it.
 */
@Value.Immutable
@ElementStyle
public interface PersonAnswer {

    /** The duty. */
    DutyId getDuty();

    /** The question, as it was put to the person. */
    Optional<String> getQuestion();

    /** The answer. */
    Answered getAnswer();

    /** The post or role of the person, such as Head of Community Safety; not a name, so that the record outlives its holder. */
    String getBy();

    /** The day on which it was given. */
    LocalDate getOn();

    /** Why it is so. */
    Optional<String> getReason();

    /** The document that bears it out, by its title. */
    Optional<String> getDocument();

    /** Where in that document: a page, a paragraph, a minute. */
    Optional<String> getPage();

    /** The post or role that looks after the matter from here on. */
    Optional<String> getOwner();

    /** The last day on which the answer counts; without one it counts until it is taken out. */
    Optional<LocalDate> getLastDay();

    /** What a host keeps on it, by namespaced name: JSON text. Kept on a round trip, never evidence. */
    Map<String, String> getExtensions();

    /** Refuses blank words, a page of no document, and a last day before the answer was given. */
    @Value.Check
    default void check() {
        PartialDate.of(getOn());
        getLastDay().ifPresent(PartialDate::of);
        if (getBy().isBlank()) {
            throw new RefusedException(Refusals.ANSWER_BY_NOBODY.said());
        }
        if (Stream.of(getQuestion(), getReason(), getDocument(), getPage(), getOwner())
                .anyMatch(text -> text.filter(String::isBlank).isPresent())) {
            throw new RefusedException(Refusals.ANSWER_BLANK.said());
        }
        if (getPage().isPresent() && getDocument().isEmpty()) {
            throw new RefusedException(Refusals.ANSWER_PAGE_OF_NOTHING.said());
        }
        if (getLastDay().isPresent() && getLastDay().get().isBefore(getOn())) {
            throw new RefusedException(Refusals.ANSWER_ENDS_BEFORE_GIVEN.said());
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PersonAnswer}. Not thread-safe. */
    final class Builder extends ImmutablePersonAnswer.Builder {
        Builder() {}
    }
}
