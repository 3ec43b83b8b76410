package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitysafety.csp.io.mapping.Brackets;
import org.communitysafety.csp.io.mapping.NoValueWord;
import org.communitysafety.csp.io.sheet.Damage;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.words.Said;

/** The value or values in a cell, or why there is none. */
final class ValueCell {

    private static final int LONGEST = 400;
    private static final Pattern LABELLED = Pattern.compile(
            "[;,/| ]*([\\p{L}][\\p{L}' &/-]{0,60}?) ?[=:] ?([-+]?£?" + Numbers.DIGITS + "(?: ?%)?)(?=[;,/| ]|$)");
    private static final Pattern BRACKETS = Pattern.compile("\\((£?" + Numbers.DIGITS + " ?%?)\\)( ?%)?");

    /** Words that everybody understands the same; what a dash or "n/a" means is the mapping's to say. */
    private static final Map<String, NoValue> KNOWN = Map.ofEntries(
            Map.entry("nya", NoValue.NOT_YET_AVAILABLE), Map.entry("not yet available", NoValue.NOT_YET_AVAILABLE),
            Map.entry("not yet published", NoValue.NOT_YET_AVAILABLE), Map.entry("no new data published", NoValue.NOT_YET_AVAILABLE),
            Map.entry("no new data", NoValue.NOT_YET_AVAILABLE), Map.entry("awaiting data", NoValue.NOT_YET_AVAILABLE),
            Map.entry("data awaited", NoValue.NOT_YET_AVAILABLE), Map.entry("not collected", NoValue.NOT_COLLECTED),
            Map.entry("suppressed", NoValue.WITHHELD), Map.entry("withheld", NoValue.WITHHELD),
            Map.entry("not applicable", NoValue.NOT_APPLICABLE), Map.entry("?", NoValue.UNCLEAR), Map.entry("??", NoValue.UNCLEAR));

    private final Map<String, NoValue> noValues = new HashMap<>(KNOWN);
    private final Optional<Brackets> brackets;

    ValueCell(List<NoValueWord> words, Optional<Brackets> brackets) {
        words.forEach(word -> word.getWhy().ifPresent(why -> noValues.put(Plain.lower(word.getWord()), why)));
        this.brackets = brackets;
    }

    /** Why there is no value, if that is what the cell says. */
    Optional<NoValue> noValue(String cell) {
        return Optional.ofNullable(noValues.get(Plain.lower(cell)));
    }

    Reading<List<Figure>> read(String cell) {
        String written = Plain.written(cell);
        Optional<NoValue> none = noValue(cell);
        if (none.isPresent()) {
            return Reading.of(List.of(Figure.none(written, none.get())));
        }
        String text = Plain.text(cell);
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        List<Figure> words = List.of(Figure.words(written));
        if (text.length() > LONGEST) {
            return Reading.kept(words, CellMessages.VALUE_TOO_LONG.said());
        }
        Optional<Numbers.Number> number = Numbers.read(text);
        if (number.isPresent()) {
            return Reading.of(List.of(figure(written, number.get())));
        }
        Matcher bracketed = BRACKETS.matcher(text);
        if (bracketed.matches()) {
            return inBrackets(written, words, bracketed.group(1) + (bracketed.group(2) == null ? "" : bracketed.group(2)));
        }
        return labelled(text).<Reading<List<Figure>>>map(Reading::of).orElseGet(() -> Reading.kept(words, whyNot(text)));
    }

    private Reading<List<Figure>> inBrackets(String written, List<Figure> words, String inner) {
        if (brackets.isEmpty()) {
            return Reading.kept(words, CellMessages.BRACKETS.said());
        }
        if (brackets.get() == Brackets.WORDS) {
            return Reading.of(words);
        }
        return Numbers.read("-" + inner)
                .<Reading<List<Figure>>>map(number -> Reading.of(List.of(figure(written, number))))
                .orElseGet(() -> Reading.kept(words, CellMessages.NOT_A_VALUE.said()));
    }

    private static Figure figure(String written, Numbers.Number number) {
        return new Figure(
                Optional.empty(), written, Optional.of(number.value()), number.unit(), Optional.empty(), number.flags());
    }

    private static Optional<List<Figure>> labelled(String text) {
        List<Figure> figures = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        Matcher m = LABELLED.matcher(text);
        int end = 0;
        while (m.find() && m.start() == end) {
            Optional<Numbers.Number> number = Numbers.read(m.group(2));
            String label = m.group(1).strip();
            if (number.isEmpty() || !labels.add(Plain.name(label))) {
                return Optional.empty();
            }
            figures.add(figure("", number.get()).labelled(label, text.substring(m.start(1), m.end())));
            end = m.end();
        }
        return figures.isEmpty() || end != text.length() ? Optional.empty() : Optional.of(figures);
    }

    private static Said whyNot(String text) {
        if (Damage.error(text).isPresent()) {
            return CellMessages.ERROR_NO_VALUE.said();
        }
        if (text.matches("[0-9](?:\\.[0-9]+)?[eE][+-]?[0-9]+")) {
            return CellMessages.SHORTENED.said();
        }
        return CellMessages.NOT_A_VALUE.said();
    }
}
