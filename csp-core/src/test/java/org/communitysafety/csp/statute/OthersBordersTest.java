package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.spoilt.OthersPapers.event;
import static org.communitysafety.csp.spoilt.OthersPapers.every;
import static org.communitysafety.csp.spoilt.OthersPapers.with;
import static org.communitysafety.csp.spoilt.OthersPapers.without;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.report.Implication;
import org.communitysafety.csp.report.ImplicationKind;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundOneTier;
import org.communitysafety.csp.spoilt.OthersPapers;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working with others, shared data, and duties in other Acts, where little more or less would do. */
class OthersBordersTest {

    private static final String CO_OPERATE = "CDA98-5-2";
    private static final String REGARD = "CDA98-17-1-A";
    private static final String QUARTERS = "SI2007-1831-R3";
    private static final String POLICING_BODY = "PRSRA11-10-2";
    private static final String PREVENT = "CTSA15-26";
    private static final String ACCOMMODATION = "DAA21-57";

    /** Section 5(2): a body co-operates from the first day of its role to the last. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-31, , FOR_JUDGEMENT", "2025-04-01, , SHOWN", ", 2025-03-31, FOR_JUDGEMENT", ", 2025-03-30, SHOWN"
    })
    void a_body_co_operates_on_the_days_of_its_role(LocalDate from, LocalDate to, Outcome outcome) {
        Case.sound("A school from " + from + " to " + to, Change.papers(papers -> papers.addBodies(Body.builder()
                        .id(id("school-too")).name("A school").kind(BodyKind.SCHOOL)
                        .addRoles(BodyRole.builder().role(StatutoryRole.CO_OPERATING)
                                .from(Optional.ofNullable(from)).to(Optional.ofNullable(to)).build())
                        .build())))
                .answers(outcome, CO_OPERATE)
                .holds();
    }

    /** Section 61 of the 2021 Act: the area's own council of that tier; no other council, and no other body. */
    @ParameterizedTest
    @CsvSource({
        "E06999999, Sampleton Council, UNITARY_COUNCIL, SHOWN",
        "E06999999, Kent County Council, COUNTY_COUNCIL, FOR_JUDGEMENT",
        "E06999999, Medway Council, UNITARY_COUNCIL, FOR_JUDGEMENT",
        "E06999999, Sampleton Parish Council, PARISH_COUNCIL, FOR_JUDGEMENT",
        "E06000053, Council of the Isles of Scilly, ISLES_OF_SCILLY_COUNCIL, SHOWN",
        "E08000003, Manchester City Council, METROPOLITAN_DISTRICT_COUNCIL, SHOWN",
        "E08000003, Salford City Council, METROPOLITAN_DISTRICT_COUNCIL, FOR_JUDGEMENT",
        "E10999999, Exampleshire County Council, COUNTY_COUNCIL, SHOWN",
        "E10999999, Exampleford District Council, DISTRICT_COUNCIL, FOR_JUDGEMENT"
    })
    void the_tier_one_council_of_the_area_owes_the_strategy(String area, String name, BodyKind kind, Outcome outcome) {
        Case.of("published by " + name, OthersPapers.unitary(), Bare.area(area),
                        Change.papers(papers -> papers.bodies(List.of(
                                Body.builder().id(id("owner")).name(name).kind(kind).build()))),
                        with("accommodation", one -> one.by(List.of(id("owner")))))
                .answers(outcome, ACCOMMODATION)
                .holds();
    }

    /** The Greater London Authority owes it in London, and a county council in its districts: they are not asked here. */
    @ParameterizedTest
    @ValueSource(strings = {"E07999999", "E09000003", "E09000001"})
    void no_area_whose_own_council_is_of_another_tier_is_asked(String area) {
        Case.of(area, OthersPapers.unitary(), Bare.area(area)).answers(NOT_APPLICABLE, ACCOMMODATION).holds();
    }

    /** Section 10 of the 2011 Act: outside London an elected local policing body is a commissioner, or a mayor if an order says so. */
    @ParameterizedTest
    @CsvSource({
        "POLICE_AND_CRIME_COMMISSIONER, SHOWN", "MAYOR, FOR_JUDGEMENT", "MAYORS_OFFICE_FOR_POLICING, FOR_JUDGEMENT",
        "POLICE_AUTHORITY, FOR_JUDGEMENT", "OTHER, FOR_JUDGEMENT"
    })
    void the_policing_body_takes_part(BodyKind kind, Outcome outcome) {
        Case.sound("with a " + kind, owner(kind), with("with-commissioner", one -> one.by(List.of(id("owner")))))
                .answers(outcome, POLICING_BODY)
                .holds();
    }

