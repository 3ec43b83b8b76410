package org.communitysafety.csp.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;

/**
 * The bodies of some papers held against the responsible or the specified authorities of a day.
 *
 * <p>A body names an authority by its code, or by a name that comes to the same once the words of its kind are taken off:
 * "Kent Police" is the Chief Constable of Kent, "Kent Fire &amp; Rescue Service" the Kent and Medway Fire and Rescue
 * Authority. "Police" or "Probation" alone leaves it unclear; "Health" names nobody. Commissioners, violence reduction
 * units, public health and partnerships never name an authority; only a commissioner that an order has made the fire and rescue
 * authority leaves it unclear.
 *
 * <p>Immutable and thread-safe; make it once for a review.
 */
public final class Matching {

    private final Authorities authorities;
    private final AuthorityIndex index;
    private final List<Bodies> found;

    private Matching(Authorities authorities, AuthorityIndex index, List<Bodies> found) {
        this.authorities = authorities;
        this.index = index;
        this.found = found;
    }

    /** The bodies of the index against the authorities. */
    public static Matching of(AuthorityIndex index, Authorities authorities) {
        List<Profile> profiles = index.profiles();
        List<Bodies> found = new ArrayList<>();
        for (ExpectedNames names : authorities.names()) {
            Bodies bodies = new Bodies(names.authority(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (Profile profile : profiles) {
                switch (names.match(profile)) {
                    case EXACT -> bodies.exact().add(profile.body());
                    case UNCLEAR -> bodies.unclear().add(profile.body());
                    case LOOSE -> bodies.loose().add(profile.body());
                    case NONE -> {}
                }
            }
            found.add(bodies);
        }
        return new Matching(authorities, index, found);
    }

    /** The authorities. */
    public Authorities getAuthorities() {
        return authorities;
    }

    /**
     * Which of the authorities are among the bodies with those ids, such as those that attended a meeting. A group
     * stands for its members. Ids that no body of the papers has are passed over. The dates of roles do not matter here:
     * who came, came.
     */
    public Coverage coverage(Collection<ElementId> bodies) {
        Set<ElementId> among = index.expand(bodies);
        List<ExpectedAuthority> matched = new ArrayList<>();
        List<ExpectedAuthority> unclear = new ArrayList<>();
        List<ExpectedAuthority> missing = new ArrayList<>();
        for (Bodies candidates : found) {
            if (isAny(candidates.exact(), among)) {
                matched.add(candidates.expected());
            } else if (isAny(candidates.unclear(), among)) {
                unclear.add(candidates.expected());
            } else {
                missing.add(candidates.expected());
            }
        }
        return Coverage.of(matched, unclear, missing);
    }

    private static boolean isAny(List<Body> candidates, Set<ElementId> among) {
        for (Body candidate : candidates) {
            if (among.contains(candidate.getId())) {
                return true;
            }
        }
        return false;
    }

    /** One for each authority, in their order. */
    List<Bodies> found() {
        return found;
    }

    List<Profile> profiles() {
        return index.profiles();
    }

    /** The bodies of the papers that name one authority, may name it, or speak of health only. */
    record Bodies(ExpectedAuthority expected, List<Body> exact, List<Body> unclear, List<Body> loose) {}
}
