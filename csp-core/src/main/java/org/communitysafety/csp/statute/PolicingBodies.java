package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.PublicBody;
import org.communitysafety.csp.area.PublicBodyKind;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.vocabulary.Vocabulary;

/** Which bodies are the local policing body of some areas: a commissioner, a mayor, in London the Mayor's Office. */
final class PolicingBodies {

    private PolicingBodies() {}

    /** Whether it is of a kind that can be that of one of the areas, and its name does not have another police area in it. */
    static boolean isOf(List<Area> areas, Body body, LocalDate on) {
        return body.getKind().filter(kind -> areas.stream().anyMatch(area -> canBe(kind, area.getKind()))).isPresent()
                && !isOfAnotherPoliceArea(areas, body.getName(), on);
    }

    /** In London it is the Mayor's Office, elsewhere a commissioner, or a mayor in that office's place. */
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
        return areas.stream()
                        .flatMap(area -> AreaRegister.embedded().police(area, on).stream())
                        .noneMatch(link -> holds(name, link.body().officialName()))
                && AreaRegister.embedded().bodies(PublicBodyKind.POLICE).stream()
                        .map(PublicBody::officialName)
                        .anyMatch(police -> holds(name, police));
    }

    private static boolean holds(String name, String police) {
        return Vocabulary.holds(name.replace("&", "and"), police.replace("&", "and").toLowerCase(Locale.ROOT));
    }
}
