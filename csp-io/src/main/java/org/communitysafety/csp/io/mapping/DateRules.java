package org.communitysafety.csp.io.mapping;

import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** How dates are written in the sheet. */
@Value.Immutable
@ElementStyle
public interface DateRules {

    /** Which part of 03/04/2025 is first; without it, such a date is not read. */
    Optional<DateOrder> getOrder();

    /** The first of the hundred years that two digits can mean: from 1980, 79 is 2079 and 80 is 1980. */
    Optional<Integer> getTwoDigitYearsFrom();

    /** The month, 1 to 12, in which the year of "2024/25" and of its quarters starts. */
    Optional<Integer> getYearStartsInMonth();

    /** What a person must decide before the sheet is imported; to be taken out then. */
    Optional<String> getDecide();

    /** Refuses a year or month that there is not. */
    @Value.Check
    default void check() {
        if (getTwoDigitYearsFrom().filter(year -> year < 1800 || year > 2100).isPresent()) {
            throw MappingMessages.refused(MappingMessages.TWO_DIGIT_YEARS.said());
        }
        if (getYearStartsInMonth().filter(month -> month < 1 || month > 12).isPresent()) {
            throw MappingMessages.refused(MappingMessages.NO_SUCH_MONTH.said());
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DateRules}. Not thread-safe. */
    final class Builder extends ImmutableDateRules.Builder {
        Builder() {}
    }
}
