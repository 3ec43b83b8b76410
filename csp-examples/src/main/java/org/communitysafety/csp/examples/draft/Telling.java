package org.communitysafety.csp.examples.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.examples.document.Paragraph;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.io.words.Units;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.words.Words;

/** Values of the papers in words: as written where they are written, and otherwise as people write them. */
final class Telling {

    private static final Words WORDS = Bundle.english();
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private Telling() {}

    /** A cell of plain words. */
    static Paragraph cell(String words) {
        return cell(Run.of(words));
    }

    /** A cell. */
    static Paragraph cell(Run... runs) {
        return new Paragraph(List.of(runs));
    }

    /** A title, or a word that stands for one that has no words. */
    static String title(String title) {
        return Run.title(title).words();
    }

    /** A word of a closed list, as people write it. */
    static String word(Word word) {
        return word.getWord().replace('-', ' ');
    }

    /** With a capital at its start. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Several, one after the other. */
    static String joined(Collection<String> several) {
        return String.join("; ", several);
    }

    /** A day, month or year. */
    static String day(PartialDate date) {
        return WORDS.day(date);
    }

    /** A stretch of time, as written or from its first to its last day. */
    static String period(Period period) {
        return period.getText().orElseGet(() -> period.getFrom().map(Telling::day).map(from ->
                        period.getTo().map(to -> to.equals(period.getFrom().get()) ? from : from + " to " + day(to)).orElse("from " + from))
                .orElseGet(() -> "until " + period.getTo().map(Telling::day).orElse("")));
    }

    /**
     * A reading: what was read, for when, whence, and what must be known of it.
     *
     * @param unit the unit of its measure, which stands beside it and is told only where it is per cent
     */
    static String reading(Observation reading, Optional<String> unit) {
        Optional<String> told = reading.getUnit().or(() -> unit.filter(one -> Units.isPerCent(unit)));
        String value = reading.getText().or(() -> reading.getValue().map(number -> amount(number, told)))
                .orElseGet(() -> "no value: " + reading.getNoValue().map(Telling::word).orElse(""));
        List<String> about = new ArrayList<>();
        reading.getText().flatMap(text -> reading.getValue().filter(number -> !isIn(number, text)))
                .map(number -> amount(number, told)).ifPresent(about::add);
        reading.getOn().map(Telling::day).ifPresent(about::add);
        reading.getPeriod().map(Telling::period).ifPresent(about::add);
        reading.getFlags().stream().sorted().map(Telling::word).filter(flag -> !value.contains(flag)).forEach(about::add);
        reading.getSource().ifPresent(about::add);
        reading.getComment().ifPresent(about::add);
        return about.isEmpty() ? value : value + " (" + joined(about) + ")";
    }

    /** Whether words have a number, with or without commas, and not as part of another. */
    private static boolean isIn(BigDecimal number, String words) {
        String plain = number.stripTrailingZeros().toPlainString();
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(plain) + "(?:\\.0+)?(?!\\d|\\.\\d)").matcher(words.replace(",", "")).find();
    }

    /** A target, as written; its day behind it where the words do not tell it. */
    static String target(Target target) {
        return target.getText() + target.getBy().map(Telling::day).filter(by -> !target.getText().contains(by))
                .map(by -> " (by " + by + ")").orElse("");
    }

    private static String amount(BigDecimal number, Optional<String> unit) {
        String plain = number(number);
        return unit.map(one -> Units.isPerCent(unit) ? plain + "%" : plain + " " + one).orElse(plain);
    }

    /** A number with a comma between thousands, and every place that it is given with. */
    static String number(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return THOUSANDS.matcher(whole).replaceAll(",") + (point < 0 ? "" : plain.substring(point));
    }

    /** Names as a sentence has them: {@code a, b and c}. */
    static String and(List<String> names) {
        return names.size() < 2 ? String.join("", names)
                : names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", ")) + " and " + names.get(names.size() - 1);
    }
}
