package org.communitysafety.csp.examples.document;

import java.util.Optional;
import org.communitysafety.csp.io.words.Clean;

/**
 * A stretch of words that is written in one way. Words of papers may be put into it as they are: white space of every kind is a space,
 * and what could hide words or turn them round is a mark that says so. Immutable and thread-safe.
 *
 * @param words the words; those of a link tell where it leads
 * @param ink how they are written
 * @param link where they lead, by https; empty if nowhere
 */
public record Run(String words, Ink ink, Optional<String> link) {

    private static final String NO_TITLE = "(no title)";

    /** @throws IllegalArgumentException if the link does not lead to a page by https */
    public Run {
        words = Clean.fit(words).replaceAll("\\s", " ");
        if (link.isPresent() && !link.get().matches("https://[A-Za-z0-9./?=&%_~#-]+")) {
            throw new IllegalArgumentException("a link leads to a page by https, and '" + link.get() + "' does not");
        }
    }

    /** How words are written. */
    public enum Ink {
        /** As all around them. */
        PLAIN,
        /** To be seen first. */
        STRONG,
        /** With stress, as a title is. */
        EMPHASIS
    }

    /** Plain words. */
    public static Run of(String words) {
        return new Run(words, Ink.PLAIN, Optional.empty());
    }

    /** Plain words of a title, which papers may leave out: a word that says so stands for one without any. */
    public static Run title(String words) {
        return of(words.isBlank() ? NO_TITLE : words);
    }

    /** Words to be seen first. */
    public static Run strong(String words) {
        return new Run(words, Ink.STRONG, Optional.empty());
    }

    /** Words with stress. */
    public static Run emphasis(String words) {
        return new Run(words, Ink.EMPHASIS, Optional.empty());
    }

    /** Words that lead to a page; plain words if there is no page. */
    public static Run link(String words, String page) {
        return new Run(words, Ink.PLAIN, page.isEmpty() ? Optional.empty() : Optional.of(page));
    }
}
