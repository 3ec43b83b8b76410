package org.communitysafety.csp.assertions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.papers.Papers;

/**
 * What is asserted on.
 *
 * @param papers the papers, as far as they could be read
 * @param unread the JSON Pointers of what could not be read
 * @param pointers the JSON Pointer of an element; empty if it is not known
 * @param faults what is wrong in them, or in what they were read from, as sentences with their places
 * @param places where elements stand
 */
record Subject(
        Papers papers, Set<String> unread, Function<Element, Optional<String>> pointers, List<String> faults, ElementPlaces places) {

    /** Papers that a program built. */
    Subject(Papers papers, List<String> faults) {
        this(papers, Set.of(), element -> Optional.empty(), faults, (element, attribute) -> Optional.empty());
    }
}
