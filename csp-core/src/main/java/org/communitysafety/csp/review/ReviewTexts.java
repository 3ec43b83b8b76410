package org.communitysafety.csp.review;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitysafety.csp.statute.LawTexts;
import org.communitysafety.csp.words.Words;

/**
 * What whoever translates the law's own module has to translate: what {@link LawTexts} has, and what a review says of itself.
 * Immutable and thread-safe.
 */
public final class ReviewTexts {

    private ReviewTexts() {}

    /** All of it in English, by the key under which {@link Words#of} takes it in another language. */
    public static SortedMap<String, String> english() {
        SortedMap<String, String> texts = new TreeMap<>(LawTexts.english());
        for (AnswerStanding standing : AnswerStanding.values()) {
            texts.put("answer-standing." + standing.getWord(), standing.getPhrase());
        }
        for (AskedBecause why : AskedBecause.values()) {
            texts.put(why.key(), why.getReason());
        }
        return Collections.unmodifiableSortedMap(texts);
    }
}
