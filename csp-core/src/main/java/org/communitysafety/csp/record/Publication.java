package org.communitysafety.csp.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.immutables.value.Value;

/** Something published. */
@Value.Immutable
@ElementStyle
public interface Publication extends Element {

    /** What it was. */
    Published getWhat();

    /** Its title. */
    Optional<String> getTitle();

    /** The paper, where among these. */
    Optional<ElementId> getPaper();

    /** The meeting it tells of. */
    Optional<ElementId> getMeeting();

    /** When. */
    Optional<PartialDate> getOn();

    /** Whether it happened; without a word, it did. */
    Optional<Done> getStatus();

    /** Where. */
    Optional<String> getWhere();

    /** Its address on the web. */
    Optional<String> getWebAddress();

    /** The body whose website that is. */
    Optional<ElementId> getWebsiteOf();

    /** In which languages; without a word, in one that is not told. */
    Set<Language> getLanguages();

    /** In what forms. */
    List<String> getForms();

    /** For which groups or people. */
    List<String> getAudiences();

    /** What else is to be known. */
    Optional<String> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Publication}. Not thread-safe. */
    final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
