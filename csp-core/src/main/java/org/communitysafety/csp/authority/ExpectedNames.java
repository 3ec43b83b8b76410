package org.communitysafety.csp.authority;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.FireOrder;
import org.communitysafety.csp.area.PublicBody;
import org.communitysafety.csp.area.PublicBodyKind;
import org.communitysafety.csp.partner.BodyKind;
import org.jspecify.annotations.Nullable;

/** An expected authority with what its names come to. */
final class ExpectedNames {

    private final ExpectedAuthority authority;
    private final @Nullable Family family;
    private final boolean county;
    private final Set<Family.Key> keys = new HashSet<>();
    private final Set<String> initials = new HashSet<>();

    ExpectedNames(ExpectedAuthority authority) {
        this.authority = authority;
        this.family = isTeam() ? null : Family.of(authority.kind()).orElseThrow();
        this.county = authority.kind() == BodyKind.COUNTY_COUNCIL;
        if (!isGeneral()) {
            add(authority.name());
            for (String alias : authority.aliases()) {
                add(alias);
            }
        }
    }

    /** Whether no body is known, only what it is in general. */
    private boolean isGeneral() {
        return !authority.identified() && authority.codes().isEmpty();
    }

    /** The family of its names: a team has none, and is known by its kind. */
    private Family family() {
        return Objects.requireNonNull(family);
    }

    private void add(String name) {
        for (String plain : PlainName.forms(name)) {
            Optional<Family.Key> key = family().key(plain, Optional.of(authority.kind()));
            if (key.isPresent() && !key.get().isGeneric()) {
                keys.add(key.get());
                if (family() == Family.COUNCIL && isOneTier()) {
                    keys.add(new Family.Key(family(), !key.get().county(), key.get().rest()));
                }
            }
            String letters = PlainName.initials(plain);
            if (letters.length() > 2) {
                initials.add(letters);
            }
        }
    }

    private boolean isOneTier() {
        return !county && authority.kind() != BodyKind.DISTRICT_COUNCIL;
    }

    ExpectedAuthority authority() {
        return authority;
    }

    private boolean isTeam() {
        return authority.row() == AuthorityRow.YOUTH_OFFENDING_TEAM;
    }

    /** A team that has the name of the area or of its county is the one; any other may cover the area too. */
    private Match ofTeam(Profile profile) {
        if (profile.kind().filter(BodyKind.YOUTH_OFFENDING_TEAM::equals).isEmpty()) {
            return Match.NONE;
        }
        for (String place : authority.aliases()) {
            for (String name : profile.names()) {
                if (PlainName.has(name, PlainName.of(place))) {
                    return Match.EXACT;
                }
            }
        }
        return Match.UNCLEAR;
    }

    Match match(Profile profile) {
        if (isTeam()) {
            return ofTeam(profile);
        }
        if (isCommissionerByOrder(profile)) {
            return Match.UNCLEAR;
        }
        if (!profile.canName()) {
            return profile.isHealthButNot(family()) && family().isHealth() ? Match.LOOSE : Match.NONE;
        }
        Optional<Family> own = profile.family();
        boolean otherKind = own.isPresent() && own.get() != family();
        if (!otherKind && hasCode(profile)) {
            return Match.EXACT;
        }
        for (Family.Key key : profile.keys()) {
            if (keys.contains(key)) {
                return Match.EXACT;
            }
        }
        if (!otherKind && (initials.contains(profile.ownName()) || isBrand(profile) || isShort(profile))) {
            return Match.UNCLEAR;
        }
        if (profile.mayBe(family())) {
            return ofTheKind(profile);
        }
        return family().isHealth() && profile.isHealthButNot(family()) ? Match.LOOSE : Match.NONE;
    }

