package org.communitysafety.csp.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.AreaLink;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.area.PublicBody;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.words.Words;

/**
 * What the register and section 5 tell of an area on a day: what is in use there, its bodies with their roles, and the
 * districts of a county.
 *
 * <p>Immutable and thread-safe.
 */
public final class Place {

    private static final LocalDate COMMISSIONERS_FROM = LocalDate.of(2012, 11, 22);
    private static final LocalDate MAYORS_OFFICE_FROM = LocalDate.of(2012, 1, 16);
    private static final LocalDate SERIOUS_VIOLENCE_FROM = LocalDate.of(2023, 1, 31);
    private static final String METROPOLITAN_POLICE = "E23000001";
    private static final String CITY_POLICE = "E23000034";
    private static final String SITE = "https://www.legislation.gov.uk";

    private final AreaRegister register = AreaRegister.embedded();
    private final Area area;
    private final LocalDate day;
    private final boolean dayGiven;
    private final Words words;
    private final List<PlaceBody> bodies;

    private Place(Area area, LocalDate day, boolean dayGiven, Words words) {
        this.area = area;
        this.day = day;
        this.dayGiven = dayGiven;
        this.words = words;
        this.bodies = area.isInForce(day) ? List.copyOf(bodiesInUse()) : List.of();
    }

    /** On that day, in English. */
    public static Place of(Area area, LocalDate day) {
        return of(area, day, Words.english());
    }

    /** On that day, in that language. */
    public static Place of(Area area, LocalDate day, Words words) {
        return new Place(area, day, true, words);
    }

    /** On the newest day that the lists know of it: its last day, or {@link AreaRegister#NEWEST_LIST}; in English. */
    public static Place of(Area area) {
        return of(area, Words.english());
    }

    /** On the newest day that the lists know of it: its last day, or {@link AreaRegister#NEWEST_LIST}; in that language. */
    public static Place of(Area area, Words words) {
        return new Place(area, AreaRegister.embedded().newestDay(area), false, words);
    }

    /** The language in which its bodies are named where no list names them, and in which is told what is not known. */
    public Words getWords() {
        return words;
    }

    /** The area. */
    public Area getArea() {
        return area;
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /** Whether the day was asked for, and not only the newest that the lists know. */
    public boolean isDayGiven() {
        return dayGiven;
    }

    /** Whether the area was in use on the day; if not, it has no bodies. */
    public boolean isInUse() {
        return area.isInForce(day);
    }

    /** What was in use on the day instead; empty if the area itself was, or nothing is known. */
    public List<Area> getInstead() {
        return isInUse() ? List.of() : register.inUse(area, day);
    }

    /** The areas that took its place. */
    public List<Area> getReplacedBy() {
        return register.successors(area);
    }

    /** The areas whose place it took. */
    public List<Area> getCameAfter() {
        return register.predecessors(area);
    }

    /** The districts of a county on the day; empty for any other area. */
    public List<Area> getDistricts() {
        return register.districts(area, day);
    }

    /** The partnerships that the lists link to it on the day, as {@link AreaRegister#partnerships} says. */
    public List<AreaLink> getPartnerships() {
        return register.partnerships(area, day);
    }

    /**
     * The responsible authorities in the order of section 5(1), then those that are none and are often taken for one. Of a
     * county with districts only its council, which is a responsible authority of each of them.
     */
    public List<PlaceBody> getBodies() {
        return bodies;
    }

    private List<PlaceBody> bodiesInUse() {
        if (area.getKind() == AreaKind.COUNTY) {
            return List.of(countyCouncil());
        }
        List<PlaceBody> found = new ArrayList<>();
        ResponsibleAuthorities.of(area, day, words).getExpected().forEach(authority -> found.add(PlaceBody.of(authority)));
        policingBody().ifPresent(found::add);
        if (!day.isBefore(SERIOUS_VIOLENCE_FROM)) {
            found.add(youthOffendingTeam());
        }
        return found;
    }

    private PlaceBody countyCouncil() {
        String name = area.getOfficialName().orElse(area.getName() + " County Council");
        return new PlaceBody(
                BodyKind.COUNTY_COUNCIL, name, PlaceRole.RESPONSIBLE_AUTHORITY, "CDA 1998 " + AuthorityRow.COUNCIL.getProvision(),
                AuthorityRow.COUNCIL.getLink(), true, true,
                Optional.of(words.say(PlaceMessages.COUNTY_COUNCIL)));
    }

    private PlaceBody youthOffendingTeam() {
        return new PlaceBody(
                BodyKind.YOUTH_OFFENDING_TEAM, words.say(PlaceMessages.TEAM), PlaceRole.SPECIFIED_AUTHORITY,
                "PCSCA 2022 s.11", SITE + "/ukpga/2022/32/section/11", false, false,
                Optional.of(words.say(PlaceMessages.TEAMS_NOT_LISTED)));
    }

    private Optional<PlaceBody> policingBody() {
        List<AreaLink> police = register.police(area, day);
        if (police.isEmpty()) {
            return day.isBefore(COMMISSIONERS_FROM) ? Optional.empty() : Optional.of(commissioner(words.say(PlaceMessages.COMMISSIONER_OF_AREA), words.say(PlaceMessages.COMMISSIONER_OR_MAYOR_OF_AREA)));
        }
        PublicBody force = police.get(0).body();
        String code = force.code().orElse("");
        if (code.equals(METROPOLITAN_POLICE)) {
            return day.isBefore(MAYORS_OFFICE_FROM)
                    ? Optional.empty()
                    : Optional.of(known(BodyKind.MAYORS_OFFICE_FOR_POLICING, words.say(PlaceMessages.MAYORS_OFFICE),
                            Optional.empty()));
        }
        if (day.isBefore(COMMISSIONERS_FROM)) {
            return Optional.empty();
        }
        return Optional.of(code.equals(CITY_POLICE)
                ? known(BodyKind.COMMON_COUNCIL, words.say(PlaceMessages.COMMON_COUNCIL),
                        Optional.of(words.say(PlaceMessages.NOT_ELECTED)))
                : commissionerFor(force.officialName().replace("&", "and")));
    }

    private static PlaceBody known(BodyKind kind, String name, Optional<String> doubt) {
        return policingBody(kind, name, true, doubt);
    }

    private PlaceBody commissionerFor(String where) {
        return commissioner(words.say(PlaceMessages.COMMISSIONER, where), words.say(PlaceMessages.COMMISSIONER_OR_MAYOR, where));
    }

    /** In Wales no mayor can have the office's place. */
    private PlaceBody commissioner(String name, String nameOrMayor) {
        return area.getNation() == Nation.WALES
                ? known(BodyKind.POLICE_AND_CRIME_COMMISSIONER, name, Optional.empty())
                : policingBody(BodyKind.POLICE_AND_CRIME_COMMISSIONER, nameOrMayor, false,
                        Optional.of(words.say(PlaceMessages.MAYOR_NOT_LISTED)));
    }

    private static PlaceBody policingBody(BodyKind kind, String name, boolean known, Optional<String> doubt) {
        return new PlaceBody(kind, name, PlaceRole.LOCAL_POLICING_BODY, "CDA 1998 s.7", SITE + "/ukpga/1998/37/section/7",
                known, known, doubt);
    }
}
