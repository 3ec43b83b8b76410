package org.communitysafety.csp.duty;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that hold a place for words to come: never evidence. */
final class Placeholders {

    private static final Set<String> WHOLE = Set.of(
            "", "-", "–", "—", "?", "??", "…", "...", "x", "xx", "xxx", "n/a", "na", "nil", "none", "draft", "pending",
            "text", "todo", "to do", "blank",
            "awaiting");
    private static final int LONGEST_WHOLE = 8;
    private static final List<String> SHORT_FORMS = List.of("tbc", "tba", "tbd", "t.b.c");
    private static final List<String> OPENINGS = List.of(
            "to be added", "to be confirmed", "to be agreed", "to be decided", "to be determined", "to be completed",
            "to be drafted", "to be inserted", "to be written", "to be supplied", "to follow", "insert text",
            "insert here", "placeholder", "lorem ipsum");
    private static final List<String> ORDERS = List.of("insert ", "awaiting ");
    private static final int LONGEST_ORDER = 20;
    private static final int LONGEST_AFTER_SHORT_FORM = 80;
    private static final int LONGEST_AFTER_OPENING = 40;

    private Placeholders() {}

    /** Whether the text, in any case and with or without space around it, says nothing yet. */
    static boolean is(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        if (start == text.length() || text.length() - start <= LONGEST_WHOLE + 1) {
            String plain = text.strip().toLowerCase(Locale.ROOT);
            if (WHOLE.contains(plain) || (plain.endsWith(".") && WHOLE.contains(plain.substring(0, plain.length() - 1)))) {
                return true;
            }
        }
        return switch (start < text.length() ? text.charAt(start) : ' ') {
            case 't', 'T', 'i', 'I', 'p', 'P', 'l', 'L', 'a', 'A' ->
                (text.length() <= LONGEST_AFTER_SHORT_FORM && opensWithOne(text, start, SHORT_FORMS))
                        || (text.length() <= LONGEST_AFTER_OPENING && opensWithOne(text, start, OPENINGS))
                        || (text.length() <= LONGEST_ORDER && opensWithOne(text, start, ORDERS))
                        || opens(text, start, "lorem ipsum");
            case '[', '<' -> text.length() <= LONGEST_AFTER_SHORT_FORM && isBracketed(text.strip());
            default -> false;
        };
    }

    private static boolean isBracketed(String text) {
        char last = text.charAt(text.length() - 1);
        return text.indexOf(text.charAt(0) == '[' ? ']' : '>') == text.length() - 1 && (last == ']' || last == '>');
    }

    private static boolean opensWithOne(String text, int start, List<String> openings) {
        if (start + 1 >= text.length()) {
            return false;
        }
        char second = Character.toLowerCase(text.charAt(start + 1));
        if (second != 'b' && second != '.' && second != 'o' && second != 'n' && second != 'l' && second != 'w') {
            return false;
        }
        for (String opening : openings) {
            if (opens(text, start, opening)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(String text, int start, String opening) {
        int end = start + opening.length();
        return text.regionMatches(true, start, opening, 0, opening.length())
                && !(end < text.length()
                        && Character.isLetterOrDigit(text.charAt(end))
                        && Character.isLetterOrDigit(opening.charAt(opening.length() - 1)));
    }
}
