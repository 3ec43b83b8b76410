package org.communitysafety.csp.statute;

import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.words.Words;

/** How a sentence calls a value of a closed list that has no other name than its word. */
final class PlainName {

    /** Between a family and a word, where what papers write is told as they write it. */
    static final String WRITTEN = "-as-written.";

    private PlainName() {}

    /** Its word with spaces for dashes, or as another language has it. */
    static String of(Words words, String family, Word word) {
        return words.own(family + "." + word.getWord(), word.getWord().replace('-', ' '));
    }

    /** Its word as papers write it, or as another language has it. */
    static String asWritten(Words words, String family, Word word) {
        return words.own(family + WRITTEN + word.getWord(), word.getWord());
    }
}
