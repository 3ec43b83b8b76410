package org.communitysafety.csp.examples.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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

    private static final String PER_CENT = "per cent";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 18;
    private static final double SAME_LENGTH = 0.1;

    private final Measure measure;
    private final Target target;

    private Against(Measure measure, Target target) {
        this.measure = measure;
        this.target = target;
    }

    /** A sentence for one target of the measure. */
    static String of(Measure measure, Target target, Optional<Observation> reading) {
        return new Against(measure, target).sentence(reading);
    }

    private String sentence(Optional<Observation> reading) {
        if (reading.isEmpty()) {
            return ReportingWords.NO_READING;
        }
        Optional<BigDecimal> value = reading.get().getValue().filter(Against::isEveryday);
        if (value.isEmpty()) {
            return ReportingWords.NO_VALUE;
        }
        if (reading.get().getFlags().contains(ObservationFlag.FORECAST)) {
            return ReportingWords.FORECAST;
        }
        if (!sameUnit(reading.get().getUnit())) {
            return ReportingWords.OTHER_UNIT;
        }
        return switch (target.getKind()) {
            case NARRATIVE -> ReportingWords.IN_WORDS;
            case LEVEL -> level(reading.get(), value.get());
            case CHANGE, DIRECTION -> change(reading.get(), value.get());
        };
    }

    private String level(Observation reading, BigDecimal value) {
        if (target.getUnit().isPresent() && !target.getUnit().equals(measure.getUnit())) {
            return ReportingWords.OTHER_UNIT;
        }
        if (isCount() && isOfOtherTime(reading)) {
            return ReportingWords.OTHER_TIME;
        }
        BigDecimal level = target.getValue().filter(Against::isEveryday).orElse(null);
        return level == null ? ReportingWords.IN_WORDS : ReportingWords.fromLevel(value, level, unit()) + way();
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
        if (isCount() && isOfOtherTime(reading)) {
            return ReportingWords.OTHER_TIME;
        }
        if (isBroken()) {
            return ReportingWords.BROKEN;
        }
        BigDecimal change = value.subtract(start.get());
        boolean inParts = isCount() && start.get().signum() > 0;
        return ReportingWords.changed(start.get(), value, change, unit(),
                inParts ? Optional.of(change.multiply(HUNDRED).divide(start.get(), 1, RoundingMode.HALF_UP)) : Optional.empty()) + way();
    }

    /** Whether a figure since the baseline is marked as not comparable with those before. */
    private boolean isBroken() {
        return measure.getObservations().stream().anyMatch(one -> one.getFlags().contains(ObservationFlag.SERIES_BREAK));
    }

    private String way() {
        Optional<Direction> way = target.getDirection().or(measure::getGoodDirection);
        return way.map(ReportingWords::wanted).orElse(ReportingWords.NO_WAY);
    }

    private String unit() {
        return measure.getUnit().map(unit -> " " + unit).orElse("");
    }

    private boolean sameUnit(Optional<String> unit) {
        return unit.isEmpty() || unit.equals(measure.getUnit());
    }

    /** A count grows with the time it is for; a share does not. */
    private boolean isCount() {
        return measure.getUnit().filter(PER_CENT::equals).isEmpty();
    }

    private boolean isOfOtherTime(Observation reading) {
        Optional<Long> first = measure.getBaseline().flatMap(Observation::getPeriod).flatMap(Against::days);
        Optional<Long> second = reading.getPeriod().flatMap(Against::days);
        return first.isPresent() && (second.isEmpty() || Math.abs(first.get() - second.get()) > SAME_LENGTH * first.get());
    }

    private static Optional<Long> days(Period period) {
        Optional<LocalDate> to = period.getTo().map(end -> end.getLast());
        return period.getFrom().flatMap(from -> to.map(end -> ChronoUnit.DAYS.between(from.getFirst(), end) + 1));
    }

    private static boolean isEveryday(BigDecimal value) {
        return value.precision() <= MOST_DIGITS && Math.abs((long) value.scale()) <= MOST_DIGITS;
    }
}
