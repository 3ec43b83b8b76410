package org.communitysafety.csp.io.map;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading as a mapping gives it: {date} in it stands for any date, {words} for any words. */
final class HeadingTemplate {

    static final String DATE = "{date}";
    static final String WORDS = "{words}";

    /** Signs that stand for the places while a heading is made plain; no heading has them. */
    private static final char DATE_SIGN = '\u0001';
    private static final char WORDS_SIGN = '\u0002';

    private final Pattern pattern;
    private final boolean dated;
    private final boolean literal;

    HeadingTemplate(String heading) {
        String plain = Plain.lower(heading.replace(DATE, "\u0001").replace(WORDS, "\u0002"));
        StringBuilder regex = new StringBuilder();
        boolean date = false;
        boolean places = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == DATE_SIGN && !date) {
                regex.append("(?<date>.{1,60}?)");
                date = true;
            } else if (c == DATE_SIGN || c == WORDS_SIGN) {
                regex.append(".{0,200}?");
                places = true;
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        this.pattern = Pattern.compile(regex.toString());
        this.dated = date;
        this.literal = !date && !places;
    }

    /** Whether nothing in it stands for something else. */
    boolean isLiteral() {
        return literal;
    }

    /** Whether a heading of a sheet is one of these. */
    boolean fits(String found) {
        return pattern.matcher(Plain.lower(found)).matches();
    }

    /** The words in the place of the date; empty if it has no such place. */
    Optional<String> date(String found) {
        Matcher m = pattern.matcher(Plain.lower(found));
        return dated && m.matches() ? Optional.of(m.group("date")) : Optional.empty();
    }
}
