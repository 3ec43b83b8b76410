package org.communitysafety.csp.examples.draft;

/** The plan has no such quarter. */
public final class NoSuchQuarterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchQuarterException(String message) {
        super(message);
    }
}
