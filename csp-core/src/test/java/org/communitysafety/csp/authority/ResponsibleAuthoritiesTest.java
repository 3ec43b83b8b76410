package org.communitysafety.csp.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;

class ResponsibleAuthoritiesTest {

    private static final LocalDate MARCH_2024 = LocalDate.of(2024, 3, 31);

    private static Area area(String code) {
        return AreaRegister.embedded().find(code).orElseThrow();
    }

    private static ResponsibleAuthorities authorities(String code, LocalDate day) {
        return ResponsibleAuthorities.of(area(code), day);
    }

    private static Stream<String> names(String code, LocalDate day) {
        return authorities(code, day).getExpected().stream().map(ExpectedAuthority::name);
    }

    private static ExpectedAuthority only(String code, LocalDate day, AuthorityRow row) {
        return authorities(code, day).getExpected().stream().filter(one -> one.row() == row).findFirst().orElseThrow();
    }

    /**
     * Gateshead had another code from 1 April 2013: the chief officer is that of its first day, and the law of the day before has
     * a primary care trust, which the lists do not tell, and not yet the group of the day after.
     */
    @Test
    void an_area_that_begins_with_the_year_is_looked_up_on_its_first_day_by_the_law_of_the_day_before() {
        LocalDate first = LocalDate.of(2013, 4, 1);
        List<ExpectedAuthority> expected =
                ResponsibleAuthorities.of(List.of(area("E08000037")), first.minusDays(1), first, Words.english()).getExpected();
        assertThat(expected).filteredOn(ExpectedAuthority::identified).extracting(ExpectedAuthority::name).containsExactly(
                "Gateshead Metropolitan Borough Council", "the Chief Constable of Northumbria (Northumbria Police)");
        assertThat(expected).extracting(ExpectedAuthority::row)
                .contains(AuthorityRow.PRIMARY_CARE_TRUST).doesNotContain(AuthorityRow.CLINICAL_COMMISSIONING_GROUP);
        assertThat(expected).filteredOn(one -> one.row() == AuthorityRow.PRIMARY_CARE_TRUST).singleElement()
                .satisfies(one -> assertThat(one.identified()).isFalse());
    }

    /** That it begins with another year than the one asked for makes nothing of it known on a day before. */
    @Test
    void an_area_that_begins_later_than_the_year_is_not_one() {
        assertThat(ResponsibleAuthorities.of(List.of(area("E06000066")), LocalDate.of(2022, 3, 31), LocalDate.of(2022, 4, 1),
                Words.english()).getExpected()).noneMatch(ExpectedAuthority::identified);
    }

    @Test
    void sevenoaks_has_six_and_they_are_known() {
        assertThat(names("E07000111", MARCH_2024))
                .containsExactly(
                        "Sevenoaks District Council",
                        "Kent County Council",
                        "the Probation Service (for the Secretary of State)",
                        "the Chief Constable of Kent (Kent Police)",
                        "Kent and Medway Fire and Rescue Authority",
                        "NHS Kent and Medway Integrated Care Board");
        assertThat(authorities("E07000111", MARCH_2024).isKnown()).isTrue();
        assertThat(authorities("E07000111", MARCH_2024).getDoubts()).isEmpty();
    }

    @Test
    void exampleford_has_six_and_they_are_known() {
        assertThat(names("E07999999", MARCH_2024))
                .containsExactly(
                        "Exampleford District Council",
                        "Exampleshire County Council",
                        "the Probation Service (for the Secretary of State)",
                        "the Chief Constable of Exampleshire (Exampleshire Police)",
                        "Exampleshire Fire and Rescue Authority",
                        "NHS Exampleshire Integrated Care Board");
        assertThat(authorities("E07999999", MARCH_2024).isKnown()).isTrue();
    }

    @Test
    void a_unitary_has_one_council_and_its_fire_authority_is_in_doubt() {
        assertThat(names("E06000052", MARCH_2024))
                .containsExactly(
                        "Cornwall Council",
                        "the Probation Service (for the Secretary of State)",
                        "the Chief Constable of Devon and Cornwall (Devon & Cornwall Police)",
                        "the fire and rescue authority for Cornwall (Cornwall Fire & Rescue Service)",
                        "NHS Cornwall and the Isles of Scilly Integrated Care Board");
        assertThat(authorities("E06000052", MARCH_2024).isKnown()).isFalse();
        assertThat(authorities("E06000052", MARCH_2024).getDoubts())
                .containsExactly("If the council is itself the fire and rescue authority, it is one body and no separate one"
                        + " is missing.");
    }

