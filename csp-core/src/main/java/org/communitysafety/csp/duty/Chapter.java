package org.communitysafety.csp.duty;

import java.util.List;

/**
 * Some provisions that belong together, as they are told to people.
 *
 * @param title what they are about
 * @param provisions where they stand
 * @param duties the duties, in the order of the law
 */
public record Chapter(String title, String provisions, List<Duty> duties) {

    /** Keeps a copy of the list. */
    public Chapter {
        duties = List.copyOf(duties);
    }
}
