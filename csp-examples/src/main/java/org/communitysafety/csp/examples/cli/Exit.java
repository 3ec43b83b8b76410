package org.communitysafety.csp.examples.cli;

/** What the command ends with. Of several that fit, the highest of 3, 2 and 1 is given. */
final class Exit {

    /** Nothing stops at the gate. */
    static final int NOTHING = 0;

    /** Something stops at the gate. */
    static final int FINDINGS = 1;

    /** A duty could not be checked, or part of the input could not be read. */
    static final int UNCHECKED = 2;

    /** The input could not be read, or is of a year before the law that is encoded. */
    static final int UNREADABLE = 3;

    /** The command was not understood, or the output could not be written where it was to go. */
    static final int USAGE = 4;

    /** A fault of the program. */
    static final int PROGRAM = 70;

    private Exit() {}
}
