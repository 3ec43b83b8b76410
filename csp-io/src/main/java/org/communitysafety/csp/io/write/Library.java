package org.communitysafety.csp.io.write;

/** What wrote a document. */
final class Library {

    static final String NAME = "csp";
    static final String VERSION = "0.1.0";

    private Library() {}
}
