package org.communitysafety.csp.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.StatutoryRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecifiedAuthoritiesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 31);

    @Test
    void they_are_the_responsible_authorities_and_the_youth_offending_team() {
        assertThat(names("E07999999", FIRST_DAY)).containsExactly(
                "Exampleford District Council",
                "Exampleshire County Council",
                "the Probation Service (for the Secretary of State)",
                "the Chief Constable of Exampleshire (Exampleshire Police)",
                "Exampleshire Fire and Rescue Authority",
                "NHS Exampleshire Integrated Care Board",
                "the youth offending team for Exampleford");
    }

    @Test
    void in_wales_the_health_board_is_the_local_one() {
        assertThat(names("W06999999", FIRST_DAY))
                .contains("Exampleglyn University Health Board", "the youth offending team for Exampleglyn");
    }

    @Test
    void there_are_none_on_the_day_before_the_duty_began() {
        assertThat(names("E07999999", FIRST_DAY.minusDays(1))).isEmpty();
        assertThat(SpecifiedAuthorities.isInForce(FIRST_DAY.minusDays(1))).isFalse();
        assertThat(SpecifiedAuthorities.isInForce(FIRST_DAY)).isTrue();
    }

    @Test
    void several_areas_have_a_team_each_and_what_they_share_once() {
        List<ExpectedAuthority> both =
                SpecifiedAuthorities.of(List.of(area("E07999999"), area("E07999998")), FIRST_DAY).getExpected();
        assertThat(both).extracting(ExpectedAuthority::name).hasSize(9)
                .containsOnlyOnce("Exampleshire County Council", "Samplebury District Council",
                        "the youth offending team for Exampleford", "the youth offending team for Samplebury");
    }

    @ParameterizedTest
    @CsvSource({
        "Exampleshire Youth Justice Service, YOUTH_OFFENDING_TEAM, NAMED",
        "Exampleford YOT, , NAMED",
        "Youth Offending Team, YOUTH_OFFENDING_TEAM, UNCLEAR",
        "Three Valleys Youth Justice Service, YOUTH_OFFENDING_TEAM, UNCLEAR",
        "Exampleford Youth Club, VOLUNTARY, NOT_NAMED",
        "Exampleford District Council, DISTRICT_COUNCIL, NOT_NAMED"
    })
    void a_team_is_named_where_its_name_tells_the_area_or_the_county(
            String name, BodyKind kind, AuthorityStanding standing) {
        assertThat(team(body(name, kind)).standing()).isEqualTo(standing);
    }

    @Test
    void a_team_that_is_not_named_has_to_be_found_out() {
        AuthorityAnswer answer = team();
        assertThat(answer.row().orElseThrow().getId()).isEqualTo("PCSCA22-11-4");
        assertThat(answer.message()).isEqualTo("The papers do not name the youth offending team for Exampleford.");
        assertThat(answer.remedy()).contains(
                "Find out which team works in the area, and write its name among the bodies, as a specified authority.");
    }

    @Test
    void a_team_that_is_called_a_responsible_authority_is_named_as_specified_and_could_not_hold_that_role() {
        Body team = Body.builder()
                .like(body("Exampleford Youth Offending Team", BodyKind.YOUTH_OFFENDING_TEAM))
                .addRoles(BodyRole.builder().role(StatutoryRole.RESPONSIBLE_AUTHORITY).build())
                .build();
        assertThat(answers(team))
                .filteredOn(answer -> answer.evidence().contains(team))
                .extracting(AuthorityAnswer::standing)
                .containsExactly(AuthorityStanding.NAMED, AuthorityStanding.COULD_NOT_HOLD_THAT_ROLE);
    }

    @Test
    void every_one_is_among_the_bodies_only_with_the_team() {
        Body team = body("Exampleshire Youth Justice Service", BodyKind.YOUTH_OFFENDING_TEAM);
        Matching matching = Matching.of(AuthorityIndex.of(papers(responsible(), team)),
                SpecifiedAuthorities.of(area("E07999999"), FIRST_DAY));
        List<ElementId> six = responsible().stream().map(Body::getId).toList();
        assertThat(matching.coverage(six).extent()).isEqualTo(Coverage.Extent.NOT_KNOWN);
        assertThat(matching.coverage(six).missing()).extracting(ExpectedAuthority::name)
                .containsExactly("the youth offending team for Exampleford");
        assertThat(matching.coverage(Stream.concat(six.stream(), Stream.of(team.getId())).toList()).extent())
                .isEqualTo(Coverage.Extent.EVERY);
    }

    private static List<Body> responsible() {
        return ResponsibleAuthorities.of(area("E07999999"), FIRST_DAY).getExpected().stream()
                .map(expected -> body(expected.name(), expected.kind()))
                .toList();
    }

    private static AuthorityAnswer team(Body... bodies) {
        return answers(bodies).stream()
                .filter(answer -> answer.row().equals(Optional.of(AuthorityRow.YOUTH_OFFENDING_TEAM)))
                .findFirst()
                .orElseThrow();
    }

    private static List<AuthorityAnswer> answers(Body... bodies) {
        return AuthorityCheck.of(Matching.of(AuthorityIndex.of(papers(List.of(bodies))),
                SpecifiedAuthorities.of(area("E07999999"), FIRST_DAY)));
    }

    private static Papers papers(List<Body> bodies, Body... more) {
        return Papers.builder().bodies(bodies).addBodies(more).build();
    }

    private static Body body(String name, BodyKind kind) {
        return Body.builder()
                .id(ElementId.of("b" + Math.abs(name.hashCode())))
                .name(name)
                .kind(Optional.ofNullable(kind))
                .build();
    }

    private static List<String> names(String code, LocalDate day) {
        return SpecifiedAuthorities.of(area(code), day).getExpected().stream().map(ExpectedAuthority::name).toList();
    }

    private static Area area(String code) {
        return AreaRegister.embedded().find(code).orElseThrow();
    }
}
