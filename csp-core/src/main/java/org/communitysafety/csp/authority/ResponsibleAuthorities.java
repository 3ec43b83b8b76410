package org.communitysafety.csp.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;

/**
 * The responsible authorities of an area, or of areas that are combined, on a day: what section 5(1) and the register of
 * areas give, never the list that a plan gives.
 *
 * <p>Where the register does not tell a body, an entry stands for it that is not {@linkplain
 * ExpectedAuthority#identified() identified}, and the set is not {@linkplain #isKnown() known}.
 *
 * <p>Immutable and thread-safe. Make it once for a review.
 */
public final class ResponsibleAuthorities {

    /** What a set is asked for by. By hand, as it is hashed at every review. */
    private record Asked(String code, LocalDate day) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Asked that && code.equals(that.code) && day.equals(that.day);
        }

        @Override
        public int hashCode() {
            return code.hashCode() * 31 + day.hashCode();
        }
    }

    private static final int MOST_KNOWN = 512;
    private static final Map<Asked, ResponsibleAuthorities> KNOWN = new ConcurrentHashMap<>();

    private final List<Area> areas;
    private final LocalDate day;
    private final List<ExpectedAuthority> expected;
    private volatile List<ExpectedNames> names;

    private ResponsibleAuthorities(List<Area> areas, LocalDate day, List<ExpectedAuthority> expected) {
        this.areas = List.copyOf(areas);
        this.day = day;
        this.expected = List.copyOf(expected);
    }

    /** Those of one area on a day. A set that was asked for not long ago is given again. */
    public static ResponsibleAuthorities of(Area area, LocalDate day) {
        Asked asked = new Asked(area.getCode(), day);
        ResponsibleAuthorities known = KNOWN.get(asked);
        if (known == null) {
            known = new ResponsibleAuthorities(
                    List.of(area), day, new Section5(AreaRegister.embedded(), area, day).authorities());
            if (KNOWN.size() >= MOST_KNOWN) {
                KNOWN.clear();
            }
            KNOWN.put(asked, known);
        }
        return known;
    }

    /**
     * Those of areas that are run as one, on a day: all those of each, once.
     *
     * @throws IllegalArgumentException without an area
     */
    public static ResponsibleAuthorities of(List<Area> areas, LocalDate day) {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("no area: the responsible authorities are those of an area");
        }
        Map<String, ExpectedAuthority> once = new LinkedHashMap<>();
        List<ExpectedAuthority> all = new ArrayList<>();
        for (Area area : areas) {
            all.addAll(new Section5(AreaRegister.embedded(), area, day).authorities());
        }
        all.sort(Comparator.comparing(ExpectedAuthority::row));
        for (ExpectedAuthority authority : all) {
            once.merge(authority.row() + authority.name(), authority, ResponsibleAuthorities::surer);
        }
        return new ResponsibleAuthorities(areas, day, List.copyOf(once.values()));
    }

    private static ExpectedAuthority surer(ExpectedAuthority one, ExpectedAuthority other) {
        return other.certain() && !one.certain() ? other : one;
    }

    /** The authorities with what their names come to, in the same order. */
    List<ExpectedNames> names() {
        List<ExpectedNames> made = names;
        if (made == null) {
            made = expected.stream().map(ExpectedNames::new).toList();
            names = made;
        }
        return made;
    }

    /** The area, or the areas that are combined. */
    public List<Area> getAreas() {
        return areas;
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /** The authorities, in the order of section 5(1). */
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
