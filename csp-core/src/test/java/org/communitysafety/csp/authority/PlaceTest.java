package org.communitysafety.csp.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.junit.jupiter.api.Test;

/** Places as expected by hand, from the lists and from what is publicly known, before the code was run. */
class PlaceTest {

    private static final LocalDate APRIL_2024 = LocalDate.of(2024, 4, 1);
    private static final String PROBATION =
            "responsible-authority CDA 1998 s.5(1)(aa): the Probation Service (for the Secretary of State)";
    private static final String YOUTH =
            "specified-authority PCSCA 2022 s.11: the youth offending team for the area (not known)";

    private static Area area(String code) {
        return AreaRegister.embedded().find(code).orElseThrow();
    }

    private static Place place(String code, LocalDate day) {
        return Place.of(area(code), day);
    }

    private static List<String> told(Place place) {
        return place.getBodies().stream()
                .map(body -> body.role().getWord() + " " + body.provision() + ": " + body.name()
                        + (body.identified() ? body.certain() ? "" : " (doubtful)" : " (not known)"))
                .toList();
    }

    private static List<String> codes(List<Area> areas) {
        return areas.stream().map(Area::getCode).toList();
    }

    @Test
    void sevenoaks_a_two_tier_district() {
        assertThat(told(place("E07000111", APRIL_2024))).containsExactly(
                "responsible-authority CDA 1998 s.5(1)(a): Sevenoaks District Council",
                "responsible-authority CDA 1998 s.5(1)(a): Kent County Council",
                PROBATION,
                "responsible-authority CDA 1998 s.5(1)(b): the Chief Constable of Kent (Kent Police)",
                "responsible-authority CDA 1998 s.5(1)(d),(5): Kent and Medway Fire and Rescue Authority",
                "responsible-authority CDA 1998 s.5(1)(e): NHS Kent and Medway Integrated Care Board",
                "local-policing-body CDA 1998 s.7: the police and crime commissioner for Kent, or a mayor in that office's place"
                        + " (not known)",
                YOUTH);
    }

    @Test
    void bristol_a_unitary_area() {
        assertThat(told(place("E06000023", APRIL_2024))).contains(
                "responsible-authority CDA 1998 s.5(1)(a): Bristol City Council",
                "responsible-authority CDA 1998 s.5(1)(b): the Chief Constable of Avon and Somerset (Avon and Somerset "
                + "Constabulary)",
                "responsible-authority CDA 1998 s.5(1)(e): NHS Bristol, North Somerset and South Gloucestershire Integrated "
                + "Care Board");
    }

    @Test
    void camden_a_london_borough() {
        assertThat(told(place("E09000007", APRIL_2024))).containsExactly(
                "responsible-authority CDA 1998 s.5(1)(a): London Borough of Camden",
                PROBATION,
                "responsible-authority CDA 1998 s.5(1)(b): the Commissioner of Police of the Metropolis (Metropolitan Police "
                + "Service)",
                "responsible-authority CDA 1998 s.5(1)(d),(5): London Fire Commissioner",
                "responsible-authority CDA 1998 s.5(1)(e): NHS North Central London Integrated Care Board",
                "local-policing-body CDA 1998 s.7: the Mayor's Office for Policing and Crime",
                YOUTH);
    }

    @Test
    void the_city_of_london() {
        assertThat(told(place("E09000001", APRIL_2024))).containsExactly(
                "responsible-authority CDA 1998 s.5(1)(a): the Common Council of the City of London (City of London Corporation)",
                PROBATION,
                "responsible-authority CDA 1998 s.5(1)(b): the Commissioner of Police for the City of London (City of London "
                + "Police)",
                "responsible-authority CDA 1998 s.5(1)(d),(5): London Fire Commissioner",
                "responsible-authority CDA 1998 s.5(1)(e): NHS North East London Integrated Care Board",
                "local-policing-body CDA 1998 s.7: the Common Council of the City of London, as police authority",
                YOUTH);
    }

    @Test
    void cardiff_a_welsh_area() {
        assertThat(told(place("W06000015", APRIL_2024))).containsExactly(
                "responsible-authority CDA 1998 s.5(1)(a): City of Cardiff Council",
                PROBATION,
                "responsible-authority CDA 1998 s.5(1)(b): the Chief Constable of South Wales (South Wales Police)",
                "responsible-authority CDA 1998 s.5(1)(d),(5): the fire and rescue authority for South Wales (South Wales "
                + "Fire & Rescue"
                        + " Service) (doubtful)",
                "responsible-authority CDA 1998 s.5(1)(f): Cardiff and Vale University Health Board",
                "local-policing-body CDA 1998 s.7: the police and crime commissioner for South Wales",
                YOUTH);
    }

