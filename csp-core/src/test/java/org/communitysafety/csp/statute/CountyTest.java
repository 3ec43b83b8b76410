package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;
import static org.communitysafety.csp.duty.Outcome.NOT_YET_DUE;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN_ELSEWHERE;
import static org.communitysafety.csp.spoilt.CountySpoilers.agreement;
import static org.communitysafety.csp.spoilt.CountySpoilers.unjoined;
import static org.communitysafety.csp.spoilt.GroupSpoilers.body;
import static org.communitysafety.csp.spoilt.GroupSpoilers.member;
import static org.communitysafety.csp.spoilt.GroupSpoilers.without;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.agreement.AssessmentUsed;
import org.communitysafety.csp.agreement.JointWorking;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.spoilt.GroupSpoilers;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Regulations 8 to 9A: the county of Exampleshire, its districts Exampleford and Samplebury, and its agreement for 2024-25. */
class CountyTest {

    private static final String GROUP = "SI2007-1830-R8-1";
    private static final String MEMBERS = "SI2007-1830-R8-2";
    private static final String YEARLY = "SI2007-1830-R9-1";
    private static final String BASED_ON = "SI2007-1830-R9-2";
    private static final String PRIORITIES = "SI2007-1830-R9-3-A";
    private static final String OTHERWISE = "SI2007-1830-R9-3-B";
    private static final String OTHERWISE_CD = "SI2007-1830-R9-3-B-CD";
    private static final String COPY = "SI2007-1830-R9A";

