package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.ProgressScale;

/** What a person is asked to decide of a proposed mapping: each question says what can be answered, and where the answer goes. */
final class Questions {

    /** So many bodies of the papers are listed. */
    private static final int MOST = 30;
    /** Words as short as that are in too many names. */
    private static final int SHORTEST = 2;

    private Questions() {}

    /** What a heading means, which may be one of some fields, or of all of them if it is not known at all. */
    static String heading(String heading, List<SheetField> may, List<String> cells) {
        String which = may.isEmpty()
                ? "Which of these is it: " + Arrays.stream(SheetField.values()).map(SheetField::getWord).collect(Collectors.joining(", ")) + "?"
                : "Is it " + may.stream().map(SheetField::getWord).collect(Collectors.joining(" or ")) + ", or ignore?";
        String example = cells.isEmpty() ? "It is blank." : "It has, for example, '" + Shown.of(Plain.text(cells.get(0))) + "'.";
        return "What does '" + Shown.of(heading) + "' say? " + example + " " + which + " Put that in 'field'.";
    }

    static String statusOrProse(String heading) {
        return "Are the cells of '" + Shown.of(heading) + "' status words (action.status) or prose (action.progress)? Put that in 'field'.";
    }

    static String colour(String word) {
        return "What does the colour '" + Shown.of(word) + "' mean in this sheet? Put one of these in 'scale': " + words(ProgressScale.values())
                + "; or leave it blank if the colour means more than one thing.";
    }

    static String status(String word) {
        return "What does '" + Shown.of(word) + "' mean? Put one of these in 'scale': " + words(ProgressScale.values())
                + "; or leave it blank if it is none of them.";
    }

    /** Which body a name means: those whose names have a word of it come first, with their names. */
    static String body(String name, List<Body> bodies) {
        List<String> words = Stream.of(Plain.name(name).split(" ")).filter(word -> word.length() > SHORTEST).toList();
        List<String> near = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Body body : bodies) {
            String its = " " + Plain.name(body.getName()) + " ";
            boolean fits = words.stream().anyMatch(word -> its.contains(" " + word));
            (fits ? near : others).add(body.getId().value() + (fits ? " (" + Shown.of(body.getName()) + ")" : ""));
        }
        near.addAll(others);
        return "Which body of the papers is '" + Shown.of(name) + "'? Put its id in 'body'"
                + (near.isEmpty() ? "" : ": " + near.stream().limit(MOST).collect(Collectors.joining(", ")) + (near.size() > MOST ? " and others" : ""))
                + "; if the papers lack it, put a new id there and its full name in 'add'; or leave 'body' blank if it is none.";
    }

    static String noValue(String cell) {
        return "What does '" + Shown.of(cell) + "' mean where a value should be? If it is that there is none, put one of these in 'why': "
                + words(NoValue.values()) + "; if not, take this entry out, and the cell will be told as a fault.";
    }

    static String brackets(String cell) {
        return "Is " + Shown.of(cell) + " a number below nothing (negative) or something else, such as a change (words)? Put that in 'brackets'.";
    }

    static String pairing() {
        return "Do the action and the outcome or measure of one row belong together (paired), or do they only stand side by side"
                + " (unpaired)? Put that in 'pairing'.";
    }

    static String dayOrMonth(String date) {
        return "Is the day or the month first in dates such as " + Shown.of(date) + "? Put day-first or month-first in 'order'.";
    }

    static String group(String text) {
        return "Rows such as '" + Shown.of(Plain.text(text)) + "' have text in one cell alone. Are they priorities (priority.title), sub-themes"
                + " (action.subTheme), notes (ignore), or rows like the others (take this group out)? Put that in 'field'.";
    }

    private static String words(Word... words) {
        return Stream.of(words).map(Word::getWord).collect(Collectors.joining(", "));
    }
}
