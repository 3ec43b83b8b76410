package org.communitysafety.csp.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.authority.ExpectedAuthority;
import org.communitysafety.csp.authority.ResponsibleAuthorities;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Words;

/** The responsible authorities as bodies; one whose name the lists do not tell is left for a person to add. */
final class NewBodies {

    private NewBodies() {}

    static List<Body> of(List<Area> areas, PlanYear year, Words words) {
        List<Body> bodies = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> names = new HashSet<>();
        ResponsibleAuthorities authorities =
                ResponsibleAuthorities.of(planAreas(areas, year.getEve()), year.getEve(), year.getFirst(), words);
        for (ExpectedAuthority authority : authorities.getExpected()) {
            String name = withoutArticle(authority.name());
            if (authority.identified() && names.add(name)) {
                String kind = authority.kind().getWord();
                int number = numbers.merge(kind, 1, Integer::sum);
                Body.Builder body = Body.builder()
                        .id(ElementId.of(number == 1 ? kind : kind + "-" + number))
                        .name(name)
                        .kind(authority.kind())
                        .addRoles(BodyRole.builder().role(StatutoryRole.RESPONSIBLE_AUTHORITY).build());
                authority.codes().stream().findFirst().ifPresent(body::code);
                bodies.add(body.build());
            }
        }
        return bodies;
    }

    /** The responsible authorities in a county are those of its districts. */
    private static List<Area> planAreas(List<Area> areas, LocalDate day) {
        return areas.get(0).getKind() == AreaKind.COUNTY
                ? AreaRegister.embedded().districts(areas.get(0), day)
                : areas;
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") ? name.substring("the ".length()) : name;
    }
}
