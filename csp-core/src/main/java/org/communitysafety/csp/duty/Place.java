package org.communitysafety.csp.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.words.Words;

/**
 * What papers are for: one area, several that are run as one, or a county with districts, which has an agreement and no
 * plan. Immutable and thread-safe.
 *
 * @param areas the area or areas; of a county, the county alone
 * @param yearFrom the first day of the plan's year, whose areas these are; empty if they are those of the day asked
 */
public record Place(List<Area> areas, Optional<LocalDate> yearFrom) {

    /** Areas as they are on the day asked. */
    public Place(List<Area> areas) {
        this(areas, Optional.empty());
    }

    /** @throws IllegalArgumentException without an area */
    public Place {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("papers are for an area");
        }
        areas = List.copyOf(areas);
    }

    /** The area, or the first of those that are run as one. */
    public Area getFirst() {
        return areas.get(0);
    }

    /** The day to look an area up on, asked of a day: a plan is asked on the day before its year, and an area may begin with that. */
    public LocalDate lookedUpOn(Area area, LocalDate day) {
        return yearFrom.map(first -> area.lookedUpOn(day, first)).orElse(day);
    }

    /** How a sentence names it. */
    public String getName() {
        return areas.stream().map(Area::getName).collect(Collectors.joining(" and "));
    }

    /** How a sentence names it, in that language. */
    public String named(Words words) {
        return words.and(areas.stream().map(Area::getName).toList());
    }

    /** The nation it lies in. */
    public Nation getNation() {
        return getFirst().getNation();
    }

    /** Whether several areas are run as one. */
    public boolean isCombined() {
        return areas.size() > 1;
    }

    /** Whether it is a county with districts. */
    public boolean isCounty() {
        return getFirst().getKind() == AreaKind.COUNTY;
    }

    /** Whether a county council is above any of it. */
    public boolean isTwoTier() {
        return areas.stream().anyMatch(Area::isTwoTier);
    }
}
