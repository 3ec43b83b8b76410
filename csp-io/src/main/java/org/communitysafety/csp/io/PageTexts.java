package org.communitysafety.csp.io;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.review.ReviewTexts;
import org.communitysafety.csp.words.Words;

/**
 * What whoever translates has to translate, so that a review and its pages are told in another language. Thread-safe: there is no
 * state.
 *
 * <p>Translate the values and keep the keys: {@code ReviewOptions.USUAL.in(Words.of("cy", translated))} gives a review in that
 * language, and {@link ReviewHtml}, {@link ReviewText}, {@link ReviewMarkdown} and {@link QuestionsText} set it so. A value with
 * {@code {0}} in it is a pattern of {@link java.text.MessageFormat}, in which an apostrophe is written twice. What is left out is
 * said in English.
 */
public final class PageTexts {

    private PageTexts() {}

    /** All of it in English, by the key under which {@link Words#of} takes it in another language. */
    public static SortedMap<String, String> english() {
        SortedMap<String, String> texts = new TreeMap<>(Bundle.english().patterns());
        texts.putAll(ReviewTexts.english());
        return Collections.unmodifiableSortedMap(texts);
    }
}
