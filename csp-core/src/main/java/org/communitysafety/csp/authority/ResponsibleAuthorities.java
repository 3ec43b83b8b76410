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
import org.communitysafety.csp.words.Words;

/**
 * The responsible authorities of an area, or of areas that are combined, on a day: what section 5(1) and the register of
 * areas give. Make it once for a review.
 */
public final class ResponsibleAuthorities extends Authorities {

    /** What a set is asked for by. By hand, as it is hashed at every review. */
    private record Asked(String code, LocalDate day, LocalDate yearFrom) {}

    private static final int MOST_KNOWN = 512;
    private static final Map<Asked, ResponsibleAuthorities> KNOWN = new ConcurrentHashMap<>();

    private ResponsibleAuthorities(
            List<Area> areas, LocalDate day, LocalDate yearFrom, List<ExpectedAuthority> expected, Words words) {
        super(areas, day, yearFrom, expected, words);
    }

    /** Those of one area on a day, in English. */
    public static ResponsibleAuthorities of(Area area, LocalDate day) {
        return of(area, day, Words.english());
    }

    /** Those of one area on a day, in that language. A set that was asked for in English not long ago is given again. */
    public static ResponsibleAuthorities of(Area area, LocalDate day, Words words) {
        return of(area, day, day, words);
    }

    private static ResponsibleAuthorities of(Area area, LocalDate day, LocalDate yearFrom, Words words) {
        if (words != Words.english()) {
            return made(area, day, yearFrom, words);
        }
        Asked asked = new Asked(area.getCode(), day, yearFrom);
        ResponsibleAuthorities known = KNOWN.get(asked);
        if (known == null) {
            known = made(area, day, yearFrom, words);
            if (KNOWN.size() >= MOST_KNOWN) {
                KNOWN.clear();
            }
            KNOWN.put(asked, known);
        }
        return known;
    }

    private static ResponsibleAuthorities made(Area area, LocalDate day, LocalDate yearFrom, Words words) {
        return new ResponsibleAuthorities(List.of(area), day, yearFrom,
                new Section5(AreaRegister.embedded(), area, day, yearFrom, words).authorities(), words);
    }

    /**
     * Those of areas that are run as one, on a day: all those of each, once; in English.
     *
     * @throws IllegalArgumentException without an area
     */
    public static ResponsibleAuthorities of(List<Area> areas, LocalDate day) {
        return of(areas, day, Words.english());
    }

    /**
     * Those of areas that are run as one, on a day: all those of each, once; in that language.
     *
     * @throws IllegalArgumentException without an area
     */
    public static ResponsibleAuthorities of(List<Area> areas, LocalDate day, Words words) {
        return together(areas, day, day, words);
    }

    /**
     * Those of one area, or of areas that are run as one, for a year: by the law of a day before it, and in an area whose code
     * begins with the year, those of its first day.
     *
     * @param areas the area or areas
     * @param day the day on which the law is asked
     * @param yearFrom the first day of the year
     * @param words the language in which they are named where no list names them
     * @throws IllegalArgumentException without an area
     */
    public static ResponsibleAuthorities of(List<Area> areas, LocalDate day, LocalDate yearFrom, Words words) {
        return areas.size() == 1 ? of(areas.get(0), day, yearFrom, words) : together(areas, day, yearFrom, words);
    }

    private static ResponsibleAuthorities together(List<Area> areas, LocalDate day, LocalDate yearFrom, Words words) {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("no area: the responsible authorities are those of an area");
        }
        Map<String, ExpectedAuthority> once = new LinkedHashMap<>();
        List<ExpectedAuthority> all = new ArrayList<>();
        for (Area area : areas) {
            all.addAll(new Section5(AreaRegister.embedded(), area, day, yearFrom, words).authorities());
        }
        all.sort(Comparator.comparing(ExpectedAuthority::row));
        for (ExpectedAuthority authority : all) {
            once.merge(authority.row() + authority.name(), authority, ResponsibleAuthorities::surer);
        }
        return new ResponsibleAuthorities(areas, day, yearFrom, List.copyOf(once.values()), words);
    }

    private static ExpectedAuthority surer(ExpectedAuthority one, ExpectedAuthority other) {
        return other.certain() && !one.certain() ? other : one;
    }
}
