package org.communitysafety.csp.authority;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;

/**
 * The bodies of some papers, their names made comparable once. Immutable and thread-safe; make it once for the papers.
 */
public final class AuthorityIndex {

    private final Map<ElementId, Profile> profiles;

    private AuthorityIndex(Map<ElementId, Profile> profiles) {
        this.profiles = profiles;
    }

    /** The bodies of the papers. Of two with one id the first counts. */
    public static AuthorityIndex of(Papers papers) {
        Map<ElementId, Profile> profiles = new LinkedHashMap<>();
        for (Body body : papers.getBodies()) {
            profiles.putIfAbsent(body.getId(), Profile.of(body));
        }
        return new AuthorityIndex(profiles);
    }

    List<Profile> profiles() {
        return List.copyOf(profiles.values());
    }

    /** The ids of bodies among these, and of the members of groups among them, and of groups in those. */
    Set<ElementId> expand(Collection<ElementId> ids) {
        Set<ElementId> seen = new HashSet<>();
        Deque<ElementId> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            ElementId id = open.removeFirst();
            Profile profile = profiles.get(id);
            if (seen.add(id) && profile != null) {
                open.addAll(profile.body().getMembers());
            }
        }
        return seen;
    }
}
