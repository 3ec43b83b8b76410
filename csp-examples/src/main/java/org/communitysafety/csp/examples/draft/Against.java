package org.communitysafety.csp.examples.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.communitysafety.csp.io.words.Units;
import org.communitysafety.csp.measure.Direction;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.ObservationFlag;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.time.Period;

/**
 * A reading held against a target by the plan's own rule, in numbers: how far from the level, or how much it changed from the baseline.
 * Whether that is good enough is not told; where the plan's rule or the figures do not allow it, that is.
 */
final class Against {

    private static final String PER_CENT = " per cent";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 18;
    private static final double SAME_LENGTH = 0.1;

    private final Measure measure;
    private final Target target;
    private final Units.Sort sort;

    private Against(Measure measure, Target target) {
        this.measure = measure;
        this.target = target;
        this.sort = Units.sort(measure.getUnit());
    }

    /**
     * Sentences for one target of the measure.
     *
     * @param none what is told if there is no reading
     * @param day the day as at which it is told
     */
    static String of(Measure measure, Target target, Optional<Observation> reading, String none, LocalDate day) {
        return (reading.isEmpty() ? none : new Against(measure, target).sentence(reading.get())) + target.getBy().map(by -> ReportingWords.due(by, day)).orElse("");
    }

    private String sentence(Observation reading) {
        Optional<BigDecimal> value = reading.getValue().filter(Against::isEveryday);
        if (value.isEmpty()) {
            return ReportingWords.NO_VALUE;
        }
        if (reading.getFlags().contains(ObservationFlag.FORECAST)) {
            return ReportingWords.FORECAST;
        }
        if (!sameUnit(reading.getUnit())) {
            return ReportingWords.OTHER_UNIT;
        }
        return switch (target.getKind()) {
            case NARRATIVE -> ReportingWords.IN_WORDS;
            case LEVEL -> level(reading, value.get());
            case CHANGE, DIRECTION -> change(reading, value.get());
        };
    }

    private String level(Observation reading, BigDecimal value) {
        if (!sameUnit(target.getUnit())) {
            return ReportingWords.OTHER_UNIT;
        }
        BigDecimal level = target.getValue().filter(Against::isEveryday).orElse(null);
        if (level == null) {
            return ReportingWords.IN_WORDS;
        }
        return unlike(reading, level).orElseGet(() -> ReportingWords.fromLevel(value, level, unit(), isShare()) + levelWay() + ofOneDay(reading)
                + rateTime(target.getPeriod().flatMap(Against::days), days(reading)));
    }

    /** A day may be the one on which so many were counted, or the last of a time over which they were. */
    private String ofOneDay(Observation reading) {
        return sort == Units.Sort.COUNT && isOfADay(reading) ? ReportingWords.OF_ONE_DAY : "";
    }

    /** That it is not known whether two rates are for as long; empty text if it is, or if they are no rates. */
    private String rateTime(Optional<Long> one, Optional<Long> other) {
        return sort == Units.Sort.RATE && (one.isEmpty() || other.isEmpty()) ? ReportingWords.RATE_TIME_NOT_TOLD : "";
    }

    /** Why a count is not held against a level: it may be of a month, and the level for a year. */
    private Optional<String> unlike(Observation reading, BigDecimal level) {
        Optional<Long> meant = target.getPeriod().flatMap(Against::days);
        Optional<Long> now = days(reading);
        if (sort == Units.Sort.RATE && meant.isPresent() && now.isPresent() && !isAsLong(meant.get(), now.get())) {
            return Optional.of(ReportingWords.otherLength(level, unit(), target.getPeriod().get()));
        }
        if (sort != Units.Sort.COUNT) {
            return Optional.empty();
        }
        if (target.getPeriod().isEmpty()) {
            boolean isCountOfOneDay = isOfADay(reading) && measure.getBaseline().filter(one -> days(one).isPresent() && !isOfADay(one)).isEmpty();
            return isCountOfOneDay ? Optional.empty() : Optional.of(measure.getUnit().isPresent() ? ReportingWords.untold(level, unit()) : ReportingWords.noUnit(level));
        }
        if (meant.isEmpty() || now.isEmpty()) {
            return Optional.of(ReportingWords.lengthNotTold(level, unit()));
        }
        return isAsLong(meant.get(), now.get()) ? Optional.empty() : Optional.of(ReportingWords.otherLength(level, unit(), target.getPeriod().get()));
    }

