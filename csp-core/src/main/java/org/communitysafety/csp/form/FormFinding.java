package org.communitysafety.csp.form;

/**
 * A defect of form.
 *
 * @param pointer the JSON Pointer (RFC 6901) of the value in the papers
 * @param message what it needs, in a sentence
 */
public record FormFinding(String pointer, String message) implements Comparable<FormFinding> {

    @Override
    public int compareTo(FormFinding other) {
        int byPlace = pointer.compareTo(other.pointer);
        return byPlace != 0 ? byPlace : message.compareTo(other.message);
    }
}
