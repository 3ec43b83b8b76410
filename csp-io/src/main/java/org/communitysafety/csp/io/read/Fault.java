package org.communitysafety.csp.io.read;

/**
 * Something wrong in the data: where, of what kind, and in a sentence what to do about it.
 *
 * @param location where
 * @param kind of what kind
 * @param message a sentence for the person who keeps the papers
 */
public record Fault(Location location, FaultKind kind, String message) {

    /** {@code plan.json:4:10 /actions/0/id malformed: ...}. */
    @Override
    public String toString() {
        return location + " " + kind.getWord() + ": " + message;
    }
}
