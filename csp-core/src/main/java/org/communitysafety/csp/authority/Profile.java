package org.communitysafety.csp.authority;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;

/**
 * A body of the papers as it is compared.
 *
 * @param ownName the name that the papers put first, made plain
 * @param kind the kind that the papers give, or that the name tells where they give none
 * @param names its names, made plain
 * @param keys what its names come to in each family they may belong to
 * @param codes its code
 * @param canName whether a body of this kind can stand for a responsible authority at all
 */
record Profile(
        Body body, String ownName, Optional<BodyKind> kind, Set<String> names, Set<Family.Key> keys, Set<String> codes, boolean canName) {

    /** Words that tell bodies which are never responsible authorities, whatever else their names have in them. */
    private static final Map<String, BodyKind> NEVER = new LinkedHashMap<>();

    /** The first word of each of those, so that most names are done with one look-up a word. */
    private static final Set<String> NEVER_STARTS = new HashSet<>();

    static {
        NEVER.put("crime commissioner", BodyKind.POLICE_AND_CRIME_COMMISSIONER);
        NEVER.put("comisiynydd yr heddlu a throseddu", BodyKind.POLICE_AND_CRIME_COMMISSIONER);
        NEVER.put("comisiynydd heddlu a throseddu", BodyKind.POLICE_AND_CRIME_COMMISSIONER);
        NEVER.put("pcc", BodyKind.POLICE_AND_CRIME_COMMISSIONER);
        NEVER.put("opcc", BodyKind.POLICE_AND_CRIME_COMMISSIONER);
        NEVER.put("mayors office for policing", BodyKind.MAYORS_OFFICE_FOR_POLICING);
        NEVER.put("mopac", BodyKind.MAYORS_OFFICE_FOR_POLICING);
        NEVER.put("violence reduction unit", BodyKind.VIOLENCE_REDUCTION_UNIT);
        NEVER.put("vru", BodyKind.VIOLENCE_REDUCTION_UNIT);
        NEVER.put("youth offending", BodyKind.YOUTH_OFFENDING_TEAM);
        NEVER.put("youth justice", BodyKind.YOUTH_OFFENDING_TEAM);
        NEVER.put("yot", BodyKind.YOUTH_OFFENDING_TEAM);
        NEVER.put("public health", BodyKind.PUBLIC_HEALTH);
        NEVER.put("safety partnership", BodyKind.PARTNERSHIP);
        NEVER.put("british transport police", BodyKind.TRANSPORT);
        NEVER.put("heddlu trafnidiaeth", BodyKind.TRANSPORT);
        for (String words : NEVER.keySet()) {
            NEVER_STARTS.add(words.split(" ")[0]);
        }
    }

    private static final Set<String> HEALTH = Set.of(
            "health", "nhs", "health services", "health service", "health partners", "health sector", "local nhs",
            "national health service", "iechyd", "gig");

    /** Kinds that are responsible authorities for a time or in one nation only. */
    private static final List<BodyKind> DATED = List.of(
            BodyKind.POLICE_AUTHORITY,
            BodyKind.PRIMARY_CARE_TRUST,
            BodyKind.CLINICAL_COMMISSIONING_GROUP,
            BodyKind.INTEGRATED_CARE_BOARD,
            BodyKind.LOCAL_HEALTH_BOARD);

    private static final Family[] FAMILIES = Family.values();

    static Profile of(Body body) {
        Set<String> names = new LinkedHashSet<>();
        names.addAll(PlainName.forms(body.getName()));
        if (body.getAbbreviation().isPresent()) {
            names.add(PlainName.of(body.getAbbreviation().get()));
        }
        for (String alias : body.getAliases()) {
            names.addAll(PlainName.forms(alias));
        }
        names.remove("");
        Optional<BodyKind> kind = kind(body.getKind(), names);
        Set<String> codes = new HashSet<>();
        if (body.getCode().isPresent()) {
            codes.add(body.getCode().get().strip().toUpperCase(Locale.ROOT));
        }
        boolean canName = kind.isEmpty() || canName(kind.get());
        Set<Family.Key> keys = canName ? keys(names, kind) : Set.of();
        return new Profile(body, PlainName.of(body.getName()), told(kind, keys, names), names, keys, codes, canName);
    }

    private static boolean canName(BodyKind kind) {
        return Family.of(kind).isPresent() || isOpen(kind);
    }

    private static boolean isOpen(BodyKind kind) {
        return kind == BodyKind.OTHER || kind == BodyKind.HEALTH || kind == BodyKind.PERSON;
    }

    private static Optional<BodyKind> kind(Optional<BodyKind> given, Set<String> names) {
        boolean open = given.isEmpty()
                || isOpen(given.get())
                || given.get() == BodyKind.POLICE
                || given.get() == BodyKind.GROUP;
        if (open) {
            boolean council = names.stream().anyMatch(name -> name.endsWith(" council"));
            for (String name : names) {
                if (council && (name.equals("pcc") || name.equals("yot"))) {
                    continue;
                }
                Optional<BodyKind> never = never(name);
                if (never.isPresent()) {
                    return never;
                }
            }
        }
        return given;
    }

    private static Optional<BodyKind> never(String name) {
        if (!PlainName.hasWordOf(name, NEVER_STARTS) || name.endsWith("fire and rescue authority")) {
            return Optional.empty();
        }
        for (Map.Entry<String, BodyKind> never : NEVER.entrySet()) {
            if (PlainName.has(name, never.getKey())) {
                return Optional.of(never.getValue());
            }
        }
        return Optional.empty();
    }

    private static Set<Family.Key> keys(Set<String> names, Optional<BodyKind> kind) {
        Optional<Family> family = kind.isEmpty() ? Optional.empty() : Family.of(kind.get());
        Set<Family.Key> keys = new HashSet<>();
        for (String name : names) {
            if (family.isPresent()) {
                add(family.get().key(name, kind), keys);
            } else {
                for (Family each : FAMILIES) {
                    if (each.mayBe(name)) {
                        add(each.key(name, Optional.empty()), keys);
                    }
                }
            }
        }
        return keys;
    }

    private static void add(Optional<Family.Key> key, Set<Family.Key> keys) {
        if (key.isPresent()) {
            keys.add(key.get());
        }
    }

    /** The kind that the name tells, where the papers give none: one whose time is past, or health in general. */
    private static Optional<BodyKind> told(Optional<BodyKind> kind, Set<Family.Key> keys, Set<String> names) {
        if (kind.isPresent() && kind.get() != BodyKind.OTHER) {
            return kind;
        }
        for (BodyKind dated : DATED) {
            if (hasKey(keys, Family.of(dated).orElseThrow())) {
                return Optional.of(dated);
            }
        }
        for (String name : names) {
            if (name.endsWith("nhs trust") || name.endsWith("nhs foundation trust")) {
                return Optional.of(BodyKind.NHS_TRUST);
            }
        }
        for (String name : names) {
            if (HEALTH.contains(name) || name.startsWith("nhs ")) {
                return Optional.of(BodyKind.HEALTH);
            }
        }
        return kind;
    }

    /** The family that its kind puts it in. */
    Optional<Family> family() {
        return kind.isEmpty() ? Optional.empty() : Family.of(kind.get());
    }

    boolean mayBe(Family family) {
        Optional<Family> own = family();
        return canName && (own.isPresent() ? own.get() == family : hasKey(keys, family));
    }

    private static boolean hasKey(Set<Family.Key> keys, Family family) {
        for (Family.Key key : keys) {
            if (key.family() == family) {
                return true;
            }
        }
        return false;
    }

    /** Whether it speaks of health without naming a board of the family. */
    boolean isHealthButNot(Family family) {
        if (kind.isEmpty()) {
            return false;
        }
        Optional<Family> own = family();
        return kind.get() == BodyKind.HEALTH
                || kind.get() == BodyKind.NHS_TRUST
                || own.isPresent() && own.get().isHealth() && own.get() != family;
    }
}
