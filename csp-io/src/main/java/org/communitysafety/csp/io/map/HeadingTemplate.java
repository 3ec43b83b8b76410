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
        String plain = Plain.text(heading.replace(DATE, "\u0001").replace(WORDS, "\u0002"));
        StringBuilder regex = new StringBuilder();
        boolean date = false;
        boolean places = false;
        for (int c : plain.codePoints().toArray()) {
            if (c == DATE_SIGN && !date) {
                regex.append("(?<date>.{1,60}?)");
                date = true;
            } else if (c == DATE_SIGN || c == WORDS_SIGN) {
                regex.append(".{0,200}?");
                places = true;
            } else {
                regex.append(Pattern.quote(Character.toString(c)));
            }
        }
        this.pattern = Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.dated = date;
        this.literal = !date && !places;
    }

    /** Whether nothing in it stands for something else. */
    boolean isLiteral() {
        return literal;
    }

    /** Whether a heading of a sheet is one of these. */
    boolean fits(String found) {
        return pattern.matcher(Plain.text(found)).matches();
    }

    /** The words in the place of the date; empty if it has no such place. */
    Optional<String> date(String found) {
        Matcher m = pattern.matcher(Plain.text(found));
        return dated && m.matches() ? Optional.of(m.group("date")) : Optional.empty();
    }
}
