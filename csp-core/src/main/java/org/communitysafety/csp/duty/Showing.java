package org.communitysafety.csp.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How papers show a duty, in words and as a search.
 *
 * <p>The words serve three times: in the list of duties, in the finding, and to whoever reads the rule.
 *
 * @param words a phrase for what is looked for, that can follow "there is": {@code a public meeting held in the year}
 * @param looksIn the JSON Pointers of the collections whose silence the answer rests on, such as {@code /plan/actions}; an empty one is
 *     all of the papers
 * @param search what looks for it
 */
public record Showing(String words, List<String> looksIn, Search search) {

    /**
     * Refuses null, and keeps a copy of the list.
     *
     * @throws IllegalArgumentException if papers have no such place as one of the pointers, with the nearest that they have: silence
     *     there would be that of a mistyped word
     */
    public Showing {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(search, "search");
        looksIn = PapersPaths.known(Objects.requireNonNull(looksIn, "looksIn"));
    }

    /** Looks through the papers for one duty. */
    @FunctionalInterface
    public interface Search {

        /**
         * Looks.
         *
         * @param dossier the papers
         * @param on the day on which the duty is asked
         * @param look takes what is found
         */
        void through(Dossier dossier, LocalDate on, Look look);
    }
}
