package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.io.write.RuleBook;

/**
 * The rule book: every duty of a catalogue as Markdown, with what shows it, what it can be answered, what its check does not
 * prove, and what of the law was read. Each duty has an anchor, its id in small letters. Same catalogue, same text.
 * Thread-safe: there is no state.
 */
public final class RulesMarkdown {

    private RulesMarkdown() {}

    /** The rule book. */
    public static String of(Catalogue catalogue) {
        return RuleBook.of(Objects.requireNonNull(catalogue, "catalogue"));
    }
}
