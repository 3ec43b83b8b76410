package org.communitysafety.csp.io.format;

/**
 * One field of an object.
 *
 * @param name its name
 * @param words what it means, in a sentence
 * @param required whether every object has it
 * @param list whether it holds a list of such values
 * @param fixed whether it says what the document is
 * @param shape what its value is, or each of its values
 */
public record FieldShape(String name, String words, boolean required, boolean list, boolean fixed, Shape shape) {}
