package org.communitysafety.csp.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.law.InForce;
import org.communitysafety.csp.words.Words;

/**
 * What starts and what stops after one day and up to another, as far as it is encoded: duties of the law, and who is a
 * responsible authority. What a duty asks of whom stays as it is while the duty is law. Immutable and thread-safe.
 *
 * @param catalogue the duties
 * @param from the day before the first on which a change is told
 * @param to the last day on which a change is told
 * @param scope which law
 * @param changes the days on which something changes, in order
 */
public record LawChanges(Catalogue catalogue, LocalDate from, LocalDate to, LawScope scope, List<LawChange> changes) {

    /** Keeps a copy of the list. */
    public LawChanges {
        changes = List.copyOf(changes);
    }

    /**
     * Those between the days; refused in English.
     *
     * @throws IllegalArgumentException if the first day is not before the second
     * @throws org.communitysafety.csp.review.LawNotEncodedException if it is before the law that is encoded
     */
    public static LawChanges between(Catalogue catalogue, LocalDate from, LocalDate to, LawScope scope) {
        return between(catalogue, from, to, scope, Words.english());
    }

    /**
     * Those between the days.
     *
     * @param words the language in which days are refused
     * @throws IllegalArgumentException if the first day is not before the second
     * @throws org.communitysafety.csp.review.LawNotEncodedException if it is before the law that is encoded
     */
    public static LawChanges between(Catalogue catalogue, LocalDate from, LocalDate to, LawScope scope, Words words) {
        TwoDays.refuseUnlessBefore(from, to, words);
        scope.refuseBefore(from, words);
        List<Duty> duties = catalogue.getChapters().stream()
                .filter(chapter -> chapter.pack() == Pack.LAW)
                .flatMap(chapter -> chapter.duties().stream())
                .filter(scope::takesIn)
                .toList();
        List<AuthorityRow> rows = Stream.of(AuthorityRow.values()).filter(row -> takesIn(scope, row)).toList();
        SortedSet<LocalDate> days = new TreeSet<>();
        Stream.concat(duties.stream().map(Duty::getInForce), rows.stream().map(LawChanges::inForce)).forEach(law -> {
            days.add(law.from());
            law.to().ifPresent(last -> days.add(last.plusDays(1)));
        });
        List<LawChange> changes = days.stream()
                .filter(day -> day.isAfter(from) && !day.isAfter(to))
                .map(day -> new LawChange(
                        day,
                        duties.stream().filter(duty -> starts(duty.getInForce(), day)).toList(),
                        duties.stream().filter(duty -> stops(duty.getInForce(), day)).toList(),
                        rows.stream().filter(row -> starts(inForce(row), day)).toList(),
                        rows.stream().filter(row -> stops(inForce(row), day)).toList()))
                .filter(Predicate.not(LawChange::isNothing))
                .toList();
        return new LawChanges(catalogue, from, to, scope, changes);
    }

    /** The first and last days of the row; some of its first days are only known to be no later. */
    private static InForce inForce(AuthorityRow row) {
        return new InForce(row.getInForceFrom(), row.getInForceTo());
    }

    private static boolean starts(InForce law, LocalDate day) {
        return law.from().equals(day);
    }

    private static boolean stops(InForce law, LocalDate day) {
        return law.to().map(last -> last.plusDays(1)).equals(Optional.of(day));
    }

    private static boolean takesIn(LawScope scope, AuthorityRow row) {
        Optional<Nation> nation = scope.getNation();
        return scope.areaType().map(kind -> kind.isLocalGovernmentArea()).orElse(true)
                && (row.getNation().isEmpty() || nation.isEmpty() || row.getNation().equals(nation));
    }
}
