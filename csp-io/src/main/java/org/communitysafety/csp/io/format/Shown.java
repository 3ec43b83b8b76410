package org.communitysafety.csp.io.format;

/** Pieces of an input as messages show them. */
public final class Shown {

    private static final int MOST = 40;

    private Shown() {}

    /** A piece of the input, short enough for a message, with nothing in it that a terminal would act on. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(text.length(), MOST);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean plain = !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.LINE_SEPARATOR
                    && Character.getType(c) != Character.PARAGRAPH_SEPARATOR
                    && !Character.isSurrogate(c);
            shown.append(plain ? c : '?');
        }
        return end < text.length() ? shown + "…" : shown.toString();
    }
}
