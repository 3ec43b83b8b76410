package org.communitysafety.csp.area;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What one list, of one month, links to an area. */
record Vintage(YearMonth of, List<String> entries) {

    /** The newest list not after the day, or the oldest. */
    static Vintage on(String column, LocalDate day) {
        Vintage found = null;
        for (String part : column.split(";")) {
            YearMonth of = YearMonth.of(number(part, 0, 4), number(part, 5, 7));
            if (found == null || !of.atDay(1).isAfter(day)) {
                found = new Vintage(of, List.of(part.substring(8).split(",")));
            }
        }
        return Objects.requireNonNull(found, column);
    }

    /** A day as the register writes it, or none. */
    static Optional<LocalDate> day(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    boolean isAfter(LocalDate day) {
        return of.atDay(1).isAfter(day);
    }

    static String code(String entry) {
        return entry.substring(0, 9);
    }

    LinkBasis basis(String entry) {
        return entry.indexOf('~') >= 0 && !share(entry).filter(few -> few.in().equals(few.of())).isPresent()
                ? LinkBasis.TINY_SHARE
                : entry.endsWith("?") ? LinkBasis.INFERRED : LinkBasis.LISTED;
    }

    /** The few small areas that a link rests on, such as {@code ~3/120}; empty if it does not. */
    static Optional<AreaLink.SmallAreas> share(String entry) {
        int few = entry.indexOf('~');
        int of = entry.indexOf('/', few);
        return few < 0 ? Optional.empty()
                : Optional.of(new AreaLink.SmallAreas(entry.substring(few + 1, of), entry.substring(of + 1).replace("?", "")));
    }
}
