package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The elected local policing body: section 102 of the 2011 Act, and the orders that put a mayor in the office's place. */
class PolicingBodiesTest {

    /** Of Sevenoaks, in the police area of Kent, of Barnet, of the City of London and of Cardiff, asked of a day in 2025. */
    @ParameterizedTest
    @CsvSource({
        "E07000111, Kent Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, true",
        "E07000111, Kent Police & Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, true",
        "E07000111, The commissioner, POLICE_AND_CRIME_COMMISSIONER, true",
        "E07000111, The Mayor, MAYOR, false",
        "E07000111, Mayor of Kent, MAYOR, false",
        "E07000111, Mayor of London, MAYOR, false",
        "E07000111, The Mayor of Kent, POLICE_AND_CRIME_COMMISSIONER, false",
        "E07000111, The Mayor's Office, MAYORS_OFFICE_FOR_POLICING, false",
        "E07000111, Sussex Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, false",
        "E07000111, Kent Police, POLICE, false",
        "E07000111, Kent County Council, COUNTY_COUNCIL, false",
        "E09000003, The Mayor's Office, MAYORS_OFFICE_FOR_POLICING, true",
        "E09000003, Mayor of London, MAYOR, true",
        "E09000003, 'Sir Sadiq Khan, the London Mayor', MAYOR, true",
        "E09000003, The Mayor, MAYOR, false",
        "E09000003, Mayor of Barnet, MAYOR, false",
        "E09000003, Mayor of London Borough of Barnet, MAYOR, false",
        "E09000003, Lord Mayor of London, MAYOR, false",
        "E09000003, The commissioner, POLICE_AND_CRIME_COMMISSIONER, false",
        "E09000001, The Mayor's Office, MAYORS_OFFICE_FOR_POLICING, false",
        "E09000001, Mayor of London, MAYOR, false",
        "E09000001, The commissioner, POLICE_AND_CRIME_COMMISSIONER, false",
        "W06000015, The commissioner, POLICE_AND_CRIME_COMMISSIONER, true",
        "W06000015, The Mayor, MAYOR, false",
        "W06000015, Comisiynydd yr Heddlu a Throseddu De Cymru, POLICE_AND_CRIME_COMMISSIONER, true",
        "W06000015, Comisiynydd yr Heddlu a Throseddu Gogledd Cymru, POLICE_AND_CRIME_COMMISSIONER, false"
    })
    void it_is_of_a_kind_that_the_area_can_have_and_not_of_another_police_area(
            String area, String name, BodyKind kind, boolean expected) {
        assertThat(of(area).is(body(name, kind), Span.of(LocalDate.of(2025, 4, 14)))).isEqualTo(expected);
    }

