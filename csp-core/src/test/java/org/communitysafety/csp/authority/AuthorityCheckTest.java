package org.communitysafety.csp.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.authority.Coverage.Extent;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.StatutoryRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityCheckTest {

    private static final LocalDate MARCH_2024 = LocalDate.of(2024, 3, 31);

    private static Area area(String code) {
        return AreaRegister.embedded().find(code).orElseThrow();
    }

    private static Body.Builder body(String id, String name) {
        return Body.builder().id(ElementId.of(id)).name(name);
    }

    private static Body body(String name, BodyKind kind) {
        return body("b", name).kind(Optional.ofNullable(kind)).build();
    }

    private static Body responsible(String name, BodyKind kind) {
        return body("b", name)
                .kind(Optional.ofNullable(kind))
                .addRoles(BodyRole.builder().role(StatutoryRole.RESPONSIBLE_AUTHORITY).build())
                .build();
    }

    private static Papers papers(Body... bodies) {
        return Papers.builder().addBodies(bodies).build();
    }

    private static List<AuthorityAnswer> sevenoaks(Body... bodies) {
        return AuthorityCheck.of(papers(bodies), area("E07000111"), MARCH_2024);
    }

    private static AuthorityAnswer answer(List<AuthorityAnswer> answers, String name) {
        return answers.stream().filter(answer -> answer.name().equals(name)).findFirst().orElseThrow();
    }

    private static AuthorityAnswer answer(List<AuthorityAnswer> answers, AuthorityRow row) {
        return answers.stream().filter(answer -> answer.row().equals(Optional.of(row))).findFirst().orElseThrow();
    }

    @Test
    void the_sevenoaks_papers_name_four_leave_probation_unclear_and_health_names_nobody() {
        Body health = body("health", "Health").kind(BodyKind.HEALTH).build();
        List<AuthorityAnswer> answers = sevenoaks(
                body("sdc", "Sevenoaks District Council").kind(BodyKind.DISTRICT_COUNCIL).build(),
                body("kcc", "Kent County Council").kind(BodyKind.COUNTY_COUNCIL).build(),
                body("fire", "Kent Fire & Rescue Service").kind(BodyKind.FIRE_AND_RESCUE).build(),
                health,
                body("probation", "Probation").kind(BodyKind.PROBATION).build(),
                body("police", "Kent Police").kind(BodyKind.POLICE).build(),
                body("pcc", "Kent Police and Crime Commissioner").kind(BodyKind.POLICE_AND_CRIME_COMMISSIONER).build(),
                body("vru", "Kent & Medway Violence Reduction Unit").kind(BodyKind.VIOLENCE_REDUCTION_UNIT).build(),
                body("ph", "Public Health").kind(BodyKind.PUBLIC_HEALTH).build());

        assertThat(answers.stream().map(answer -> answer.name() + " | " + answer.standing().getWord() + " | " + answer.message()))
                .containsExactly(
                        "Sevenoaks District Council | named | The papers name Sevenoaks District Council.",
                        "Kent County Council | named | The papers name Kent County Council.",
                        "the Probation Service (for the Secretary of State) | unclear | The papers name \"Probation\", which"
                                + " does not tell that it is the Probation Service (for the Secretary of State).",
                        "the Chief Constable of Kent (Kent Police) | named | The papers name the Chief Constable of Kent (Kent"
                                + " Police): \"Kent Police\".",
                        "Kent and Medway Fire and Rescue Authority | named | The papers name Kent and Medway Fire and Rescue"
                                + " Authority: \"Kent Fire & Rescue Service\".",
                        "NHS Kent and Medway Integrated Care Board | not-named | \"Health\" does not name NHS Kent and Medway"
                                + " Integrated Care Board, which is the legal body.");
        AuthorityAnswer board = answer(answers, AuthorityRow.INTEGRATED_CARE_BOARD);
        assertThat(board.evidence()).containsExactly(health);
        assertThat(board.remedy())
                .contains("Write \"NHS Kent and Medway Integrated Care Board\" among the bodies, as a responsible authority.");
    }

    @Test
    void papers_without_bodies_name_nobody() {
        assertThat(sevenoaks()).hasSize(6).allSatisfy(answer -> {
            assertThat(answer.standing()).isEqualTo(AuthorityStanding.NOT_NAMED);
            assertThat(answer.message()).isEqualTo("The papers do not name " + answer.name() + ".");
            assertThat(answer.remedy()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // name | kind | row | standing
                "Sevenoaks District Council | | COUNCIL | NAMED",
                "The SEVENOAKS district council | | COUNCIL | NAMED",
                "Sevenoaks District Council (SDC) | DISTRICT_COUNCIL | COUNCIL | NAMED",
                "Sevenoaks | DISTRICT_COUNCIL | COUNCIL | NAMED",
                "Sevenoaks District Council | OTHER | COUNCIL | NAMED",
                "Sevenoaks | | COUNCIL | NOT_NAMED",
                "Sevenoaks Town Council | | COUNCIL | NOT_NAMED",
                "Sevenoaks Town Council | PARISH_COUNCIL | COUNCIL | NOT_NAMED",
                "Dartford Borough Council | DISTRICT_COUNCIL | COUNCIL | NOT_NAMED",
                "District Council | DISTRICT_COUNCIL | COUNCIL | UNCLEAR",
                "the Council | | COUNCIL | UNCLEAR",
                "SDC | | COUNCIL | UNCLEAR",
                "Sevenoaks District Council | FULL_COUNCIL | COUNCIL | NOT_NAMED",
                "Kent Police | POLICE | CHIEF_OFFICER | NAMED",
                "Kent Police | | CHIEF_OFFICER | NAMED",
                "Chief Constable of Kent | | CHIEF_OFFICER | NAMED",
                "the Chief Constable of Kent (Kent Police) | | CHIEF_OFFICER | NAMED",
                "The Chief Constable of Kent Police | PERSON | CHIEF_OFFICER | NAMED",
                "Kent Constabulary | | CHIEF_OFFICER | NAMED",
                "Kent Police (its Chief Constable) | POLICE | CHIEF_OFFICER | NAMED",
                "Kent | POLICE | CHIEF_OFFICER | NAMED",
                "Police | POLICE | CHIEF_OFFICER | UNCLEAR",
                "Police | | CHIEF_OFFICER | UNCLEAR",
                "Chief Constable | | CHIEF_OFFICER | UNCLEAR",
                "Sevenoaks Police | POLICE | CHIEF_OFFICER | UNCLEAR",
                "Essex Police | POLICE | CHIEF_OFFICER | NOT_NAMED",
                "British Transport Police | POLICE | CHIEF_OFFICER | NOT_NAMED",
                "British Transport Police | TRANSPORT | CHIEF_OFFICER | NOT_NAMED",
                "Kent Police and Crime Commissioner | POLICE | CHIEF_OFFICER | NOT_NAMED",
                "Kent PCC | | CHIEF_OFFICER | NOT_NAMED",
                "Kent Police | POLICE_AND_CRIME_COMMISSIONER | CHIEF_OFFICER | NOT_NAMED",
                "Kent Police | PARTNERSHIP | CHIEF_OFFICER | NOT_NAMED",
                "Kent Fire & Rescue Service | FIRE_AND_RESCUE | FIRE_AND_RESCUE | NAMED",
                "Kent Fire and Rescue Service | | FIRE_AND_RESCUE | NAMED",
                "Kent & Medway Fire & Rescue Authority | | FIRE_AND_RESCUE | NAMED",
                "Fire Service | FIRE_AND_RESCUE | FIRE_AND_RESCUE | UNCLEAR",
                "Fire and Rescue | | FIRE_AND_RESCUE | UNCLEAR",
                "KFRS | FIRE_AND_RESCUE | FIRE_AND_RESCUE | UNCLEAR",
                "Essex County Fire & Rescue Service | FIRE_AND_RESCUE | FIRE_AND_RESCUE | NOT_NAMED",
                "NHS Kent and Medway Integrated Care Board | INTEGRATED_CARE_BOARD | INTEGRATED_CARE_BOARD | NAMED",
                "Kent & Medway ICB | | INTEGRATED_CARE_BOARD | NAMED",
                "Kent and Medway Integrated Care Board | HEALTH | INTEGRATED_CARE_BOARD | NAMED",
                "NHS Kent and Medway | INTEGRATED_CARE_BOARD | INTEGRATED_CARE_BOARD | NAMED",
                "NHS Kent and Medway | | INTEGRATED_CARE_BOARD | UNCLEAR",
                "ICB | | INTEGRATED_CARE_BOARD | UNCLEAR",
                "Integrated Care Board | INTEGRATED_CARE_BOARD | INTEGRATED_CARE_BOARD | UNCLEAR",
                "NHS Sussex Integrated Care Board | | INTEGRATED_CARE_BOARD | NOT_NAMED",
                "Health | HEALTH | INTEGRATED_CARE_BOARD | NOT_NAMED",
                "Health | | INTEGRATED_CARE_BOARD | NOT_NAMED",
                "the NHS | | INTEGRATED_CARE_BOARD | NOT_NAMED",
                "Maidstone and Tunbridge Wells NHS Trust | NHS_TRUST | INTEGRATED_CARE_BOARD | NOT_NAMED",
                "NHS Kent and Medway CCG | | INTEGRATED_CARE_BOARD | NOT_NAMED",
                "Public Health | | INTEGRATED_CARE_BOARD | NOT_NAMED",
                "Probation | PROBATION | PROBATION | UNCLEAR",
                "Probation | | PROBATION | UNCLEAR",
                "HMPPS | PROBATION | PROBATION | UNCLEAR",
                "HM Prison and Probation Service | PROBATION | PROBATION | UNCLEAR",
                "National Probation Service | PROBATION | PROBATION | UNCLEAR",
                "Probation Service | PROBATION | PROBATION | NAMED",
                "The Probation Service | | PROBATION | NAMED",
                "the Probation Service (for the Secretary of State) | | PROBATION | NAMED",
                "Kent, Surrey and Sussex Probation Service | PROBATION | PROBATION | NAMED",
            })
    void a_body_alone_in_the_papers_of_sevenoaks(String name, BodyKind kind, AuthorityRow row, AuthorityStanding standing) {
        assertThat(answer(sevenoaks(body(name, kind)), row).standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E09000007 | Camden Council | LONDON_BOROUGH_COUNCIL | COUNCIL | NAMED",
                "E09000007 | London Borough of Camden | | COUNCIL | NAMED",
                "E09000007 | Metropolitan Police | POLICE | CHIEF_OFFICER | NAMED",
                "E09000007 | Commissioner of Police of the Metropolis | | CHIEF_OFFICER | NAMED",
                "E09000007 | Met | POLICE | CHIEF_OFFICER | UNCLEAR",
                "E09000007 | MOPAC | | CHIEF_OFFICER | NOT_NAMED",
                "E09000007 | London Fire Brigade | FIRE_AND_RESCUE | FIRE_AND_RESCUE | NAMED",
                "E09000033 | Westminster City Council | | COUNCIL | NAMED",
                "E09000001 | City of London Corporation | | COUNCIL | NAMED",
                "E09000001 | Common Council of the City of London | | COUNCIL | NAMED",
                "E09000001 | City of London Police | | CHIEF_OFFICER | NAMED",
                "E09000001 | Metropolitan Police Service | POLICE | CHIEF_OFFICER | NOT_NAMED",
                "E06000052 | Cornwall Council | | COUNCIL | NAMED",
                "E06000052 | Devon and Cornwall Constabulary | | CHIEF_OFFICER | NAMED",
                "E06000047 | Durham County Council | UNITARY_COUNCIL | COUNCIL | NAMED",
                "E06000047 | Council | UNITARY_COUNCIL | COUNCIL | UNCLEAR",
                "E06000023 | City of Bristol Council | | COUNCIL | NAMED",
                "E06000053 | Council of the Isles of Scilly | | COUNCIL | NAMED",
                "E07000146 | King's Lynn & West Norfolk Borough Council | | COUNCIL | NAMED",
                "W06000001 | Cyngor Ynys Môn | | COUNCIL | NAMED",
                "W06000023 | Powys Teaching Health Board | | LOCAL_HEALTH_BOARD | NAMED",
                "W06000023 | Bwrdd Iechyd Addysgu Powys | LOCAL_HEALTH_BOARD | LOCAL_HEALTH_BOARD | NAMED",
                "W06000023 | Health Board | LOCAL_HEALTH_BOARD | LOCAL_HEALTH_BOARD | UNCLEAR",
                "W06000011 | Swansea Bay UHB | | LOCAL_HEALTH_BOARD | NAMED",
                "W06000015 | Heddlu De Cymru | | CHIEF_OFFICER | NAMED",
                "W06000015 | Heddlu De Cymru | POLICE | CHIEF_OFFICER | NAMED",
                "W06000015 | Prif Gwnstabl Heddlu De Cymru | | CHIEF_OFFICER | NAMED",
                "W06000015 | Heddlu Gogledd Cymru | POLICE | CHIEF_OFFICER | NOT_NAMED",
                "W06000015 | Heddlu | | CHIEF_OFFICER | UNCLEAR",
                "W06000015 | Heddlu Trafnidiaeth Prydeinig | | CHIEF_OFFICER | NOT_NAMED",
                "W06000015 | Comisiynydd yr Heddlu a Throseddu De Cymru | | CHIEF_OFFICER | NOT_NAMED",
                "W06000001 | Heddlu Gogledd Cymru | | CHIEF_OFFICER | NAMED",
                "W06000022 | Heddlu Gwent | | CHIEF_OFFICER | NAMED",
                "W06000023 | Heddlu Dyfed-Powys | | CHIEF_OFFICER | NAMED",
                "W06000015 | Awdurdod Tân ac Achub De Cymru | | FIRE_AND_RESCUE | NAMED",
                "W06000015 | Awdurdod Tân De Cymru | | FIRE_AND_RESCUE | NAMED",
                "W06000015 | Gwasanaeth Tân ac Achub De Cymru | FIRE_AND_RESCUE | FIRE_AND_RESCUE | NAMED",
                "W06000015 | Awdurdod Tân ac Achub Gogledd Cymru | | FIRE_AND_RESCUE | NOT_NAMED",
                "W06000023 | Awdurdod Tan ac Achub Canolbarth a Gorllewin Cymru | | FIRE_AND_RESCUE | NAMED",
                "W06000001 | Awdurdod Tân ac Achub Gogledd Cymru | | FIRE_AND_RESCUE | NAMED",
                "W06000015 | Y Gwasanaeth Prawf | | PROBATION | NAMED",
                "W06000015 | Gwasanaeth Prawf | PROBATION | PROBATION | NAMED",
                "W06000015 | Gwasanaeth Prawf Cenedlaethol | PROBATION | PROBATION | UNCLEAR",
                "E06000061 | Northamptonshire Commissioner Fire and Rescue Authority | | FIRE_AND_RESCUE | NAMED",
                "E06000061 | Northamptonshire Fire and Rescue Service | | FIRE_AND_RESCUE | NAMED",
                "E06000061 | Essex Police, Fire and Crime Commissioner Fire and Rescue Authority | | FIRE_AND_RESCUE | NOT_NAMED",
                "E06000061 | Police, Fire and Crime Commissioner for Northamptonshire | POLICE_AND_CRIME_COMMISSIONER | FIRE_AND_RESCUE | UNCLEAR",
                "E06000061 | Northamptonshire Police, Fire and Crime Commissioner | | FIRE_AND_RESCUE | UNCLEAR",
                "E06000061 | Kent Police and Crime Commissioner | | FIRE_AND_RESCUE | NOT_NAMED",
                "E06000063 | Cumbria Commissioner Fire and Rescue Authority | FIRE_AND_RESCUE | FIRE_AND_RESCUE | NAMED",
                "E06000065 | North Yorkshire Police, Fire and Crime Commissioner Fire and Rescue Authority | | FIRE_AND_RESCUE | NAMED",
                "E07000193 | Staffordshire Commissioner Fire and Rescue Authority | | FIRE_AND_RESCUE | NAMED",
                "E07000066 | Essex Police, Fire and Crime Commissioner Fire and Rescue Authority | | FIRE_AND_RESCUE | NAMED",
            })
    void a_body_alone_in_the_papers_of_other_areas(
            String code, String name, BodyKind kind, AuthorityRow row, AuthorityStanding standing) {
        List<AuthorityAnswer> answers = AuthorityCheck.of(papers(body(name, kind)), area(code), MARCH_2024);

        assertThat(answer(answers, row).standing()).isEqualTo(standing);
    }

    @Test
    void what_the_register_says_to_write_names_every_authority_of_every_area() {
        for (Area area : AreaRegister.embedded().areas()) {
            if (!area.isInForce(MARCH_2024) || !area.getKind().isLocalGovernmentArea()) {
                continue;
            }
            ResponsibleAuthorities authorities = ResponsibleAuthorities.of(area, MARCH_2024);
            List<Body> bodies = new ArrayList<>();
            for (ExpectedAuthority expected : authorities.getExpected()) {
                bodies.add(body("b" + bodies.size(), expected.name()).build());
            }
            assertThat(AuthorityCheck.of(papers(bodies.toArray(Body[]::new)), area, MARCH_2024))
                    .as(area.toString())
                    .allSatisfy(answer -> {
                        assertThat(answer.standing()).as(answer.message()).isEqualTo(AuthorityStanding.NAMED);
                        assertThat(answer.evidence()).hasSize(1);
                    });
        }
    }

    @Test
    void a_code_names_whatever_the_name_is() {
        assertThat(answer(sevenoaks(body("b", "our board").code(" qks ").build()), AuthorityRow.INTEGRATED_CARE_BOARD).standing())
                .isEqualTo(AuthorityStanding.NAMED);
        assertThat(answer(sevenoaks(body("b", "the force").code("E23000032").build()), AuthorityRow.CHIEF_OFFICER).standing())
                .isEqualTo(AuthorityStanding.NAMED);
    }

    @Test
    void an_alias_names_too() {
        Body kcc = body("kcc", "KCC").addAliases("Kent County Council").build();

        assertThat(answer(sevenoaks(kcc), "Kent County Council").standing()).isEqualTo(AuthorityStanding.NAMED);
        assertThat(answer(sevenoaks(kcc), "Sevenoaks District Council").standing()).isEqualTo(AuthorityStanding.NOT_NAMED);
    }

    @Test
    void a_commissioner_that_an_order_made_the_fire_authority_is_not_told_to_be_unable_to_hold_that_role() {
        Papers papers = papers(responsible("Police, Fire and Crime Commissioner for Northamptonshire", BodyKind.POLICE_AND_CRIME_COMMISSIONER));

        List<AuthorityAnswer> answers = AuthorityCheck.of(papers, area("E06000061"), MARCH_2024);
        assertThat(answers).extracting(AuthorityAnswer::standing).doesNotContain(AuthorityStanding.COULD_NOT_HOLD_THAT_ROLE);
        AuthorityAnswer fire = answer(answers, AuthorityRow.FIRE_AND_RESCUE);
        assertThat(fire.standing()).isEqualTo(AuthorityStanding.UNCLEAR);
        assertThat(fire.remedy()).contains(
                "Write \"Northamptonshire Commissioner Fire and Rescue Authority\" among the bodies, as a responsible authority.");
        assertThat(AuthorityCheck.of(papers, area("E07000154"), LocalDate.of(2018, 12, 31)))
                .extracting(AuthorityAnswer::standing).contains(AuthorityStanding.COULD_NOT_HOLD_THAT_ROLE);
    }

    /** The last day before each order and the first under it; that of North Yorkshire has a last day too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "E07000066 | 2017-10-01 | Essex Police, Fire and Crime Commissioner Fire and Rescue Authority",
        "E07000193 | 2018-08-01 | Staffordshire Commissioner Fire and Rescue Authority",
        "E07000163 | 2018-11-15 | North Yorkshire Police, Fire and Crime Commissioner Fire and Rescue Authority",
        "E07000154 | 2019-01-01 | Northamptonshire Commissioner Fire and Rescue Authority",
    })
    void a_commissioner_is_the_fire_authority_from_the_day_of_the_order(String code, LocalDate from, String name) {
        assertThat(fireAuthority(code, from)).isEqualTo(name);
        assertThat(fireAuthority(code, from.minusDays(1))).startsWith("the fire and rescue authority for ");
    }

    @Test
    void the_order_for_Cumbria_came_with_its_new_councils_and_that_for_North_Yorkshire_went_with_the_combined_authority() {
        assertThat(fireAuthority("E06000063", LocalDate.of(2023, 4, 1))).isEqualTo("Cumbria Commissioner Fire and Rescue Authority");
        assertThat(fireAuthority("E07000026", LocalDate.of(2023, 3, 31))).startsWith("the fire and rescue authority for ");
        assertThat(fireAuthority("E06000065", LocalDate.of(2024, 5, 6))).startsWith("North Yorkshire Police, Fire and Crime");
        assertThat(fireAuthority("E06000065", LocalDate.of(2024, 5, 7))).startsWith("the fire and rescue authority for ");
    }

    private static String fireAuthority(String code, LocalDate day) {
        return answer(AuthorityCheck.of(papers(), area(code), day), AuthorityRow.FIRE_AND_RESCUE).name();
    }

    @Test
    void a_fire_authority_in_doubt_is_not_said_to_be_missing() {
        AuthorityAnswer fire = answer(
                AuthorityCheck.of(papers(), area("E07000207"), MARCH_2024), AuthorityRow.FIRE_AND_RESCUE);

        assertThat(fire.message())
                .isEqualTo("The papers do not name the fire and rescue authority for Surrey (Surrey Fire & Rescue Service). If"
                        + " the county council is itself the fire and rescue authority, it is one body and no separate one is"
                        + " missing.");
        assertThat(fire.remedy().orElseThrow()).startsWith("If it is a responsible authority of the area, write ");
    }

    @Test
    void a_primary_care_trust_cannot_be_told_from_another() {
        AuthorityAnswer trust = answer(
                AuthorityCheck.of(papers(body("pct", "West Kent PCT").build()), area("E07000111"), LocalDate.of(2012, 3, 31)),
                AuthorityRow.PRIMARY_CARE_TRUST);

        assertThat(trust.standing()).isEqualTo(AuthorityStanding.UNCLEAR);
        assertThat(trust.message())
                .isEqualTo("The papers name \"West Kent PCT\"; whether that is the primary care trust for Sevenoaks is not known"
                        + " here. Which body it was on 31 March 2012 is not in the lists read.");
    }

    @Test
    void a_role_on_other_days_does_not_name_an_authority_on_this_one() {
        Body police = body("police", "Kent Police")
                .addRoles(BodyRole.builder()
                        .role(StatutoryRole.RESPONSIBLE_AUTHORITY)
                        .from(LocalDate.of(2024, 4, 1))
                        .build())
                .build();

        AuthorityAnswer answer = answer(sevenoaks(police), AuthorityRow.CHIEF_OFFICER);
        assertThat(answer.standing()).isEqualTo(AuthorityStanding.UNCLEAR);
        assertThat(answer.message())
                .isEqualTo("The papers give \"Kent Police\" the role of responsible authority, but not on 31 March 2024.");
        assertThat(answer(
                                AuthorityCheck.of(papers(police), area("E07000111"), LocalDate.of(2024, 4, 1)),
                                AuthorityRow.CHIEF_OFFICER)
                        .standing())
                .isEqualTo(AuthorityStanding.NAMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kent Police and Crime Commissioner | POLICE_AND_CRIME_COMMISSIONER",
                "Kent Police and Crime Commissioner | ",
                "Kent & Medway Violence Reduction Unit | VIOLENCE_REDUCTION_UNIT",
                "Kent & Medway Violence Reduction Unit | GROUP",
                "NHS Kent and Medway CCG | CLINICAL_COMMISSIONING_GROUP",
                "NHS Kent and Medway CCG | ",
                "West Kent Primary Care Trust | OTHER",
                "Kent Police Authority | POLICE_AUTHORITY",
                "Kent Youth Justice Service | YOUTH_OFFENDING_TEAM",
                "Sevenoaks District Community Safety Partnership | PARTNERSHIP",
                "Public Health | PUBLIC_HEALTH",
                "Kent NHS Trust | NHS_TRUST",
                "Powys Teaching Health Board | LOCAL_HEALTH_BOARD",
            })
    void a_kind_that_could_not_hold_the_role_is_told(String name, BodyKind kind) {
        List<AuthorityAnswer> answers = sevenoaks(responsible(name, kind));

        assertThat(answers).hasSize(7);
        assertThat(answers.get(6).standing()).isEqualTo(AuthorityStanding.COULD_NOT_HOLD_THAT_ROLE);
        assertThat(answers.get(6).name()).isEqualTo(name);
        assertThat(answers.get(6).evidence()).hasSize(1);
        assertThat(answers.get(6).remedy()).isPresent();
        assertThat(sevenoaks(body(name, kind))).as("without the role").hasSize(6);
    }

    @Test
    void the_remedy_for_an_abolished_group_names_the_board() {
        AuthorityAnswer answer =
                sevenoaks(responsible("NHS Kent and Medway CCG", BodyKind.CLINICAL_COMMISSIONING_GROUP)).get(6);

        assertThat(answer.message())
                .isEqualTo("The papers give \"NHS Kent and Medway CCG\" the role of responsible authority on 31 March 2024, but"
                        + " bodies of that kind were responsible authorities until 30 June 2022 only.");
        assertThat(answer.remedy())
                .contains("Name NHS Kent and Medway Integrated Care Board as the responsible authority, and take the role from"
                        + " \"NHS Kent and Medway CCG\".");
        assertThat(answer.row()).contains(AuthorityRow.CLINICAL_COMMISSIONING_GROUP);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-30, 0", "2022-07-01, 1"})
    void a_clinical_commissioning_group_could_hold_the_role_until_its_last_day(LocalDate day, int answers) {
        assertThat(AuthorityCheck.of(
                        papers(responsible("NHS Kent and Medway CCG", BodyKind.CLINICAL_COMMISSIONING_GROUP)),
                        area("E07000111"),
                        day))
                .filteredOn(answer -> answer.standing() == AuthorityStanding.COULD_NOT_HOLD_THAT_ROLE)
                .hasSize(answers);
    }

    @Test
    void a_role_that_ended_before_the_day_is_not_held_against_a_body() {
        Body group = body("ccg", "NHS Kent and Medway CCG")
                .kind(BodyKind.CLINICAL_COMMISSIONING_GROUP)
                .addRoles(BodyRole.builder()
                        .role(StatutoryRole.RESPONSIBLE_AUTHORITY)
                        .to(LocalDate.of(2022, 6, 30))
                        .build())
                .build();

        assertThat(sevenoaks(group)).hasSize(6);
    }

    @Test
    void health_with_the_role_is_not_named_and_is_not_told_twice() {
        assertThat(sevenoaks(responsible("Health", BodyKind.HEALTH))).hasSize(6);
    }

    private static final Body[] SIX = {
        body("sdc", "Sevenoaks District Council").build(),
        body("kcc", "Kent County Council").build(),
        body("probation", "Probation Service").build(),
        body("police", "Kent Police").build(),
        body("fire", "Kent Fire & Rescue Service").build(),
        body("icb", "NHS Kent and Medway Integrated Care Board").build(),
    };

    private static Coverage coverage(String code, List<Body> bodies, String... ids) {
        return Matching.of(
                        AuthorityIndex.of(papers(bodies.toArray(Body[]::new))),
                        ResponsibleAuthorities.of(area(code), MARCH_2024))
                .coverage(Arrays.stream(ids).map(ElementId::of).toList());
    }

    @Test
    void six_who_came_are_every_responsible_authority() {
        Coverage all = coverage("E07000111", List.of(SIX), "sdc", "kcc", "probation", "police", "fire", "icb");

        assertThat(all.extent()).isEqualTo(Extent.EVERY);
        assertThat(all.matched()).hasSize(6);
    }

    @Test
    void five_who_came_are_not_every_responsible_authority() {
        Coverage five = coverage("E07000111", List.of(SIX), "sdc", "kcc", "probation", "police", "icb", "nobody");

        assertThat(five.extent()).isEqualTo(Extent.NOT_EVERY);
        assertThat(five.missing().stream().map(ExpectedAuthority::name))
                .containsExactly("Kent and Medway Fire and Rescue Authority");
    }

    @Test
    void a_group_stands_for_its_members_and_may_hold_itself() {
        List<Body> bodies = new ArrayList<>(List.of(SIX));
        bodies.add(body("inner", "Blue light services")
                .kind(BodyKind.GROUP)
                .addMembers(ElementId.of("police"), ElementId.of("fire"), ElementId.of("all"))
                .build());
        bodies.add(body("all", "All partners")
                .kind(BodyKind.GROUP)
                .addMembers(ElementId.of("inner"), ElementId.of("sdc"), ElementId.of("kcc"), ElementId.of("probation"),
                        ElementId.of("icb"))
                .build());

        assertThat(coverage("E07000111", bodies, "all").extent()).isEqualTo(Extent.EVERY);
    }

    @Test
    void police_alone_leaves_it_open_who_came() {
        List<Body> bodies = new ArrayList<>(List.of(SIX));
        bodies.add(body("someone", "Police").kind(BodyKind.POLICE).build());

        Coverage unclear = coverage("E07000111", bodies, "sdc", "kcc", "probation", "someone", "fire", "icb");

        assertThat(unclear.extent()).isEqualTo(Extent.NOT_KNOWN);
        assertThat(unclear.unclear().stream().map(ExpectedAuthority::name))
                .containsExactly("the Chief Constable of Kent (Kent Police)");
    }

    @Test
    void a_fire_authority_in_doubt_that_did_not_come_leaves_it_open() {
        List<Body> bodies = List.of(
                body("council", "Cornwall Council").build(),
                body("probation", "Probation Service").build(),
                body("police", "Devon and Cornwall Police").build(),
                body("fire", "Cornwall Fire and Rescue Service").build(),
                body("icb", "NHS Cornwall and the Isles of Scilly ICB").build());

        assertThat(coverage("E06000052", bodies, "council", "probation", "police", "icb").extent())
                .isEqualTo(Extent.NOT_KNOWN);
        assertThat(coverage("E06000052", bodies, "council", "probation", "police", "icb", "fire").extent())
                .isEqualTo(Extent.EVERY);
        assertThat(coverage("E06000052", bodies, "council", "probation", "fire", "icb").extent())
                .isEqualTo(Extent.NOT_EVERY);
    }

    @Test
    void a_city_council_may_be_abbreviated_like_a_commissioner() {
        Papers papers = papers(body("council", "Plymouth City Council")
                .abbreviation("PCC")
                .addRoles(BodyRole.builder().role(StatutoryRole.RESPONSIBLE_AUTHORITY).build())
                .build());
        List<AuthorityAnswer> answers = AuthorityCheck.of(papers, area("E06000026"), MARCH_2024);
        assertThat(answer(answers, AuthorityRow.COUNCIL).standing()).isEqualTo(AuthorityStanding.NAMED);
        assertThat(answers).extracting(AuthorityAnswer::standing)
                .doesNotContain(AuthorityStanding.COULD_NOT_HOLD_THAT_ROLE);
    }

    @Test
    void a_name_that_ends_in_the_initials_of_its_kind_is_unclear_and_not_absent() {
        List<AuthorityAnswer> answers = sevenoaks(
                body("one", "Sevenoaks DC").build(), body("two", "Kent CC").build(), body("three", "Kent FRS").build());
        assertThat(answer(answers, "Sevenoaks District Council").standing()).isEqualTo(AuthorityStanding.UNCLEAR);
        assertThat(answer(answers, "Kent County Council").standing()).isEqualTo(AuthorityStanding.UNCLEAR);
        assertThat(answer(answers, AuthorityRow.FIRE_AND_RESCUE).standing()).isEqualTo(AuthorityStanding.UNCLEAR);
    }
}
