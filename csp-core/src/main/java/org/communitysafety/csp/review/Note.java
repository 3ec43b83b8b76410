package org.communitysafety.csp.review;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Evidence;

/**
 * Something that a reader of the review should know and that answers no duty: a law cited for what it does not ask, a fact
 * on which the whole review rests.
 *
 * @param kind what sort of thing it is
 * @param text the note, as sentences
 * @param evidence what it rests on
 * @param remedy what to do, if anything
 * @param notShown how much more it rests on that its reader may not be shown; nothing as it is made
 */
public record Note(NoteKind kind, String text, List<Evidence> evidence, Optional<String> remedy, int notShown) {

    /** Keeps a copy of the evidence. */
    public Note {
        evidence = List.copyOf(evidence);
    }

    /** A note as it is made, of which everything may be shown. */
    public Note(NoteKind kind, String text, List<Evidence> evidence, Optional<String> remedy) {
        this(kind, text, evidence, remedy, 0);
    }

    static Note of(NoteKind kind, String text) {
        return new Note(kind, text, List.of(), Optional.empty());
    }

    static Note of(NoteKind kind, String text, String remedy) {
        return new Note(kind, text, List.of(), Optional.of(remedy));
    }
}
