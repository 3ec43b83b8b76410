package org.communitysafety.csp.duty;

import java.util.List;
import java.util.Locale;
import org.communitysafety.csp.words.Words;

/**
 * Some provisions that belong together, as they are told to people.
 *
 * @param title what they are about
 * @param provisions where they stand
 * @param pack the pack they belong to
 * @param duties the duties, in the order of the law
 */
public record Chapter(String title, String provisions, Pack pack, List<Duty> duties) {

    /** Some provisions of the law. */
    public Chapter(String title, String provisions, List<Duty> duties) {
        this(title, provisions, Pack.LAW, duties);
    }

    /** Keeps a copy of the list. */
    public Chapter {
        duties = List.copyOf(duties);
    }

    /** What they are about, in that language. */
    public String title(Words words) {
        return words.areAsSaid() ? title : words.own(key(), title);
    }

    /** Where they stand, in that language. */
    public String provisions(Words words) {
        return words.areAsSaid() ? provisions : words.own(key() + ".provisions", provisions);
    }

    /** The key under which another language has what they are about; with {@code .provisions} behind it, where they stand. */
    public String key() {
        return "chapter." + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
