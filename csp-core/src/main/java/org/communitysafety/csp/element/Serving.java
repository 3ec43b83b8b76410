package org.communitysafety.csp.element;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An element that says which subjects it serves.
 *
 * <p>A tag counts only where something of substance is said: the element's own words beyond its heading.
 */
public interface Serving extends Element {

    /** The subjects it is said to serve. */
    Set<Subject> getServes();

    /** The words that say something of substance, as written, each by the name of its attribute; headings are not. */
    List<Said> said();

    /** The heading it goes by, if it has one. */
    Optional<Said> heading();
}
