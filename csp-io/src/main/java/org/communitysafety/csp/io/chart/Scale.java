package org.communitysafety.csp.io.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The axis of numbers: from 0, unless that would hide all change; then from somewhat nearer to 0 than any of them.
 *
 * @param low where it starts
 * @param high where it ends, above the start
 * @param ticks round numbers from start to end
 */
record Scale(BigDecimal low, BigDecimal high, List<BigDecimal> ticks) {

    private static final MathContext CONTEXT = MathContext.DECIMAL64;
    private static final BigDecimal PARTS = BigDecimal.valueOf(4);

    /** All change is hidden if it is less than this part of the largest number: a tenth. */
    private static final BigDecimal HIDDEN = BigDecimal.TEN;

    /** The axis that all numbers, at least one, stand on. */
    static Scale of(Collection<BigDecimal> numbers) {
        BigDecimal least = Collections.min(numbers).round(CONTEXT);
        BigDecimal most = Collections.max(numbers).round(CONTEXT);
        BigDecimal change = most.subtract(least, CONTEXT);
        BigDecimal largest = most.abs().max(least.abs());
        boolean isHidden = change.signum() > 0 && change.multiply(HIDDEN, CONTEXT).compareTo(largest) < 0;
        BigDecimal room = change.divide(PARTS, CONTEXT);
        BigDecimal from = !isHidden ? least.min(BigDecimal.ZERO) : least.signum() > 0 ? least.subtract(room, CONTEXT) : least;
        BigDecimal to = !isHidden ? most.max(BigDecimal.ZERO) : most.signum() < 0 ? most.add(room, CONTEXT) : most;
        BigDecimal step = to.compareTo(from) == 0 ? BigDecimal.ONE : round(to.subtract(from, CONTEXT).divide(PARTS, CONTEXT));
        BigDecimal low = whole(from, step, RoundingMode.FLOOR);
        BigDecimal high = whole(to, step, RoundingMode.CEILING);
        high = high.compareTo(low) == 0 ? low.add(step, CONTEXT) : high;
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step, CONTEXT)) {
            ticks.add(tick.signum() == 0 ? BigDecimal.ZERO : tick.stripTrailingZeros());
        }
        return new Scale(low, high, ticks);
    }

    /** The next of 1, 2, 5 or 10 times a power of ten. */
    private static BigDecimal round(BigDecimal raw) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        for (int digit : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(digit));
            if (step.compareTo(raw) >= 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    private static BigDecimal whole(BigDecimal number, BigDecimal step, RoundingMode rounding) {
        return number.divide(step, CONTEXT).setScale(0, rounding).multiply(step, CONTEXT);
    }

    /** Whether 0 stands on it. */
    boolean hasZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }

    /** How far up a number stands: 0 at the start, 1 at the end. */
    double part(BigDecimal number) {
        double part = number.subtract(low, CONTEXT).divide(high.subtract(low, CONTEXT), CONTEXT).doubleValue();
        return Math.max(0, Math.min(1, part));
    }
}
