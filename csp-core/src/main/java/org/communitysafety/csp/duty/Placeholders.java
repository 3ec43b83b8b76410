package org.communitysafety.csp.duty;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that hold a place for words to come: never evidence. */
final class Placeholders {

    private static final Set<String> WHOLE = Set.of(
            "", "-", "–", "—", "?", "??", "…", "...", "x", "xx", "xxx", "n/a", "na", "nil", "none", "tbc", "tba", "tbd",
            "t.b.c.", "placeholder", "draft", "pending", "text", "todo", "to do", "blank", "awaiting", "to follow");
    private static final List<String> OPENINGS = List.of(
            "tbc", "tba", "tbd", "to be added", "to be confirmed", "to be agreed", "to be decided", "to be determined",
            "to be completed", "to be drafted", "to be inserted", "to be written", "to be supplied", "to follow",
            "insert ", "placeholder", "awaiting ", "lorem ipsum", "text to ", "[", "<");

    private Placeholders() {}

    static boolean is(String text) {
        if (text.length() > 80) {
            return text.regionMatches(true, 0, "lorem ipsum", 0, 11);
        }
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (WHOLE.contains(plain)) {
            return true;
        }
        if (plain.endsWith(".")) {
            plain = plain.substring(0, plain.length() - 1);
            if (WHOLE.contains(plain)) {
                return true;
            }
        }
        for (String opening : OPENINGS) {
            if (plain.startsWith(opening) && !continues(plain, opening)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the opening is only the first letters of another word. */
    private static boolean continues(String plain, String opening) {
        int end = opening.length();
        return end < plain.length()
                && Character.isLetterOrDigit(plain.charAt(end))
                && Character.isLetterOrDigit(opening.charAt(end - 1));
    }
}
