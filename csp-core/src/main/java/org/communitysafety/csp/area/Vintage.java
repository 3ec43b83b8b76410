package org.communitysafety.csp.area;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
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

    String month() {
        String month = of.getMonth().name();
        return month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " " + of.getYear();
    }

    static String code(String entry) {
        return entry.substring(0, 9);
    }

    LinkBasis basis(String entry) {
        return entry.indexOf('~') >= 0
                ? LinkBasis.TINY_SHARE
                : entry.endsWith("?") ? LinkBasis.INFERRED : LinkBasis.LISTED;
    }

    Optional<String> doubt(String entry, LinkBasis basis) {
        return switch (basis) {
            case LISTED -> Optional.empty();
            case TINY_SHARE -> Optional.of("Only " + share(entry) + " small areas (LSOAs) of the area lie in it by the"
                    + " list of " + month() + ", which can come of how the list was fitted.");
            case INFERRED -> Optional.of("The link of " + month() + " was inferred, not read.");
            case CARRIED_BACK -> Optional.of("The oldest list read is of " + month() + ", after the day asked about.");
        };
    }

    private static String share(String entry) {
        return entry.substring(entry.indexOf('~') + 1).replace("?", "").replace("/", " of ");
    }
}
