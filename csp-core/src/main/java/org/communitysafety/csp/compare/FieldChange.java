package org.communitysafety.csp.compare;

/**
 * A field of an element that says another thing.
 *
 * @param field its name in papers, such as {@code due}
 * @param before what it said; empty text if nothing
 * @param after what it says; empty text if nothing
 */
public record FieldChange(String field, String before, String after) {}
