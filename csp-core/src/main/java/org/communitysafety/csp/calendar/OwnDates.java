package org.communitysafety.csp.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The dates that were given.
 *
 * @param all each once, by day and kind
 */
record OwnDates(List<OwnDate> all) {

    static OwnDates of(List<OwnDate> given) {
        return new OwnDates(given.stream()
                .distinct()
                .sorted(Comparator.comparing(OwnDate::day).thenComparing(OwnDate::kind))
                .toList());
    }

    List<LocalDate> of(OwnDateKind kind) {
        return all.stream().filter(date -> date.kind() == kind).map(OwnDate::day).toList();
    }

    Optional<LocalDate> firstIn(OwnDateKind kind, LocalDate from, LocalDate to) {
        return of(kind).stream().filter(day -> !day.isBefore(from) && !day.isAfter(to)).findFirst();
    }

    Optional<LocalDate> lastIn(OwnDateKind kind, LocalDate from, LocalDate to) {
        return of(kind).stream().filter(day -> !day.isBefore(from) && !day.isAfter(to)).reduce((one, later) -> later);
    }
}
