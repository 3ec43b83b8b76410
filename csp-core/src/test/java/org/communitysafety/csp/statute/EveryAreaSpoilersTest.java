package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Check;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.sound.SoundCombined;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.sound.SoundOneTier;
import org.communitysafety.csp.sound.SoundWales;
import org.communitysafety.csp.spoilt.Spoiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What spoils the papers of one area spoils those of every kind of area in which the same is asked and shown. */
class EveryAreaSpoilersTest {

    /** Kinds of area, with their sound papers. */
    enum Area {
        WALES(SoundWales.of2025()),
        UNITARY(SoundOneTier.unitary()),
        LONDON(SoundOneTier.london()),
        COUNTY(SoundCounty.of2025()),
        COMBINED(SoundCombined.of2025()),
        TWO_FORCES(SoundCombined.acrossPoliceAreasOf2025());

        private final Papers papers;
        private final Map<Pack, Map<String, Finding>> before = new EnumMap<>(Pack.class);

        Area(Papers papers) {
            this.papers = papers;
        }

        /** Whether it asks the duty, and its papers show it or have evidence on it. */
        boolean hasEvidence(String duty) {
            return Optional.ofNullable(before(packOf(duty)).get(duty)).filter(one -> !one.evidence().isEmpty()).isPresent();
        }

        /** The papers spoiled; empty if what the spoiler takes away is not there. */
        Optional<Papers> spoiled(Spoiler spoiler) {
            try {
                return Optional.of(spoiler.change().apply(papers)).filter(spoiled -> !spoiled.equals(papers));
            } catch (NoSuchElementException noSuchPaper) {
                return Optional.empty();
            }
        }

        Map<String, Finding> before(Pack pack) {
            return before.computeIfAbsent(pack, asked -> SpoilersTest.findings(papers, asked));
        }
    }

    private static final String ONE_CONVERSATION = "The conversation that it takes from is in the papers of the packs alone.";
    private static final String FIRST_OF_ALL = "The strategy in hand is itself the first, so that without it nothing is shown.";
    private static final String ALL_MAKE_IT = "Every authority of the areas makes the strategy, so that none is to be consulted.";

    /** What cannot be taken away there, by area and duty, and why. */
    private static final Map<String, String> NOT_THERE = Map.of(
            "WALES SVDG22-VCS", ONE_CONVERSATION,
            "UNITARY SVDG22-VCS", ONE_CONVERSATION,
            "LONDON SVDG22-VCS", ONE_CONVERSATION,
            "COMBINED SVDG22-VCS", ONE_CONVERSATION,
            "TWO_FORCES SVDG22-VCS", ONE_CONVERSATION,
            "COMBINED SI2022-1304-R3-1", FIRST_OF_ALL,
            "TWO_FORCES SI2022-1304-R3-1", FIRST_OF_ALL,
            "COMBINED PCSCA22-9-4", ALL_MAKE_IT,
            "TWO_FORCES PCSCA22-9-4", ALL_MAKE_IT);

    /** What a district or the police did is not asked in the papers of a county: its council is, for itself. See CountyCouncilTest. */
    private static final Set<String> OF_OTHERS = Set.of("COUNTY PJA06-19-1", "COUNTY SI2009-942-R4", "COUNTY CTSA15-26");

    /** What is for a person there whatever the papers hold: a report to several policing bodies, and health data in England. */
    private static final Set<String> FOR_A_PERSON = Set.of("TWO_FORCES CDA98-7-1", "TWO_FORCES CDA98-7-3",
            "UNITARY SI2007-1831-SCH-NHS", "LONDON SI2007-1831-SCH-NHS", "COUNTY SI2007-1831-SCH-NHS",
            "COMBINED SI2007-1831-SCH-NHS", "TWO_FORCES SI2007-1831-SCH-NHS");

