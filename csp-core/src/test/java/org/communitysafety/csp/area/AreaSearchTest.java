package org.communitysafety.csp.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaSearchTest {

    private static final AreaRegister REGISTER = AreaRegister.embedded();

    private static Area area(String code) {
        return REGISTER.find(code).orElseThrow();
    }

    private static List<String> codes(List<Area> areas) {
        return areas.stream().map(Area::getCode).toList();
    }

    private static List<String> found(String typed) {
        return codes(REGISTER.search(typed).found());
    }

    private static List<String> near(String typed) {
        return codes(REGISTER.search(typed).near());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "E07000111; E07000111",
        " e07000111 ; E07000111",
        "sevenoaks; E07000111",
        "SEVENOAKS DISTRICT COUNCIL; E07000111",
        "Sevenoaks Council; E07000111",
        "Tonbridge & Malling; E07000115",
        "tonbridge and malling; E07000115",
        "Telford and Wrekin Council; E06000020",
        "Bristol; E06000023",
        "City of Bristol; E06000023",
        "Bristol, City of; E06000023",
        "bristol city council; E06000023",
        "Kings Lynn and West Norfolk; E07000146",
        "King\u2019s Lynn & West Norfolk; E07000146",
        "Stratford on Avon; E07000221",
        "Vale of Glamorgan; W06000014",
        "The Vale of Glamorgan; W06000014",
        "Bro Morgannwg; W06000014",
        "Cyngor Sir Benfro; W06000009",
        "Ynys Mon; W06000001",
        "Ynys M\u00f4n; W06000001",
        "Caerdydd; W06000015",
        "City of London; E09000001",
        "London Borough of Camden; E09000007",
        "Hull; E06000010",
        "Weymouth and Portland; E07000053",
        "Exampleford; E07999999"
    })
    void an_area_is_found_by_its_code_or_by_a_name_however_it_is_written(String typed, String code) {
        assertThat(found(typed)).containsExactly(code);
        assertThat(near(typed)).isEmpty();
    }

    @Test
    void dorset_is_a_county_until_31_march_2019_and_a_unitary_area_after() {
        AreaSearch dorset = REGISTER.search("Dorset");
        assertThat(codes(dorset.found())).containsExactly("E06000059", "E10000009");
        assertThat(codes(dorset.found(LocalDate.of(2019, 3, 31)))).containsExactly("E10000009");
        assertThat(codes(dorset.found(LocalDate.of(2019, 4, 1)))).containsExactly("E06000059");
        assertThat(found("Durham")).containsExactly("E06000047", "E07000056", "E10000010");
        assertThat(found("Dorset Council")).containsExactly("E06000059");
        assertThat(found("Dorset County Council")).containsExactly("E10000009");
    }

    @Test
    void a_name_that_no_area_had_on_the_day_gives_all_that_ever_had_it() {
        assertThat(codes(REGISTER.search("Taunton Deane").found(LocalDate.of(2024, 4, 1)))).containsExactly("E07000190");
    }

    @Test
    void a_mistyped_name_gives_near_ones_the_nearest_first() {
        assertThat(near("Sevenoks").get(0)).isEqualTo("E07000111");
        assertThat(near("Tunbridge Welsh").get(0)).isEqualTo("E07000116");
        assertThat(near("Weymouth").get(0)).isEqualTo("E07000053");
        assertThat(near("Taunton")).as("of equals by name").startsWith("E07000246", "E07000190");
        assertThat(near("Bruy")).as("two letters swapped are one mistake").contains("E08000002");
        assertThat(near("Rhondda")).containsExactly("W06000016");
        assertThat(REGISTER.search("E07000999").found()).isEmpty();
    }

    @Test
    void what_is_like_no_name_gives_nothing() {
        assertThat(REGISTER.search("Xyzzyplugh")).isEqualTo(new AreaSearch(List.of(), List.of()));
        assertThat(REGISTER.search("")).isEqualTo(new AreaSearch(List.of(), List.of()));
        assertThat(REGISTER.search(" & ")).isEqualTo(new AreaSearch(List.of(), List.of()));
        assertThat(REGISTER.search("x".repeat(10_000))).isEqualTo(new AreaSearch(List.of(), List.of()));
    }

    @Test
    void an_area_that_ended_is_told_with_what_is_in_use_there_through_every_change() {
        assertThat(codes(REGISTER.inUse(area("E07000053"), LocalDate.of(2019, 3, 31)))).containsExactly("E07000053");
        assertThat(codes(REGISTER.inUse(area("E07000053"), LocalDate.of(2019, 4, 1)))).containsExactly("E06000059");
        assertThat(codes(REGISTER.inUse(area("E07000190"), LocalDate.of(2019, 4, 1)))).containsExactly("E07000246");
        assertThat(codes(REGISTER.inUse(area("E07000190"), LocalDate.of(2023, 4, 1)))).containsExactly("E06000066");
        assertThat(codes(REGISTER.inUse(area("E07000244"), LocalDate.of(2018, 6, 1)))).containsExactly("E07000205", "E07000206");
        assertThat(codes(REGISTER.inUse(area("E06000059"), LocalDate.of(2018, 6, 1)))).containsExactly(
                "E07000049", "E07000050", "E07000051", "E07000052", "E07000053", "E10000009");
    }

    @Test
    void the_newest_day_known_of_an_area_is_its_last_or_that_of_the_newest_list() {
        assertThat(REGISTER.newestDay(area("E07000053"))).isEqualTo("2019-03-31");
        assertThat(REGISTER.newestDay(area("E07000111"))).isEqualTo("2026-04-01");
    }

    @ParameterizedTest
    @CsvSource({
        "E07000111, 2024-04-01, Sevenoaks",
        "E07000053, 2018-06-01, Dorset",
        "E09000001, 2024-04-01, City of London",
        "W06000001, 2024-04-01, Isle of Anglesey",
        "E08000038, 2025-06-01, Barnsley"
    })
    void partnerships_are_those_of_the_list(String code, LocalDate day, String name) {
        assertThat(REGISTER.partnerships(area(code), day)).extracting(link -> link.body().name()).containsExactly(name);
    }

    @Test
    void an_area_formed_since_2019_has_the_partnerships_before_it() {
        assertThat(REGISTER.partnerships(area("E07000244"), LocalDate.of(2024, 4, 1)))
                .extracting(link -> link.body().code().orElseThrow()).containsExactly("E22000274", "E22000278");
    }

    @Test
    void the_lists_have_314_partnerships_and_each_area_in_use_since_2017_has_one() {
        assertThat(REGISTER.bodies(PublicBodyKind.COMMUNITY_SAFETY_PARTNERSHIP)).hasSize(314);
        LocalDate day = LocalDate.of(2024, 4, 1);
        assertThat(REGISTER.areas().stream()
                .filter(area -> area.getKind() != AreaKind.COUNTY && area.isInForce(day) && !area.isFictional()))
                .hasSize(318)
                .allSatisfy(area -> assertThat(REGISTER.partnerships(area, day)).isNotEmpty());
    }
}
