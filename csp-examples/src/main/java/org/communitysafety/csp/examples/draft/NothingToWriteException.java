package org.communitysafety.csp.examples.draft;

/** Papers that have nothing that a document could be made from, with a sentence on it for people. */
public final class NothingToWriteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingToWriteException(String message) {
        super(message);
    }
}
