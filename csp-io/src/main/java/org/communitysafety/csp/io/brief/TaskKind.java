package org.communitysafety.csp.io.brief;

/** What sort of thing there is to do, in the order in which they are told. */
public enum TaskKind {
    /** The papers contradict a duty. */
    CONFLICT,
    /** A paper that was read whole lacks what the law wants in it. */
    GAP,
    /** What could not be checked has to be made checkable. */
    UNCHECKED,
    /** The papers have to name an authority, give a role to another body, or cite another law. */
    PUT_RIGHT,
    /** An answer on record does not count, or is at odds. */
    ANSWERS,
    /** A paper that was not read, or not wholly, may have it. */
    READ,
    /** Somebody has to be asked. */
    ASK,
    /** A person must decide. */
    DECIDE,
    /** It falls due later. */
    DUE
}
