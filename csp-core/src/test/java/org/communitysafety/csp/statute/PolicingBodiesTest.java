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

/** The local policing body of Sevenoaks, which is in the police area of Kent. */
class PolicingBodiesTest {

    @ParameterizedTest
    @CsvSource({
        "Kent Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, true",
        "Kent Police & Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, true",
        "The commissioner, POLICE_AND_CRIME_COMMISSIONER, true",
        "The Mayor, MAYOR, true",
        "The Mayor's Office, MAYORS_OFFICE_FOR_POLICING, true",
        "Sussex Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, false",
        "Kent Police, POLICE, false",
        "Kent County Council, COUNTY_COUNCIL, false"
    })
    void it_is_of_such_a_kind_and_not_of_another_police_area(String name, BodyKind kind, boolean expected) {
        Body body = Body.builder().id(ElementId.of("body")).name(name).kind(kind).build();
        assertThat(PolicingBodies.isOf(
                        List.of(AreaRegister.embedded().find("E07000111").orElseThrow()), body, LocalDate.of(2025, 3, 31)))
                .isEqualTo(expected);
    }
}
