package org.communitysafety.csp.io.map;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitysafety.csp.measure.Direction;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.measure.TargetKind;
import org.communitysafety.csp.time.PartialDate;

/** What a measure is meant to reach, as a cell tells it. */
final class TargetCell {

    private static final int LONGEST = 300;
    private static final Pattern BY = Pattern.compile("(.+),? by (?:the )?(end of |year )?([^,;]{4,30})", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final String LESS = "reduce|reduced|reduction|decrease|decreased|cut";
    private static final String MORE = "increase|increased";
    private static final Pattern CHANGE_FIRST = Pattern.compile(
            "(?:(?:a|an) )?(?:(" + LESS + ")|" + MORE + ")(?: of| by)? ([^-+].*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE_LAST = Pattern.compile(
            "([^-+].*?) (?:(" + LESS + "|fewer|less|lower)|" + MORE + "|more|higher)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_LEAST = Pattern.compile("(?:(at least)|at most|no more than) ([^-+].*)", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Direction> DIRECTIONS = Map.ofEntries(
            Map.entry("reduce", Direction.DOWN), Map.entry("reduced", Direction.DOWN), Map.entry("reduction", Direction.DOWN),
            Map.entry("decrease", Direction.DOWN), Map.entry("decreased", Direction.DOWN), Map.entry("increase", Direction.UP),
            Map.entry("increased", Direction.UP), Map.entry("maintain", Direction.HOLD), Map.entry("maintained", Direction.HOLD),
            Map.entry("no change", Direction.HOLD));

    private final Dates dates;
    private final ValueCell values;

    TargetCell(Dates dates, ValueCell values) {
        this.dates = dates;
        this.values = values;
    }

    /** Reads it; the date that its heading holds counts where the cell has none. */
    Reading<Target> read(String cell, Optional<PartialDate> headingDate) {
        String written = Plain.written(cell);
        String text = Plain.text(cell);
        if (text.isEmpty() || values.noValue(cell).isPresent()) {
            return Reading.nothing();
        }
        Target.Builder target = Target.builder().text(written).kind(TargetKind.NARRATIVE).by(headingDate);
        if (text.length() <= LONGEST) {
            String what = text;
            Matcher by = BY.matcher(text);
            boolean dated = by.matches() && dates.date(by.group(3)).isUnderstood();
            if (dated && by.group(2) == null && isYearOrNumber(by.group(1), by.group(3))) {
                return Reading.kept(target.build(), CellMessages.YEAR_OR_NUMBER.said());
            }
            if (dated) {
                what = by.group(1);
                target.by(dates.date(by.group(3)).value());
            }
            if (fill(target, what)) {
                return Reading.of(target.build());
            }
        }
        boolean figures = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        Target words = Target.builder().text(written).kind(TargetKind.NARRATIVE).by(headingDate).build();
        return figures ? Reading.kept(words, CellMessages.NOT_A_TARGET.said()) : Reading.of(words);
    }

    /** "Reduce by 2008" may mean the year or so many. */
    private static boolean isYearOrNumber(String what, String date) {
        return YEAR.matcher(Plain.text(date)).matches() && DIRECTIONS.containsKey(Plain.lower(what));
    }

    private static boolean fill(Target.Builder target, String what) {
        Direction direction = DIRECTIONS.get(Plain.lower(what));
        if (direction != null) {
            target.kind(TargetKind.DIRECTION).direction(direction);
            return true;
        }
        Optional<Numbers.Number> number = Numbers.read(what).filter(one -> one.flags().isEmpty());
        if (number.isPresent() && number.get().isSigned()) {
            return change(target, number.get(), number.get().value().signum() < 0);
        }
        if (number.isPresent()) {
            return level(target, number.get());
        }
        Matcher m = AT_LEAST.matcher(what);
        if (m.matches()) {
            target.direction(m.group(1) != null ? Direction.UP : Direction.DOWN);
            return Numbers.read(m.group(2)).map(one -> level(target, one)).orElse(false);
        }
        m = CHANGE_FIRST.matcher(what);
        if (m.matches()) {
            boolean down = m.group(1) != null;
            return Numbers.read(m.group(2)).map(one -> change(target, one, down)).orElse(false);
        }
        m = CHANGE_LAST.matcher(what);
        if (m.matches()) {
            boolean down = m.group(2) != null;
            return Numbers.read(m.group(1)).map(one -> change(target, one, down)).orElse(false);
        }
        return false;
    }

    private static boolean change(Target.Builder target, Numbers.Number number, boolean down) {
        target.kind(TargetKind.CHANGE).direction(down ? Direction.DOWN : Direction.UP).value(number.value().abs()).unit(number.unit());
        return true;
    }

    private static boolean level(Target.Builder target, Numbers.Number number) {
        target.kind(TargetKind.LEVEL).value(number.value()).unit(number.unit());
        return true;
    }
}
