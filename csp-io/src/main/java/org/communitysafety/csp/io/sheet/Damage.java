package org.communitysafety.csp.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.words.Said;

/**
 * What spreadsheets do to values that they take for something else. Each is named as a sentence, for a column
 * whose values are neither numbers nor dates.
 */
public final class Damage {

    private static final Pattern POWER = Pattern.compile("[0-9](\\.[0-9]+)?[eE][+-]?[0-9]+");
    private static final Pattern DATE = Pattern.compile(
            "[0-9]{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-[0-9]{1,2}");
    private static final Pattern ERROR = Pattern.compile("#(REF|VALUE|NAME|NULL|NUM|DIV/0|SPILL|CALC)[!?]|#N/A|#{3,}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,11}");

    private Damage() {}

    /** That a cell shows a spreadsheet's own error and no value, whatever its column is for. */
    public static Optional<Said> error(String cell) {
        if (cell.isEmpty() || cell.charAt(0) != '#' || !ERROR.matcher(cell).matches()) {
            return Optional.empty();
        }
        return Optional.of((cell.startsWith("##") ? DamageMessages.NARROW : DamageMessages.FORMULA).said(Shown.of(cell)));
    }

    /** What seems to have become of a value that is to be text, such as a number of an action or a code. */
    public static Optional<Said> ofText(String cell) {
        if (cell.isEmpty() || cell.length() > 30) {
            return Optional.empty();
        }
        if ((cell.indexOf('E') > 0 || cell.indexOf('e') > 0) && POWER.matcher(cell).matches()) {
            return Optional.of(DamageMessages.POWER.said(cell));
        }
        if (cell.indexOf('-') > 0 && DATE.matcher(cell).matches()) {
            return Optional.of(DamageMessages.DATE.said(cell));
        }
        return error(cell);
    }

    /** One column, looked at for codes that lost the zeros before them where others of the column have them. */
    public static final class Zeros {

        private static final int MOST = 10_000;

        /** A cell with fewer digits than others. */
        private record Short(int key, String text) {}

        /** That a cell lost zeros: which one, by the number it was given with, and a sentence. */
        public record Lost(int key, Said sentence) {}

        private final List<Short> shorter = new ArrayList<>();
        private final Map<Integer, String> withZeros = new HashMap<>();

        /** Takes the next cell of the column, with a number to know it by. */
        public void add(int key, String cell) {
            boolean digit = !cell.isEmpty() && cell.charAt(0) >= '0' && cell.charAt(0) <= '9';
            if (!digit || !DIGITS.matcher(cell).matches()) {
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
                String other = Objects.requireNonNull(withZeros.get(length));
                for (Short one : shorter) {
                    if (one.text.length() < length) {
                        lost.add(new Lost(one.key, DamageMessages.ZEROS.said(one.text, other)));
                    }
                }
            }
            return lost;
        }
    }
}
