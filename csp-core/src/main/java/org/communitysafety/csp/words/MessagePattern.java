package org.communitysafety.csp.words;

import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of {@link MessageFormat}, taken apart once: what it gives is the same, and a page says thousands of them. A pattern with what is
 * not known here (apostrophes, other formats) is left to that class. Immutable and thread-safe.
 */
final class MessagePattern {

    private static final String CHOICE = ",choice,";

    /** Larger numbers are told with what the language puts between their thousands. */
    private static final int SMALL = 1000;

    private final String text;
    private final Locale locale;
    /** Whether small numbers are told in the digits of English. */
    private final boolean plainDigits;
    /** Null where all is left to the class of the JDK. */
    private final @Nullable List<Part> parts;

    MessagePattern(String text, Locale locale) {
        this.text = text;
        this.locale = locale;
        this.plainDigits = locale.getLanguage().equals("en")
                || NumberFormat.getInstance(locale).format(-1234567890).replaceAll("[^-0-9]", "").equals("-1234567890");
        this.parts = text.indexOf('\'') >= 0 ? null : parts(text);
    }

    /** A piece of a pattern. */
    private sealed interface Part {}

    private record Literal(String words) implements Part {}

    private record Argument(int index) implements Part {}

    /** @param limits the least number of each choice, in order */
    private record Choice(int index, double[] limits, List<List<Part>> choices) implements Part {}

    private static @Nullable List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int literal = open < 0 ? text.length() : open;
            if (literal > at) {
                parts.add(new Literal(text.substring(at, literal)));
            }
            if (open < 0) {
                break;
            }
            int close = closing(text, open);
            Part part = close < 0 ? null : part(text.substring(open + 1, close));
            if (part == null) {
                return null;
            }
            parts.add(part);
            at = close + 1;
        }
        return parts;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Part part(String inside) {
        int comma = inside.indexOf(',');
        String index = comma < 0 ? inside : inside.substring(0, comma);
        if (index.length() != 1 || index.charAt(0) < '0' || index.charAt(0) > '9') {
            return null;
        }
        if (comma < 0) {
            return new Argument(index.charAt(0) - '0');
        }
        return inside.startsWith(CHOICE, comma) ? choice(index.charAt(0) - '0', inside.substring(comma + CHOICE.length())) : null;
    }

    private static @Nullable Part choice(int index, String pattern) {
        ChoiceFormat format = new ChoiceFormat(pattern);
        List<List<Part>> choices = new ArrayList<>();
        for (Object words : format.getFormats()) {
            List<Part> parts = parts((String) words);
            if (parts == null) {
                return null;
            }
            choices.add(parts);
        }
        return new Choice(index, format.getLimits(), choices);
    }

    /** The words, with these put in. */
    String with(Object... arguments) {
        if (parts == null) {
            return new MessageFormat(text, locale).format(arguments);
        }
        StringBuilder words = new StringBuilder(text.length() + 32);
        put(parts, arguments, words);
        return words.toString();
    }

    private void put(List<Part> some, Object[] arguments, StringBuilder words) {
        for (Part part : some) {
            if (part instanceof Literal literal) {
                words.append(literal.words);
            } else if (part instanceof Argument argument) {
                put(arguments[argument.index], words);
            } else if (part instanceof Choice choice) {
                put(choice.choices.get(chosen(choice, ((Number) arguments[choice.index]).doubleValue())), arguments, words);
            }
        }
    }

    private void put(Object argument, StringBuilder words) {
        if (argument instanceof Integer number && (!plainDigits || number >= SMALL || number <= -SMALL)) {
            words.append(NumberFormat.getInstance(locale).format(number));
        } else {
            words.append(argument);
        }
    }

    /** The last choice that begins at or below the number; the first for one below all. */
    private static int chosen(Choice choice, double number) {
        int chosen = 0;
        for (int i = 0; i < choice.limits.length && choice.limits[i] <= number; i++) {
            chosen = i;
        }
        return chosen;
    }
}