    /** The commissioner who by an order is the authority for the time being: whether it is named as that is for a person. */
    private boolean isCommissionerByOrder(Profile profile) {
        return profile.kind().filter(BodyKind.POLICE_AND_CRIME_COMMISSIONER::equals).isPresent()
                && FireOrder.naming(authority.name())
                        .map(order -> PlainName.of(order.getPoliceArea()))
                        .filter(area -> profile.names().stream().anyMatch(name -> PlainName.has(name, area)))
                        .isPresent();
    }

    /** Whether its name would do if it were known what kind of body it is: "Kent CC", "Devon & Somerset FRS". */
    private boolean isShort(Profile profile) {
        if (profile.family().isPresent() || !profile.keys().isEmpty()) {
            return false;
        }
        for (String name : profile.names()) {
            Optional<Family.Key> key = family().key(name, Optional.of(authority.kind()));
            if (key.isPresent() && !name.equals(key.get().rest()) && keys.contains(key.get())) {
                return true;
            }
        }
        return false;
    }

    /** "NHS Kent and Medway": what the board calls itself, and others in its area too. */
    private boolean isBrand(Profile profile) {
        if (family().isHealth()) {
            for (String name : profile.names()) {
                if (name.startsWith("nhs ") && keys.contains(new Family.Key(family(), false, name.substring(4)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasCode(Profile profile) {
        for (String code : profile.codes()) {
            if (authority.codes().contains(code)) {
                return true;
            }
        }
        return false;
    }

    private Match ofTheKind(Profile profile) {
        boolean generic = false;
        boolean other = false;
        for (Family.Key key : profile.keys()) {
            if (key.family() == family()) {
                generic |= key.isGeneric() && (family() != Family.COUNCIL || isGeneral() || isOneTier() || key.county() == county);
                other |= !key.isGeneric() && isOther(key);
            }
        }
        if (other) {
            return Match.NONE;
        }
        return generic || isGeneral() || family() != Family.COUNCIL ? Match.UNCLEAR : Match.NONE;
    }

    private boolean isOther(Family.Key key) {
        return !isGeneral() && (family() == Family.COUNCIL || OtherBodies.have(key));
    }

    /** How a body of the papers stands to an expected authority. */
    enum Match {
        EXACT,
        UNCLEAR,
        LOOSE,
        NONE
    }

    /** The bodies of all areas, so that a neighbour's force is not taken for a loose name of the own. */
    private static final class OtherBodies {
        private static final Map<Family, Set<Family.Key>> KEYS = new ConcurrentHashMap<>();

        static boolean have(Family.Key key) {
            return KEYS.computeIfAbsent(key.family(), OtherBodies::keys).contains(key);
        }

        private static Set<Family.Key> keys(Family family) {
            Set<Family.Key> keys = new HashSet<>();
            PublicBodyKind listed = listed(family);
            if (listed != null) {
                for (PublicBody body : AreaRegister.embedded().bodies(listed)) {
                    add(family, body.name(), keys);
                    for (String alias : body.aliases()) {
                        add(family, alias, keys);
                    }
                }
            }
            return keys;
        }

        private static void add(Family family, String name, Set<Family.Key> keys) {
            for (String plain : PlainName.forms(name)) {
                Optional<Family.Key> key = family.key(plain, Optional.of(BodyKind.OTHER));
                if (key.isPresent()) {
                    keys.add(key.get());
                }
            }
        }

        private static @Nullable PublicBodyKind listed(Family family) {
            return switch (family) {
                case POLICE -> PublicBodyKind.POLICE;
                case FIRE -> PublicBodyKind.FIRE_AND_RESCUE;
                case CLINICAL_COMMISSIONING_GROUP -> PublicBodyKind.CLINICAL_COMMISSIONING_GROUP;
                case INTEGRATED_CARE_BOARD -> PublicBodyKind.INTEGRATED_CARE_BOARD;
                case LOCAL_HEALTH_BOARD -> PublicBodyKind.LOCAL_HEALTH_BOARD;
                case COUNCIL, POLICE_AUTHORITY, PRIMARY_CARE_TRUST, PROBATION -> null;
            };
        }
    }
}
