package org.communitysafety.csp.element;

import java.util.Arrays;
import java.util.Optional;

/** A value of a closed list, with the word that stands for it in papers. */
public interface Word {

    /** How papers write it, in lower case with dashes. */
    String getWord();

    /**
     * The value of a closed list that stands behind a word, such as {@code Word.find(Gate.class, "gaps")}.
     *
     * @param word as papers write it; in another case it is another word
     */
    static <E extends Enum<E> & Word> Optional<E> find(Class<E> list, String word) {
        return Arrays.stream(list.getEnumConstants()).filter(one -> one.getWord().equals(word)).findFirst();
    }
}
