package org.communitysafety.csp.io.result;

/** How text for people looks. */
public enum Style {

    /** Letters alone. */
    PLAIN,
    /** With the colour codes of a terminal (ANSI). */
    COLOUR
}
