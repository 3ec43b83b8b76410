package org.communitysafety.csp.io.map;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A priority's heading taken apart: its number, its title, and the sub-themes after "including". */
final class PriorityCell {

    private static final int LONGEST = 2000;
    private static final String NUMERAL = "[0-9]{1,3}(?:\\.[0-9]{1,3})*|[ivx]{1,5}";
    private static final String SPELT = "|one|two|three|four|five|six|seven|eight|nine|ten";
    private static final Pattern CALLED = Pattern.compile("(?:strategic |key |crime )?(?:priority|theme|objective|aim|outcome)\\s+("
            + NUMERAL + SPELT + ")(?:\\s*[:.)\u2010-\u2015-]\\s*|\\s+)(\\S.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("((?:[0-9]{1,3}(?:\\.[0-9]{1,3})+)(?=[.):]?\\s)|(?:[0-9]{1,3}|[ivx]{1,5}|[a-h])(?=[.):]\\s))[.):]?\\s+(\\S.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern INCLUDING =
            Pattern.compile("[\\s,(\\[\u2010-\u2015-]*\\b(?:including|incl\\.?|inc\\.?)(?=[\\s:)\\]]|$)\\s*:?", Pattern.CASE_INSENSITIVE);

    private PriorityCell() {}

    /**
     * A heading taken apart.
     *
     * @param number its number as written; empty if it has none
     * @param title what is left
     * @param subThemes what it says that it includes
     */
    record Title(Optional<String> number, String title, List<String> subThemes) {}

    /** Takes a heading apart; what it includes is one sub-theme unless the separators divide it. */
    static Reading<Title> read(String cell, List<String> separators) {
        String written = Plain.written(cell);
        if (Plain.isBlank(cell)) {
            return Reading.nothing();
        }
        if (written.length() > LONGEST) {
            return Reading.trouble(CellMessages.PRIORITY_TOO_LONG.said());
        }
        Optional<String> number = Optional.empty();
        String title = written;
        Matcher called = CALLED.matcher(written);
        Matcher numbered = called.matches() ? called : NUMBERED.matcher(written);
        if (numbered.matches()) {
            number = Optional.of(numbered.group(1));
            title = numbered.group(2);
        }
        Matcher including = INCLUDING.matcher(title);
        if (!including.find() || Plain.isBlank(title.substring(0, including.start()))) {
            return Reading.of(new Title(number, title, List.of()));
        }
        Title whole = new Title(number, title, List.of());
        String opening = including.group();
        int round = opening.indexOf('(');
        int square = opening.indexOf('[');
        String rest = title.substring(including.end());
        if (round >= 0 || square >= 0) {
            int close = rest.lastIndexOf(round >= 0 ? ')' : ']');
            if (close >= 0 && !Plain.isBlank(rest.substring(close + 1))) {
                return Reading.kept(whole, CellMessages.AFTER_BRACKET.said());
            }
            rest = close >= 0 ? rest.substring(0, close) : rest;
        }
        List<String> themes = BodyNames.split(Plain.written(rest), separators).stream().filter(theme -> !theme.isEmpty()).toList();
        return themes.isEmpty()
                ? Reading.kept(whole, CellMessages.INCLUDES_NOTHING.said())
                : Reading.of(new Title(number, Plain.written(title.substring(0, including.start())), themes));
    }

    /** A text taken apart into the number it starts with, if it does, and the rest. */
    static Title numbered(String cell) {
        String written = Plain.written(cell);
        Matcher numbered = NUMBERED.matcher(written);
        return written.length() <= LONGEST && numbered.matches()
                ? new Title(Optional.of(numbered.group(1)), numbered.group(2), List.of())
                : new Title(Optional.empty(), written, List.of());
    }
}
