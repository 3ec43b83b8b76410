package org.communitysafety.csp.statute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.sound.SoundPapers;

/** Places of each kind, and by hand which of the register's words for areas hold there. */
enum Whereabouts {
    DISTRICT("E", Set.of("all", "two-tier-district", "not-city-of-london", "pcc-area", "wider-strategy"), "E07999999"),
    UNITARY("E", Set.of("all", "not-city-of-london", "pcc-area", "wider-strategy", "tier-one"), "E06999999"),
    COUNTY("E", Set.of("county", "tier-one"), "E10999999"),
    COMBINED("E", Set.of("all", "two-tier-district", "combined", "not-city-of-london", "pcc-area", "wider-strategy"),
            "E07999999", "E07999998"),
    TWO_FORCES("E", Set.of("all", "two-tier-district", "combined", "combined;cross-force", "not-city-of-london", "pcc-area",
            "wider-strategy", "tier-one"), "E07999999", "E06999999"),
    BOROUGH("E", Set.of("all", "not-city-of-london", "wider-strategy"), "E09999999"),
    CITY("E", Set.of("all", "wider-strategy"), "E09000001"),
    WELSH("W", Set.of("all", "not-city-of-london", "pcc-area", "wider-strategy", "tier-one"), "W06999999"),
    WELSH_COMBINED("W", Set.of("all", "combined", "not-city-of-london", "pcc-area", "wider-strategy", "tier-one"),
            "W06000001", "W06000002"),
    WELSH_TWO_FORCES("W", Set.of("all", "combined", "combined;cross-force", "not-city-of-london", "pcc-area", "wider-strategy",
            "tier-one"), "W06000001", "W06000015");

    private final String nation;
    private final Set<String> words;
    private final Papers papers;

    Whereabouts(String nation, Set<String> words, String... codes) {
        this.nation = nation;
        this.words = words;
        Papers sound = SoundPapers.of2025();
        this.papers = Papers.builder()
                .like(sound)
                .seriousViolenceStrategy(Optional.empty())
                .partnership(Partnership.builder()
                        .like(sound.getPartnership().orElseThrow())
                        .areas(Stream.of(codes).map(code -> AreaUse.builder().code(code).build()).toList())
                        .build())
                .build();
    }

    /** E or W, as the register has it. */
    String nation() {
        return nation;
    }

    /** Whether what the register says of areas holds here. */
    boolean isOneOf(String areas) {
        return areas.equals("every-council") || words.contains(areas);
    }

    /** The sound papers, but of this place and without a serious violence strategy, whose areas could tell otherwise. */
    Papers papers() {
        return papers;
    }

    /** Those where the row is law. */
    static List<Whereabouts> of(RegisterRow row) {
        return Stream.of(values()).filter(one -> row.nation().contains(one.nation) && one.isOneOf(row.areas())).toList();
    }
}
