package org.communitysafety.csp.duty;

import java.time.LocalDate;
import java.util.List;

/**
 * How papers show a duty, in words and as a search.
 *
 * <p>The words serve three times: in the list of duties, in the finding, and to whoever reads the rule.
 *
 * @param words a phrase for what is looked for, that can follow "there is": {@code a public meeting held in the year}
 * @param looksIn the JSON Pointers of the collections whose silence the answer rests on
 * @param search what looks for it
 */
public record Showing(String words, List<String> looksIn, Search search) {

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
