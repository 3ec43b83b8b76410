package org.communitysafety.csp.io.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.words.Words;

/** What pages, lists and letters say beside the words of the law's own module. */
public final class Bundle {

    private Bundle() {}

    /** In English. */
    public static Words english() {
        return English.WORDS;
    }

    /**
     * The words that a review was made with, and with them what pages say beside it: what a language that somebody gives has
     * none of is said in English.
     */
    public static Words of(ReviewOptions options) {
        return of(options.words());
    }

    /** Those words, and with them in English what pages say beside them and they have none of. */
    public static Words of(Words words) {
        return words == Words.english() || words == english() ? english() : words.completedBy(english());
    }

    /** What this module says itself, by key, in English: what there is to translate beside {@code Words.english().patterns()}. */
    static Map<String, String> own() {
        try (InputStream in = Objects.requireNonNull(Bundle.class.getResourceAsStream("messages_en.properties"))) {
            return Words.bundle(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Read when first asked for. */
    private static final class English {
        static final Words WORDS = Words.english().with(own());
    }
}
