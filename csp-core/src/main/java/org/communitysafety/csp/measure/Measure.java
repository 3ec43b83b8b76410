package org.communitysafety.csp.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** How success will be told: what is counted, from which baseline, towards which targets, and what was observed. */
@Value.Immutable
@ElementStyle
public interface Measure extends Serving {

    /** What is measured, as written. */
    @NotBlank(message = "a measure needs its title")
    String getTitle();

    /** What it covers and how it is worked out. */
    Optional<String> getDescription();

    /** What it counts. */
    Optional<MeasureKind> getKind();

    /** The unit of its values. */
    Optional<String> getUnit();

    /** Which way is good. */
    Optional<Direction> getGoodDirection();

    /** How, by whom and how often it is measured. */
    Optional<String> getMethod();

    /** Where it starts. */
    Optional<@Valid Observation> getBaseline();

    /** What it is meant to reach. */
    List<@Valid Target> getTargets();

    /** What was observed, in order of time. */
    List<@Valid Observation> getObservations();

    /** The priorities it belongs to; none if it belongs to the plan. */
    List<ElementId> getPriorities();

    /** The strategies it belongs to. */
    List<ElementId> getStrategies();

    /** The actions it belongs to. */
    List<ElementId> getActions();

    /** The bodies whose success it measures. */
    List<ElementId> getMeasuredBy();

    /** Where its data come from. */
    Optional<String> getSource();

    @Override
    Set<Subject> getServes();

    /** What is said about it. */
    Optional<String> getComment();

    /** A measure says something once it has more than its title: a unit, a way, a baseline, a target or a reading. */
    @Override
    default List<Said> said() {
        List<Said> said = new ArrayList<>();
        getDescription().ifPresent(words -> said.add(new Said("description", words)));
        getMethod().ifPresent(words -> said.add(new Said("method", words)));
        getBaseline().ifPresent(figure -> figure.said("baseline").ifPresent(said::add));
        for (int i = 0; i < getTargets().size(); i++) {
            said.add(new Said("targets/" + i, getTargets().get(i).getText()));
        }
        for (int i = 0; i < getObservations().size(); i++) {
            getObservations().get(i).said("observations/" + i).ifPresent(said::add);
        }
        getUnit().ifPresent(words -> said.add(new Said("unit", words)));
        return said;
    }

    @Override
    default Optional<Said> heading() {
        return Optional.of(new Said("title", getTitle()));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measure}. Not thread-safe. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
