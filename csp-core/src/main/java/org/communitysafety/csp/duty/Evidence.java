package org.communitysafety.csp.duty;

import org.communitysafety.csp.element.Element;

/**
 * Something in the papers that bears on a duty.
 *
 * @param element the element
 * @param attribute the path of the attribute inside the element, such as {@code description}; empty for all of it
 * @param basis what it rests on
 * @param text the words, date or count, as written
 */
public record Evidence(Element element, String attribute, Basis basis, String text) {}
