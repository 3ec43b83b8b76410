package org.communitysafety.csp.examples.cli;

/** Something that ends the command: what it exits with, and what to do about it. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exit;

    Failure(int exit, String message) {
        super(message, null, false, false);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
