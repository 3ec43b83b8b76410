package org.communitysafety.csp.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communitysafety.csp.io.format.Shown;

/**
 * What spreadsheets do to values that they take for something else. Each is named as a sentence without its end, for a
 * column whose values are neither numbers nor dates.
 */
public final class Damage {

    private static final Pattern POWER = Pattern.compile("[0-9](\\.[0-9]+)?[eE][+-]?[0-9]+");
    private static final Pattern DATE = Pattern.compile(
            "[0-9]{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-[0-9]{1,2}");
    private static final Pattern ERROR = Pattern.compile("#(REF|VALUE|NAME|NULL|NUM|DIV/0|SPILL|CALC)[!?]|#N/A|#{3,}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,11}");

    private Damage() {}

    /** That a cell shows a spreadsheet's own error and no value, whatever its column is for. */
    public static Optional<String> error(String cell) {
        if (cell.isEmpty() || cell.charAt(0) != '#' || !ERROR.matcher(cell).matches()) {
            return Optional.empty();
        }
        return Optional.of("'" + Shown.of(cell) + "' is a spreadsheet's sign that " + (cell.startsWith("##")
                ? "the column was too narrow to show the value: widen it and save again"
                : "a formula failed: put the value in its place"));
    }

    /** What seems to have become of a value that is to be text, such as a number of an action or a code. */
    public static Optional<String> ofText(String cell) {
        if (cell.isEmpty() || cell.length() > 30) {
            return Optional.empty();
        }
        if (POWER.matcher(cell).matches()) {
            return Optional.of("'" + cell + "' looks like a code or long number that a spreadsheet wrote as a power of ten:"
                    + " format the column as text and type it again");
        }
        if (DATE.matcher(cell).matches()) {
            return Optional.of("'" + cell + "' looks like a range or number, such as 1-3, that a spreadsheet turned into a date:"
                    + " format the column as text and type it again");
        }
        return error(cell);
    }

    /** One column, looked at for codes that lost the zeros before them where others of the column have them. */
    public static final class Zeros {

        private static final int MOST = 10_000;

        /** A cell with fewer digits than others. */
        private record Short(int key, String text) {}

        /** That a cell lost zeros: which one, by the number it was given with, and a sentence without its end. */
        public record Lost(int key, String sentence) {}

        private final List<Short> shorter = new ArrayList<>();
        private final Map<Integer, String> withZeros = new HashMap<>();

        /** Takes the next cell of the column, with a number to know it by. */
        public void add(int key, String cell) {
            if (!DIGITS.matcher(cell).matches()) {
                return;
            }
            if (cell.charAt(0) == '0' && cell.length() > 1) {
                withZeros.putIfAbsent(cell.length(), cell);
            } else if (shorter.size() < MOST) {
                shorter.add(new Short(key, cell));
            }
        }

        /** The cells that seem to have lost zeros, once all are taken: those shorter than every cell that has its zeros. */
        public List<Lost> lost() {
            List<Lost> lost = new ArrayList<>();
            if (withZeros.size() == 1) {
                int length = withZeros.keySet().iterator().next();
                String other = withZeros.get(length);
                for (Short one : shorter) {
                    if (one.text.length() < length) {
                        lost.add(new Lost(one.key, "'" + one.text + "' seems to have lost the zeros before it, which '" + other
                                + "' in the same column has: format the column as text and type it again"));
                    }
                }
            }
            return lost;
        }
    }
}
