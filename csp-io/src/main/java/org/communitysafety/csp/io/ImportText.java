package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.write.ImportPage;
import org.communitysafety.csp.words.Words;

/**
 * What a sheet did to papers as text for people, as wide as the style says. Same import and style, same text. Thread-safe: there
 * is no state.
 */
public final class ImportText {

    private ImportText() {}

    /** What was new, changed and gone, everything that is wrong, and how the sheet was read. */
    public static String of(Imported imported, Style style) {
        return of(imported, style, Words.english());
    }

    /** The same in another language, or in English where those words have none for it. */
    public static String of(Imported imported, Style style, Words words) {
        return ImportPage.of(Objects.requireNonNull(imported, "imported"), Objects.requireNonNull(style, "style"), Objects.requireNonNull(words, "words"));
    }
}
