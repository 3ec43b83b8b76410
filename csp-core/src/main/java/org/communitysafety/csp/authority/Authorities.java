package org.communitysafety.csp.authority;

import java.time.LocalDate;
import java.util.List;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The authorities of an area, or of areas that are run as one, on a day: what the law and the register of areas give, never
 * the list that a plan gives.
 *
 * <p>Where the register does not tell a body, an entry stands for it that is not {@linkplain
 * ExpectedAuthority#identified() identified}, and the set is not {@linkplain #isKnown() known}.
 *
 * <p>Immutable and thread-safe.
 */
public abstract sealed class Authorities permits ResponsibleAuthorities, SpecifiedAuthorities {

    private final List<Area> areas;
    private final LocalDate day;
    private final LocalDate yearFrom;
    private final List<ExpectedAuthority> expected;
    private final Words words;
    private volatile @Nullable List<ExpectedNames> names;

    Authorities(List<Area> areas, LocalDate day, LocalDate yearFrom, List<ExpectedAuthority> expected, Words words) {
        this.areas = List.copyOf(areas);
        this.day = day;
        this.yearFrom = yearFrom;
        this.expected = List.copyOf(expected);
        this.words = words;
    }

    /** The authorities with what their names come to, in the same order. */
    List<ExpectedNames> names() {
        List<ExpectedNames> made = names;
        if (made == null) {
            made = makeNames();
            names = made;
        }
        return made;
    }

    List<ExpectedNames> makeNames() {
        return expected.stream().map(ExpectedNames::new).toList();
    }

    /** The first day of the year for which the areas are asked; the day itself if none is. */
    LocalDate yearFrom() {
        return yearFrom;
    }

    /** The language in which they are named where no list names them, and in which is told what is not known. */
    Words words() {
        return words;
    }

    /** The area, or the areas that are run as one. */
    public List<Area> getAreas() {
        return areas;
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /** The authorities, in the order of the rows. */
    public List<ExpectedAuthority> getExpected() {
        return expected;
    }

    /** Whether each is identified and certain, so that the set is these bodies and no others. */
    public boolean isKnown() {
        return expected.stream().allMatch(authority -> authority.identified() && authority.certain());
    }

    /** Why the set is not known: a sentence for each doubt; empty if it is known. */
    public List<String> getDoubts() {
        return expected.stream()
                .filter(authority -> !authority.identified() || !authority.certain())
                .flatMap(authority -> authority.doubt().stream())
                .distinct()
                .toList();
    }
}
