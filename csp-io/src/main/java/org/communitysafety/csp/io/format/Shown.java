package org.communitysafety.csp.io.format;

import org.communitysafety.csp.io.words.Unfit;
import org.communitysafety.csp.words.Said;

/** Pieces of an input as messages show them. */
public final class Shown {

    private static final int MOST = 40;

    private Shown() {}

    /** A piece of the input, short enough for a message, with nothing in it that a terminal would act on. */
    public static String of(String text) {
        return isCut(text) ? Unfit.marked(start(text)) + "…" : Unfit.marked(text);
    }

    /** The same between quotation marks, as one of a list. */
    public static Said quoted(String text) {
        return FormatMessages.QUOTED.said(of(text));
    }

    /** Whether a message shows only how it starts. */
    static boolean isCut(String text) {
        return text.length() > MOST && text.codePointCount(0, text.length()) > MOST;
    }

    /** How it starts, as far as a message shows it. */
    static String start(String text) {
        return isCut(text) ? text.substring(0, text.offsetByCodePoints(0, MOST)) : text;
    }
}
