package org.communitysafety.csp.area;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The local government areas of England and Wales, and the bodies linked to them, each with its dates.
 *
 * <p>What is in it and where it comes from stands in README.md beside the resource {@code areas.txt}, with the licences
 * that whoever ships it must keep. A link is dated by the newest list not after the day, or by the oldest if there is
 * none; an empty list of links means <em>not known</em>, never that there is no such body. On a day on which the code of
 * an area was not in use, nothing is known of it.
 *
 * <p>Six areas do not exist: Exampleford, {@value #FICTIONAL_DISTRICT}, and Samplebury, E07999998, in Exampleshire,
 * {@value #FICTIONAL_COUNTY}; the unitary Sampleton, E06999999; Exampleham in London, E09999999; and Exampleglyn in Wales,
 * W06999999. They are kept for examples and tests, as example.com is among names of hosts, and {@link Area#isFictional()}
 * tells them.
 *
 * <p>Immutable and thread-safe. Read when first asked for.
 */
public final class AreaRegister {

    /** The code of the district that does not exist. */
    public static final String FICTIONAL_DISTRICT = "E07999999";

    /** The code of the county that does not exist. */
    public static final String FICTIONAL_COUNTY = "E10999999";

    /** The day of the newest list read: what is known of a later day is what was known of this. */
    public static final LocalDate NEWEST_LIST = LocalDate.of(2026, 4, 1);

    /** The first day of which every area is known: those that ended before it are not in the register. */
    public static final LocalDate OLDEST_DAY = LocalDate.of(2008, 4, 1);

    private static final int FIRE = 11;
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{8}");

    private static final LocalDate GROUPS_FROM = LocalDate.of(2013, 4, 1);
    private static final LocalDate BOARDS_FROM = LocalDate.of(2022, 7, 1);

    private final RegisterLines real = new RegisterLines("areas.txt");
    private final RegisterLines fictional = new RegisterLines("fictional.txt");
    private volatile @Nullable AreaNames names;
    private volatile @Nullable List<Area> areas;
    private volatile @Nullable Map<String, List<String>> underFire;

    private AreaRegister() {}

    /** The register that comes with this library. */
    public static AreaRegister embedded() {
        return Embedded.REGISTER;
    }

    /**
     * The area, or county council, with that code.
     *
     * @param code in any case, with or without space round it
     */
    public Optional<Area> find(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        String[] fields = fields(wanted);
        return fields == null || !fields[0].equals("a") ? Optional.empty() : Optional.of(area(fields));
    }

    /**
     * The areas that a person may mean: the one with that code, or all that have that name, in any case and with any
     * punctuation, be it the name, the Welsh name or that of the council; if there is none, those with a name near to it.
     */
    public AreaSearch search(String codeOrName) {
        Optional<Area> coded = find(codeOrName);
        if (coded.isPresent()) {
            return new AreaSearch(List.of(coded.get()), List.of());
        }
        AreaNames known = names;
        if (known == null) {
            known = new AreaNames(all("a"));
            names = known;
        }
        List<Area> found = ofCodes(known.exact(codeOrName));
        return new AreaSearch(found, found.isEmpty() ? ofCodes(known.near(codeOrName)) : List.of());
    }

    /** The areas that took the place of one that ended, the day after its last; empty for one in use. */
    public List<Area> successors(Area area) {
        return ofCodes(area.getReplacedBy());
    }

    /** The areas whose place one took on its first day, a county council among them; empty if none is known. */
    public List<Area> predecessors(Area area) {
        return areas().stream().filter(one -> one.getReplacedBy().contains(area.getCode())).toList();
    }

    /**
     * What was in use on the day where the area is: the area itself, or those that came after it or before it; empty for
     * a day before any that is known.
     */
    public List<Area> inUse(Area area, LocalDate day) {
        Set<Area> found = new TreeSet<>(Comparator.comparing(Area::getCode));
        Deque<Area> open = new ArrayDeque<>(List.of(area));
        while (!open.isEmpty()) {
            Area next = open.removeFirst();
            if (next.isInForce(day)) {
                found.add(next);
            } else if (next.getValidTo().isPresent() && day.isAfter(next.getValidTo().get())) {
                open.addAll(successors(next));
            } else {
                open.addAll(predecessors(next));
            }
        }
        return List.copyOf(found);
    }

    /** The newest day the lists know of an area: its last day, or {@link #NEWEST_LIST}. */
    public LocalDate newestDay(Area area) {
        return area.getValidTo().orElse(NEWEST_LIST);
    }

    /** Every area and county council, current, ended and fictional, in the order of their codes. */
    public List<Area> areas() {
        List<Area> known = areas;
        if (known == null) {
            known = all("a").stream().map(this::area).sorted(Comparator.comparing(Area::getCode)).toList();
            areas = known;
        }
        return known;
    }

    /** The districts of a county on a day; empty if the area is no county with districts. */
    public List<Area> districts(Area county, LocalDate day) {
        return areas().stream()
                .filter(area -> area.getCounty().filter(above -> above.code().equals(county.getCode())).isPresent())
                .filter(area -> area.isInForce(day))
                .toList();
    }

    /** Every police area, fire and rescue authority and health body, fictional ones too. */
    public List<PublicBody> bodies() {
        return all("pfgib").stream().map(PublicBodies::of).toList();
    }

    /** Every body of one kind, fictional ones too. */
    public List<PublicBody> bodies(PublicBodyKind kind) {
        List<PublicBody> bodies = new ArrayList<>();
        for (String[] fields : all(PublicBodies.letter(kind))) {
            bodies.add(PublicBodies.of(fields));
        }
        return List.copyOf(bodies);
    }

    /** The police areas, each read as its chief officer, that cover the area on the day; empty if not known. */
    public List<AreaLink> police(Area area, LocalDate day) {
        return links(area, day, 10, false);
    }

    /**
     * The fire and rescue authorities that cover the area on the day; empty if not known. Whether one is the council
     * itself is not told.
     */
    public List<AreaLink> fire(Area area, LocalDate day) {
        List<AreaLink> links = new ArrayList<>();
        for (AreaLink link : links(area, day, FIRE, true)) {
            links.add(new AreaLink(PublicBodies.onDay(link.body(), day), link.basis(), link.list(), link.share()));
        }
        return List.copyOf(links);
    }

    /**
     * Whether a fire and rescue authority that covers the area on the day covers others too that are under another council,
     * so that it cannot be a council itself.
     */
    public boolean reachesBeyondOneCouncil(PublicBody authority, Area area, LocalDate day) {
        String council = area.getCounty().map(County::code).orElse(area.getCode());
        for (Area other : ofCodes(authority.code().map(underFire()::get).orElse(List.of()))) {
            if (other.isInForce(day)
                    && !other.getCounty().map(County::code).orElse(other.getCode()).equals(council)
                    && links(other, day, FIRE, true).stream().anyMatch(link -> link.body().code().equals(authority.code()))) {
                return true;
            }
        }
        return false;
    }

    /** The codes of the areas that each fire and rescue authority covers on any day: found once, since every review asks. */
    private Map<String, List<String>> underFire() {
        Map<String, List<String>> known = underFire;
        if (known == null) {
            known = new HashMap<>();
            for (String[] fields : all("a")) {
                for (Matcher code = CODE.matcher(fields[FIRE]); code.find(); ) {
                    List<String> areas = known.computeIfAbsent(code.group(), first -> new ArrayList<>());
                    if (!areas.contains(fields[1])) {
                        areas.add(fields[1]);
                    }
                }
            }
            underFire = known;
        }
        return known;
    }

    /**
     * The health bodies that cover the area on the day; empty if not known: in Wales local health boards, in England
     * integrated care boards from 1 July 2022 and clinical commissioning groups from 1 April 2013. Primary care trusts,
     * before, are not known.
     */
    public List<AreaLink> health(Area area, LocalDate day) {
        if (area.getNation() == Nation.ENGLAND && day.isBefore(GROUPS_FROM)) {
            return List.of();
        }
        PublicBodyKind wanted = area.getNation() == Nation.WALES
                ? PublicBodyKind.LOCAL_HEALTH_BOARD
                : day.isBefore(BOARDS_FROM)
                        ? PublicBodyKind.CLINICAL_COMMISSIONING_GROUP
                        : PublicBodyKind.INTEGRATED_CARE_BOARD;
        List<AreaLink> links = new ArrayList<>();
        for (AreaLink link : links(area, day, 12, true)) {
            if (link.body().kind() == wanted) {
                links.add(link);
            }
        }
        return List.copyOf(links);
    }

    /**
     * The community safety partnerships that the lists link to the area on the day; empty if not known. The list has been
     * the same since 2017: partnerships merged or formed since do not show, and areas formed since 2019 have those before
     * them.
     */
    public List<AreaLink> partnerships(Area area, LocalDate day) {
        return links(area, day, 13, true);
    }

    private List<AreaLink> links(Area area, LocalDate day, int column, boolean doubtBeforeOldest) {
        String[] fields = fields(area.getCode());
        if (fields == null || fields[column].isEmpty() || !area.isInForce(day)) {
            return List.of();
        }
        List<AreaLink> links = new ArrayList<>();
        Vintage vintage = Vintage.on(fields[column], day);
        for (String entry : vintage.entries()) {
            LinkBasis basis = vintage.basis(entry);
            if (basis == LinkBasis.LISTED && doubtBeforeOldest && vintage.isAfter(day)) {
                basis = LinkBasis.CARRIED_BACK;
            }
            PublicBody body = PublicBodies.of(named(Vintage.code(entry)));
            links.add(new AreaLink(body, basis, vintage.of(), Vintage.share(entry)));
        }
        return List.copyOf(links);
    }

    private List<Area> ofCodes(List<String> codes) {
        return codes.stream().flatMap(code -> find(code).stream()).toList();
    }

    private String @Nullable [] fields(String code) {
        String[] fields = real.fields(code);
        return fields == null ? fictional.fields(code) : fields;
    }

    /** Of a code that stands in the register itself. */
    private String[] named(String code) {
        return Objects.requireNonNull(fields(code), code);
    }

    private List<String[]> all(String letters) {
        List<String[]> all = real.all(letters);
        all.addAll(fictional.all(letters));
        return all;
    }

    private Area area(String[] fields) {
        return new Area(
                fields[1],
                fields[2],
                PublicBodies.text(fields[3]),
                PublicBodies.text(fields[9]),
                AreaKind.ofLetter(fields[4].charAt(0)),
                fields[5].isEmpty() ? Optional.empty() : Optional.of(county(named(fields[5]))),
                Vintage.day(fields[6]),
                Vintage.day(fields[7]),
                fields[8].isEmpty() ? List.of() : List.of(fields[8].split(" ")),
                fictional.fields(fields[1]) != null);
    }

    private static County county(String[] fields) {
        String council = fields[3].isEmpty() ? fields[2] + " County Council" : fields[3];
        return new County(fields[1], fields[2], council);
    }

    private static final class Embedded {
        static final AreaRegister REGISTER = new AreaRegister();
    }
}
