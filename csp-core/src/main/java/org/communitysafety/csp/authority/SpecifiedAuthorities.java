package org.communitysafety.csp.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.words.Words;

/**
 * The specified authorities of an area, or of several areas together, on a day: section 11 of the 2022 Act and its
 * Schedule 1. They are the responsible authorities of section 5(1) and the youth offending team.
 *
 * <p>That there is a team for every area follows from the Act; which one it is, the lists do not tell.
 *
 * <p>Immutable and thread-safe.
 */
public final class SpecifiedAuthorities extends Authorities {

    private static final AuthorityRow TEAM = AuthorityRow.YOUTH_OFFENDING_TEAM;

    private final ResponsibleAuthorities responsible;

    private SpecifiedAuthorities(List<Area> areas, ResponsibleAuthorities responsible, List<ExpectedAuthority> expected) {
        super(areas, responsible.getDay(), responsible.yearFrom(), expected, responsible.words());
        this.responsible = responsible;
    }

    /** Whether there are any on that day. */
    public static boolean isInForce(LocalDate day) {
        return !day.isBefore(TEAM.getInForceFrom());
    }

    /** Those of one area on a day, in English; none before the duty began. */
    public static SpecifiedAuthorities of(Area area, LocalDate day) {
        return with(ResponsibleAuthorities.of(area, day));
    }

    /**
     * Those of several areas together, on a day: all those of each, once; in English.
     *
     * @throws IllegalArgumentException without an area
     */
    public static SpecifiedAuthorities of(List<Area> areas, LocalDate day) {
        return of(areas, day, Words.english());
    }

    /**
     * Those of several areas together, on a day: all those of each, once; in that language.
     *
     * @throws IllegalArgumentException without an area
     */
    public static SpecifiedAuthorities of(List<Area> areas, LocalDate day, Words words) {
        return with(areas.size() == 1
                ? ResponsibleAuthorities.of(areas.get(0), day, words)
                : ResponsibleAuthorities.of(areas, day, words));
    }

    /** Those responsible authorities, with the youth offending team of each of their areas, in their language. */
    public static SpecifiedAuthorities with(ResponsibleAuthorities responsible) {
        List<Area> areas = responsible.getAreas();
        if (!isInForce(responsible.getDay())) {
            return new SpecifiedAuthorities(areas, responsible, List.of());
        }
        List<ExpectedAuthority> all = new ArrayList<>(responsible.getExpected());
        areas.forEach(area -> all.add(team(area,
                area.isInForce(area.lookedUpOn(responsible.getDay(), responsible.yearFrom())), responsible.words())));
        return new SpecifiedAuthorities(areas, responsible, all);
    }

    /** Its other names are the places that the name of a team can tell. */
    private static ExpectedAuthority team(Area area, boolean certain, Words words) {
        return new ExpectedAuthority(
                TEAM,
                BodyKind.YOUTH_OFFENDING_TEAM,
                words.say(ExpectedMessages.TEAM_FOR, CouncilNames.turned(area.getName())),
                places(area),
                List.of(),
                false,
                certain,
                Optional.of(words.say(ExpectedMessages.WHICH_TEAM)));
    }

    private static List<String> places(Area area) {
        List<String> places = new ArrayList<>();
        int comma = area.getName().indexOf(',');
        places.add(comma < 0 ? area.getName() : area.getName().substring(0, comma));
        area.getCounty().ifPresent(county -> places.add(county.name()));
        area.getWelshName().ifPresent(places::add);
        return places;
    }

    @Override
    List<ExpectedNames> makeNames() {
        List<ExpectedNames> names = new ArrayList<>();
        if (!getExpected().isEmpty()) {
            names.addAll(responsible.names());
            getExpected().subList(names.size(), getExpected().size()).forEach(team -> names.add(new ExpectedNames(team)));
        }
        return names;
    }
}
