package org.communitysafety.csp.vocabulary;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words that tell what something is compared with. Immutable and thread-safe. */
public final class ComparisonWords {

    private static final Pattern OF_PLACES = Pattern.compile("\\b(?:averages?|national|nationally|england|wales|regional|region|similar"
            + "|most similar|family|neighbours?|neighbouring|other (?:areas|districts|forces|partnerships|places))\\b");

    private static final Pattern OF_TIME = Pattern.compile("[0-9]|\\b(?:assessments?|years?|previous|previously|last|before|since|then"
            + "|earlier|prior|past|baseline|quarters?|months?|period|time|trend|pandemic|covid)\\b");

    private ComparisonWords() {}

    /** Whether the words name other places, and nothing of another time. */
    public static boolean areOfPlaces(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return OF_PLACES.matcher(plain).find() && !OF_TIME.matcher(plain).find();
    }
}