    /** Elected on 15 November 2012, in office on the 22nd; in London the Mayor's Office since 16 January 2012. */
    @Test
    void outside_London_it_began_with_the_commissioners() {
        Case.sound("the eve").on(2012, 11, 21).answers(NOT_APPLICABLE, POLICING_BODY).holds();
        Case.of("London, whose health body was another one then", SoundOneTier.london()).on(2012, 1, 16)
                .answers(FOR_JUDGEMENT, POLICING_BODY).holds();
        assertThat(Case.sound("the day").on(2012, 11, 22).review().finding(POLICING_BODY).orElseThrow().outcome())
                .isNotEqualTo(NOT_APPLICABLE);
    }

    /** Only the part on crime and disorder bears on section 17. */
    @ParameterizedTest
    @EnumSource(ImplicationKind.class)
    void of_the_implications_in_a_report_one_bears_on_section_17(ImplicationKind kind) {
        Case.bare("On " + kind, Change.papers(papers -> papers.addReports(CommitteeReport.builder()
                        .id(id("report")).title("Report")
                        .addImplications(Implication.builder().id(id("part")).kind(kind).text("It is small.").build())
                        .build())))
                .answers(kind == ImplicationKind.CRIME_AND_DISORDER ? FOR_JUDGEMENT : NOT_RECORDED, REGARD)
                .holds();
    }

    /** What the paragraphs of the Schedule to SI 2007/1831 list, each by its name. */
    @Test
    void data_on_matters_of_which_nothing_is_said_are_told_one_by_one() {
        assertThat(missing("SI2007-1831-SCH-POL")).containsExactly("incidents", "crimes");
        assertThat(missing("SI2007-1831-SCH-FRA")).containsExactly("deliberate fires", "violence to staff",
                "fires in dwellings without an alarm", "malicious false alarms");
        assertThat(missing("SI2007-1831-SCH-LA")).containsExactly(
                "road collisions", "school exclusions", "racial incidents", "anti-social behaviour");
    }

    /** Article 3(2) of SI 2004/118, in words that papers use. */
    @ParameterizedTest
    @CsvSource({
        "The youth club on Elm Road, a voluntary youth organisation",
        "CPS, the Crown Prosecution Service", "Neighbourhood Watch, Neighbourhood Watch", "Victim Support, Victim Support",
        "The school bus firm of Elm Road, a provider of school transport", "The train operator, a provider of public transport",
        "The refuge for women, a body for women", "Young people of the ward, a body for the young",
        "Age UK, a body for the elderly", "Mencap, a body for disabled people",
        "The race equality council, a body for those of different racial groups", "LGBT+ forum, a body for gay people",
        "Tenants of the estate, a body for residents", "Crimestoppers, another body that works to reduce crime and disorder",
        "The mosque, a religious body", "Elm Builders Ltd, a company or partnership with a place of business",
        "The shopkeepers of Elm Road, a body that promotes retail business", "Unison, a trade union",
        "The trade union Unite, a trade union", "A general practitioner, a general practitioner",
        "A GP surgery, a general practitioner", "The local medical committee, a body that represents general practitioners",
        "The governing body of the university, a governing body in higher education", "BTP, the British Transport Police"
    })
    void a_description_is_told_by_its_words(String text, String name) {
        assertThat(told(text)).contains(name);
    }

    /** A trades council is no union, a chamber of commerce is for more than retail, and a street can be called after a church. */
    @ParameterizedTest
    @CsvSource({
        "The trades council, a trade union", "The students' union, a trade union",
        "The chamber of commerce, a body that promotes retail business",
        "The business forum, a company or partnership with a place of business",
        "A firm, a company or partnership with a place of business",
        "The theatre company, a company or partnership with a place of business",
        "University Hospitals, a governing body in higher education", "The university, a governing body in higher education",
        "Church Street, a religious body", "Temple Way, a religious body", "The doctor, a general practitioner",
        "The school transport office, a provider of school transport", "Public transport users, a provider of public transport",
        "Children's services, a body for the young",
        "The crime prevention officer, another body that works to reduce crime and disorder",
        "Informal education for teenagers, a voluntary youth organisation"
    })
    void a_general_word_leaves_a_description_to_a_person(String text, String name) {
        InvitedDescription description = Stream.of(InvitedDescription.values())
                .filter(one -> one.getName().equals(name)).findFirst().orElseThrow();
        assertThat(description.isToldBy(text)).isFalse();
        assertThat(description.mayBeToldBy(text)).isTrue();
    }

    @Test
    void what_only_a_general_word_tells_is_named_by_itself() {
        Case papers = Case.sound("a trades council", with("invited-17", one -> one.text("The trades council")));
        papers.answers(FOR_JUDGEMENT, "CDA98-5-3", "SI2004-118-A3").holds();
        assertThat(papers.review().finding("CDA98-5-3").orElseThrow().shortfalls())
                .extracting(one -> one.text())
                .containsExactly("Only a general word tells that somebody was invited as: a trade union.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr Elm", "The council", "Childrens", "Gayton", "Unisons"})
    void other_words_tell_no_description(String text) {
        assertThat(told(text)).isEmpty();
    }

