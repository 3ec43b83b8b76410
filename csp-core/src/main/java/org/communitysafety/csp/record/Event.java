package org.communitysafety.csp.record;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.immutables.value.Value;

/** Something that happened, or did not, between bodies: a demand and its answer, an appointment, a review, data shared. */
@Value.Immutable
@ElementStyle
public interface Event extends Serving {

    /** What happened. */
    EventKind getKind();

    /** What it goes by. */
    Optional<String> getTitle();

    /** When. */
    Optional<PartialDate> getOn();

    /** The stretch of time that it covers, such as the quarter of the data. */
    Optional<@Valid Period> getPeriod();

    /** When it had to be done, where somebody said so. */
    Optional<PartialDate> getDue();

    /** Whether it happened; without a word, it did. */
    Optional<Done> getStatus();

    /** The bodies that did it. */
    List<ElementId> getBy();

    /** The bodies that it was done to, or sent to. */
    List<ElementId> getTo();

    /** The event that it answers. */
    Optional<ElementId> getAnswers();

    /** The meeting it happened at. */
    Optional<ElementId> getMeeting();

    /** The paper it is about, where among these. */
    Optional<ElementId> getPaper();

    /** The document it is about or rests on, by title. */
    Optional<String> getDocument();

    @Override
    Set<Subject> getServes();

    /** What happened, as written. */
    Optional<String> getText();

    @Override
    default List<Said> said() {
        return Said.of("text", getText());
    }

    @Override
    default Optional<Said> heading() {
        return getTitle().map(heading -> new Said("title", heading));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Event}. Not thread-safe. */
    final class Builder extends ImmutableEvent.Builder {
        Builder() {}
    }
}
