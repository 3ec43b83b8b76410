package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_EVALUATED;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.spoilt.EngagementSpoilers.consultations;
import static org.communitysafety.csp.spoilt.EngagementSpoilers.meeting;
import static org.communitysafety.csp.spoilt.EngagementSpoilers.publication;
import static org.communitysafety.csp.spoilt.EngagementSpoilers.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.authority.AuthorityStanding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.plan.EngagementStep;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.record.Attendance;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.record.Nomination;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers that look as if they showed a duty, or as if they were silent on it, and are neither. */
class NoEvidenceTest {

    private static final String RE_OFFENDING = "CDA98-6-1-C";
    private static final String LEVELS = "SI2007-1830-R7-A-CD";
    private static final String CHANGES = "SI2007-1830-R7-B";
    private static final String LOCAL_VIEWS = "SI2007-1830-R7-E";
    private static final String STEPS = "SI2007-1830-R11-1-C";
    private static final String RESOURCES = "SI2007-1830-R11-1-D";
    private static final String NOMINATIONS = "SI2007-1830-R4-3-B";
    private static final String VIEWS = "SI2007-1830-R12-1-A-CD";
    private static final String OTHERS = "SI2007-1830-R12-3";
    private static final String MEETING = "SI2007-1830-R12-4-A";
    private static final String SENIOR = "SI2007-1830-R12-4-B";
    private static final String NOTICE = "SI2007-1830-R12-4-C-I";
    private static final String NOTES = "SI2007-1830-R12-4-C-II";
    private static final String COPY = "SI2007-1830-R13A";
    private static final String SUMMARY = "SI2007-1830-R14";

