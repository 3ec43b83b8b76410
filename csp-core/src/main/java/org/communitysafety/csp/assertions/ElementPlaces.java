package org.communitysafety.csp.assertions;

import java.util.Optional;
import org.communitysafety.csp.element.Element;

/** Where elements stand in what they were read from. */
@FunctionalInterface
public interface ElementPlaces {

    /**
     * The place in words, such as {@code line 12}; empty if it is not known.
     *
     * @param element the element
     * @param attribute the path of the attribute inside it; empty for all of it
     */
    Optional<String> of(Element element, String attribute);
}
