package org.communitysafety.csp.io.result;

/** What wrote a document. */
public final class Library {

    /** Its name. */
    public static final String NAME = "csp";

    /** Its version, that of the build. */
    public static final String VERSION = "0.1.0";

    private Library() {}
}
