package org.communitysafety.csp.statute;

import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.words.Words;

/** How a sentence calls a value of a closed list that has no other name than its word. */
final class PlainName {

    private PlainName() {}

    /** Its word with spaces for dashes, or as another language has it. */
    static String of(Words words, String family, Word word) {
        return words.own(family + "." + word.getWord(), word.getWord().replace('-', ' '));
    }

    /** Its word as papers write it, or as another language has it. */
    static String asWritten(Words words, String family, Word word) {
        return words.own(family + "." + word.getWord(), word.getWord());
    }
}