    @Test
    void a_county_council_may_itself_be_the_fire_authority() {
        assertThat(only("E07000207", MARCH_2024, AuthorityRow.FIRE_AND_RESCUE))
                .satisfies(fire -> {
                    assertThat(fire.identified()).isTrue();
                    assertThat(fire.certain()).isFalse();
                    assertThat(fire.doubt())
                            .contains("If the county council is itself the fire and rescue authority, it is one body and no"
                                    + " separate one is missing.");
                });
    }

    @Test
    void a_london_borough_has_the_metropolitan_commissioner_and_the_london_fire_commissioner() {
        assertThat(names("E09000007", MARCH_2024))
                .containsExactly(
                        "London Borough of Camden",
                        "the Probation Service (for the Secretary of State)",
                        "the Commissioner of Police of the Metropolis (Metropolitan Police Service)",
                        "London Fire Commissioner",
                        "NHS North Central London Integrated Care Board");
        assertThat(only("E09000007", MARCH_2024, AuthorityRow.FIRE_AND_RESCUE).certain()).isTrue();
    }

    @Test
    void the_city_of_london_has_its_common_council_and_its_own_commissioner() {
        assertThat(names("E09000001", MARCH_2024))
                .startsWith(
                        "the Common Council of the City of London (City of London Corporation)",
                        "the Probation Service (for the Secretary of State)",
                        "the Commissioner of Police for the City of London (City of London Police)",
                        "London Fire Commissioner");
        assertThat(only("E09000001", MARCH_2024, AuthorityRow.COUNCIL).kind()).isEqualTo(BodyKind.COMMON_COUNCIL);
    }

    @Test
    void a_welsh_area_has_its_local_health_board_and_no_integrated_care_board() {
        assertThat(names("W06000023", MARCH_2024))
                .containsExactly(
                        "Powys County Council",
                        "the Probation Service (for the Secretary of State)",
                        "the Chief Constable of Dyfed-Powys (Dyfed-Powys Police)",
                        "the fire and rescue authority for Mid and West Wales (Mid and West Wales Fire & Rescue Service)",
                        "Powys Teaching Health Board");
    }

    @Test
    void the_clinical_commissioning_group_gives_way_to_the_board_on_1_july_2022() {
        assertThat(names("E07000111", LocalDate.of(2022, 6, 30)))
                .contains("NHS Kent and Medway CCG")
                .doesNotContain("NHS Kent and Medway Integrated Care Board");
        assertThat(names("E07000111", LocalDate.of(2022, 7, 1)))
                .contains("NHS Kent and Medway Integrated Care Board")
                .doesNotContain("NHS Kent and Medway CCG");
    }

    @Test
    void a_primary_care_trust_is_asked_for_but_not_known() {
        ExpectedAuthority trust = only("E07000111", LocalDate.of(2013, 3, 31), AuthorityRow.PRIMARY_CARE_TRUST);

        assertThat(trust.name()).isEqualTo("the primary care trust for Sevenoaks");
        assertThat(trust.identified()).isFalse();
        assertThat(trust.doubt()).contains("Which body it was on 31 March 2013 is not in the lists read.");
    }

    @Test
    void the_police_authority_is_there_until_21_november_2012() {
        assertThat(names("E07000111", LocalDate.of(2012, 11, 21))).contains("Kent Police Authority");
        assertThat(names("E07000111", LocalDate.of(2012, 11, 22))).doesNotContain("Kent Police Authority");
    }

    @Test
    void the_metropolitan_police_authority_ended_before_the_others() {
        assertThat(names("E09000007", LocalDate.of(2012, 1, 15))).contains("Metropolitan Police Authority");
        assertThat(names("E09000007", LocalDate.of(2012, 1, 16))).noneMatch(name -> name.contains("Police Authority"));
    }

    @Test
    void probation_is_not_responsible_before_1_april_2010() {
        assertThat(names("E07000111", LocalDate.of(2010, 3, 31))).noneMatch(name -> name.contains("robation"));
        assertThat(names("E07000111", LocalDate.of(2010, 4, 1))).contains("the probation trust for the area");
    }

