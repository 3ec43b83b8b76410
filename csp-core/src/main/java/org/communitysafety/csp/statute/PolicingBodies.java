package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.PublicBody;
import org.communitysafety.csp.area.PublicBodyKind;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.vocabulary.Vocabulary;

/** Which bodies are the local policing body of some areas: a commissioner, a mayor, in London the Mayor's Office. */
final class PolicingBodies {

    private static final Set<BodyKind> KINDS = EnumSet.of(
            BodyKind.POLICE_AND_CRIME_COMMISSIONER, BodyKind.MAYORS_OFFICE_FOR_POLICING, BodyKind.MAYOR);

    private PolicingBodies() {}

    /** Whether it is of such a kind, and its name does not have another police area in it. */
    static boolean isOf(List<Area> areas, Body body, LocalDate on) {
        return body.getKind().filter(KINDS::contains).isPresent() && !isOfAnotherPoliceArea(areas, body.getName(), on);
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
