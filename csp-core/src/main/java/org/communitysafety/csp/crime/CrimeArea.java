package org.communitysafety.csp.crime;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.words.Words;

/**
 * The area whose records are counted. Immutable.
 *
 * <p>A record stands in it by its LSOA: by the code, or by the name, which is the name of the district as the Office for National
 * Statistics had it when it named the LSOA, a space and a code.
 */
public final class CrimeArea {

    private enum By { EVERY_RECORD, DISTRICT, LSOA }

    private final String name;
    private final By by;
    private final Set<String> wanted;

    private CrimeArea(String name, By by, Collection<String> wanted) {
        this.name = name;
        this.by = by;
        this.wanted = Set.copyOf(wanted);
    }

    /** Every record, with a place or without: what a force, or several, published. */
    public static CrimeArea wholeForce() {
        return new CrimeArea("the whole force", By.EVERY_RECORD, List.of());
    }

    /** The LSOAs that are named after a district, by that name exactly. */
    public static CrimeArea district(String name) {
        return new CrimeArea(requireText(name), By.DISTRICT, List.of(name));
    }

    /**
     * The LSOAs with these codes.
     *
     * @param name how the area is called
     * @throws IllegalArgumentException with a sentence for people, if there is no code, or one is not that of an LSOA
     */
    public static CrimeArea lsoas(String name, Collection<String> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("there is no LSOA code in it: give at least one, such as E01009450");
        }
        for (String code : codes) {
            if (!isLsoaCode(code)) {
                throw new IllegalArgumentException("'" + code + "' is not the code of an LSOA: write it as E01009450");
            }
        }
        return new CrimeArea(requireText(name), By.LSOA, codes);
    }

    /**
     * The LSOAs that are named after an area of the register, after the areas whose place it alone took, or, of a county, after its
     * districts. Where an area was divided among several, its LSOAs cannot be told apart by name and are not taken.
     */
    public static CrimeArea of(Area area) {
        Set<String> names = new TreeSet<>();
        addNames(area, names);
        return new CrimeArea(area.getName(), By.DISTRICT, names);
    }

    private static void addNames(Area area, Set<String> names) {
        AreaRegister register = AreaRegister.embedded();
        if (area.getKind() == AreaKind.COUNTY) {
            register.areas().stream()
                    .filter(one -> one.getCounty().filter(county -> county.code().equals(area.getCode())).isPresent())
                    .forEach(one -> names.add(one.getName()));
            return;
        }
        names.add(area.getName());
        for (Area before : register.predecessors(area)) {
            if (before.getKind() != AreaKind.COUNTY && before.getReplacedBy().size() == 1 && !names.contains(before.getName())) {
                addNames(before, names);
            }
        }
    }

    private static String requireText(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an area needs a name");
        }
        return name;
    }

    /** Whether a text is a letter and eight digits, as the code of an LSOA is. */
    public static boolean isLsoaCode(String text) {
        if (text.length() != 9 || text.charAt(0) < 'A' || text.charAt(0) > 'Z') {
            return false;
        }
        for (int i = 1; i < 9; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** How it is called. */
    public String getName() {
        return name;
    }

    /** How it is called, in that language. */
    public String named(Words words) {
        return isWholeForce() ? words.own("crime.whole-force", name) : name;
    }

    /** Whether every record is counted, those without a place too. */
    public boolean isWholeForce() {
        return by == By.EVERY_RECORD;
    }

    /** The names of districts whose LSOAs are counted, in order; none if it is told in another way. */
    public List<String> getDistricts() {
        return by == By.DISTRICT ? wanted.stream().sorted().toList() : List.of();
    }

    /** The codes of the LSOAs that are counted, in order; none if it is told in another way. */
    public List<String> getLsoas() {
        return by == By.LSOA ? wanted.stream().sorted().toList() : List.of();
    }

    /** Whether an LSOA stands in it. */
    public boolean takes(String lsoaCode, String district) {
        return switch (by) {
            case EVERY_RECORD -> true;
            case DISTRICT -> wanted.contains(district);
            case LSOA -> wanted.contains(lsoaCode);
        };
    }
}
