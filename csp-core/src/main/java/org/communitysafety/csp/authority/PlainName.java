package org.communitysafety.csp.authority;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A name as it is compared: lower case, words only, "and" for the sign, without "the" and apostrophes. */
final class PlainName {

    private PlainName() {}

    static String of(String name) {
        StringBuilder plain = new StringBuilder(name.length() + 4);
        StringBuilder word = new StringBuilder(16);
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c == '&') {
                end(plain, word);
                end(plain, word.append("and"));
            } else if (c != '\'' && c != '\u2019') {
                end(plain, word);
            }
        }
        end(plain, word);
        return plain.toString();
    }

    private static boolean isThe(StringBuilder word) {
        return word.length() == 3 && word.charAt(0) == 't' && word.charAt(1) == 'h' && word.charAt(2) == 'e';
    }

    private static void end(StringBuilder plain, StringBuilder word) {
        if (!word.isEmpty() && !isThe(word)) {
            if (!plain.isEmpty()) {
                plain.append(' ');
            }
            plain.append(word);
        }
        word.setLength(0);
    }

    /** The name, and where it has brackets also what stands before them: "Kent County Council (KCC)". */
    static List<String> forms(String name) {
        int bracket = name.indexOf('(');
        return bracket <= 0 ? List.of(of(name)) : List.of(of(name), of(name.substring(0, bracket)));
    }

    /** The first letters of its words but "of" and "and". */
    static String initials(String plain) {
        StringBuilder initials = new StringBuilder();
        for (String word : plain.split(" ")) {
            if (!word.isEmpty() && !word.equals("of") && !word.equals("and")) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** Whether the words stand in the name, as whole words. */
    static boolean has(String plain, String words) {
        int at = plain.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            if ((at == 0 || plain.charAt(at - 1) == ' ') && (end == plain.length() || plain.charAt(end) == ' ')) {
                return true;
            }
            at = plain.indexOf(words, at + 1);
        }
        return false;
    }

    /** Whether one of the words stands in the name. */
    static boolean hasWordOf(String plain, Set<String> words) {
        int start = 0;
        for (int space = plain.indexOf(' '); space >= 0; space = plain.indexOf(' ', start)) {
            if (words.contains(plain.substring(start, space))) {
                return true;
            }
            start = space + 1;
        }
        return words.contains(plain.substring(start));
    }

    /** The name without those words at its end; the same name if they are not there. */
    static String withoutEnd(String plain, String words) {
        if (plain.equals(words)) {
            return "";
        }
        return plain.length() > words.length() && plain.endsWith(words)
                        && plain.charAt(plain.length() - words.length() - 1) == ' '
                ? plain.substring(0, plain.length() - words.length() - 1)
                : plain;
    }

    /** The name without those words at its start; the same name if they are not there. */
    static String withoutStart(String plain, String words) {
        if (plain.equals(words)) {
            return "";
        }
        return plain.length() > words.length() && plain.startsWith(words) && plain.charAt(words.length()) == ' '
                ? plain.substring(words.length() + 1)
                : plain;
    }
}
