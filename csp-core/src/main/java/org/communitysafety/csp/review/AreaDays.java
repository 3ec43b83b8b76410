package org.communitysafety.csp.review;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.time.PlanYear;

/**
 * On which days areas are looked at. A plan is asked on the day before its year, but is for the areas that there are in its
 * year: on a reorganisation those that begin with it, and not those that end before it.
 *
 * @param asked the day on which the law is asked; empty if it is not known
 * @param yearFrom the first day of the plan's year; empty if it is not known, or all is asked as at one day
 */
record AreaDays(Optional<LocalDate> asked, Optional<LocalDate> yearFrom) {

    static AreaDays of(ReviewOptions options, Optional<PlanYear> year) {
        return new AreaDays(options.on().or(() -> year.map(PlanYear::getEve)),
                options.on().isPresent() ? Optional.empty() : year.map(PlanYear::getFirst));
    }

    /** The day on which an area of the partnership is one that the papers are for. */
    Optional<LocalDate> covering() {
        return yearFrom.or(() -> asked);
    }

    /** The day on which its code has to be in use. A county has no plan, but an agreement that is made before the plans' year. */
    Optional<LocalDate> ofUse(Area area) {
        return area.getKind() == AreaKind.COUNTY ? asked : covering();
    }

    /**
     * Whether the area had ended by then, or was yet to begin. As at one day, the one before it begins counts as its own, as its
     * first plan is asked on it.
     */
    boolean isOfAnotherTime(Area area) {
        return ofUse(area)
                .filter(day -> !area.isInForce(day) && (yearFrom.isPresent() || !area.isInForce(day.plusDays(1))))
                .isPresent();
    }
}
