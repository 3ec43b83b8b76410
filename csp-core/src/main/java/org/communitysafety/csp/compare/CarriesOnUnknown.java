package org.communitysafety.csp.compare;

/**
 * What an element says that it carries on, and the other plan has not, or more than once.
 *
 * @param element the element
 * @param words what it says: an id, number or title
 * @param <E> what it is
 */
public record CarriesOnUnknown<E>(E element, String words) {}