    /** Section 7(3) is asked on the day on which the report was published, else at the end of the plan's year. */
    @Test
    void the_publication_of_a_report_is_asked_on_its_day() {
        assertThat(Case.sound("published").review().finding("CDA98-7-3").orElseThrow().askedOn())
                .contains(LocalDate.of(2025, 3, 14));
        assertThat(Case.sound("not told", without("published")).review().finding("CDA98-7-3").orElseThrow().askedOn())
                .contains(LocalDate.of(2026, 3, 31));
    }

    @Test
    void where_nothing_is_told_nothing_is_said_to_be_lacking() {
        assertThat(Case.bare("bare").review().finding(CO_OPERATE).orElseThrow().shortfalls()).isEmpty();
    }

    static List<Case> cases() {
        return List.of(
                // Section 5(2).
                Case.bare("A body co-operates, and nothing is told of how", Change.papers(papers -> papers.addBodies(
                                Body.builder().id(id("a-parish")).name("A parish").kind(BodyKind.PARISH_COUNCIL)
                                        .addRoles(BodyRole.builder().role(StatutoryRole.CO_OPERATING).build()).build())))
                        .answers(NOT_RECORDED, CO_OPERATE),
                // SI 2007/1831.
                Case.sound("Given by the police and the fire authority together", jointly("2024-01"), jointly("2024-04"),
                                jointly("2024-07"), jointly("2024-10"))
                        .answers(SHOWN, "SI2007-1831-SCH-POL", QUARTERS),
                Case.bare("Data of a quarter long ago", data("2019-02-20", one -> one.period(quarter("2018-10", "2018-12"))))
                        .answers(FOR_JUDGEMENT, QUARTERS),
                Case.bare("Data are to be given", data("2025-02-20", one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, QUARTERS),
                Case.sound("One set was not given, others were", data("2025-02-20", one -> one.status(Done.NOT_DONE)))
                        .answers(SHOWN, QUARTERS),
                Case.sound("Late, but by one that was in time",
                                data("2025-05-01", one -> one.period(quarter("2024-10", "2024-12"))))
                        .answers(SHOWN, QUARTERS),
                Case.sound("Late, and before by another only", without("data-police-2024-10"),
                                data("2025-05-01", one -> one.period(quarter("2024-10", "2024-12"))))
                        .answers(CONTRADICTED, QUARTERS),
                Case.sound("Given before the quarter was over", with("data-police-2024-10",
                                one -> one.on(PartialDate.parse("2024-12-31"))))
                        .answers(FOR_JUDGEMENT, QUARTERS),
                Case.sound("Given on the day after it was over", with("data-police-2024-10",
                                one -> one.on(PartialDate.parse("2025-01-01"))))
                        .answers(SHOWN, QUARTERS),
                Case.sound("Given in a year in which it was still running", with("data-police-2024-10",
                                one -> one.on(PartialDate.parse("2024"))))
                        .answers(FOR_JUDGEMENT, QUARTERS),
                // Section 105 of the 2014 Act.
                Case.sound("Until 30 June 2022 the health body was another one").on(2022, 6, 30)
                        .answers(FOR_JUDGEMENT, "ASBCPA14-104"),
                // Section 26 of the 2015 Act.
                Case.bare("The verb does not name the programme", Words.inThePlan(
                                Words.here("We prevent harm.", Topic.STEPS)))
                        .answers(NOT_RECORDED, PREVENT),
                Case.bare("The programme is named in the plan", Words.inThePlan(
                                Words.here("Our Prevent lead.", Topic.STEPS)))
                        .answers(FOR_JUDGEMENT, PREVENT));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    private static List<String> missing(String duty) {
        return Case.sound("data", every(EnumSet.of(EventKind.DATA_DISCLOSED), one -> one.text("Figures")))
                .review().finding(duty).orElseThrow().shortfalls().stream()
                .map(one -> one.text())
                .filter(text -> text.startsWith("Nothing is said of data on "))
                .map(text -> text.substring("Nothing is said of data on ".length(), text.length() - 1))
                .toList();
    }

    private static List<String> told(String text) {
        return Stream.of(InvitedDescription.values())
                .filter(one -> one.isToldBy(text))
                .map(InvitedDescription::getName)
                .toList();
    }

    private static Change owner(BodyKind kind) {
        return Change.papers(papers -> papers.addBodies(
                Body.builder().id(id("owner")).name("Whose it is").kind(kind).build()));
    }

    private static Change jointly(String quarter) {
        return with("data-police-" + quarter, one -> one.addBy(id("fire")));
    }

    private static Change data(String on, UnaryOperator<Event.Builder> set) {
        return event(set.apply(event("more", EventKind.DATA_DISCLOSED, on).addBy(id("police")).addTo(id("fire"))
                .text("Incidents and crimes; sent electronically and depersonalised")).build());
    }

    private static Period quarter(String from, String to) {
        return Period.builder().from(PartialDate.parse(from)).to(PartialDate.parse(to)).build();
    }

    private static ElementId id(String value) {
        return ElementId.of(value);
    }
}
