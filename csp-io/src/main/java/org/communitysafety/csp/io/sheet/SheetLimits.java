package org.communitysafety.csp.io.sheet;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** That a sheet, of whatever file, is beyond a limit. Thread-safe: there is no state. */
public final class SheetLimits {

    private static final Message.Two<Integer, String> ROWS = Message.of("fault.sheet.rows", Integer.class, String.class);

    private SheetLimits() {}

    /** That it has more than so many rows, and only those were read. */
    public static Said rows(int most) {
        return ROWS.said(most, Integer.toString(most));
    }
}
