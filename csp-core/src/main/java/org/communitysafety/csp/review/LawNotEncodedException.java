package org.communitysafety.csp.review;

/** The papers ask for law older than this library knows. */
public final class LawNotEncodedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** With a sentence for people. */
    public LawNotEncodedException(String message) {
        super(message);
    }
}
