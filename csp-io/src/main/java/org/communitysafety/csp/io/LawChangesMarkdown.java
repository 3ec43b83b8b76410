package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.io.write.LawBook;

/**
 * How the law changed, as Markdown: the versions of it as it was encoded, with the notices of what is answered otherwise, and from
 * when to when each provision was law in which wording. Same catalogue, same text. Thread-safe: there is no state.
 */
public final class LawChangesMarkdown {

    private LawChangesMarkdown() {}

    /** The changes. */
    public static String of(Catalogue catalogue) {
        return LawBook.of(Objects.requireNonNull(catalogue, "catalogue"));
    }
}
