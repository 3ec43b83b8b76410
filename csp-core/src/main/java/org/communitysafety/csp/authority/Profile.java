package org.communitysafety.csp.authority;

import java.util.HashSet;
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
 * @param kind the kind that the papers give, or that the name tells where they give none
 * @param names its names, made plain
 * @param keys what its names come to in each family they may belong to
 * @param codes its code
 * @param canName whether a body of this kind can stand for a responsible authority at all
 */
record Profile(
        Body body, Optional<BodyKind> kind, Set<String> names, Set<Family.Key> keys, Set<String> codes, boolean canName) {

    /** Words that tell bodies which are never responsible authorities, whatever else their names have in them. */
    private static final Map<String, BodyKind> NEVER = Map.ofEntries(
            Map.entry("crime commissioner", BodyKind.POLICE_AND_CRIME_COMMISSIONER),
            Map.entry("pcc", BodyKind.POLICE_AND_CRIME_COMMISSIONER),
            Map.entry("opcc", BodyKind.POLICE_AND_CRIME_COMMISSIONER),
            Map.entry("mayors office for policing", BodyKind.MAYORS_OFFICE_FOR_POLICING),
            Map.entry("mopac", BodyKind.MAYORS_OFFICE_FOR_POLICING),
            Map.entry("violence reduction unit", BodyKind.VIOLENCE_REDUCTION_UNIT),
            Map.entry("vru", BodyKind.VIOLENCE_REDUCTION_UNIT),
            Map.entry("youth offending", BodyKind.YOUTH_OFFENDING_TEAM),
            Map.entry("youth justice", BodyKind.YOUTH_OFFENDING_TEAM),
            Map.entry("yot", BodyKind.YOUTH_OFFENDING_TEAM),
            Map.entry("public health", BodyKind.PUBLIC_HEALTH),
            Map.entry("safety partnership", BodyKind.PARTNERSHIP),
            Map.entry("british transport police", BodyKind.TRANSPORT));

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
        Set<String> names = new HashSet<>();
        names.addAll(PlainName.forms(body.getName()));
        body.getAbbreviation().ifPresent(short_ -> names.add(PlainName.of(short_)));
        body.getAliases().forEach(alias -> names.addAll(PlainName.forms(alias)));
        names.remove("");
        Optional<BodyKind> kind = kind(body.getKind(), names);
        Set<String> codes = new HashSet<>();
        body.getCode().ifPresent(code -> codes.add(code.strip().toUpperCase(Locale.ROOT)));
        boolean canName = kind.isEmpty() || canName(kind.get());
        Set<Family.Key> keys = canName ? keys(names, kind) : Set.of();
        return new Profile(body, told(kind, keys, names), names, keys, codes, canName);
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
            for (String name : names) {
                Optional<BodyKind> never = never(name);
                if (never.isPresent()) {
                    return never;
                }
            }
        }
        return given;
    }

    private static Optional<BodyKind> never(String name) {
        if (name.endsWith("fire and rescue authority")) {
            return Optional.empty();
        }
        return NEVER.entrySet().stream()
                .filter(entry -> PlainName.has(name, entry.getKey()))
                .map(Map.Entry::getValue)
                .min(Enum::compareTo);
    }

    private static Set<Family.Key> keys(Set<String> names, Optional<BodyKind> kind) {
        Optional<Family> family = kind.flatMap(Family::of);
        Set<Family.Key> keys = new HashSet<>();
        for (String name : names) {
            if (family.isPresent()) {
                family.get().key(name, kind).ifPresent(keys::add);
            } else {
                for (Family each : FAMILIES) {
                    each.key(name, Optional.empty()).ifPresent(keys::add);
                }
            }
        }
        return Set.copyOf(keys);
    }

    /** The kind that the name tells, where the papers give none: one whose time is past, or health in general. */
    private static Optional<BodyKind> told(Optional<BodyKind> kind, Set<Family.Key> keys, Set<String> names) {
        if (kind.filter(given -> given != BodyKind.OTHER).isPresent()) {
            return kind;
        }
        for (BodyKind dated : DATED) {
            Family family = Family.of(dated).orElseThrow();
            if (keys.stream().anyMatch(key -> key.family() == family)) {
                return Optional.of(dated);
            }
        }
        if (names.stream().anyMatch(name -> name.endsWith("nhs trust") || name.endsWith("nhs foundation trust"))) {
            return Optional.of(BodyKind.NHS_TRUST);
        }
        return names.stream().anyMatch(name -> HEALTH.contains(name) || name.startsWith("nhs "))
                ? Optional.of(BodyKind.HEALTH)
                : kind;
    }

    boolean mayBe(Family family) {
        Optional<Family> own = kind.flatMap(Family::of);
        return canName && (own.isPresent() ? own.get() == family : hasKey(family));
    }

    private boolean hasKey(Family family) {
        return keys.stream().anyMatch(key -> key.family() == family);
    }

    /** Whether it speaks of health without naming a board of the family. */
    boolean isHealthButNot(Family family) {
        return kind.filter(kind -> kind == BodyKind.HEALTH || kind == BodyKind.NHS_TRUST).isPresent()
                || kind.flatMap(Family::of).filter(own -> own.isHealth() && own != family).isPresent();
    }
}
