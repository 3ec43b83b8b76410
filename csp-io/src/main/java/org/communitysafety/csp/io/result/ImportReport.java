package org.communitysafety.csp.io.result;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.words.Said;
import org.communitysafety.csp.words.Words;

/**
 * What a sheet did to the papers. Immutable and thread-safe.
 *
 * @param sheet the name of the sheet's file
 * @param rows how many rows of data were read
 * @param unread how many rows of data could not be read, so that what they had may be told as gone
 * @param unchanged how many elements of the sheet were in the papers already, and stay as they were
 * @param items what was new, changed and gone, in the order of the sheet; what is gone comes last
 * @param howRead how the sheet was read, in sentences without their ends: its separator, what was passed over
 */
public record ImportReport(String sheet, int rows, int unread, int unchanged, List<Item> items, List<Said> howRead) {

    /** What became of an element. */
    public enum Became implements Word {
        /** It was not in the papers. */
        NEW("new"),
        /** It was, and says something else now. */
        CHANGED("changed"),
        /** The sheet brought it in before and has it no more; it stays in the papers. */
        GONE("gone"),
        /** The sheet has it no more, and it was taken out of the papers. */
        DROPPED("dropped");

        private final String word;

        Became(String word) {
            this.word = word;
        }

        @Override
        public String getWord() {
            return word;
        }
    }

    /**
     * One field before and after.
     *
     * @param field its name in the papers
     * @param before its value as JSON on one line; empty if there was none
     * @param after its value as JSON on one line; empty if there is none
     */
    public record FieldChange(String field, String before, String after) {}

    /**
     * What became of one element.
     *
     * @param became new, changed, gone or dropped
     * @param noun what it is: action, measure, priority, risk, body
     * @param id its id in the papers
     * @param words its text or title
     * @param at its row in the sheet; empty if the sheet does not have it
     * @param changes the fields that changed; empty unless it changed
     */
    public record Item(Became became, String noun, ElementId id, String words, Optional<Location> at, List<FieldChange> changes) {

        /** Keeps a copy of the list. */
        public Item {
            changes = List.copyOf(changes);
        }
    }

    /** Keeps copies of the lists. */
    public ImportReport {
        items = List.copyOf(items);
        howRead = List.copyOf(howRead);
    }

    /** How the sheet was read, in English. */
    public List<String> notes() {
        return notes(Words.english());
    }

    /** The same in another language, or in English where those words have none for it. */
    public List<String> notes(Words words) {
        return howRead.stream().map(note -> note.in(Bundle.of(words))).toList();
    }

    /** Whether no row could be read: nothing of the papers is known to stand in the sheet. */
    public boolean isNothingRead() {
        return unchanged == 0 && items.stream().noneMatch(item -> item.at().isPresent());
    }

    /** How many elements became that. */
    public int count(Became became) {
        return (int) items.stream().filter(item -> item.became() == became).count();
    }
}
