package org.communitysafety.csp.io.result;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.papers.Papers;

/**
 * What came of bringing a sheet into papers. Immutable and thread-safe.
 *
 * @param papers the papers with all that could be read of the sheet; empty if nothing was brought in
 * @param faults everything that is wrong with the mapping or the sheet, in the order of their lines
 * @param report what was new, changed and gone
 */
public record Imported(Optional<Papers> papers, List<Fault> faults, ImportReport report) {

    /** Keeps a copy of the list. */
    public Imported {
        faults = List.copyOf(faults);
    }
}
