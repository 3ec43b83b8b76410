package org.communitysafety.csp.crime;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.PublicBody;
import org.communitysafety.csp.area.PublicBodyKind;

/** The districts that the area of a force has, or had, by their names. */
final class ForceDistricts {

    private ForceDistricts() {}

    /** Those of a force by its name in the records, as far as the lists link areas to it; empty if there is no such force in them. */
    static Optional<Set<String>> of(String force) {
        AreaRegister register = AreaRegister.embedded();
        Optional<PublicBody> body = register.bodies(PublicBodyKind.POLICE).stream()
                .filter(one -> one.officialName().equals(force) || one.aliases().contains(force))
                .findFirst();
        if (body.isEmpty()) {
            return Optional.empty();
        }
        Set<String> names = new TreeSet<>();
        for (Area area : register.areas()) {
            boolean linked = register.police(area, register.newestDay(area)).stream()
                    .anyMatch(link -> link.body().code().equals(body.get().code()));
            if (linked && area.getKind().isLocalGovernmentArea()) {
                names.add(area.getName());
            }
        }
        return Optional.of(names);
    }
}
