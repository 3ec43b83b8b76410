package org.communitysafety.csp.authority;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.partner.BodyKind;

/**
 * Bodies whose names are compared by what is left when the words of their kind are taken off: "Kent Police" and "the
 * Chief Constable of Kent" are both Kent.
 */
enum Family {
    COUNCIL(
            List.of(
                    "london borough of",
                    "royal borough of",
                    "metropolitan borough of",
                    "borough council of",
                    "district council of",
                    "county council of",
                    "common council of",
                    "council of",
                    "corporation of",
                    "cyngor bwrdeistref sirol",
                    "cyngor sir",
                    "cyngor dinas",
                    "cyngor",
                    "borough of",
                    "city and county of",
                    "city of",
                    "county of",
                    "district of"),
            List.of(
                    "metropolitan borough council",
                    "metropolitan district council",
                    "london borough council",
                    "county borough council",
                    "county council",
                    "borough council",
                    "district council",
                    "city council",
                    "council"),
            List.of("borough", "district", "city", "county", "mbc", "cbc", "dc", "bc", "cc")),
    POLICE_AUTHORITY(List.of("police authority for"), List.of("police authority"), List.of()),
    POLICE(
            List.of(
                    "office of chief constable of",
                    "chief constable of",
                    "chief constable for",
                    "chief officer of police for",
                    "chief officer of police of",
                    "chief officer of",
                    "commissioner of police for",
                    "commissioner of police of",
                    "prif gwnstabl heddlu",
                    "prif gwnstabl",
                    "heddlu",
                    "chief constable",
                    "chief officer of police"),
            List.of("police force", "police service", "constabulary", "police", "chief constable"),
            List.of()),
    FIRE(
            List.of(
                    "fire and rescue authority for",
                    "fire and rescue service for",
                    "awdurdod tân ac achub",
                    "awdurdod tan ac achub",
                    "awdurdod tân",
                    "awdurdod tan",
                    "gwasanaeth tân ac achub",
                    "gwasanaeth tan ac achub"),
            List.of(
                    "fire and rescue service",
                    "fire and rescue authority",
                    "fire and rescue",
                    "fire rescue service",
                    "fire service",
                    "fire authority",
                    "fire brigade",
                    "fire commissioner",
                    "fire"),
            List.of("frs", "fra")),
    PRIMARY_CARE_TRUST(List.of("nhs"), List.of("primary care trust", "pct"), List.of()),
    CLINICAL_COMMISSIONING_GROUP(List.of("nhs"), List.of("clinical commissioning group", "ccg"), List.of()),
    INTEGRATED_CARE_BOARD(
            List.of("integrated care board for", "nhs"), List.of("integrated care board", "icb"), List.of()),
    LOCAL_HEALTH_BOARD(
            List.of("bwrdd iechyd prifysgol", "bwrdd iechyd addysgu", "bwrdd iechyd lleol", "bwrdd iechyd"),
            List.of("university health board", "teaching health board", "local health board", "health board", "uhb", "lhb"),
            List.of()),
    PROBATION(List.of(), List.of(), List.of());

    private final List<String> starts;
    private final List<String> ends;
    private final List<String> endsOfGivenKind;

    /** A name of the family has one of these words. */
    private final Set<String> hints = new HashSet<>();

    Family(List<String> starts, List<String> ends, List<String> endsOfGivenKind) {
        this.starts = starts;
        this.ends = ends;
        this.endsOfGivenKind = endsOfGivenKind;
        for (String words : ends) {
            hints.add(words.substring(words.lastIndexOf(' ') + 1));
        }
        for (String words : starts) {
            hints.add(words.substring(0, words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ')));
        }
        if (starts.isEmpty()) {
            hints.add("probation");
            hints.add("prawf");
        }
    }

    /** Whether a name, made plain, has a word of the family in it; without one it has no key unless a kind is given. */
    boolean mayBe(String plain) {
        return PlainName.hasWordOf(plain, hints);
    }

    static Optional<Family> of(BodyKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case DISTRICT_COUNCIL,
                            COUNTY_COUNCIL,
                            UNITARY_COUNCIL,
                            METROPOLITAN_DISTRICT_COUNCIL,
                            LONDON_BOROUGH_COUNCIL,
                            COMMON_COUNCIL,
                            ISLES_OF_SCILLY_COUNCIL,
                            WELSH_COUNCIL -> COUNCIL;
                    case POLICE -> POLICE;
                    case POLICE_AUTHORITY -> POLICE_AUTHORITY;
                    case FIRE_AND_RESCUE -> FIRE;
                    case PRIMARY_CARE_TRUST -> PRIMARY_CARE_TRUST;
                    case CLINICAL_COMMISSIONING_GROUP -> CLINICAL_COMMISSIONING_GROUP;
                    case INTEGRATED_CARE_BOARD -> INTEGRATED_CARE_BOARD;
                    case LOCAL_HEALTH_BOARD -> LOCAL_HEALTH_BOARD;
                    case PROBATION -> PROBATION;
                    default -> null;
                });
    }

