package org.communitysafety.csp.assertions;

import java.util.List;
import java.util.Set;
import org.communitysafety.csp.papers.Papers;

/**
 * What is asserted on.
 *
 * @param papers the papers, as far as they could be read
 * @param unread the JSON Pointers of what could not be read
 * @param faults what is wrong in what they were read from, as sentences with their places
 * @param places where elements stand
 */
record Subject(Papers papers, Set<String> unread, List<String> faults, ElementPlaces places) {

    Subject(Papers papers, Set<String> unread, ElementPlaces places) {
        this(papers, unread, List.of(), places);
    }
}
