package org.communitysafety.csp.io.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.mapping.BodyName;
import org.communitysafety.csp.io.mapping.Brackets;
import org.communitysafety.csp.io.mapping.DateOrder;
import org.communitysafety.csp.io.mapping.DateRules;
import org.communitysafety.csp.io.mapping.StatusWord;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.ProgressScale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells against what was expected of each before anything read it: {@code cells.csv}, written by hand. */
class CellsTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final List<String> SEPARATORS = List.of("/", ";");

    record Row(String kind, String with, String cell, String expected) {}

    static Stream<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (var csv = CsvReader.builder().ofCsvRecord(new InputStreamReader(
                CellsTest.class.getResourceAsStream("cells.csv"), StandardCharsets.UTF_8))) {
            csv.stream().skip(1).forEach(line -> rows.add(
                    new Row(line.getField(0), line.getField(1), unescaped(line.getField(2)), unescaped(line.getField(3)))));
        }
        assertThat(rows).hasSizeGreaterThan(200);
        return rows.stream();
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text.replace("\\n", "\n"))
                .replaceAll(one -> String.valueOf((char) Integer.parseInt(one.group(1), 16)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_cell_is_read_as_was_expected_by_hand(Row row) {
        assertThat(read(row)).isEqualTo(row.expected());
    }

    static String read(Row row) {
        boolean silent = row.with().equals("silent");
        DateRules rules = silent ? DateRules.builder().build() : DateRules.builder()
                .order(row.with().equals("month-first") ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST)
                .twoDigitYearsFrom(1980)
                .yearStartsInMonth(4)
                .build();
        Dates dates = new Dates(rules);
        ValueCell values = new ValueCell(List.of(), silent ? Optional.empty()
                : Optional.of(row.with().equals("words") ? Brackets.WORDS : Brackets.NEGATIVE));
        String cell = row.cell();
        return switch (row.kind()) {
            case "date" -> told(dates.date(cell), Object::toString, true);
            case "period" -> told(dates.when(cell), CellsTest::when, true);
            case "due" -> told(new DueCell(dates).read(cell), CellsTest::due, false);
            case "value" -> told(values.read(cell), all -> all.stream().map(CellsTest::figure).collect(Collectors.joining(" | ")), true);
            case "target" -> told(new TargetCell(dates, values).read(cell, Optional.empty()), CellsTest::target, false);
            case "status" -> told(new StatusCell(silent ? List.of() : colours()).read(cell), CellsTest::status, false);
            case "leads" -> told(bodies().read(cell, SEPARATORS), CellsTest::ids, false).replace("fault words", "fault");
            case "priority" -> told(PriorityCell.read(cell, List.of(",")), CellsTest::priority, false);
            case "numbered" -> {
                PriorityCell.Title title = PriorityCell.numbered(cell);
                yield (title.number().orElse("") + " # " + title.title()).strip();
            }
            case "text" -> told(PlainCells.text(cell), text -> text, false);
            case "direction" -> told(PlainCells.direction(cell), Word::getWord, false);
            case "whole" -> told(PlainCells.whole(cell), Object::toString, false);
            default -> throw new IllegalArgumentException(row.kind());
        };
    }

    private static <T> String told(Reading<T> reading, Function<T, String> words, boolean faultAlone) {
        if (reading.trouble().isPresent()) {
            return faultAlone ? "fault" : ("fault " + reading.value().map(words).orElse("")).strip();
        }
        return reading.value().map(words).orElse("nothing");
    }

    private static String when(When when) {
        return when.on().map(on -> "on " + on)
                .orElseGet(() -> when.period().get().getFrom().get() + ".." + when.period().get().getTo().get());
    }

    private static String due(Due due) {
        String condition = due.getCondition().orElse("");
        return (switch (due.getKind()) {
            case FIXED -> "fixed " + due.getBy().orElseThrow();
            case RECURRING -> "recurring " + due.getEvery().orElseThrow();
            case CONDITIONAL -> "conditional " + condition;
            case OPEN, RELATIVE, UNCLEAR -> due.getKind().getWord();
        }) + (condition.isEmpty() || due.getKind().getWord().equals("conditional") ? "" : " if " + condition);
    }

    private static String figure(Figure figure) {
        if (figure.noValue().isPresent()) {
            return "none " + figure.noValue().get().getWord();
        }
        return figure.value().map(value -> figure.label().map(label -> label + "=").orElse("") + value.toPlainString()
                + figure.unit().map(unit -> " " + unit).orElse("")
                + figure.flags().stream().map(flag -> " " + flag.getWord()).collect(Collectors.joining())).orElse("words");
    }

    private static String target(Target target) {
        return target.getKind().getWord()
                + target.getDirection().map(way -> " " + way.getWord()).orElse("")
                + target.getValue().map(value -> " " + value.toPlainString()).orElse("")
                + target.getUnit().map(unit -> " " + unit).orElse("")
                + target.getBy().map(by -> " by " + by).orElse("");
    }

    private static String status(StatusCell.Status status) {
        return status.scale().map(Word::getWord).orElse("words") + status.comment().map(more -> " // " + more).orElse("");
    }

    private static String ids(List<ElementId> ids) {
        return ids.isEmpty() ? "words" : ids.stream().map(ElementId::value).collect(Collectors.joining(" "));
    }

    private static String priority(PriorityCell.Title title) {
        return (title.number().orElse("") + " # " + title.title() + " # " + String.join("; ", title.subThemes())).strip();
    }

    static List<StatusWord> colours() {
        return List.of(
                colour("G", ProgressScale.ON_TRACK), colour("Green", ProgressScale.ON_TRACK),
                colour("A", ProgressScale.AT_RISK), colour("Amber", ProgressScale.AT_RISK),
                colour("R", ProgressScale.OFF_TRACK), colour("Red", ProgressScale.OFF_TRACK),
                colour("B", ProgressScale.COMPLETE), colour("Blue", ProgressScale.COMPLETE),
                StatusWord.builder().word("Grey").build());
    }

    private static StatusWord colour(String word, ProgressScale scale) {
        return StatusWord.builder().word(word).scale(scale).build();
    }

    static BodyNames bodies() {
        return new BodyNames(
                List.of(BodyName.builder().name("LBB").body(ElementId.of("council")).build(),
                        BodyName.builder().name("Health").build(),
                        BodyName.builder().name("All partners").build()),
                List.of(body("council", "London Borough of Barnham", "Council"),
                        body("met", "Metropolitan Police", "Met"),
                        body("fire", "Kent Fire and Rescue Service", "KFRS"),
                        body("street", "Street Wardens", "Wardens"),
                        body("estate", "Estate Wardens", "Wardens")));
    }

    private static Body body(String id, String name, String abbreviation) {
        return Body.builder().id(ElementId.of(id)).name(name).abbreviation(abbreviation).build();
    }
}
