package org.communitysafety.csp.io.brief;

import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.io.words.Clean;

/** How much is told of words of the papers. */
enum Quoting {
    /** As on a page to check papers by: cut if they are long, with the line where they stand. */
    IN_SHORT,
    /** As in a document to be read by itself: whole, and without what only the keeper of the file can look up. */
    WHOLE;

    /** Words between quotation marks. */
    String of(String words) {
        return this == WHOLE ? '"' + Clean.text(words) + '"' : Clean.quote(words);
    }

    /** Evidence. */
    String of(Quotes quotes, Evidence evidence) {
        return this == WHOLE ? Told.whole(evidence) : placed(quotes.of(evidence));
    }

    /** What is lacking. */
    String of(Quotes quotes, Shortfall shortfall) {
        return this == WHOLE ? shortfall.text() : placed(quotes.of(shortfall));
    }

    private static String placed(Quote quote) {
        return quote.text() + (quote.where().isEmpty() ? "" : " (" + quote.where() + ")");
    }
}
