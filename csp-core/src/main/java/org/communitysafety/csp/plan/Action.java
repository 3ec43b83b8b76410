package org.communitysafety.csp.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** What a partner will do, towards which priority, by when. */
@Value.Immutable
@ElementStyle
public interface Action extends Serving {

    /** What will be done, as written. */
    @NotBlank(message = "an action needs its text")
    String getText();

    /** The heading it stands under. */
    Optional<String> getTitle();

    /** Its number, as written. */
    Optional<String> getNumber();

    /** The priorities it is for. */
    List<ElementId> getPriorities();

    /** The strategies it is for. */
    List<ElementId> getStrategies();

    /** The sub-theme it stands under. */
    Optional<String> getSubTheme();

    /** What it is to achieve. */
    Optional<String> getOutcome();

    /** The bodies that answer for it; more than one if they do so jointly. */
    List<ElementId> getLeads();

    /** The lead as written. */
    Optional<String> getLeadText();

    /** The bodies that help. */
    List<ElementId> getPartners();

    /** When it is to be done. */
    Optional<@Valid Due> getDue();

    /** How it stood, in order of time. */
    List<@Valid Progress> getProgress();

    /** The measures that tell its success. */
    List<ElementId> getMeasures();

    /** What it needs. */
    Optional<String> getResources();

    /** What it waits for. */
    Optional<String> getCondition();

    /** The codes of the areas it is for, where not for all. */
    List<String> getAreas();

    /** The id or number it had in the plan before. */
    Optional<String> getCarriedFrom();

    /** Why it was carried over. */
    Optional<String> getCarriedReason();

    @Override
    Set<Subject> getServes();

    /** What is said about it. */
    Optional<String> getComment();

    @Override
    default List<Said> said() {
        return List.of(new Said("text", getText()));
    }

    @Override
    default Optional<Said> heading() {
        return getTitle().map(heading -> new Said("title", heading));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Action}. Not thread-safe. */
    final class Builder extends ImmutableAction.Builder {
        Builder() {}
    }
}