    static List<Case> cases() {
        return List.of(
                // Words that say nothing.
                Case.bare("A measure that has only placeholders beside its title", measure(one -> one.description("TBC")))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.bare("A description that repeats the title", Change.plan((plan, was) -> plan.addStrategies(
                                Strategy.builder().id(id("s")).title("Re-offending").description(" re-offending")
                                        .addServes(Subject.RE_OFFENDING).build())))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.bare("A statement of the plan that tells of figures sets out no strategy", Words.inThePlan(Words.here(
                                "Proven re-offending was 28 in a hundred.", Topic.LEVELS_AND_PATTERNS, Subject.RE_OFFENDING)))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.bare("Another document that is not named", Words.inThePlan(Words.elsewhere(
                                "This is dealt with elsewhere.", "TBC", Topic.STRATEGY, Subject.RE_OFFENDING)))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.bare("A report that points to the plan, which was read", report(one -> one.addStatements(Words.elsewhere(
                                "The plan deals with it.", "plan ", Topic.STRATEGY, Subject.RE_OFFENDING))))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.sound("How people were asked is yet to be written", consultations(one -> one.method("TBC")))
                        .answers(FOR_JUDGEMENT, VIEWS),
                Case.sound("Where the summary was published is yet to be written", summary(one -> one.where("TBC")))
                        .answers(FOR_JUDGEMENT, SUMMARY),
                Case.sound("Who takes the steps is yet to be written", Change.plan((plan, was) -> plan.actions(
                                was.getActions().stream()
                                        .map(one -> Action.builder().like(one).leads(List.of()).leadText("TBC").build())
                                        .toList())))
                        .answers(FOR_JUDGEMENT, STEPS),
                Case.sound("Under one priority stands only a placeholder", Change.plan((plan, was) -> plan.actions(
                                Change.without(was.getActions(), "d-ro").stream()
                                        .map(one -> one.getId().value().equals("a-ro")
                                                ? Action.builder().like(one).text("To be added").build() : one)
                                        .toList())))
                        .answers(FOR_JUDGEMENT, STEPS),
                Case.sound("One post is yet to be named", protocol(one -> one.nominations(List.of(
                                nominated("district", "Head of Safety"), nominated("county", "TBC"),
                                nominated("police", "Chief Inspector"), nominated("fire", "Prevention Manager"),
                                nominated("health", "Head of Governance"), nominated("probation", "Senior Officer")))))
                        .answers(FOR_JUDGEMENT, NOMINATIONS),
                Case.sound("A level that has no figure but the year", Change.assessment((assessment, was) ->
                                assessment.analyses(was.getAnalyses().stream()
                                        .map(one -> Analysis.builder().like(one).figures(List.of())
                                                .level("Not known for 2023-24").build())
                                        .toList())))
                        .answers(FOR_JUDGEMENT, LEVELS),
                Case.sound("What it is compared with is yet to be written", Change.assessment((assessment, was) ->
                                assessment.analyses(was.getAnalyses().stream()
                                        .map(one -> Analysis.builder().like(one).comparedWith("TBC").build())
                                        .toList())))
                        .answers(FOR_JUDGEMENT, CHANGES),
                // One body for many, and other bodies.
                Case.sound("One person came for the whole group", membersOfTheGroup(), meeting(one -> one.attendees(List.of(
                                Attendance.builder().body(id("group")).post("Chair").senior(true).build()))))
                        .answers(FOR_JUDGEMENT, SENIOR),
                Case.sound("One post was nominated for the whole group", membersOfTheGroup(), protocol(one ->
                                one.nominations(List.of(nominated("group", "Analyst")))))
                        .answers(FOR_JUDGEMENT, NOMINATIONS),
                Case.sound("Senior people came to a meeting of the cabinet", meeting(one -> one.heldBy(id("cabinet"))))
                        .answers(FOR_JUDGEMENT, MEETING, SENIOR, NOTICE, NOTES),
                Case.sound("Another partnership held the meeting", another("Exampleshire Domestic Abuse Partnership",
                                BodyKind.PARTNERSHIP), meeting(one -> one.heldBy(id("other"))))
                        .answers(FOR_JUDGEMENT, MEETING),
                Case.sound("The strategy group of another area held the meeting", another("Otherford Strategy Group",
                                BodyKind.STRATEGY_GROUP), meeting(one -> one.heldBy(id("other"))))
                        .answers(FOR_JUDGEMENT, MEETING),
                Case.sound("The partnership itself held the meeting", another("Exampleford Community Safety Partnership",
                                BodyKind.PARTNERSHIP), meeting(one -> one.heldBy(id("other"))))
                        .answers(SHOWN, MEETING),
                Case.sound("The plan was sent to a body of which nobody says what it is", another("The OPCC", null),
                                copy(one -> one.to(id("other"))))
                        .answers(FOR_JUDGEMENT, COPY),
                Case.sound("The plan was sent to the commissioner of another police area",
                                commissioner("Police and Crime Commissioner for Sussex"))
                        .answers(FOR_JUDGEMENT, COPY),
                Case.sound("The plan was sent to the commissioner, by whatever name", commissioner("The Commissioner"))
                        .answers(SHOWN, COPY),
                Case.sound("The plan was sent to the commissioner of the district's own police area", Bare.area("E07000111"),
                                commissioner("Office of the Kent Police and Crime Commissioner"))
                        .answers(SHOWN, COPY),
                Case.sound("The plan was sent to a Mayor's Office, which only London has", Bare.area("E07000111"),
                                another("The Mayor's Office", BodyKind.MAYORS_OFFICE_FOR_POLICING),
                                copy(one -> one.to(id("other"))))
                        .answers(FOR_JUDGEMENT, COPY),
                // SI 2016/448 article 4: Greater Manchester has a mayor in the commissioner's place.
                Case.sound("The plan was sent to a commissioner that there is no more", Bare.area("E08000003"),
                                commissioner("Greater Manchester Police and Crime Commissioner"))
                        .answers(FOR_JUDGEMENT, COPY),
                Case.sound("The plan was sent to the mayor who has the commissioner's functions", Bare.area("E08000003"),
                                another("Mayor of Greater Manchester", BodyKind.MAYOR), copy(one -> one.to(id("other"))))
                        .answers(SHOWN, COPY),
                Case.sound("The plan was sent to the mayor after the commissioner's own time, and the commissioner too",
                                Bare.area("E08000003"), commissioner("The Commissioner"),
                                another("Mayor of Greater Manchester", BodyKind.MAYOR), addedCopy("other"))
                        .answers(SHOWN, COPY),
                Case.sound("The plan was sent to a mayor of whom no order tells", Bare.area("E08000025"),
                                another("Mayor of the West Midlands", BodyKind.MAYOR), copy(one -> one.to(id("other"))))
                        .answers(FOR_JUDGEMENT, COPY),
                Case.sound("The plan was sent to a council's mayor", Bare.area("E06000023"),
                                another("Mayor of Bristol", BodyKind.MAYOR), copy(one -> one.to(id("other"))))
                        .answers(FOR_JUDGEMENT, COPY),
                Case.sound("That it was not sent to a mayor of whom no order tells says nothing", Bare.area("E06000001"),
                                another("Tees Valley Mayor", BodyKind.MAYOR),
                                copy(one -> one.to(id("other")).status(Done.NOT_DONE)))
                        .answers(NOT_RECORDED, COPY),
                Case.sound("That it was not sent to the commissioner of another police area says nothing",
                                commissioner("Police and Crime Commissioner for Sussex"), copy(one -> one.status(Done.NOT_DONE)))
                        .answers(NOT_RECORDED, COPY),
                // Other years, other plans, other papers.
                Case.sound("The notice is of another year", publication("notice", one -> one.on(day("2019-08-01"))))
                        .answers(FOR_JUDGEMENT, NOTICE),
                Case.sound("A copy of some plan, sent before the year began", copy(one ->
                                one.paper(Optional.empty()).on(day("2024-05-01"))))
                        .answers(FOR_JUDGEMENT, COPY),
                Case.sound("A summary of some plan, published before the year began", summary(one ->
                                one.paper(Optional.empty()).on(day("2024-05-01"))))
                        .answers(FOR_JUDGEMENT, SUMMARY),
                Case.sound("When people were asked is told without a date", consultations(one ->
                                one.period(Period.builder().text("one summer").build())))
                        .answers(FOR_JUDGEMENT, VIEWS),
                Case.sound("What others asked is to be looked at", consultations(one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, OTHERS),
                Case.sound("The view comes from a consultation that is to come", consultations(one -> one.status(Done.PLANNED)),
                                Change.assessment((assessment, was) -> assessment.localViews(was.getLocalViews().stream()
                                        .map(one -> LocalView.builder().like(one).consultation(id("c-first")).build())
                                        .toList())))
                        .answers(FOR_JUDGEMENT, LOCAL_VIEWS),
                Case.sound("A protocol of a later day", protocol(one -> one.on(day("2026-01-05"))))
                        .answers(FOR_JUDGEMENT, "SI2007-1830-R4-1", "SI2007-1830-R4-2-A", NOMINATIONS),
                Case.sound("Steps for another year", Change.plan((plan, was) -> plan.engagementSteps(
                                was.getEngagementSteps().stream()
                                        .map(one -> EngagementStep.builder().like(one).due(Due.builder().text("May 2019")
                                                .kind(DueKind.FIXED).by(day("2019-05")).build()).build())
                                        .toList())))
                        .answers(FOR_JUDGEMENT, "SI2007-1830-R11-1-F-R14"),
                Case.bare("The serious violence strategy leaves re-offending out", Change.papers(papers ->
                                papers.seriousViolenceStrategy(SeriousViolenceStrategy.builder().id(id("svs")).title("Violence")
                                        .addStatements(Words.not("Re-offending is left out here.", Topic.STRATEGY,
                                                Subject.RE_OFFENDING)).build())))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.sound("One source was not used, and the statement cannot say which duty it denies",
                                Words.inTheAssessment(Words.not("We had nothing from the committee.", Topic.INFORMATION)))
                        .answers(SHOWN, "SI2007-1830-R6-A", "SI2007-1830-R6-D"),
                Case.sound("A draft is no plan yet", Change.plan((plan, was) -> plan.stage(Stage.DRAFT)))
                        .answers(FOR_JUDGEMENT, "SI2007-1830-R10-1", COPY, SUMMARY)
                        .answers(SHOWN, RE_OFFENDING),
                Case.sound("A plan that nobody had in hand", Change.plan((plan, was) -> plan.inHand(InHand.NONE)))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING, STEPS),
                // Words that nobody has tagged are not silence.
                Case.bare("An action's outcome", action(one -> one.outcome("Fewer people reoffend")))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.bare("An action's comment", action(one -> one.comment("For repeat offenders")))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.bare("An action's resources", action(one -> one.resources("A post for offender management")))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING, RESOURCES),
                Case.bare("A priority's kind", Change.plan((plan, was) -> plan.addPriorities(
                                Priority.builder().id(id("p")).title("Third").kind("Reoffending (statutory)").build())))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.bare("A measure's method", measure(one -> one.serves(Set.of()).title("How many")
                                .method("Count those who reoffend")))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.bare("A resource that is tagged", Change.plan((plan, was) -> plan.addResources(
                                Resource.builder().id(id("r")).text("Two officers").addServes(Subject.RE_OFFENDING).build())))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.bare("A report's conclusions", report(one -> one.conclusions("It will reduce reoffending.")))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.bare("Prose of the plan", Words.inThePlan(Words.here("Each of us gives what it can.", null)))
                        .answers(FOR_JUDGEMENT, STEPS, RESOURCES, "SI2007-1830-R11-1-F-R12")
                        .answers(NOT_SHOWN, RE_OFFENDING),
                Case.bare("Prose of the assessment", Words.inTheAssessment(Words.here("Burglary rose to 412.", null)))
                        .answers(FOR_JUDGEMENT, LEVELS, CHANGES, LOCAL_VIEWS),
                Case.bare("An analysis without a tag", Change.assessment((assessment, was) -> assessment.addAnalyses(
                                Analysis.builder().id(id("n")).change("Up by ten").comparedWith("2023").build())))
                        .answers(FOR_JUDGEMENT, CHANGES),
                Case.bare("Actions under a priority that is not there", action(one -> one.addPriorities(id("gone"))))
                        .answers(FOR_JUDGEMENT, STEPS),
                Case.bare("Priorities that stand under each other, with one loose action",
                                action(one -> one), Change.plan((plan, was) -> plan
                                        .addPriorities(Priority.builder().id(id("p")).title("P").parent(id("q")).build())
                                        .addPriorities(Priority.builder().id(id("q")).title("Q").parent(id("p")).build())))
                        .answers(FOR_JUDGEMENT, STEPS),
                Case.of("One strategy is for three years, another for one", SoundPapers.of2008(), Change.plan((plan, was) ->
                                plan.addStrategies(Strategy.builder().id(id("short")).title("Bicycles").period(Period.builder()
                                        .from(day("2008-04-01")).to(day("2009-03-31")).build()).build())))
                        .answers(SHOWN, "SI2007-1830-R11-1-A-OLD"),
                // A plan that says that parts are missing is not whole.
                Case.bare("Parts are missing", Change.plan((plan, was) -> plan.inHand(Optional.empty())
                                .addMissingParts("Appendix A")))
                        .answers(NOT_RECORDED, RE_OFFENDING));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    /** A field that was lost can turn an element round, or leave the set of things counted open. */
    @ParameterizedTest
    @CsvSource({
        "/records/meetings/0/status, SI2007-1830-R12-4-A",
        "/records/copiesSent/0/status, SI2007-1830-R13A",
        "/plan/statements/0/says, CDA98-6-1-C",
    })
    void what_may_not_have_been_done_or_said_is_not_shown(String pointer, String duty) {
        assertThat(outcome(SoundPapers.of2025(), pointer, duty)).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(SoundPapers.of2025(), "/records/decisions/0/status", duty)).isEqualTo(SHOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "/plan/inHand, CDA98-6-1-C",
        "/assessment/inHand, SI2007-1830-R7-A-CD",
        "/bodies/3, SI2007-1830-R13A",
        "/plan/actions/0, SI2007-1830-R11-1-D",
        "/partnership/areas/1/code, CDA98-6-1-C",
        "/partnership/areas/0/to, CDA98-6-1-C",
    })
    void what_may_have_been_lost_is_not_taken_for_silence(String pointer, String duty) {
        assertThat(outcome(Bare.whole(), pointer, duty)).isEqualTo(NOT_EVALUATED);
    }

    @Test
    void a_protocol_that_was_lost_may_be_the_one_there_is() {
        Papers none = protocol(one -> one.status(Done.NOT_DONE)).apply(SoundPapers.of2025());
        assertThat(outcome(none, "/records/protocols/1", "SI2007-1830-R4-2-A")).isEqualTo(NOT_EVALUATED);
    }

    @Test
    void the_name_of_an_area_is_not_what_the_area_is_known_by() {
        assertThat(outcome(SoundPapers.of2025(), "/partnership/areas/0/name", "CDA98-6-1-C")).isEqualTo(SHOWN);
    }

    @Test
    void an_authority_is_not_said_to_be_unnamed_where_a_body_was_lost() {
        Papers fewer = Change.papers(papers -> papers.bodies(
                Change.without(SoundPapers.of2025().getBodies(), "fire"))).apply(SoundPapers.of2025());
        Review review = Review.of(fewer, ReviewOptions.USUAL.withUnread(List.of("/bodies/3")));
        assertThat(review.authorities()).extracting("standing").doesNotContain(AuthorityStanding.NOT_NAMED)
                .contains(AuthorityStanding.UNCLEAR);
    }

    @Test
    void a_meeting_of_another_year_does_not_tell_the_day_on_which_to_ask() {
        Papers papers = Change.records((records, was) -> records.addMeetings(Meeting.builder()
                .like(was.getMeetings().get(0)).id(id("next")).on(day("2026-09-09")).status(Done.PLANNED).build()))
                .and(Change.records((records, was) -> records.addConsultations(
                        Consultation.builder().like(was.getConsultations().get(0))
                                .id(id("c-next")).period(Period.builder().from(day("2031-05-01")).build()).build())))
                .apply(SoundPapers.of2025());
        Review review = Review.of(papers);
        assertThat(review.finding(SENIOR).orElseThrow().askedOn()).contains(LocalDate.of(2025, 9, 10));
        assertThat(review.finding(VIEWS).orElseThrow().askedOn()).contains(LocalDate.of(2025, 10, 31));
    }

    private static Outcome outcome(Papers papers, String pointer, String duty) {
        return Review.of(papers, ReviewOptions.USUAL.withUnread(List.of(pointer))).finding(duty).orElseThrow().outcome();
    }

    private static ElementId id(String value) {
        return ElementId.of(value);
    }

    private static PartialDate day(String date) {
        return PartialDate.parse(date);
    }

    private static Nomination nominated(String body, String post) {
        return Nomination.builder().body(id(body)).post(post).build();
    }

    private static Change measure(UnaryOperator<Measure.Builder> set) {
        return Change.plan((plan, was) -> plan.addMeasures(set.apply(Measure.builder().id(id("m")).title("Fewer come back")
                .serves(Set.of(Subject.RE_OFFENDING))).build()));
    }

    private static Change action(UnaryOperator<Action.Builder> set) {
        return Change.plan((plan, was) -> plan.addActions(
                set.apply(Action.builder().id(id("a")).text("Meet")).build()));
    }

    private static Change report(UnaryOperator<CommitteeReport.Builder> set) {
        return Change.papers(papers -> papers.addReports(
                set.apply(CommitteeReport.builder().id(id("report")).title("Report")).build()));
    }

    private static Change protocol(UnaryOperator<Protocol.Builder> set) {
        return Change.records((records, was) -> records.protocols(was.getProtocols().stream()
                .map(one -> set.apply(Protocol.builder().like(one)).build()).toList()));
    }

    private static Change copy(UnaryOperator<Dispatch.Builder> set) {
        return Change.records((records, was) -> records.copiesSent(was.getCopiesSent().stream()
                .map(one -> set.apply(Dispatch.builder().like(one)).build()).toList()));
    }

    private static Change addedCopy(String to) {
        return Change.records((records, was) -> was.getCopiesSent().forEach(one -> records.addCopiesSent(
                Dispatch.builder().like(one).id(id(one.getId().value() + "-too")).to(id(to)).build())));
    }

    private static Change membersOfTheGroup() {
        return papers -> Papers.builder().like(papers).bodies(Change.with(papers.getBodies(), "group",
                one -> Body.builder().like(one).members(SoundPapers.AUTHORITIES).build())).build();
    }

    private static Change commissioner(String name) {
        return papers -> Papers.builder().like(papers).bodies(Change.with(papers.getBodies(), "commissioner",
                one -> Body.builder().like(one).name(name).build())).build();
    }

    private static Change another(String name, BodyKind kind) {
        return Change.papers(papers -> papers.addBodies(
                Body.builder().id(id("other")).name(name).kind(Optional.ofNullable(kind)).build()));
    }
}
