package org.communitysafety.csp.record;

import jakarta.validation.Valid;
import java.util.List;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** Facts of the year that no paper sets out: meetings, copies sent, protocols, publications, consultations, decisions, events. */
@Value.Immutable
@ElementStyle
public interface Records {

    /** Meetings. */
    List<@Valid Meeting> getMeetings();

    /** Copies sent. */
    List<@Valid Dispatch> getCopiesSent();

    /** Protocols on sharing information. */
    List<@Valid Protocol> getProtocols();

    /** Publications. */
    List<@Valid Publication> getPublications();

    /** Consultations. */
    List<@Valid Consultation> getConsultations();

    /** Decisions. */
    List<@Valid Decision> getDecisions();

    /** What else happened between bodies. */
    List<@Valid Event> getEvents();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Records}. Not thread-safe. */
    final class Builder extends ImmutableRecords.Builder {
        Builder() {}
    }
}
