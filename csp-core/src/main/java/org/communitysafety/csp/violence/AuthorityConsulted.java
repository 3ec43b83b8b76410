package org.communitysafety.csp.violence;

import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.immutables.value.Value;

/** Somebody who was consulted while a serious violence strategy was prepared, or that there is nobody of the kind. */
@Value.Immutable
@ElementStyle
public interface AuthorityConsulted extends Element {

    /** In what capacity. */
    ConsulteeKind getAs();

    /** The body, where among these. */
    Optional<ElementId> getBody();

    /** When. */
    Optional<PartialDate> getOn();

    /** Whether there is none of the kind in the area. */
    Optional<Boolean> getNoneInArea();

    /** Whether that is every one of the kind in the area. */
    Optional<Boolean> getAll();

    /** Who was consulted and how, as written. */
    Optional<String> getText();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AuthorityConsulted}. Not thread-safe. */
    final class Builder extends ImmutableAuthorityConsulted.Builder {
        Builder() {}
    }
}
