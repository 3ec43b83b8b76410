package org.communitysafety.csp.duty;

import java.util.Optional;
import org.communitysafety.csp.element.Element;

/**
 * What evidence lacks.
 *
 * @param element the element that lacks it; empty if the papers as a whole do
 * @param text what is lacking, as a sentence
 */
public record Shortfall(Optional<Element> element, String text) {}