    boolean isHealth() {
        return this == PRIMARY_CARE_TRUST
                || this == CLINICAL_COMMISSIONING_GROUP
                || this == INTEGRATED_CARE_BOARD
                || this == LOCAL_HEALTH_BOARD;
    }

    /**
     * What tells the body apart from others of the family; empty text if nothing does.
     *
     * @param kind the kind that the papers give, if it is one of this family; without it the words of the kind must stand
     *     in the name
     */
    Optional<Key> key(String plain, Optional<BodyKind> kind) {
        if (this == PROBATION) {
            return probation(plain, kind.isPresent());
        }
        if (this == COUNCIL && isParish(plain)) {
            return Optional.empty();
        }
        String end = found(plain, ends, false);
        if (end.isEmpty() && kind.isPresent()) {
            end = found(plain, endsOfGivenKind, false);
        }
        String rest = PlainName.withoutEnd(plain, end);
        String start = found(rest, starts, true);
        boolean told = !end.isEmpty() || !start.isEmpty() && !start.equals("nhs");
        if (!told && kind.isEmpty()) {
            return Optional.empty();
        }
        while (!start.isEmpty()) {
            rest = PlainName.withoutStart(rest, start);
            start = rest.isEmpty() ? "" : found(rest, starts, true);
        }
        boolean county = this == COUNCIL && isOfCounty(end, plain, kind);
        return Optional.of(new Key(this, county, rest));
    }

    private static boolean isOfCounty(String end, String plain, Optional<BodyKind> kind) {
        return end.equals("county council")
                || plain.startsWith("county council")
                || kind.isPresent() && kind.get() == BodyKind.COUNTY_COUNCIL && !end.endsWith(" council");
    }

    private static boolean isParish(String plain) {
        return plain.endsWith("town council") || plain.endsWith("parish council") || plain.endsWith("community council");
    }

    private static Optional<Key> probation(String plain, boolean given) {
        if (!given && !PlainName.has(plain, "probation") && !PlainName.has(plain, "gwasanaeth prawf")) {
            return Optional.empty();
        }
        if (PlainName.has(plain, "gwasanaeth prawf cenedlaethol")) {
            return Optional.of(new Key(PROBATION, false, "national probation service"));
        }
        boolean service = plain.startsWith("probation service") || plain.endsWith("probation service")
                || PlainName.has(plain, "gwasanaeth prawf");
        if (plain.equals("national probation service")) {
            return Optional.of(new Key(PROBATION, false, plain));
        }
        if (service && !PlainName.has(plain, "prison") || given && plain.startsWith("secretary of state")) {
            return Optional.of(new Key(PROBATION, false, "probation service"));
        }
        return Optional.of(new Key(PROBATION, false, plain.equals("probation") ? "" : "other " + plain));
    }

    private static String found(String plain, List<String> words, boolean atStart) {
        for (String candidate : words) {
            String rest = atStart ? PlainName.withoutStart(plain, candidate) : PlainName.withoutEnd(plain, candidate);
            if (rest.length() != plain.length()) {
                return candidate;
            }
        }
        return "";
    }

    /** What two names of one body have in common. */
    record Key(Family family, boolean county, String rest) {
        boolean isGeneric() {
            return rest.isEmpty();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && family == key.family && county == key.county && rest.equals(key.rest);
        }

        @Override
        public int hashCode() {
            return rest.hashCode() * 31 + family.ordinal();
        }
    }
}
