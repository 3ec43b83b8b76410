package org.communitysafety.csp.io.sheet;

import org.communitysafety.csp.io.read.Separator;

/** What separates the cells of a sheet and how that is known: no fault, but a sentence without its end. */
final class SeparatorReason {

    private SeparatorReason() {}

    /**
     * @param separator the one by which the sheet is read
     * @param asked whether the caller told it
     * @param said whether the first line tells it
     * @param found what the first rows tell
     */
    static String of(Separator separator, boolean asked, boolean said, SeparatorSearch.Found found) {
        if (asked) {
            return "cells are taken to be separated by " + separator.several() + ", as was asked" + instead(separator, found);
        }
        if (said) {
            return "cells are separated by " + separator.several() + ", as the first line says";
        }
        return found.width() < 2
                ? "no separator was found, so each line is one cell"
                : "cells are separated by " + separator.several() + ": " + share(found) + " that way";
    }

    /** What the rows tell of another separator than was asked for. */
    private static String instead(Separator separator, SeparatorSearch.Found found) {
        return found.separator() == separator || found.width() < 2 ? "" : "; with " + found.separator().several() + ", " + share(found);
    }

    private static String share(SeparatorSearch.Found found) {
        return found.rows() + " of the first " + found.looked() + (found.looked() == 1 ? " row has " : " rows have ") + found.width() + " cells each";
    }
}
