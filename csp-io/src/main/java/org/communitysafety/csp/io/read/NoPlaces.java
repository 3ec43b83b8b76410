package org.communitysafety.csp.io.read;

import java.util.Optional;
import org.communitysafety.csp.element.Element;

/** The places of what stands nowhere. */
final class NoPlaces implements Places {

    static final Places NONE = new NoPlaces();

    private NoPlaces() {}

    @Override
    public Optional<Location> of(Element element) {
        return Optional.empty();
    }

    @Override
    public Optional<Location> of(Element element, String attribute) {
        return Optional.empty();
    }

    @Override
    public Optional<Location> at(String pointer) {
        return Optional.empty();
    }
}
