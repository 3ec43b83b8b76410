package org.communitysafety.csp.io.chart;

import java.time.YearMonth;
import java.util.Optional;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;

/** When in the year a status was told, in order of time. */
enum When {
    BEFORE,
    QUARTER_1,
    QUARTER_2,
    QUARTER_3,
    QUARTER_4,
    AFTER,
    /** At no day, or at one that cannot be told to lie in one quarter. */
    NOT_TOLD;

    private static final int MONTHS = 3;

    static When of(Progress progress, PlanYear year) {
        Optional<PartialDate> asAt = progress.getAsAt();
        if (asAt.isEmpty()) {
            return NOT_TOLD;
        }
        if (asAt.get().getLast().isBefore(year.getFirst())) {
            return BEFORE;
        }
        if (asAt.get().getFirst().isAfter(year.getLast())) {
            return AFTER;
        }
        for (When quarter : new When[] {QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4}) {
            if (asAt.get().isWithin(quarter.first(year).atDay(1), quarter.last(year).atEndOfMonth())) {
                return quarter;
            }
        }
        return NOT_TOLD;
    }

    boolean isQuarter() {
        return this != BEFORE && this != AFTER && this != NOT_TOLD;
    }

    private YearMonth first(PlanYear year) {
        return YearMonth.from(year.getFirst()).plusMonths((long) MONTHS * (ordinal() - 1));
    }

    private YearMonth last(PlanYear year) {
        return first(year).plusMonths(MONTHS - 1);
    }

    /** In the margin of a picture. */
    String brief(Telling telling) {
        return isQuarter() ? telling.words().say(ChartMessages.QUARTER, ordinal()) : telling.say(ChartMessages.brief(this));
    }

    /** In a table. */
    String words(PlanYear year, Telling telling) {
        return isQuarter()
                ? telling.words().say(ChartMessages.QUARTER_OF, ordinal(), telling.words().month(first(year)), telling.words().month(last(year)))
                : telling.say(ChartMessages.of(this));
    }
}
