package org.communitysafety.csp.bundle;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitysafety.csp.words.Words;

/**
 * English in letters that no English has: what still has letters of English in it, and does not come from the papers, was said
 * without the bundle.
 */
public final class StrangeLanguage {

    /** What is no words in a pattern: the place of a thing that is put in, and the head of a choice. */
    private static final Pattern PLACE = Pattern.compile("\\{\\d(?:,choice,|\\})");

    private StrangeLanguage() {}

    /** All that these words say, in strange letters. */
    public static Words of(Map<String, String> english) {
        Map<String, String> strange = new TreeMap<>();
        english.forEach((key, pattern) -> strange.put(key, pattern(pattern)));
        return Words.of("xx", strange);
    }

    private static String pattern(String english) {
        StringBuilder strange = new StringBuilder();
        Matcher place = PLACE.matcher(english);
        int done = 0;
        while (place.find()) {
            strange.append(letters(english.substring(done, place.start()))).append(place.group());
            done = place.end();
        }
        return strange.append(letters(english.substring(done))).toString();
    }

    /** Every letter of English as one of Armenian. */
    public static String letters(String english) {
        StringBuilder strange = new StringBuilder(english.length());
        for (int i = 0; i < english.length(); i++) {
            char c = english.charAt(i);
            strange.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + '\u0561') : c >= 'A' && c <= 'Z' ? (char) (c - 'A' + '\u0531') : c);
        }
        return strange.toString();
    }
}
