package org.communitysafety.csp.io.result;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.words.Said;
import org.communitysafety.csp.words.Words;

/**
 * A mapping proposed for a sheet, to be looked through by a person. Immutable and thread-safe.
 *
 * @param mapping the proposal; empty if the sheet has no headings that could be found, or is papers already
 * @param faults everything that is wrong with the sheet as far as it was looked at
 * @param howRead how the sheet was read, in sentences without their ends
 * @param ofPapers what of community safety papers it is, which need no mapping: {@code the table 'actions'}, {@code a workbook}; empty for a
 *     sheet of somebody's own
 */
public record ProposedMapping(Optional<SheetMapping> mapping, List<Fault> faults, List<Said> howRead, Optional<Said> ofPapers) {

    /** Of a sheet of somebody's own. */
    public ProposedMapping(Optional<SheetMapping> mapping, List<Fault> faults, List<Said> howRead) {
        this(mapping, faults, howRead, Optional.empty());
    }

    /** Of what is papers already. */
    public static ProposedMapping ofPapers(Said what, List<Fault> faults, List<Said> howRead) {
        return new ProposedMapping(Optional.empty(), faults, howRead, Optional.of(what));
    }

    /** Keeps copies of the lists. */
    public ProposedMapping {
        faults = List.copyOf(faults);
        howRead = List.copyOf(howRead);
    }

    /** How the sheet was read, in English. */
    public List<String> notes() {
        return notes(Words.english());
    }

    /** The same in another language, or in English where those words have none for it; not null. */
    public List<String> notes(Words words) {
        return howRead.stream().map(note -> note.in(Bundle.of(words))).toList();
    }

    /** What of community safety papers it is, in English; empty for a sheet of somebody's own. */
    public Optional<String> papers() {
        return papers(Words.english());
    }

    /** The same in another language, or in English where those words have none for it; not null. */
    public Optional<String> papers(Words words) {
        return ofPapers.map(what -> what.in(Bundle.of(words)));
    }
}
