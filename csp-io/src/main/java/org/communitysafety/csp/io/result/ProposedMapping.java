package org.communitysafety.csp.io.result;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Fault;

/**
 * A mapping proposed for a sheet, to be looked through by a person. Immutable and thread-safe.
 *
 * @param mapping the proposal; empty if the sheet has no headings that could be found, or is papers already
 * @param faults everything that is wrong with the sheet as far as it was looked at
 * @param notes how the sheet was read
 * @param papers what of community safety papers it is, which need no mapping: {@code the table 'actions'}, {@code a workbook}; empty for a
 *     sheet of somebody's own
 */
public record ProposedMapping(Optional<SheetMapping> mapping, List<Fault> faults, List<String> notes, Optional<String> papers) {

    /** Of a sheet of somebody's own. */
    public ProposedMapping(Optional<SheetMapping> mapping, List<Fault> faults, List<String> notes) {
        this(mapping, faults, notes, Optional.empty());
    }

    /** Of what is papers already. */
    public static ProposedMapping ofPapers(String what, List<Fault> faults, List<String> notes) {
        return new ProposedMapping(Optional.empty(), faults, notes, Optional.of(what));
    }

    /** Keeps copies of the lists. */
    public ProposedMapping {
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }
}
