package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.words.Words;

/** What a person is asked to decide of a proposed mapping: each question says what can be answered, and where the answer goes. */
final class Questions {

    /** So many bodies of the papers are listed. */
    private static final int MOST = 30;
    /** Words as short as that are in too many names. */
    private static final int SHORTEST = 2;

    private final Words words;

    /** @param words the language that they are asked in */
    Questions(Words words) {
        this.words = words;
    }

    /** What a heading means, which may be one of some fields, or of all of them if it is not known at all. */
    String heading(String heading, List<SheetField> may, List<String> cells) {
        String shown = Shown.of(heading);
        String fields = may.isEmpty()
                ? words(SheetField.values())
                : may.stream().map(SheetField::getWord).reduce((one, other) -> words.say(QuestionMessages.OR, one, other)).orElseThrow();
        return cells.isEmpty()
                ? words.say(may.isEmpty() ? QuestionMessages.HEADING_UNKNOWN_OF_BLANKS : QuestionMessages.HEADING_OF_BLANKS, shown, fields)
                : words.say(may.isEmpty() ? QuestionMessages.HEADING_UNKNOWN : QuestionMessages.HEADING, shown, Shown.of(Plain.text(cells.get(0))), fields);
    }

    String statusOrProse(String heading) {
        return words.say(QuestionMessages.STATUS_OR_PROSE, Shown.of(heading));
    }

    String colour(String word) {
        return words.say(QuestionMessages.COLOUR, Shown.of(word), words(ProgressScale.values()));
    }

    String status(String word) {
        return words.say(QuestionMessages.STATUS, Shown.of(word), words(ProgressScale.values()));
    }

    /** Which body a name means: those whose names have a word of it come first, with their names. */
    String body(String name, List<Body> bodies) {
        List<String> parts = Stream.of(Plain.name(name).split(" ")).filter(word -> word.length() > SHORTEST).toList();
        List<String> near = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Body body : bodies) {
            String its = " " + Plain.name(body.getName()) + " ";
            boolean fits = parts.stream().anyMatch(word -> its.contains(" " + word));
            (fits ? near : others).add(body.getId().value() + (fits ? " (" + Shown.of(body.getName()) + ")" : ""));
        }
        near.addAll(others);
        String first = words.list(near.stream().limit(MOST).toList());
        return near.isEmpty() ? words.say(QuestionMessages.BODY, Shown.of(name))
                : words.say(near.size() > MOST ? QuestionMessages.BODY_OF_MANY : QuestionMessages.BODY_OF, Shown.of(name), first);
    }

    String noValue(String cell) {
        return words.say(QuestionMessages.NO_VALUE, Shown.of(cell), words(NoValue.values()));
    }

    String brackets(String cell) {
        return words.say(QuestionMessages.BRACKETS, Shown.of(cell));
    }

    String pairing() {
        return words.say(QuestionMessages.PAIRING);
    }

    String dayOrMonth(String date) {
        return words.say(QuestionMessages.DAY_OR_MONTH, Shown.of(date));
    }

    String group(String text) {
        return words.say(QuestionMessages.GROUP, Shown.of(Plain.text(text)));
    }

    private String words(Word... all) {
        return words.list(Arrays.stream(all).map(Word::getWord).toList());
    }
}