    /** The agreement for 2024-25 is made before 1 April 2025, from the assessments made from 1 April 2024 on. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-31, FOR_JUDGEMENT",
        "2024-04-01, SHOWN",
        "2025-03-31, SHOWN",
        "2025-04-01, CONTRADICTED",
        "2025-03, SHOWN",
        "2025, FOR_JUDGEMENT",
        "2026, CONTRADICTED"
    })
    void the_agreement_is_made_before_its_year_ends(String date, Outcome outcome) {
        county("dated " + date, agreement((one, was) -> one.date(PartialDate.parse(date)))).answers(outcome, YEARLY).holds();
    }

    static List<Case> cases() {
        return List.of(
                Case.sound("A district has no county group and makes no agreement")
                        .answers(NOT_APPLICABLE, GROUP, MEMBERS, YEARLY, BASED_ON, PRIORITIES, OTHERWISE, OTHERWISE_CD, COPY),
                county("A county has no plan and no strategy group of its own")
                        .answers(NOT_APPLICABLE, "SI2007-1830-R3-1", "SI2007-1830-R10-1", "CDA98-6-8", "CDA98-6-1-A"),
                // Regulation 8.
                county("The papers do not say which body it is, and one is of the kind",
                                GroupSpoilers.partnership(one -> one.strategyGroup(Optional.empty())))
                        .answers(SHOWN, GROUP),
                county("The board is no county strategy group", body("county-group", one -> one.kind(BodyKind.GROUP)),
                                GroupSpoilers.partnership(one -> one.strategyGroup(Optional.empty())))
                        .answers(NOT_RECORDED, GROUP),
                county("One was appointed by the other district, which is in the county",
                                member("member-police", one -> one.appointedBy(List.of(ElementId.of("samplebury")))))
                        .answers(SHOWN, MEMBERS),
                county("One was appointed by a council of elsewhere", body("samplebury", one -> one.name("Swale Borough Council")),
                                member("member-police", one -> one.appointedBy(List.of(ElementId.of("samplebury")))))
                        .answers(FOR_JUDGEMENT, MEMBERS),
                county("No members", without("member-police", "member-county")).answers(NOT_RECORDED, MEMBERS),
                // Regulation 9(1).
                county("A draft is no agreement yet", agreement((one, was) -> one.stage(Stage.DRAFT)))
                        .answers(FOR_JUDGEMENT, YEARLY),
                county("No agreement is among the papers", Change.papers(papers -> papers.agreement(Optional.empty())))
                        .on(2025, 3, 31)
                        .answers(NOT_RECORDED, YEARLY, BASED_ON, PRIORITIES, OTHERWISE),
                county("It has no date", agreement((one, was) -> one.date(Optional.empty()))).answers(FOR_JUDGEMENT, YEARLY),
                county("It is not said for which year it is", agreement((one, was) -> one.year(Optional.empty())))
                        .answers(FOR_JUDGEMENT, YEARLY),
                county("Until the year is out it may yet be made").asAt(2025, 3, 30).answers(NOT_YET_DUE, YEARLY),
                county("On its last day it has to be there").asAt(2025, 3, 31).answers(SHOWN, YEARLY),
                // Regulation 9(2): all the districts, never any.
                county("One district of two", agreement((one, was) -> one.assessments(was.getAssessments().subList(0, 1))))
                        .answers(FOR_JUDGEMENT, BASED_ON),
                county("None", agreement((one, was) -> one.assessments(List.of()))).answers(NOT_RECORDED, BASED_ON),
                county("Twice the same district", agreement((one, was) -> one.assessments(was.getAssessments().stream()
                                .map(used -> AssessmentUsed.builder().like(used).area("E07999999").build()).toList())))
                        .answers(FOR_JUDGEMENT, BASED_ON),
                county("Both of the year before", used(one -> one.year(new PlanYear(2023)))).answers(CONTRADICTED, BASED_ON),
                county("Both of the year after", used(one -> one.year(new PlanYear(2025)))).answers(CONTRADICTED, BASED_ON),
                county("Of no year", used(one -> one.year(Optional.empty()))).answers(FOR_JUDGEMENT, BASED_ON),
                county("By their dates of the year", used(one -> one.year(Optional.empty()).date(PartialDate.parse("2024-12"))))
                        .answers(SHOWN, BASED_ON),
                county("By their dates of the year before, whatever is said", used(one -> one.date(PartialDate.parse("2024-03-31"))))
                        .answers(CONTRADICTED, BASED_ON),
                county("An old one beside that of the year", agreement((one, was) -> one.addAssessments(AssessmentUsed.builder()
                                .id(ElementId.of("old")).area("E07999999").year(new PlanYear(2020)).build())))
                        .answers(SHOWN, BASED_ON),
                county("One of a district of elsewhere beside them", agreement((one, was) -> one.addAssessments(
                                AssessmentUsed.builder().id(ElementId.of("kent")).area("E07000111").year(new PlanYear(2024))
                                        .build())))
                        .answers(SHOWN, BASED_ON),
                county("The year of the agreement is not told, nor its date", agreement((one, was) -> one
                                .year(Optional.empty()).date(Optional.empty()))).on(2025, 3, 31)
                        .answers(FOR_JUDGEMENT, BASED_ON),
                county("The year of the agreement follows from its date", agreement((one, was) -> one.year(Optional.empty())))
                        .answers(SHOWN, BASED_ON),
                county("The year of the agreement is not told, and they are of the year before its date",
                                agreement((one, was) -> one.year(Optional.empty())), used(one -> one.year(new PlanYear(2023))))
                        .answers(FOR_JUDGEMENT, BASED_ON),
                county("One of the year, still to be named, beside an old one", agreement((one, was) -> one
                                .assessments(List.of(was.getAssessments().get(1),
                                        AssessmentUsed.builder().like(was.getAssessments().get(0)).title("TBC").build(),
                                        AssessmentUsed.builder().like(was.getAssessments().get(0))
                                                .id(ElementId.of("old")).year(new PlanYear(2020)).build()))))
                        .answers(FOR_JUDGEMENT, BASED_ON),
                county("One of no year beside an old one", agreement((one, was) -> one
                                .assessments(List.of(was.getAssessments().get(1),
                                        AssessmentUsed.builder().like(was.getAssessments().get(0))
                                                .year(Optional.empty()).build(),
                                        AssessmentUsed.builder().like(was.getAssessments().get(0))
                                                .id(ElementId.of("old")).year(new PlanYear(2020)).build()))))
                        .answers(FOR_JUDGEMENT, BASED_ON),
                county("Their titles are still to come", used(one -> one.title("TBC"))).answers(NOT_RECORDED, BASED_ON),
                // Regulation 9(3).
                county("The priorities are still to be named", joint("j-first", one -> one.priorities(List.of("TBC"))))
                        .answers(FOR_JUDGEMENT, PRIORITIES),
                county("A heading and nothing under it", joint("j-first", one -> one.title("One team").text("One team")))
                        .answers(FOR_JUDGEMENT, PRIORITIES),
                county("What is still to be written", joint("j-first", one -> one.text("To be added")))
                        .answers(NOT_SHOWN, PRIORITIES),
                county("All of it is on priorities", agreement((one, was) -> one.jointWorking(was.getJointWorking().stream()
                                .map(all -> JointWorking.builder().like(all).priorities(List.of("Homes and streets")).build())
                                .toList())))
                        .answers(SHOWN, PRIORITIES)
                        .answers(NOT_SHOWN, OTHERWISE)
                        .answers(FOR_JUDGEMENT, OTHERWISE_CD),
                county("Words that nobody has marked", agreement((one, was) -> one.jointWorking(was.getJointWorking().stream()
                                .map(all -> JointWorking.builder().like(all).serves(Set.of()).priorities(List.of()).build())
                                .toList())))
                        .answers(FOR_JUDGEMENT, PRIORITIES, OTHERWISE, OTHERWISE_CD),
                county("Silence on one subject is for a person, for they are alternatives", unjoined("j-cd"))
                        .answers(SHOWN, OTHERWISE)
                        .answers(FOR_JUDGEMENT, OTHERWISE_CD),
                county("Part of the agreement was in hand", unjoined("j-first"), agreement((one, was) -> one.inHand(InHand.PART)))
                        .answers(NOT_RECORDED, PRIORITIES),
                county("It was not in hand", agreement((one, was) -> one.inHand(InHand.NONE)))
                        .answers(FOR_JUDGEMENT, PRIORITIES),
                county("Another document has it", unjoined("j-first", "j-cd", "j-sm", "j-ro", "j-sv"), said(
                                Words.elsewhere("See the work plan.", "Work Plan", Topic.JOINT_WORKING)))
                        .answers(SHOWN_ELSEWHERE, PRIORITIES, OTHERWISE),
                // Regulation 9A.
                county("No day is told", copy(one -> one.on(Optional.empty()))).answers(FOR_JUDGEMENT, COPY),
                county("It went to the district council", copy(one -> one.to(ElementId.of("district")))).answers(NOT_RECORDED, COPY),
                county("It is to be sent", copy(one -> one.status(Done.PLANNED))).answers(FOR_JUDGEMENT, COPY),
                county("It was not sent", copy(one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, COPY),
                county("It was not sent by a day, and may be later", copy(one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, COPY),
                county("It went to the commissioner of another police area",
                                body("commissioner", one -> one.name("Police and Crime Commissioner for Sussex")))
                        .answers(FOR_JUDGEMENT, COPY),
                county("It went to a Mayor's Office, which only London has",
                                body("commissioner", one -> one.kind(BodyKind.MAYORS_OFFICE_FOR_POLICING)))
                        .answers(FOR_JUDGEMENT, COPY),
                county("It went to a mayor of whom no order tells",
                                body("commissioner", one -> one.name("The Mayor").kind(BodyKind.MAYOR)))
                        .answers(FOR_JUDGEMENT, COPY),
                county("Some agreement, sent before this one was made", copy(one ->
                                one.paper(Optional.empty()).on(PartialDate.parse("2024-05-01"))))
                        .answers(FOR_JUDGEMENT, COPY),
                county("Some agreement, sent after this one was made", copy(one -> one.paper(Optional.empty())))
                        .answers(SHOWN, COPY),
                county("Another agreement", copy(one -> one.paper(ElementId.of("old")))).answers(NOT_RECORDED, COPY),
                // As made, in 2008.
                Case.of("All were there, but which primary care trusts there were is not known", SoundCounty.of2008())
                        .answers(FOR_JUDGEMENT, "SI2007-1830-R8-OLD")
                        .answers(SHOWN, GROUP, YEARLY, BASED_ON)
                        .answers(null, MEMBERS, COPY));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    @Test
    void what_the_first_county_group_lacked_is_told_one_by_one() {
        assertThat(shortfalls(Case.of("2008", SoundCounty.of2008()), "SI2007-1830-R8-OLD")).isEmpty();
        assertThat(shortfalls(Case.of("2008", SoundCounty.of2008(), without("member-group", "member-county", "member-fire",
                        "member-trust"), GroupSpoilers.event("chair", one -> one.status(Done.NOT_DONE))), "SI2007-1830-R8-OLD"))
                .containsExactly(
                        "1 of 2 districts have a member from their strategy group, its chair.",
                        "No member is said to be the county council's elected member responsible for community safety.",
                        "Nobody is said to be appointed by Exampleshire Fire and Rescue Authority.",
                        "Nobody is said to be appointed by the primary care trusts.",
                        "No arrangements for a chair are recorded.");
    }

    @Test
    void each_body_that_appointed_nobody_is_told() {
        assertThat(shortfalls(Case.of("2008", SoundCounty.of2008(), without("member-police", "member-authority",
                        "member-group", "member-group-samplebury")), "SI2007-1830-R8-OLD"))
                .containsExactly(
                        "0 of 2 districts have a member from their strategy group, its chair.",
                        "Nobody is said to be appointed by the Chief Constable of Exampleshire (Exampleshire Police).",
                        "Nobody is said to be appointed by Exampleshire Police Authority.");
    }

    @Test
    void the_county_itself_appoints_its_elected_member() {
        String lacking = "No member is said to be the county council's elected member responsible for community safety.";
        assertThat(shortfalls(Case.of("2008", SoundCounty.of2008(), member("member-county", one -> one.leadCouncillor(false))),
                        "SI2007-1830-R8-OLD"))
                .containsExactly(lacking);
        assertThat(shortfalls(Case.of("2008", SoundCounty.of2008(), member("member-county", one -> one.leadCouncillor(false)),
                        member("member-fire", one -> one.leadCouncillor(true))), "SI2007-1830-R8-OLD"))
                .containsExactly(lacking);
    }

    @Test
    void the_district_whose_assessment_is_not_named_is_told() {
        assertThat(shortfalls(county("one", agreement((one, was) -> one.assessments(was.getAssessments().subList(0, 1)))),
                        BASED_ON))
                .containsExactly("The assessment of Samplebury made in 2024-25 is not named.");
    }

    @Test
    void the_districts_are_those_of_the_day() {
        Change kent = GroupSpoilers.partnership(one -> one.areas(List.of(
                AreaUse.builder().code("E10000016").build())));
        assertThat(shortfalls(county("Kent", kent), BASED_ON))
                .hasSize(12)
                .contains("The assessment of Sevenoaks made in 2024-25 is not named.");
    }

    private static List<String> shortfalls(Case papers, String duty) {
        return papers.review().finding(duty).orElseThrow().shortfalls().stream().map(one -> one.text()).toList();
    }

    private static Case county(String words, Change... changes) {
        return Case.of(words, SoundCounty.of2025(), changes);
    }

    private static Change used(UnaryOperator<AssessmentUsed.Builder> set) {
        return agreement((one, was) -> one.assessments(was.getAssessments().stream()
                .map(used -> set.apply(AssessmentUsed.builder().like(used)).build())
                .toList()));
    }

    private static Change joint(String id, UnaryOperator<JointWorking.Builder> set) {
        return agreement((one, was) -> one.jointWorking(Change.with(was.getJointWorking(), id,
                joint -> set.apply(JointWorking.builder().like(joint)).build())));
    }

    private static Change said(Statement statement) {
        return agreement((one, was) -> one.addStatements(statement));
    }

    private static Change copy(UnaryOperator<Dispatch.Builder> set) {
        return Change.records((records, was) -> records.copiesSent(was.getCopiesSent().stream()
                .map(one -> set.apply(Dispatch.builder().like(one)).build())
                .toList()));
    }
}