    @Test
    void weymouth_and_portland_on_both_sides_of_its_end() {
        Place before = place("E07000053", LocalDate.of(2019, 3, 31));
        assertThat(before.isInUse()).isTrue();
        assertThat(told(before)).contains(
                "responsible-authority CDA 1998 s.5(1)(a): Weymouth and Portland Borough Council",
                "responsible-authority CDA 1998 s.5(1)(a): Dorset County Council",
                "responsible-authority CDA 1998 s.5(1)(e): NHS Dorset CCG")
                .noneMatch(body -> body.startsWith("specified-authority"));
        Place after = place("E07000053", LocalDate.of(2019, 4, 1));
        assertThat(after.isInUse()).isFalse();
        assertThat(after.getBodies()).isEmpty();
        assertThat(codes(after.getInstead())).containsExactly("E06000059");
    }

    @Test
    void dorset_a_merged_area_came_after_five_districts_and_the_county() {
        Place dorset = place("E06000059", APRIL_2024);
        assertThat(codes(dorset.getCameAfter())).containsExactly(
                "E07000049", "E07000050", "E07000051", "E07000052", "E07000053", "E10000009");
        assertThat(told(dorset)).contains("responsible-authority CDA 1998 s.5(1)(a): Dorset Council");
        assertThat(place("E06000059", LocalDate.of(2019, 3, 31)).isInUse()).isFalse();
    }

    @Test
    void two_boards_halve_east_suffolk_and_both_are_told() {
        assertThat(told(place("E07000244", APRIL_2024))).contains(
                "responsible-authority CDA 1998 s.5(1)(e): NHS Norfolk and Waveney Integrated Care Board",
                "responsible-authority CDA 1998 s.5(1)(e): NHS Suffolk and North East Essex Integrated Care Board");
    }

    @Test
    void a_county_that_may_be_the_fire_authority_is_told_to_be_one_body() {
        PlaceBody fire = place("E07000205", LocalDate.of(2019, 3, 31)).getBodies().stream()
                .filter(body -> body.provision().contains("(d)")).findFirst().orElseThrow();
        assertThat(fire.name()).isEqualTo("the fire and rescue authority for Suffolk (Suffolk Fire & Rescue Service)");
        assertThat(fire.certain()).isFalse();
        assertThat(fire.doubt()).contains(
                "If the county council is itself the fire and rescue authority, it is one body and no separate one is missing.");
    }

    private static String fireDoubt(String code, LocalDate day) {
        return place(code, day).getBodies().stream()
                .filter(body -> body.provision().contains("(d)"))
                .map(body -> body.doubt().orElse(""))
                .findFirst().orElseThrow();
    }

    @Test
    void a_fire_authority_that_reaches_beyond_one_council_is_told_not_to_be_it() {
        assertThat(fireDoubt("E07000053", LocalDate.of(2019, 3, 31))).as("Dorset and Wiltshire")
                .isEqualTo("It covers more than the area of one council, so it is not the county council. The lists read do "
                + "not tell "
                        + "its legal name.");
        assertThat(fireDoubt("E06000023", APRIL_2024)).as("Avon").startsWith("It covers more").contains("it is not the council.");
        assertThat(List.of("E07000178", "E07000205", "E07000217")).as("Oxfordshire, Suffolk, Surrey: county councils that are")
                .allSatisfy(code -> assertThat(fireDoubt(code, LocalDate.of(2018, 6, 1))).startsWith("If the county council "
                + "is itself"));
        assertThat(fireDoubt("E06000052", APRIL_2024)).as("Cornwall, whose council is").startsWith("If the council is itself");
    }

    @Test
    void a_county_tells_its_council_and_its_districts_of_the_day() {
        Place kent = place("E10000016", APRIL_2024);
        assertThat(told(kent)).containsExactly("responsible-authority CDA 1998 s.5(1)(a): Kent County Council");
        assertThat(kent.getDistricts()).hasSize(12).contains(area("E07000111"));
        assertThat(place("E10000009", LocalDate.of(2019, 3, 31)).getDistricts()).hasSize(6);
    }

    @Test
    void the_policing_body_is_told_from_its_first_day() {
        assertThat(told(place("E09000007", LocalDate.of(2012, 1, 15)))).noneMatch(body -> body.startsWith("local-policing"));
        assertThat(told(place("E09000007", LocalDate.of(2012, 1, 16)))).anyMatch(body -> body.startsWith("local-policing"));
        assertThat(told(place("E07000111", LocalDate.of(2012, 11, 21)))).noneMatch(body -> body.startsWith("local-policing"))
                .anyMatch(body -> body.contains("Kent Police Authority"));
        assertThat(told(place("E07000111", LocalDate.of(2012, 11, 22)))).anyMatch(body -> body.startsWith("local-policing"));
    }

    @Test
    void without_a_day_the_newest_that_the_lists_know_is_told() {
        assertThat(Place.of(area("E07000053")).getDay()).isEqualTo("2019-03-31");
        assertThat(Place.of(area("E07000053")).getBodies()).isNotEmpty();
        assertThat(Place.of(area("E07000111")).getDay()).isEqualTo("2026-04-01");
        assertThat(Place.of(area("E07000111")).isDayGiven()).isFalse();
    }
}
