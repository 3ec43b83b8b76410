package org.communitysafety.csp.io.chart;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.io.words.Clean;

/** How much room text takes: an estimate on the safe side, since no font is known. */
final class Fit {

    /** The size of the letters, in units; {@code chart.css} has it too. */
    private static final double SIZE = 14;

    private static final double HUNDRED = 100;

    private static final String ELLIPSIS = "…";

    private Fit() {}

    /** The width of a clean text on one line, in units. */
    static double width(String text) {
        int hundredths = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hundredths += Character.isLowSurrogate(c) && i > 0 ? 0 : hundredths(c);
        }
        return units(hundredths);
    }

    private static double units(int hundredths) {
        return hundredths * SIZE / HUNDRED;
    }

    /** How wide a character is, in parts of the size of the letters; one of two halves is as wide as its first. */
    private static int hundredths(int c) {
        return switch (c) {
            case 'M', 'W', 'm', 'w', '@', '%' -> 95;
            case ' ', '.', ',', ':', ';', '\'', '|', '!', 'i', 'j', 'l', 'I', '(', ')', '[', ']', '-' -> 36;
            default -> c >= 0x1100 ? 110 : Character.isUpperCase(c) ? 73 : 60;
        };
    }

    /**
     * Lines that are no wider, at most so many, the last with an ellipsis if there is more; a word that is too long is broken.
     * Of a long text no more is measured than stands on these lines.
     */
    static List<String> lines(String text, double width, int most) {
        List<String> lines = broken(Clean.text(text), width, most);
        if (lines.size() <= most) {
            return lines;
        }
        String last = lines.get(most - 1);
        List<String> cut = new ArrayList<>(lines.subList(0, most - 1));
        cut.add(ended(last, width));
        return cut;
    }

    /** A line with an ellipsis, without as much of its end as that takes; nothing but the ellipsis if no letter has room beside it. */
    private static String ended(String line, double width) {
        String whole = line + ELLIPSIS;
        if (width(whole) <= width) {
            return whole;
        }
        String cut = line.substring(0, fitting(line, width - width(ELLIPSIS))).strip() + ELLIPSIS;
        return width(cut) <= width ? cut : ELLIPSIS;
    }

    /** The lines of a clean text, as far as the first that is one too many. */
    private static List<String> broken(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            int end = fitting(longer, width);
            if (end < longer.length() && !line.isEmpty()) {
                lines.add(line);
                longer = word;
                end = fitting(longer, width);
            }
            while (end < longer.length() && lines.size() <= most) {
                lines.add(longer.substring(0, end));
                longer = longer.substring(end);
                end = fitting(longer, width);
            }
            if (lines.size() > most) {
                return lines;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** How much of a text fits, by its end; at least its first character. What follows is not measured. */
    private static int fitting(String text, double width) {
        int taken = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            taken += hundredths(c);
            if (units(taken) > width && end > 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }
}
