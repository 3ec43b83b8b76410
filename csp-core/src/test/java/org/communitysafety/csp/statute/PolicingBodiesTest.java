package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The local policing body: of Sevenoaks, in the police area of Kent, of Barnet, of the City of London and of Cardiff. */
class PolicingBodiesTest {

    @ParameterizedTest
    @CsvSource({
        "E07000111, Kent Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, true",
        "E07000111, Kent Police & Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, true",
        "E07000111, The commissioner, POLICE_AND_CRIME_COMMISSIONER, true",
        "E07000111, The Mayor, MAYOR, true",
        "E07000111, The Mayor's Office, MAYORS_OFFICE_FOR_POLICING, false",
        "E07000111, Sussex Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, false",
        "E07000111, Kent Police, POLICE, false",
        "E07000111, Kent County Council, COUNTY_COUNCIL, false",
        "E09000003, The Mayor's Office, MAYORS_OFFICE_FOR_POLICING, true",
        "E09000003, The Mayor, MAYOR, true",
        "E09000003, The commissioner, POLICE_AND_CRIME_COMMISSIONER, false",
        "E09000001, The Mayor's Office, MAYORS_OFFICE_FOR_POLICING, false",
        "E09000001, The Mayor, MAYOR, false",
        "E09000001, The commissioner, POLICE_AND_CRIME_COMMISSIONER, false",
        "W06000015, The commissioner, POLICE_AND_CRIME_COMMISSIONER, true",
        "W06000015, The Mayor, MAYOR, false"
    })
    void it_is_of_a_kind_that_the_area_can_have_and_not_of_another_police_area(
            String area, String name, BodyKind kind, boolean expected) {
        Body body = Body.builder().id(ElementId.of("body")).name(name).kind(kind).build();
        assertThat(PolicingBodies.isOf(
                        List.of(AreaRegister.embedded().find(area).orElseThrow()), body, LocalDate.of(2025, 3, 31)))
                .isEqualTo(expected);
    }
}