    /**
     * SI 2016/448 article 4(2), SI 2021/112 article 34(2), SI 2024/414 article 4(2) and SI 2023/1432 article 32(2): of Manchester,
     * Leeds, Sheffield, York, and of Birmingham, Hartlepool and Bristol, whose mayors no order gives the functions.
     */
    @ParameterizedTest
    @CsvSource({
        "E08000003, Greater Manchester Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, 2017-05-07, true",
        "E08000003, Greater Manchester Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, 2017-05-08, false",
        "E08000003, The Commissioner, POLICE_AND_CRIME_COMMISSIONER, 2025-04-14, false",
        "E08000003, Mayor of Greater Manchester, MAYOR, 2017-05-07, false",
        "E08000003, Mayor of Greater Manchester, MAYOR, 2017-05-08, true",
        "E08000003, Mayor of Greater Manchester, MAYOR, 2017-05, false",
        "E08000003, Mayor of Greater Manchester, MAYOR, 2017-06, true",
        "E08000003, 'Andy Burnham, Greater Manchester Mayor', MAYOR, 2025-04-14, true",
        "E08000003, The Mayor of the Greater Manchester Combined Authority, MAYOR, 2025-04-14, true",
        "E08000003, Mayor of Greater Manchester, POLICE_AND_CRIME_COMMISSIONER, 2025-04-14, true",
        "E08000003, Mayor of Greater Manchester, POLICE_AND_CRIME_COMMISSIONER, 2017-05-07, false",
        "E08000003, Deputy Mayor of Greater Manchester, MAYOR, 2025-04-14, false",
        "E08000003, The Mayor, MAYOR, 2025-04-14, false",
        "E08000003, Lord Mayor of Manchester, MAYOR, 2025-04-14, false",
        "E08000003, Mayor of West Yorkshire, MAYOR, 2025-04-14, false",
        "E08000035, West Yorkshire Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, 2021-05-09, true",
        "E08000035, West Yorkshire Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, 2021-05-10, false",
        "E08000035, Mayor of West Yorkshire, MAYOR, 2021-05-09, false",
        "E08000035, Mayor of West Yorkshire, MAYOR, 2021-05-10, true",
        "E08000019, South Yorkshire Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, 2024-05-06, true",
        "E08000019, South Yorkshire Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, 2024-05-07, false",
        "E08000019, South Yorkshire Mayor, MAYOR, 2024-05-06, false",
        "E08000019, South Yorkshire Mayor, MAYOR, 2024-05-07, true",
        "E08000019, 'Mayor of Doncaster, South Yorkshire', MAYOR, 2024-05-07, false",
        "E06000014, 'North Yorkshire Police, Fire and Crime Commissioner', POLICE_AND_CRIME_COMMISSIONER, 2024-05-06, true",
        "E06000014, 'North Yorkshire Police, Fire and Crime Commissioner', POLICE_AND_CRIME_COMMISSIONER, 2024-05-07, false",
        "E06000014, Mayor of York and North Yorkshire, MAYOR, 2024-05-06, false",
        "E06000014, Mayor of York and North Yorkshire, MAYOR, 2024-05-07, true",
        "E06000014, York & North Yorkshire Mayor, MAYOR, 2024-05-07, true",
        "E06000014, Lord Mayor of York, MAYOR, 2024-05-07, false",
        "E08000025, Mayor of the West Midlands, MAYOR, 2025-04-14, false",
        "E08000025, West Midlands Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, 2025-04-14, true",
        "E06000001, Tees Valley Mayor, MAYOR, 2025-04-14, false",
        "E06000023, Mayor of Bristol, MAYOR, 2023-04-14, false"
    })
    void a_mayor_is_it_from_the_day_of_an_order_and_the_commissioner_until_then(
            String area, String name, BodyKind kind, String date, boolean expected) {
        assertThat(of(area).is(body(name, kind), Span.of(PartialDate.parse(date)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "E08000003 | The Commissioner | POLICE_AND_CRIME_COMMISSIONER | 2025-04-14 | Since 8 May 2017 there is no police and crime "
                + "commissioner for Greater Manchester: its mayor has the functions of that office (SI 2016/448 article 4).",
        "E08000019 | South Yorkshire Mayor | MAYOR | 2024-05-06 | The mayor has the functions of the police and crime commissioner "
                + "for South Yorkshire from 7 May 2024, and not before (SI 2024/414 article 4).",
        "E08000019 | South Yorkshire Mayor | MAYOR | 2024-05 | The mayor took the place of the police and crime commissioner for "
                + "South Yorkshire on 7 May 2024 (SI 2024/414 article 4), and it is not said on which side of that day this falls.",
        "E08000035 | The Mayor | MAYOR | 2025-04-14 | The Mayor is not named as the mayor of West Yorkshire, who has the functions "
                + "of the police and crime commissioner (SI 2021/112 article 34).",
        "E06000014 | Lord Mayor of York | MAYOR | 2025-04-14 | Lord Mayor of York is not named as the mayor of York and North "
                + "Yorkshire, who has the functions of the police and crime commissioner (SI 2023/1432 article 32).",
        "E06000001 | Tees Valley Mayor | MAYOR | 2025-04-14 | Whether Tees Valley Mayor has the functions of the police and crime "
                + "commissioner is not known: no order that was read gives them to a mayor here.",
        "E09000003 | The Mayor | MAYOR | 2025-04-14 | The Mayor is not named as the Mayor of London, who holds the Mayor's Office "
                + "for Policing and Crime."
    })
    void why_it_is_not_known_to_be_it_is_told(String area, String name, BodyKind kind, String date, String doubt) {
        assertThat(of(area).doubt(body(name, kind), Span.of(PartialDate.parse(date)))).contains(doubt);
    }

    @ParameterizedTest
    @CsvSource({
        "E07000111, Sussex Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER",
        "E07000111, The Mayor's Office, MAYORS_OFFICE_FOR_POLICING",
        "E07000111, Kent Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER",
        "W06000015, The Mayor, MAYOR", "E09000001, Mayor of London, MAYOR"
    })
    void what_is_it_or_cannot_be_it_is_not_in_doubt(String area, String name, BodyKind kind) {
        assertThat(of(area).doubt(body(name, kind), Span.of(LocalDate.of(2025, 4, 14)))).isEmpty();
    }

    /** Regulation 13A leaves out the City of London, whose Common Council is not elected as a policing body. */
    @ParameterizedTest
    @CsvSource({
        "E09000001 E09000007, Mayor's Office for Policing and Crime, MAYORS_OFFICE_FOR_POLICING, ''",
        "E09000006 E07000111, Mayor's Office for Policing and Crime, MAYORS_OFFICE_FOR_POLICING, Kent",
        "E09000006 E07000111, The Commissioner, POLICE_AND_CRIME_COMMISSIONER, Metropolitan Police",
        "E07000108 E07000111, The Commissioner, POLICE_AND_CRIME_COMMISSIONER, ''",
        "E07000215 E07000111, The Commissioner, POLICE_AND_CRIME_COMMISSIONER, 'Kent,Surrey'",
        "E07000215 E07000111, Kent Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, Surrey",
        "E08000003 E07000120, The Commissioner, POLICE_AND_CRIME_COMMISSIONER, 'Greater Manchester,Lancashire'",
        "E08000003 E07000120, Lancashire Police and Crime Commissioner, POLICE_AND_CRIME_COMMISSIONER, Greater Manchester"
    })
    void of_several_police_areas_each_has_its_own(String areas, String name, BodyKind kind, String without) {
        assertThat(String.join(",", of(areas.split(" ")).areasWithout(List.of(
                new PolicingBodies.Told(body(name, kind), Span.of(LocalDate.of(2025, 4, 14))))))).isEqualTo(without);
    }

    private static PolicingBodies of(String... codes) {
        List<Area> areas = Stream.of(codes).map(code -> AreaRegister.embedded().find(code).orElseThrow()).toList();
        return PolicingBodies.of(areas, area -> area.getValidTo().orElse(LocalDate.of(2025, 3, 31)), Words.english());
    }

    private static Body body(String name, BodyKind kind) {
        return Body.builder().id(ElementId.of("body")).name(name).kind(kind).build();
    }
}
