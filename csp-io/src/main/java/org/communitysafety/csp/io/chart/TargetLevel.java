package org.communitysafety.csp.io.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.communitysafety.csp.io.words.Units;
import org.communitysafety.csp.measure.Direction;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.words.Message;

/**
 * A target as a level on the axis of its measure, as far as its words tell one.
 *
 * @param target the target
 * @param level where it lies, in the unit of the measure; empty if that is not told
 * @param why how that was found, or why it was not
 */
record TargetLevel(Target target, Optional<BigDecimal> level, Message.Plain why) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The level, as given or worked out from the baseline.
     *
     * @param baseline where the measure starts, in the unit that is drawn
     * @param unit the unit that is drawn
     */
    static TargetLevel of(Target target, Optional<Observation> baseline, Optional<String> unit) {
        return switch (target.getKind()) {
            case LEVEL -> target.getUnit().isEmpty() || isSame(target, unit)
                    ? new TargetLevel(target, target.getValue(), ChartMessages.TARGET_AS_GIVEN)
                    : new TargetLevel(target, Optional.empty(), ChartMessages.TARGET_OTHER_UNIT);
            case CHANGE -> change(target, baseline.flatMap(Observation::getValue), unit);
            case DIRECTION, NARRATIVE -> new TargetLevel(target, Optional.empty(), ChartMessages.TARGET_IN_WORDS);
        };
    }

    private static TargetLevel change(Target target, Optional<BigDecimal> baseline, Optional<String> unit) {
        if (baseline.isEmpty()) {
            return new TargetLevel(target, Optional.empty(), ChartMessages.TARGET_NO_BASELINE);
        }
        Optional<BigDecimal> level = size(target, baseline.get(), unit).map(size -> target.getDirection().get() == Direction.UP
                ? baseline.get().add(size)
                : baseline.get().subtract(size));
        boolean isLost = level.isPresent() && level.get().signum() < 0 && baseline.get().signum() >= 0;
        return level.isEmpty() || isLost
                ? new TargetLevel(target, Optional.empty(), ChartMessages.TARGET_NOT_CLEAR)
                : new TargetLevel(target, level, ChartMessages.TARGET_WORKED_OUT);
    }

    /** By how much, in the unit of the measure; empty if unit or direction leave it open, as per cent of a per cent does. */
    private static Optional<BigDecimal> size(Target target, BigDecimal baseline, Optional<String> unit) {
        BigDecimal value = target.getValue().orElse(BigDecimal.ZERO);
        boolean isOneWay = target.getDirection().filter(way -> way == Direction.UP || way == Direction.DOWN).isPresent();
        boolean isMild = isEveryday(value) && isEveryday(baseline);
        if (!isOneWay || !isMild || value.signum() < 0 || unit.isEmpty() || target.getUnit().isEmpty()) {
            return Optional.empty();
        }
        if (Units.isPerCent(target.getUnit())) {
            return Units.isPerCent(unit) || baseline.signum() <= 0
                    ? Optional.empty()
                    : Optional.of(baseline.multiply(value).divide(HUNDRED));
        }
        boolean isNumber = Units.isPerCent(unit) ? Units.isPoints(target.getUnit()) : isSame(target, unit);
        return isNumber ? Optional.of(value) : Optional.empty();
    }

    /** What is exact at any length is worked out for numbers of an everyday length alone. */
    private static boolean isEveryday(BigDecimal value) {
        return Math.abs((long) value.scale()) <= Figures.MOST_DIGITS && value.precision() <= Figures.MOST_DIGITS;
    }

    private static boolean isSame(Target target, Optional<String> unit) {
        return Units.plain(target.getUnit()).equals(Units.plain(unit));
    }

    boolean isWorkedOut() {
        return why == ChartMessages.TARGET_WORKED_OUT;
    }

    /** Whether it can be drawn. */
    boolean isDrawable() {
        return level.filter(Point::isDrawable).isPresent();
    }
}
