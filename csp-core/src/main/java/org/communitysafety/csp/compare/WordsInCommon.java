package org.communitysafety.csp.compare;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How like two titles are: whether they are the same word for word, and how many of the words they have in common. */
final class WordsInCommon {

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Set<String> LITTLE = Set.of(
            "a", "an", "and", "at", "by", "for", "from", "in", "incl", "including", "into", "is", "its", "of", "on", "or", "our", "the",
            "their", "to", "with", "who", "that");

    private WordsInCommon() {}

    /** The title without what no reader sees: capitals, and how wide a space is. */
    static String plain(String title) {
        return SPACE.matcher(title).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Twice the words they share over all their words, in hundredths. */
    static int of(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        int all = one.size() + other.size();
        return all == 0 ? 0 : 200 * shared / all;
    }

    /** Its words; little ones and the s of a plural do not count. */
    static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        for (String word : APART.split(title.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty() && !LITTLE.contains(word)) {
                words.add(word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }
}
