package org.communitysafety.csp.io.result;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Fault;

/**
 * A mapping proposed for a sheet, to be looked through by a person. Immutable and thread-safe.
 *
 * @param mapping the proposal; empty if the sheet has no headings that could be found
 * @param faults everything that is wrong with the sheet as far as it was looked at
 * @param notes how the sheet was read
 */
public record ProposedMapping(Optional<SheetMapping> mapping, List<Fault> faults, List<String> notes) {

    /** Keeps copies of the lists. */
    public ProposedMapping {
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }
}
