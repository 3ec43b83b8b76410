package org.communitysafety.csp.duty;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that hold a place for words to come, or that say that nothing is known: never evidence.
 *
 * <p>Most of them say nothing at all. Some {@linkplain #isToBeRead say a little}, such as "Funding to be agreed with partners": they show
 * nothing either, but a person may make something of them.
 */
final class Placeholders {

    private static final Set<String> WHOLE = Set.of(
            "", "-", "–", "—", "?", "??", "…", "...", "x", "xx", "xxx", "n/a", "na", "nil", "none", "draft", "pending",
            "text", "todo", "to do", "blank",
            "awaiting", "awaited", "n/k", "nk", "unknown", "not known", "not yet known", "not yet agreed", "not yet confirmed",
            "not yet decided", "not yet determined", "not yet identified", "not yet available", "not yet received",
            "yet to be agreed", "yet to be confirmed", "yet to be decided", "yet to be determined", "yet to be identified",
            "none identified", "none known", "none received", "none available", "none yet");
    private static final int LONGEST_WHOLE = 20;
    private static final List<String> SHORT_FORMS = List.of("tbc", "tba", "tbd", "t.b.c");
    private static final List<String> OPENINGS = List.of(
            "to be added", "to be advised", "to be announced", "to be confirmed", "to be agreed", "to be decided",
            "to be determined", "to be completed",
            "to be drafted", "to be inserted", "to be written", "to be supplied", "to follow", "insert text",
            "insert here", "placeholder", "lorem ipsum");
    private static final List<String> ORDERS = List.of("insert ", "awaiting ");
    private static final int LONGEST_ORDER = 20;
    private static final int LONGEST_AFTER_SHORT_FORM = 80;
    private static final int LONGEST_AFTER_OPENING = 40;

    /** What a plan has yet to say of, such as money or a day: never what somebody is to do. */
    private static final String THING = "(?:funding|funds|resources?|resourcing|budgets?|finances?|money|monies|costs?|costings?|amounts?"
            + "|figures?|numbers?|details?|dates?|deadlines?|timescales?|data|information|text|wording|content|analysis|leads?"
            + "|lead officers?|owners?|names?|venues?)";

    private static final String STILL_TO_COME = "(?:tbc|tba|tbd|t\\.b\\.c\\.?"
            + "|(?:yet )?to be (?:added|advised|agreed|announced|confirmed|decided|determined|finalised|inserted)|to follow|awaited"
            + "|not yet (?:added|agreed|announced|available|confirmed|decided|determined|finalised|identified|known|received)"
            + "|under development)";

    private static final String ON_WHOM_OR_WHAT_IT_WAITS =
            "(?:by|with|from|in|at|on|once|after|when|as|following|until|awaiting|pending|subject)\\b";

    /** A thing that is still to come, and at most on whom or what it waits: a sentence with more in it says something. */
    private static final Pattern THING_TO_COME = pattern("(?:(?:the|all|any|full|further|more|some|staff|final|exact|our|this) ){0,2}"
            + THING + "(?:(?: and | & | ?/ ?|, )" + THING + ")? (?:(?:is|are|still|currently) ){0,2}" + STILL_TO_COME
            + "(?: " + ON_WHOM_OR_WHAT_IT_WAITS + "[^.;:,(£%\u2013\u2014]*)?\\.?");

    /** What is said of a plan in the making, and on what it hangs. */
    private static final Pattern IN_THE_MAKING = pattern("(?:(?:still|currently) )?(?:(?:under|in) development|under discussion)\\.?"
            + "|not yet (?:agreed|confirmed|decided|determined|available|known) " + ON_WHOM_OR_WHAT_IT_WAITS + "[^.;:,(£%\u2013\u2014]*\\.?"
            + "|subject to (?:agreement|approval|confirmation|funding)\\b[^.;:,(£%\u2013\u2014]*\\.?");
    private static final int LONGEST_TO_COME = 100;

    /** At any length: what comes after is to be confirmed too. */
    private static final Pattern OPENS_UNCONFIRMED = pattern("(?:tbc|tba|tbd|t\\.b\\.c\\.?|to be (?:confirmed|advised|announced|determined))"
            + "(?: ?[-:,;.(\u2010-\u2015]| " + ON_WHOM_OR_WHAT_IT_WAITS + ").*");

    private Placeholders() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(words.replace(" ", "\\s"), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** Whether the text, in any case and with or without space around it, says nothing yet, or only what {@linkplain #isToBeRead is to come}. */
    static boolean is(String text) {
        return saysNothing(text) || isToCome(text.strip());
    }

    /** Whether the text is one of these and says a little all the same: it shows nothing, and a person has to read it. */
    static boolean isToBeRead(String text) {
        return !saysNothing(text) && isToCome(text.strip());
    }

    private static boolean isToCome(String text) {
        return (text.length() <= LONGEST_TO_COME
                        && (THING_TO_COME.matcher(text).matches() || IN_THE_MAKING.matcher(text).matches()))
                || OPENS_UNCONFIRMED.matcher(text).matches();
    }

    private static boolean saysNothing(String text) {
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
