package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.PublicBody;
import org.communitysafety.csp.area.PublicBodyKind;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.vocabulary.Vocabulary;

/**
 * Which bodies are the local policing body of some areas: a commissioner, or a mayor to whom an order gave that office's
 * functions; in London the Mayor's Office, whose holder is the Mayor, so that papers may name either.
 */
final class PolicingBodies {

    /** What is not settled where papers name a mayor. */
    static final String DOUBT = "Outside London a mayor is the policing body only where an order says so; which do is not looked "
            + "up, so one that the papers name is taken for it.";

    private static final Set<BodyKind> KINDS = EnumSet.of(
            BodyKind.POLICE_AND_CRIME_COMMISSIONER, BodyKind.MAYORS_OFFICE_FOR_POLICING, BodyKind.MAYOR);

    private PolicingBodies() {}

    /** Whether it is of a kind that is the local policing body of some area. */
    static boolean isOne(Body body) {
        return body.getKind().filter(KINDS::contains).isPresent();
    }

    /** Whether it is of a kind that can be that of one of the areas, and its name does not have another police area in it. */
    static boolean isOf(List<Area> areas, Body body, LocalDate on) {
        return body.getKind().filter(kind -> areas.stream().anyMatch(area -> canBe(kind, area.getKind()))).isPresent()
                && !isOfAnotherPoliceArea(areas, body.getName(), on);
    }

    /** The names of the police areas in which the areas lie, in the order of the alphabet. */
    static List<String> policeAreas(List<Area> areas, LocalDate on) {
        return areas.stream()
                .flatMap(area -> AreaRegister.embedded().police(area, on).stream())
                .map(link -> link.body().officialName())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the name of the body has the police area in it. */
    static boolean isNamedFor(String policeArea, Body body) {
        return holds(body.getName(), policeArea);
    }

    private static boolean canBe(BodyKind kind, AreaKind area) {
        boolean london = area == AreaKind.LONDON_BOROUGH;
        return switch (kind) {
            case MAYORS_OFFICE_FOR_POLICING -> london;
            case POLICE_AND_CRIME_COMMISSIONER -> !london && area != AreaKind.CITY_OF_LONDON;
            case MAYOR -> area != AreaKind.CITY_OF_LONDON && area != AreaKind.WELSH_PRINCIPAL_AREA;
            default -> false;
        };
    }

    private static boolean isOfAnotherPoliceArea(List<Area> areas, String name, LocalDate on) {
        return policeAreas(areas, on).stream().noneMatch(police -> holds(name, police))
                && AreaRegister.embedded().bodies(PublicBodyKind.POLICE).stream()
                        .map(PublicBody::officialName)
                        .anyMatch(police -> holds(name, police));
    }

    private static boolean holds(String name, String police) {
        return Vocabulary.holds(name.replace("&", "and"), police.replace("&", "and").toLowerCase(Locale.ROOT));
    }
}
