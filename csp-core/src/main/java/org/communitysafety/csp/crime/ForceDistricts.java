package org.communitysafety.csp.crime;

import java.util.Collection;
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
        Optional<PublicBody> body = body(force);
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

    /** The same for every name that the lists have of a force; the name itself if there is no such force in them. */
    static String key(String force) {
        return body(force).flatMap(PublicBody::code).orElse(force);
    }

    private static Optional<PublicBody> body(String force) {
        return AreaRegister.embedded().bodies(PublicBodyKind.POLICE).stream().filter(one -> isCalled(one, force)).findFirst();
    }

    /**
     * The forces of districts, as far as the lists link any to them: by the name among the given ones that is theirs, or else by their own.
     *
     * @param districts names of districts, or of areas whose place others took
     * @param names the names that forces have in the records, one of each force
     */
    static Set<String> policing(Collection<String> districts, Collection<String> names) {
        AreaRegister register = AreaRegister.embedded();
        Set<String> forces = new TreeSet<>();
        for (Area area : register.areas()) {
            if (districts.contains(area.getName()) && area.getKind().isLocalGovernmentArea()) {
                register.police(area, register.newestDay(area)).forEach(link -> forces.add(names.stream()
                        .filter(name -> isCalled(link.body(), name))
                        .findFirst()
                        .orElseGet(() -> ownName(link.body()))));
            }
        }
        return forces;
    }

    private static boolean isCalled(PublicBody body, String force) {
        return body.officialName().equals(force) || body.aliases().contains(force);
    }

    private static String ownName(PublicBody body) {
        return body.aliases().isEmpty() ? body.officialName() : body.aliases().get(0);
    }
}
