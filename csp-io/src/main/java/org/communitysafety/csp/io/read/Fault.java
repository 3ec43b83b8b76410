package org.communitysafety.csp.io.read;

/**
 * Something wrong in the data: where, of what kind, and in a sentence what to do about it.
 *
 * @param location where
 * @param kind of what kind
 * @param message a sentence for the person who keeps the papers
 */
public record Fault(Location location, FaultKind kind, String message) {

    /**
     * The JSON Pointer of the part of the document that was not wholly read because of this fault.
     *
     * <p>An unknown field may be any other field of its object, mistyped, so it damages the whole object that it stands
     * in. Broken syntax, a wrong encoding or version, and a limit that stopped the reading damage the whole document
     * (an empty pointer); a limit on one list or text, and every other fault, damage what they point to.
     */
    public String damages() {
        String pointer = location.pointer();
        return switch (kind) {
            case SYNTAX, ENCODING, VERSION -> "";
            case UNKNOWN -> pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
            case MISSING, MALFORMED, DUPLICATE, DANGLING, LIMIT -> pointer;
        };
    }

    /** {@code plan.json:4:10 /actions/0/id malformed: ...}. */
    @Override
    public String toString() {
        return location + " " + kind.getWord() + ": " + message;
    }
}
