package org.communitysafety.csp.io.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.time.Span;

/**
 * The axis of days, from left to right.
 *
 * @param span its days
 * @param left where it starts, in units
 * @param width how wide it is, in units
 */
record Days(Span span, double left, double width) {

    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000, 120_000};

    /** The start of a day. */
    double start(LocalDate day) {
        long days = span.last().toEpochDay() - span.first().toEpochDay() + 1;
        return left + width * (day.toEpochDay() - span.first().toEpochDay()) / days;
    }

    /** The end of a day. */
    double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** The middle of some days. */
    double middle(Span days) {
        return (start(days.first()) + end(days.last())) / 2;
    }

    boolean has(LocalDate day) {
        return !day.isBefore(span.first()) && !day.isAfter(span.last());
    }

    /** The first days of the months to be told, in steps that begin with April, so far apart that each has so much room. */
    List<YearMonth> ticks(double room) {
        YearMonth from = YearMonth.from(span.first());
        YearMonth first = span.first().getDayOfMonth() == 1 ? from : from.plusMonths(1);
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(span.last())) + 1;
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && months * room <= width * STEPS[i]; i--) {
            step = STEPS[i];
        }
        List<YearMonth> ticks = new ArrayList<>();
        for (long i = 0; i < months; i++) {
            YearMonth month = first.plusMonths(i);
            if (Math.floorMod(month.getYear() * 12L + month.getMonthValue() - 4, (long) step) == 0) {
                ticks.add(month);
            }
        }
        return ticks;
    }
}
