package org.communitysafety.csp.io.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.io.words.Units;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.ObservationFlag;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.Span;

/**
 * One reading of a series, at its time.
 *
 * @param mark what it is among the others
 * @param observation the reading
 * @param unit its unit: its own, or that of the series
 * @param span the days it is for; empty if an end is open
 */
record Point(Mark mark, Observation observation, Optional<String> unit, Optional<Span> span) {

    private static final Set<ObservationFlag> DOUBTS = EnumSet.of(ObservationFlag.PROVISIONAL, ObservationFlag.ESTIMATE,
            ObservationFlag.FORECAST, ObservationFlag.DISPUTED);

    /** Powers of ten beyond which no number is drawn. */
    private static final int MOST_POWERS = 100_000;

    /** Lengths of time are the same if they differ by less than this part, as quarters do: a twentieth. */
    private static final int ALIKE = 20;

    /** In order of time, those without a time last; for the same time, always in the same order. */
    static final Comparator<Point> BY_TIME = Comparator
            .comparing((Point point) -> point.span().map(Span::last).orElse(LocalDate.MAX))
            .thenComparing(point -> point.span().map(Span::first).orElse(LocalDate.MAX))
            .thenComparing(Point::mark)
            .thenComparing(point -> point.observation.getValue().orElse(BigDecimal.ZERO))
            .thenComparing(point -> point.observation.toString());

    /** A reading at its time. */
    static Point of(Mark mark, Observation observation, Optional<String> unit) {
        return new Point(mark, observation, unit, span(observation));
    }

    private static Optional<Span> span(Observation observation) {
        Optional<PartialDate> from = observation.getPeriod().flatMap(Period::getFrom);
        Optional<PartialDate> to = observation.getPeriod().flatMap(Period::getTo);
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Span(from.get().getFirst(), to.get().getLast()))
                : observation.getOn().map(Span::of);
    }

    /** A number at a time that is told from its first to its last day. */
    boolean isDrawable() {
        return span.isPresent() && observation.getValue().filter(Point::isDrawable).isPresent();
    }

    /** Whether a number is small and large enough. */
    static boolean isDrawable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_POWERS;
    }

    /** Its number; for those that can be drawn. */
    BigDecimal value() {
        return observation.getValue().orElseThrow();
    }

    /** Its days; for those that can be drawn. */
    Span days() {
        return span.orElseThrow();
    }

    /** Whether it may change, or is not agreed. */
    boolean isOpen() {
        return observation.getFlags().stream().anyMatch(DOUBTS::contains);
    }

    /** Whether it cannot be compared with those before. */
    boolean isBreak() {
        return observation.getFlags().contains(ObservationFlag.SERIES_BREAK);
    }

    /** Whether both are for as long a time, so that counts can be compared; proportions always can. */
    boolean isAsLongAs(Point other) {
        if (Units.isPerCent(unit)) {
            return true;
        }
        long months = months();
        long otherMonths = other.months();
        if (months > 0 && otherMonths > 0) {
            return months == otherMonths;
        }
        long length = length();
        long otherLength = other.length();
        return Math.abs(length - otherLength) * ALIKE <= Math.max(length, otherLength);
    }

    /** Its days, counted. */
    long length() {
        return ChronoUnit.DAYS.between(days().first(), days().last()) + 1;
    }

    /** Its months, if it is for whole ones; 0 otherwise. */
    long months() {
        LocalDate after = days().last().plusDays(1);
        boolean isWhole = days().first().getDayOfMonth() == 1 && after.getDayOfMonth() == 1;
        return isWhole ? ChronoUnit.MONTHS.between(YearMonth.from(days().first()), YearMonth.from(after)) : 0;
    }

    /**
     * Which it is joined to: the last before it that is for as long a time, if the series is not broken since.
     *
     * @param before those before it, in order of time
     * @return its place among them; -1 if it is joined to none
     */
    int joinedTo(List<Point> before) {
        for (int i = before.size() - 1; i >= 0 && !isBreak(); i--) {
            Point one = before.get(i);
            if (one.isAsLongAs(this) && one.days().last().isBefore(days().last())) {
                return i;
            }
            if (one.isBreak()) {
                return -1;
            }
        }
        return -1;
    }
}