    /**
     * What else changes in combined areas, whose one strategy is under section 9 too: whoever has no part in it must have been
     * consulted, section 9(4) wants each class consulted as section 8(4) does, and regulation 5(1) the same places and forms
     * as regulation 4(1), in every area.
     */
    private static final Map<String, Set<String>> OF_A_WIDER_STRATEGY = Map.of(
            "PCSCA22-8-1", Set.of("PCSCA22-9-4"),
            "PCSCA22-8-4-A", Set.of("PCSCA22-9-4"),
            "PCSCA22-8-4-B", Set.of("PCSCA22-9-4"),
            "PCSCA22-8-4-C", Set.of("PCSCA22-9-4"),
            "SI2022-1304-R4-1-A", Set.of("SI2022-1304-R5-1"),
            "SI2022-1304-R4-1-B", Set.of("SI2022-1304-R5-1"));

    /** Asks the sound papers anew: the law may not be what it was. */
    @BeforeAll
    static void forget() {
        Arrays.stream(Area.values()).forEach(area -> area.before.clear());
    }

    static Stream<Arguments> spoilers_there() {
        return Arrays.stream(Area.values())
                .flatMap(area -> spoilersThere(area).map(spoiler -> Arguments.of(area, spoiler)));
    }

    static Stream<Spoiler> spoilersThere(Area area) {
        return all(area).filter(spoiler -> area.spoiled(spoiler).isPresent());
    }

    private static Stream<Spoiler> all(Area area) {
        return SpoilersTest.spoilers().stream()
                .filter(spoiler -> area.hasEvidence(spoiler.duty()))
                .filter(spoiler -> !FOR_A_PERSON.contains(area + " " + spoiler.duty()))
                .filter(spoiler -> !OF_OTHERS.contains(area + " " + spoiler.duty()));
    }

    @ParameterizedTest
    @MethodSource("spoilers_there")
    void a_spoiler_changes_its_own_duty_there_too_and_nothing_but_its_twin_and_limbs(Area area, Spoiler spoiler) {
        Map<String, Finding> before = area.before(packOf(spoiler.duty()));
        Map<String, Finding> after = SpoilersTest.findings(area.spoiled(spoiler).orElseThrow(), packOf(spoiler.duty()));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        Map<String, Outcome> changed = new TreeMap<>();
        Set<String> emptied = new TreeSet<>();
        after.forEach((id, finding) -> {
            if (finding.outcome() != before.get(id).outcome()) {
                changed.put(id, finding.outcome());
            }
            if (finding.duty().getCheck() == Check.JUDGEMENT
                    && finding.evidence().isEmpty() && !before.get(id).evidence().isEmpty()) {
                emptied.add(id);
            }
        });
        Set<String> either = new TreeSet<>(changed.keySet());
        either.addAll(emptied);
        assertThat(either).as("%s %s", changed, after.get(spoiler.duty()).reason()).contains(spoiler.duty());
        Set<String> there = whatElseChanges(area).getOrDefault(spoiler.duty(), Set.of());
        Set<String> declared = SpoilersTest.hangingTogetherWith(spoiler.duty());
        declared.addAll(there);
        assertThat(changed.keySet()).containsAll(there).isSubsetOf(declared);
        declared.addAll(spoiler.emptied());
        assertThat(emptied).isSubsetOf(declared);
    }

    @Test
    void what_cannot_be_taken_away_in_an_area_is_told_with_the_reason() {
        List<String> notThere = new ArrayList<>();
        for (Area area : Area.values()) {
            all(area).filter(spoiler -> area.spoiled(spoiler).isEmpty())
                    .forEach(spoiler -> notThere.add(area + " " + spoiler.duty()));
        }
        assertThat(notThere).containsExactlyInAnyOrderElementsOf(NOT_THERE.keySet());
    }

    private static Map<String, Set<String>> whatElseChanges(Area area) {
        return switch (area) {
            case COMBINED, TWO_FORCES -> OF_A_WIDER_STRATEGY;
            default -> Map.of();
        };
    }

    private static Pack packOf(String duty) {
        Duty found = Statute.catalogue().find(DutyId.of(duty)).orElseThrow();
        return Statute.catalogue().packOf(found);
    }
}
