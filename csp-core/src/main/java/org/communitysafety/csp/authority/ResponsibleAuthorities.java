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
 * areas give. Make it once for a review.
 */
public final class ResponsibleAuthorities extends Authorities {

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

    private ResponsibleAuthorities(List<Area> areas, LocalDate day, List<ExpectedAuthority> expected) {
        super(areas, day, expected);
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
}
