package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.statute.PoliceArea.Standing;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Words;

/**
 * Which bodies are the elected local policing body of some areas: a commissioner, or a mayor to whom an order that was read gave
 * that office's functions; in London the Mayor's Office, whose holder is the Mayor, so that papers may name either.
 */
final class PolicingBodies {

    /** What is not settled where papers name a mayor. */
    static final String DOUBT = "Outside London a mayor is the policing body only where an order says so. Those for Greater "
            + "Manchester, West Yorkshire, South Yorkshire, and York and North Yorkshire were read; whether another mayor is it is "
            + "not known.";

    private static final Set<BodyKind> KINDS = EnumSet.of(
            BodyKind.POLICE_AND_CRIME_COMMISSIONER, BodyKind.MAYORS_OFFICE_FOR_POLICING, BodyKind.MAYOR);

    private final List<PoliceArea> areas;
    private final Words words;

    /**
     * A body of which papers tell something, and when.
     *
     * @param body the body
     * @param days the days that the date can be
     */
    record Told(Body body, Span days) {}

    private PolicingBodies(List<PoliceArea> areas, Words words) {
        this.areas = areas;
        this.words = words;
    }

    /** Those of the areas, each looked up on its day. */
    static PolicingBodies of(List<Area> areas, Function<Area, LocalDate> day, Words words) {
        return new PolicingBodies(
                areas.stream().flatMap(area -> PoliceArea.of(area, day.apply(area))).distinct().toList(), words);
    }

    /** Those of some areas on a day. */
    static PolicingBodies of(Dossier dossier, List<Area> areas, LocalDate on) {
        return of(areas, area -> dossier.place().map(place -> place.lookedUpOn(area, on)).orElse(on), dossier.words());
    }

    /** Whether it is of a kind that is the local policing body of some area. */
    static boolean isOne(Body body) {
        return body.getKind().filter(KINDS::contains).isPresent();
    }

    /** Whether it is that of one of the areas on each of the days. */
    boolean is(Body body, Span days) {
        return areas.stream().anyMatch(area -> area.standing(body, days) == Standing.IS);
    }

    /** Why it is not known whether it is that of one of the areas; empty if it is, or cannot be. */
    Optional<String> doubt(Body body, Span days) {
        return is(body, days)
                ? Optional.empty()
                : areas.stream()
                        .filter(area -> area.standing(body, days) == Standing.IN_DOUBT)
                        .map(area -> area.doubt(body, days, words))
                        .findFirst();
    }

    /** Whether the areas lie in more than one police area with an elected policing body. */
    boolean areSeveral() {
        return areas.stream().filter(area -> area.name().isPresent()).count() > 1;
    }

    /** The names of those of several police areas of which none is told, in the order of the alphabet; none if it is only one. */
    List<String> areasWithout(List<Told> told) {
        return !areSeveral()
                ? List.of()
                : areas.stream()
                        .filter(area -> area.name().isPresent() && told.stream().noneMatch(one -> isOnly(area, one)))
                        .map(area -> area.name().get())
                        .sorted()
                        .toList();
    }

    /** A name that does not tell of which of several police areas it is leaves that open. */
    private boolean isOnly(PoliceArea area, Told told) {
        return area.standing(told.body(), told.days()) == Standing.IS
                && (area.isNamedIn(told.body().getName()) || areas.stream()
                        .filter(other -> !other.equals(area))
                        .allMatch(other -> other.standing(told.body(), told.days()) == Standing.IS_NOT));
    }

    /**
     * Whether the place lies in more than one police area, the City of London among them: there the Secretary of State is the
     * relevant body for a report under section 7.
     */
    static boolean isInSeveralPoliceAreas(Dossier dossier, LocalDate on) {
        return dossier.place().stream()
                .flatMap(place -> place.areas().stream()
                        .flatMap(area -> AreaRegister.embedded().police(area, place.lookedUpOn(area, on)).stream()))
                .map(link -> link.body().officialName())
                .distinct()
                .count() > 1;
    }
}