    @Test
    void probation_before_june_2021_is_in_doubt() {
        assertThat(names("E07000111", LocalDate.of(2021, 6, 25)))
                .contains(
                        "the National Probation Service (for the Secretary of State)",
                        "the community rehabilitation company for the area");
        assertThat(authorities("E07000111", LocalDate.of(2021, 6, 25)).isKnown()).isFalse();
        assertThat(only("E07000111", LocalDate.of(2021, 6, 26), AuthorityRow.PROBATION).certain()).isTrue();
    }

    @Test
    void an_area_has_its_authorities_on_its_last_day() {
        assertThat(names("E07000048", LocalDate.of(2019, 3, 31)))
                .contains(
                        "Christchurch Borough Council",
                        "Dorset County Council",
                        "the Chief Constable of Dorset (Dorset Police)",
                        "NHS Dorset CCG");
    }

    @Test
    void an_area_that_has_ended_has_none_that_are_known_and_says_which_code_to_give() {
        ResponsibleAuthorities after = authorities("E07000048", LocalDate.of(2019, 4, 1));

        assertThat(after.isKnown()).isFalse();
        assertThat(after.getExpected()).isNotEmpty().noneMatch(ExpectedAuthority::identified);
        assertThat(after.getDoubts())
                .containsExactly("Christchurch (E07000048) ended on 31 March 2019: give the code that took its place,"
                        + " E06000058.");
    }

    @Test
    void an_area_that_has_not_begun_has_none_that_are_known() {
        assertThat(authorities("E06000058", LocalDate.of(2019, 3, 31)).getDoubts())
                .containsExactly("Bournemouth, Christchurch and Poole (E06000058) began on 1 April 2019: give the code of the"
                        + " area before it.");
    }

    @Test
    void a_county_with_districts_has_none_of_its_own() {
        assertThat(authorities("E10000016", MARCH_2024).isKnown()).isFalse();
        assertThat(authorities("E10000016", MARCH_2024).getDoubts())
                .containsExactly("Kent (E10000016) is a county with districts: the responsible authorities are those of each"
                        + " district.");
    }

    @Test
    void areas_that_are_combined_have_each_authority_once() {
        ResponsibleAuthorities both =
                ResponsibleAuthorities.of(List.of(area("E07000111"), area("E07000107")), MARCH_2024);

        assertThat(both.getExpected().stream().map(ExpectedAuthority::name))
                .containsExactly(
                        "Sevenoaks District Council",
                        "Kent County Council",
                        "Dartford Borough Council",
                        "the Probation Service (for the Secretary of State)",
                        "the Chief Constable of Kent (Kent Police)",
                        "Kent and Medway Fire and Rescue Authority",
                        "NHS Kent and Medway Integrated Care Board");
    }

    @Test
    void without_an_area_there_is_no_set() {
        assertThatThrownBy(() -> ResponsibleAuthorities.of(List.of(), MARCH_2024))
                .hasMessage("no area: the responsible authorities are those of an area");
    }

    @Test
    void every_area_has_an_answer_for_every_row_in_force_on_any_day() {
        List<LocalDate> days = List.of(
                LocalDate.of(2008, 3, 31), LocalDate.of(2012, 3, 31), LocalDate.of(2016, 3, 31), MARCH_2024, LocalDate.of(2026, 4, 1));
        for (Area area : AreaRegister.embedded().areas()) {
            for (LocalDate day : days) {
                List<ExpectedAuthority> expected = ResponsibleAuthorities.of(area, day).getExpected();
                boolean metropolitan = expected.stream().anyMatch(one -> one.name().contains("Metropolis"));
                assertThat(expected.stream().map(ExpectedAuthority::row).distinct())
                        .as("%s on %s", area, day)
                        .containsExactlyElementsOf(Stream.of(AuthorityRow.values())
                                .filter(row -> row.isOfSection5() && row.isInForce(area.getNation(), day))
                                .filter(row -> row != AuthorityRow.POLICE_AUTHORITY
                                        || !metropolitan || day.isBefore(LocalDate.of(2012, 1, 16)))
                                .toList());
                assertThat(expected)
                        .allMatch(one -> one.certain() || one.doubt().isPresent())
                        .allMatch(one -> one.identified() || !one.certain());
            }
        }
    }

    @Test
    void the_rows_are_for_their_nations() {
        assertThat(AuthorityRow.LOCAL_HEALTH_BOARD.isInForce(Nation.ENGLAND, MARCH_2024)).isFalse();
        assertThat(AuthorityRow.INTEGRATED_CARE_BOARD.isInForce(Nation.WALES, MARCH_2024)).isFalse();
    }
}
