package org.communitysafety.csp.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaRegisterTest {

    private static final AreaRegister REGISTER = AreaRegister.embedded();

    private static Area area(String code) {
        return REGISTER.find(code).orElseThrow();
    }

    private static Stream<Area> real() {
        return REGISTER.areas().stream().filter(area -> !area.isFictional());
    }

    private static Stream<Area> realOn(String day) {
        return real().filter(area -> area.isInForce(LocalDate.parse(day)));
    }

    private static List<String> names(List<AreaLink> links) {
        return links.stream().map(link -> link.body().name()).toList();
    }

    @Test
    void sevenoaks_is_a_two_tier_district_in_kent() {
        Area sevenoaks = area("E07000111");

        assertThat(sevenoaks.getName()).isEqualTo("Sevenoaks");
        assertThat(sevenoaks.getOfficialName()).contains("Sevenoaks District Council");
        assertThat(sevenoaks.getKind()).isEqualTo(AreaKind.NON_METROPOLITAN_DISTRICT);
        assertThat(sevenoaks.getNation()).isEqualTo(Nation.ENGLAND);
        assertThat(sevenoaks.isTwoTier()).isTrue();
        assertThat(sevenoaks.isFictional()).isFalse();
        assertThat(sevenoaks.getCounty()).contains(new County("E10000016", "Kent", "Kent County Council"));
    }

    @Test
    void a_code_is_found_in_any_case_and_with_space_round_it() {
        assertThat(REGISTER.find("  e07000111\n")).contains(area("E07000111"));
        assertThat(REGISTER.find("w06000023").orElseThrow().getName()).isEqualTo("Powys");
    }

    @Test
    void a_code_that_is_not_of_an_area_finds_nothing() {
        assertThat(REGISTER.find("E07000999")).isEmpty();
        assertThat(REGISTER.find("")).isEmpty();
        assertThat(REGISTER.find("E23000032")).as("a police area").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2008-06-01, 354, 34",
        "2009-04-01, 326, 27",
        "2018-12-01, 326, 27",
        "2019-04-01, 317, 26",
        "2020-04-01, 314, 25",
        "2021-04-01, 309, 24",
        "2023-04-01, 296, 21",
        "2025-06-01, 296, 21"
    })
    void districts_and_counties_of_england_number_as_in_the_lists(String day, int districts, int counties) {
        assertThat(realOn(day).filter(area -> area.getNation() == Nation.ENGLAND)
                        .filter(area -> area.getKind() != AreaKind.COUNTY))
                .hasSize(districts);
        assertThat(realOn(day).filter(area -> area.getKind() == AreaKind.COUNTY)).hasSize(counties);
    }

    @Test
    void areas_of_2023_number_by_kind_as_in_the_lists() {
        Map<AreaKind, Integer> counts = new EnumMap<>(AreaKind.class);
        realOn("2023-06-01").forEach(area -> counts.merge(area.getKind(), 1, Integer::sum));

        assertThat(counts)
                .containsEntry(AreaKind.NON_METROPOLITAN_DISTRICT, 164)
                .containsEntry(AreaKind.UNITARY, 62)
                .containsEntry(AreaKind.ISLES_OF_SCILLY, 1)
                .containsEntry(AreaKind.METROPOLITAN_BOROUGH, 36)
                .containsEntry(AreaKind.LONDON_BOROUGH, 32)
                .containsEntry(AreaKind.CITY_OF_LONDON, 1)
                .containsEntry(AreaKind.WELSH_PRINCIPAL_AREA, 22)
                .containsEntry(AreaKind.COUNTY, 21);
    }

    @Test
    void every_two_tier_district_and_no_other_has_a_county() {
        assertThat(REGISTER.areas()).allSatisfy(area -> {
            assertThat(area.getCounty().isPresent()).isEqualTo(area.isTwoTier());
            area.getCounty().ifPresent(county ->
                    assertThat(area(county.code()).getKind()).isEqualTo(AreaKind.COUNTY));
        });
    }

    @Test
    void every_area_that_ended_has_a_successor_that_begins_the_next_day() {
        assertThat(real().filter(area -> area.getValidTo().isPresent())).hasSizeGreaterThan(90).allSatisfy(area -> {
            assertThat(area.getReplacedBy()).isNotEmpty();
            assertThat(area.getReplacedBy()).allSatisfy(code ->
                    assertThat(area(code).getValidFrom()).contains(area.getValidTo().get().plusDays(1)));
        });
    }

    @ParameterizedTest
    @CsvSource({"2024-12-01, 43, 47", "2018-12-01, 43, 48"})
    void every_area_has_one_police_area_and_one_fire_authority(LocalDate day, int police, int fire) {
        Set<String> policeNames = new HashSet<>();
        Set<String> fireNames = new HashSet<>();
        assertThat(realOn(day.toString()).filter(area -> area.getKind() != AreaKind.COUNTY)).allSatisfy(area -> {
            assertThat(REGISTER.police(area, day)).hasSize(1);
            assertThat(REGISTER.fire(area, day)).hasSize(1);
            policeNames.addAll(names(REGISTER.police(area, day)));
            fireNames.addAll(names(REGISTER.fire(area, day)));
        });
        assertThat(policeNames).hasSize(police);
        assertThat(fireNames).hasSize(fire);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-01, CLINICAL_COMMISSIONING_GROUP, 195",
        "2019-06-01, CLINICAL_COMMISSIONING_GROUP, 191",
        "2020-06-01, CLINICAL_COMMISSIONING_GROUP, 135",
        "2022-06-30, CLINICAL_COMMISSIONING_GROUP, 106",
        "2022-07-01, INTEGRATED_CARE_BOARD, 42",
        "2024-06-01, INTEGRATED_CARE_BOARD, 42",
        "2026-04-01, INTEGRATED_CARE_BOARD, 36"
    })
    void every_english_area_has_health_bodies_of_the_kind_of_the_day(LocalDate day, PublicBodyKind kind, int bodies) {
        Set<String> codes = new HashSet<>();
        assertThat(realOn(day.toString()).filter(area -> area.getNation() == Nation.ENGLAND)
                        .filter(area -> area.getKind() != AreaKind.COUNTY))
                .allSatisfy(area -> {
                    assertThat(REGISTER.health(area, day)).isNotEmpty();
                    REGISTER.health(area, day).forEach(link -> {
                        assertThat(link.body().kind()).isEqualTo(kind);
                        codes.add(link.body().code().orElseThrow());
                    });
                });
        assertThat(codes).hasSize(bodies);
    }

    @Test
    void each_of_the_22_welsh_areas_has_one_local_health_board() {
        LocalDate day = LocalDate.of(2024, 3, 31);
        Set<String> boards = new HashSet<>();
        assertThat(realOn("2024-03-31").filter(area -> area.getNation() == Nation.WALES)).hasSize(22).allSatisfy(area -> {
            assertThat(REGISTER.health(area, day)).hasSize(1);
            boards.addAll(names(REGISTER.health(area, day)));
        });
        assertThat(boards).hasSize(7);
    }

    @Test
    void the_integrated_care_board_is_there_from_its_first_day_and_not_the_day_before() {
        Area sevenoaks = area("E07000111");

        assertThat(names(REGISTER.health(sevenoaks, LocalDate.of(2022, 7, 1))))
                .containsExactly("NHS Kent and Medway Integrated Care Board");
        assertThat(names(REGISTER.health(sevenoaks, LocalDate.of(2022, 6, 30)))).containsExactly("NHS Kent and Medway CCG");
        assertThat(names(REGISTER.health(sevenoaks, LocalDate.of(2020, 3, 31))))
                .containsExactly("NHS Dartford, Gravesham and Swanley CCG", "NHS West Kent CCG");
    }

    @Test
    void primary_care_trusts_are_not_known() {
        assertThat(REGISTER.health(area("E07000111"), LocalDate.of(2013, 3, 31))).isEmpty();
    }

    @Test
    void a_list_younger_than_the_day_leaves_a_doubt() {
        AreaLink link = REGISTER.health(area("E07000111"), LocalDate.of(2013, 4, 1)).get(0);

        assertThat(link.basis()).isEqualTo(LinkBasis.CARRIED_BACK);
        assertThat(link.doubt(Words.english())).contains("The oldest list read is of April 2018, after the day asked about.");
    }

    @Test
    void a_board_that_has_one_to_four_small_areas_is_doubtful() {
        List<AreaLink> doubtful = realOn("2024-06-01")
                .flatMap(area -> REGISTER.health(area, LocalDate.of(2024, 6, 1)).stream())
                .filter(link -> !link.isCertain())
                .toList();

        assertThat(doubtful).isNotEmpty().allSatisfy(link -> {
            assertThat(link.basis()).isEqualTo(LinkBasis.TINY_SHARE);
            assertThat(link.doubt(Words.english()).orElseThrow())
                    .matches("Only [1-4] of \\d+ small areas \\(LSOAs\\) of the area lie in it by the list of (July 2022|April"
                            + " 2024), which can come of how the list was fitted\\.");
        });
    }

    /** The Isles of Scilly are one small area: where all that there are lie in it, nothing is doubtful. */
    @Test
    void a_board_that_has_all_small_areas_is_not_however_few_they_are() {
        List<AreaLink> links = REGISTER.health(area("E06000053"), LocalDate.of(2025, 3, 31));
        assertThat(names(links)).containsExactly("NHS Cornwall and the Isles of Scilly Integrated Care Board");
        assertThat(links).allMatch(AreaLink::isCertain);
    }

    @Test
    void nothing_is_known_of_an_area_after_its_last_day() {
        Area christchurch = area("E07000048");

        assertThat(names(REGISTER.police(christchurch, LocalDate.of(2019, 3, 31))))
                .containsExactly("the Chief Constable of Dorset (Dorset Police)");
        assertThat(REGISTER.police(christchurch, LocalDate.of(2019, 4, 1))).isEmpty();
        assertThat(REGISTER.fire(christchurch, LocalDate.of(2019, 4, 1))).isEmpty();
        assertThat(REGISTER.health(christchurch, LocalDate.of(2019, 4, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2009-04-01", "2019-03-31", "2024-04-01"})
    void a_fire_authority_reaches_beyond_a_council_exactly_if_it_covers_an_area_under_another(LocalDate day) {
        Map<PublicBody, Set<String>> councils = new HashMap<>();
        realOn(day.toString()).forEach(area -> REGISTER.fire(area, day).forEach(link ->
                councils.computeIfAbsent(link.body(), first -> new HashSet<>()).add(council(area))));
        assertThat(realOn(day.toString())).allSatisfy(area -> assertThat(REGISTER.fire(area, day)).allSatisfy(link ->
                assertThat(REGISTER.reachesBeyondOneCouncil(link.body(), area, day)).isEqualTo(councils.get(link.body()).size() > 1)));
        assertThat(councils.values().stream().map(Set::size)).contains(1, 4);
    }

    private static String council(Area area) {
        return area.getCounty().map(County::code).orElse(area.getCode());
    }

    @Test
    void the_london_fire_commissioner_is_named_from_the_first_day_of_the_office() {
        Area camden = area("E09000007");

        assertThat(names(REGISTER.fire(camden, LocalDate.of(2018, 4, 1)))).containsExactly("London Fire Commissioner");
        assertThat(names(REGISTER.fire(camden, LocalDate.of(2018, 3, 31))))
                .containsExactly("London Fire and Emergency Planning Authority");
    }

    @Test
    void a_board_whose_code_changed_keeps_its_other_code() {
        PublicBody board = REGISTER.health(area("E07000207"), LocalDate.of(2024, 6, 1)).get(0).body();

        assertThat(board.name()).isEqualTo("NHS Surrey Heartlands Integrated Care Board");
        assertThat(board.code()).contains("E54000063");
        assertThat(board.otherCodes()).containsExactly("QXU", "E54000052");
    }

    @Test
    void only_the_areas_kept_for_examples_are_fictional() {
        assertThat(REGISTER.areas().stream().filter(Area::isFictional).map(Area::toString))
                .containsExactlyInAnyOrder(
                        "Sampleton (E06999999)", "Samplebury (E07999998)", "Exampleford (E07999999)",
                        "Exampleham (E09999999)", "Exampleshire (E10999999)", "Exampleglyn (W06999999)");
        assertThat(area(AreaRegister.FICTIONAL_DISTRICT).getCounty().orElseThrow().councilName())
                .isEqualTo("Exampleshire County Council");
    }

    @Test
    void a_county_tells_its_districts_of_the_day() {
        assertThat(REGISTER.districts(area("E10000016"), LocalDate.of(2024, 3, 31)))
                .hasSize(12)
                .contains(area("E07000111"));
        assertThat(REGISTER.districts(area("E07000111"), LocalDate.of(2024, 3, 31))).isEmpty();
        assertThat(REGISTER.districts(area("E10000006"), LocalDate.of(2023, 4, 1))).isEmpty();
    }
}
