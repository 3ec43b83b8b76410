package org.communitysafety.csp.assessment;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** What an assessment finds on one matter: its level, its pattern, how it changed since the assessment before, and why. */
@Value.Immutable
@ElementStyle
public interface Analysis extends Serving {

    /** The heading. */
    Optional<String> getTitle();

    @Override
    Set<Subject> getServes();

    /** The level, in words. */
    Optional<String> getLevel();

    /** The level, in figures. */
    List<@Valid Observation> getFigures();

    /** The pattern: when, where, who. */
    Optional<String> getPattern();

    /** How it changed since the assessment it is compared with. */
    Optional<String> getChange();

    /** The assessment it is compared with, by its title or date. */
    Optional<String> getComparedWith();

    /** Why it changed. */
    Optional<String> getReasons();

    /** What could not be told, and why. */
    Optional<String> getLimits();

    @Override
    default List<Said> said() {
        List<Said> said = new ArrayList<>();
        getLevel().ifPresent(words -> said.add(new Said("level", words)));
        getPattern().ifPresent(words -> said.add(new Said("pattern", words)));
        getChange().ifPresent(words -> said.add(new Said("change", words)));
        getReasons().ifPresent(words -> said.add(new Said("reasons", words)));
        return said;
    }

    @Override
    default Optional<Said> heading() {
        return getTitle().map(heading -> new Said("title", heading));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Analysis}. Not thread-safe. */
    final class Builder extends ImmutableAnalysis.Builder {
        Builder() {}
    }
}