    private static boolean isAsLong(long one, long other) {
        return Math.abs(one - other) <= SAME_LENGTH * Math.max(one, other);
    }

    private static boolean isOfADay(Observation figure) {
        return days(figure).equals(Optional.of(1L));
    }

    private String change(Observation reading, BigDecimal value) {
        Optional<Observation> baseline = measure.getBaseline();
        Optional<BigDecimal> start = baseline.flatMap(Observation::getValue).filter(Against::isEveryday);
        if (start.isEmpty()) {
            return ReportingWords.NO_BASELINE;
        }
        if (!sameUnit(baseline.get().getUnit())) {
            return ReportingWords.OTHER_UNIT;
        }
        Optional<Long> then = days(baseline.get());
        Optional<Long> now = days(reading);
        boolean isTold = then.isPresent() && now.isPresent();
        if (sort == Units.Sort.COUNT && !isTold) {
            return ReportingWords.TIME_NOT_TOLD;
        }
        if (isOfTime() && isTold && !isAsLong(then.get(), now.get())) {
            return ReportingWords.OTHER_TIME;
        }
        if (isBroken(baseline.get(), reading)) {
            return ReportingWords.BROKEN;
        }
        BigDecimal change = value.subtract(start.get());
        boolean inParts = isOfTime() && start.get().signum() > 0;
        return ReportingWords.changed(start.get(), value, unit(), sort,
                inParts ? Optional.of(change.multiply(HUNDRED).divide(start.get(), 1, RoundingMode.HALF_UP)) : Optional.empty()) + way()
                + ofOneDay(reading) + rateTime(then, now);
    }

    /** Whether a figure after the baseline and up to the reading is marked as not comparable with those before; also one of which the time is not told. */
    private boolean isBroken(Observation baseline, Observation reading) {
        Optional<LocalDate> start = TargetPart.end(baseline);
        Optional<LocalDate> end = TargetPart.end(reading);
        return measure.getObservations().stream()
                .filter(one -> one.getFlags().contains(ObservationFlag.SERIES_BREAK))
                .anyMatch(one -> {
                    Optional<LocalDate> when = TargetPart.end(one);
                    return start.flatMap(first -> when.filter(day -> !day.isAfter(first))).isEmpty()
                            && end.flatMap(last -> when.filter(day -> day.isAfter(last))).isEmpty();
                });
    }

    /** Which way is good of a level: what the target itself says, or else what the measure does. */
    private String levelWay() {
        return target.getDirection().or(measure::getGoodDirection).map(ReportingWords::good).orElse(ReportingWords.NO_WAY);
    }

    private String way() {
        Optional<Direction> way = target.getDirection().or(measure::getGoodDirection);
        return way.map(ReportingWords::wanted).orElse(ReportingWords.NO_WAY);
    }

    private String unit() {
        return measure.getUnit().map(unit -> Units.isPerCent(measure.getUnit()) ? PER_CENT : " " + unit).orElse("");
    }

    private boolean sameUnit(Optional<String> unit) {
        return unit.isEmpty() || Units.plain(unit).equals(Units.plain(measure.getUnit()));
    }

    /** Whether figures may grow with the time that they are for. */
    private boolean isOfTime() {
        return sort == Units.Sort.COUNT || sort == Units.Sort.RATE;
    }

    private boolean isShare() {
        return sort == Units.Sort.SHARE;
    }

    /** How many days a figure is for: its period, or the day, month or year that it is told for; empty if that is not told. */
    private static Optional<Long> days(Observation figure) {
        return figure.getPeriod().isPresent()
                ? figure.getPeriod().flatMap(Against::days)
                : figure.getOn().map(on -> ChronoUnit.DAYS.between(on.getFirst(), on.getLast()) + 1);
    }

    private static Optional<Long> days(Period period) {
        Optional<LocalDate> to = period.getTo().map(end -> end.getLast());
        return period.getFrom().flatMap(from -> to.map(end -> ChronoUnit.DAYS.between(from.getFirst(), end) + 1));
    }

    private static boolean isEveryday(BigDecimal value) {
        return value.precision() <= MOST_DIGITS && Math.abs((long) value.scale()) <= MOST_DIGITS;
    }
}
