package org.communitysafety.csp.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.assessment.Asked;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.Period;
import org.immutables.value.Value;

/** Views sought from people and bodies who live or work in the area. */
@Value.Immutable
@ElementStyle
public interface Consultation extends Serving {

    /** What it was. */
    @NotBlank(message = "a consultation needs its title")
    String getTitle();

    /** When. */
    Optional<@Valid Period> getPeriod();

    /** Whether it happened; without a word, it did. */
    Optional<Done> getStatus();

    /** How. */
    Optional<String> getMethod();

    /** Who was asked. */
    Set<Asked> getAsked();

    /** What they were asked about. */
    Set<ViewsOn> getOn();

    @Override
    Set<Subject> getServes();

    /** The groups spoken for by those asked. */
    List<String> getGroups();

    /** The groups asked because the plan affects them, and how. */
    List<String> getAffected();

    /** Consultation by others that was taken into account. */
    List<String> getOtherConsultation();

    /** What they said. */
    Optional<String> getResult();

    @Override
    default List<Said> said() {
        List<Said> said = new ArrayList<>();
        getMethod().ifPresent(words -> said.add(new Said("method", words)));
        getResult().ifPresent(words -> said.add(new Said("result", words)));
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

    /** Builds a {@link Consultation}. Not thread-safe. */
    final class Builder extends ImmutableConsultation.Builder {
        Builder() {}
    }
}
