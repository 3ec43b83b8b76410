package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.write.QuestionsPage;

/**
 * What a review leaves open as text for people: a list for each who can answer, to be cut out and sent, as wide as the
 * style says. Same questions and style, same text. Thread-safe: there is no state.
 */
public final class QuestionsText {

    private QuestionsText() {}

    /** The lists. */
    public static String of(OpenQuestions open, Style style) {
        return QuestionsPage.of(Objects.requireNonNull(open, "open"), Objects.requireNonNull(style, "style"));
    }
}
