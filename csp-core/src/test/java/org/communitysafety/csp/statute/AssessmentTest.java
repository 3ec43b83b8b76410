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
import static org.communitysafety.csp.spoilt.AssessmentSpoilers.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.Asked;
import org.communitysafety.csp.assessment.DeliveryJudgement;
import org.communitysafety.csp.assessment.InformationSource;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.assessment.Provider;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Considered;
import org.communitysafety.csp.plan.DocumentKind;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Regulations 5 to 7: the strategic assessment, for the plan of 2025-26. */
class AssessmentTest {

    private static final String EACH_YEAR = "SI2007-1830-R5-1";
    private static final String CURRENT_PLAN = "SI2007-1830-R6-E";
    private static final String LEVELS = "SI2007-1830-R7-A-CD";
    private static final String CHANGES = "SI2007-1830-R7-B";
    private static final String REASONS = "SI2007-1830-R7-C";
    private static final String VIEWS = "SI2007-1830-R7-E";
    private static final String DELIVERY = "SI2007-1830-R7-F";

    /**
     * For a plan from 1 April 2025 the assessment falls between 1 April 2024 and 31 March 2025. A later one is the next: it does not
     * say that there was none before it.
     */
    @ParameterizedTest
    @CsvSource({
        "2024-03-31, CONTRADICTED",
        "2024-04-01, SHOWN",
        "2024-12-02, SHOWN",
        "2025-03-31, SHOWN",
        "2025-04-01, FOR_JUDGEMENT",
        "2024-03, CONTRADICTED",
        "2024-04, SHOWN",
        "2025-03, SHOWN",
        "2025-04, FOR_JUDGEMENT",
        "2023, CONTRADICTED",
        "2024, FOR_JUDGEMENT",
        "2025, FOR_JUDGEMENT",
        "2026, FOR_JUDGEMENT"
    })
    void the_assessment_falls_in_the_year_before_the_plans_year(String date, Outcome outcome) {
        Case.bare("dated " + date, dated(date)).answers(outcome, EACH_YEAR).holds();
    }

    static List<Case> cases() {
        return List.of(
                Case.bare("An assessment without a date").answers(FOR_JUDGEMENT, EACH_YEAR),
                Case.of("No assessment", Bare.whole(), without()).answers(NOT_RECORDED, EACH_YEAR),
                Case.bare("Before the year is out there may yet be one").asAt(2025, 3, 30).answers(NOT_YET_DUE, EACH_YEAR),
                Case.bare("On its last day there has to be one").asAt(2025, 3, 31).answers(FOR_JUDGEMENT, EACH_YEAR),
                Case.bare("The plan says that none was made", without(), Words.inThePlan(
                                Words.not("No strategic assessment was made in 2024.", Topic.STRATEGIC_ASSESSMENT)))
                        .answers(CONTRADICTED, EACH_YEAR),
                Case.bare("This assessment is newer, the one before is of the right year", dated("2025-06-02"),
                                before("2024-12-02"))
                        .answers(SHOWN, EACH_YEAR),
                Case.bare("Neither is of the right year", dated("2025-06-02"), before("2023-12-02"))
                        .answers(CONTRADICTED, EACH_YEAR),
                Case.bare("The plan considered one of the right year", without(), considered("2024-11-30"))
                        .answers(SHOWN, EACH_YEAR),
                Case.bare("The plan considered one of a year too early", without(), considered("2023-11-30"))
                        .answers(NOT_RECORDED, EACH_YEAR),
                // Regulation 6.
                Case.sound("The plan of the assessment's own year was considered", source(new PlanYear(2024)))
                        .answers(SHOWN, CURRENT_PLAN),
                Case.sound("The plan that is to be revised is another", source(new PlanYear(2025)))
                        .answers(FOR_JUDGEMENT, CURRENT_PLAN),
                // Regulation 7(f) has it look back on the plan before: that one may be listed too.
                Case.sound("The plan of the year before was considered beside it", Change.assessment((assessment, was) -> assessment
                                .addSources(InformationSource.builder().id(ElementId.of("i-before")).title("Partnership Plan 2023-24")
                                        .from(Provider.PARTNERSHIP_PLAN).year(new PlanYear(2023)).build())))
                        .answers(SHOWN, CURRENT_PLAN),
                Case.sound("It is not said which year's plan it was", source(null)).answers(FOR_JUDGEMENT, CURRENT_PLAN),
                Case.sound("The assessment's date does not tell the year", dated("2024")).answers(FOR_JUDGEMENT, CURRENT_PLAN),
                Case.sound("The assessment was not in hand", inHand(InHand.NONE)).answers(SHOWN, CURRENT_PLAN),
                Case.bare("A source is named that tells nothing of what people said", Change.assessment((assessment, was) ->
                                assessment.addSources(InformationSource.builder()
                                        .id(ElementId.of("i"))
                                        .title("Calls")
                                        .from(Provider.LOCAL_PEOPLE)
                                        .addServes(Subject.DRUGS)
                                        .build())))
                        .answers(FOR_JUDGEMENT, "SI2007-1830-R6-F-SM")
                        .answers(NOT_RECORDED, "SI2007-1830-R6-F-CD", "SI2007-1830-R6-A"),
                // Regulation 7(a).
                Case.bare("An assessment read whole that is silent").answers(NOT_SHOWN, LEVELS, CHANGES, REASONS, VIEWS, DELIVERY),
                Case.of("One in hand in part", Bare.papers(InHand.PART))
                        .answers(NOT_RECORDED, LEVELS, CHANGES, REASONS, VIEWS, DELIVERY),
                Case.sound("A level in words only", analysis("cd", one -> one.figures(List.of()).level("Rather high")))
                        .answers(FOR_JUDGEMENT, LEVELS),
                Case.sound("A level in words with a number", analysis("cd", one -> one.figures(List.of()).level("412 reports")))
                        .answers(SHOWN, LEVELS),
                Case.sound("A figure that is not known", analysis("cd", one -> one.figures(List.of(
                                Observation.builder().noValue(NoValue.NOT_COLLECTED).build()))))
                        .answers(FOR_JUDGEMENT, LEVELS),
                Case.sound("No pattern", analysis("cd", one -> one.pattern(Optional.empty()))).answers(FOR_JUDGEMENT, LEVELS),
                Case.sound("A pattern to come", analysis("cd", one -> one.pattern("To be added"))).answers(FOR_JUDGEMENT, LEVELS),
                Case.bare("A heading with a tag and nothing under it", analysing("Our town", null, Subject.CRIME_DISORDER))
                        .answers(FOR_JUDGEMENT, LEVELS),
                Case.bare("Words without a tag", analysing("Burglary", "Mostly at dusk, 40 a month"))
                        .answers(FOR_JUDGEMENT, LEVELS)
                        .answers(NOT_SHOWN, "SI2007-1830-R7-A-SM"),
                Case.bare("The level of drugs is part of that of substance misuse", Change.assessment((assessment, was) ->
                                assessment.addAnalyses(Analysis.builder()
                                        .id(ElementId.of("n")).level("40 a month").pattern("At dusk").addServes(Subject.DRUGS)
                                        .build())))
                        .answers(SHOWN, "SI2007-1830-R7-A-SM"),
                // Regulation 7(b) and (c): every subject of 7(a) that was law on the day.
                Case.sound("The change in re-offending is not told", analysis("ro", one -> one.change(Optional.empty())))
                        .answers(FOR_JUDGEMENT, CHANGES)
                        .answers(SHOWN, "SI2007-1830-R7-B-SV", REASONS),
                Case.sound("Before April 2010 nobody asked after it", analysis("ro", one -> one.change(Optional.empty())),
                                dated("2009-12-01"), year(2010))
                        .answers(SHOWN, CHANGES),
                Case.sound("What serious violence is compared with is not said",
                                analysis("sv", one -> one.comparedWith(Optional.empty())))
                        .answers(FOR_JUDGEMENT, "SI2007-1830-R7-B-SV")
                        .answers(SHOWN, CHANGES),
                Case.sound("What limits telling the reason is said", analysis("sv", one -> one.reasons(Optional.empty())
                                .limits("Records changed in June, so no reason can be told")))
                        .answers(SHOWN, "SI2007-1830-R7-C-SV"),
                // Regulation 7(d) and (e).
                Case.sound("Views told where the consultation tells who was asked and when", views(one -> one
                                .source(Optional.empty()).date(Optional.empty()).asked(Set.of())
                                .consultation(ElementId.of("c-first"))))
                        .answers(SHOWN, VIEWS),
                Case.sound("Views told without where they were learnt", views(one -> one.source(Optional.empty())))
                        .answers(FOR_JUDGEMENT, VIEWS),
                Case.sound("Views told without when", views(one -> one.date(Optional.empty()))).answers(FOR_JUDGEMENT, VIEWS),
                Case.sound("Views of workers only", views(one -> one.asked(Set.of(Asked.WORKING_IN_AREA))))
                        .answers(FOR_JUDGEMENT, VIEWS),
                Case.sound("A subject that nobody named may rightly be left out", Change.assessment((assessment, was) ->
                                assessment.localViews(Change.without(was.getLocalViews(), "v-sv"))))
                        .answers(FOR_JUDGEMENT, "SI2007-1830-R7-E-SV")
                        .answers(SHOWN, VIEWS),
                // Regulation 7(f): an assessment of 2024-25 judges the plan for 2023-24.
                Case.sound("The plan for the year before is judged", delivery(new PlanYear(2023))).answers(SHOWN, DELIVERY),
                Case.sound("The plan for the assessment's own year", delivery(new PlanYear(2024))).answers(FOR_JUDGEMENT, DELIVERY),
                Case.sound("The plan for two years before", delivery(new PlanYear(2022))).answers(FOR_JUDGEMENT, DELIVERY),
                Case.sound("A plan of no year", delivery(null)).answers(FOR_JUDGEMENT, DELIVERY),
                Case.bare("Words on delivery", Words.inTheAssessment(Words.here("Most was done.", Topic.DELIVERY)))
                        .answers(FOR_JUDGEMENT, DELIVERY),
                Case.bare("Another document judges it", Words.inTheAssessment(
                                Words.elsewhere("See the annual report.", "Annual Report 2023-24", Topic.DELIVERY)))
                        .answers(SHOWN_ELSEWHERE, DELIVERY),
                Case.bare("The assessment says that it was not judged", Words.inTheAssessment(
                                Words.not("Last year's plan was not looked at.", Topic.DELIVERY)))
                        .answers(CONTRADICTED, DELIVERY),
                Case.bare("That something was not carried out is not that it was not judged", Words.inThePlan(
                                Words.not("Two actions of last year were not carried out.", Topic.DELIVERY)))
                        .answers(NOT_SHOWN, DELIVERY),
                // Regulation 7(g), in two-tier districts only.
                Case.sound("A unitary area has no county group", Bare.area("E06000001"))
                        .answers(NOT_APPLICABLE, "SI2007-1830-R7-G"),
                Case.bare("It may rightly be nothing").answers(FOR_JUDGEMENT, "SI2007-1830-R7-G"),
                // The first assessments, of 2007-08, had no plan and no assessment to look back at.
                Case.of("The assessments of 2007-08", SoundPapers.of2008())
                        .answers(NOT_APPLICABLE, CURRENT_PLAN, CHANGES, REASONS, DELIVERY)
                        .answers(SHOWN, EACH_YEAR, LEVELS, VIEWS),
                Case.of("Those of 2008-09 had an assessment before them and a plan of their own year",
                                SoundPapers.of2008(), dated("2008-12-01"), year(2009), source(new PlanYear(2008)))
                        .answers(SHOWN, CURRENT_PLAN, CHANGES, REASONS)
                        .answers(NOT_APPLICABLE, DELIVERY),
                Case.of("Those of 2009-10 were the first to judge a plan",
                                SoundPapers.of2008(), dated("2009-04-01"), year(2010), delivery(new PlanYear(2008)))
                        .answers(SHOWN, DELIVERY));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    @Test
    void a_date_outside_the_year_is_told_with_the_days_of_the_year() {
        assertThat(Case.bare("late", dated("2025-04-01")).review().finding(EACH_YEAR).orElseThrow().evidence())
                .extracting(one -> one.text())
                .containsExactly("The assessment is dated 1 April 2025; the year before the plan's year ran from 1 April 2024 "
                        + "to 31 March 2025.");
    }

    private static Change dated(String date) {
        return Change.assessment((assessment, was) -> assessment.date(PartialDate.parse(date)));
    }

    private static Change year(int start) {
        return Change.plan((plan, was) -> plan.year(new PlanYear(start)));
    }

    private static Change inHand(InHand inHand) {
        return Change.assessment((assessment, was) -> assessment.inHand(inHand));
    }

    private static Change without() {
        return papers -> Papers.builder().like(papers).assessment(Optional.empty()).build();
    }

    private static Change before(String date) {
        return Change.papers(papers -> papers.previousAssessment(StrategicAssessment.builder()
                .id(ElementId.of("before")).title("The one before").date(PartialDate.parse(date)).build()));
    }

    private static Change considered(String date) {
        return papers -> Papers.builder()
                .like(papers)
                .plan(Plan.builder()
                        .like(papers.getPlan().orElseThrow())
                        .addConsidered(Considered.builder()
                                .id(ElementId.of("k"))
                                .title("The assessment")
                                .kind(DocumentKind.STRATEGIC_ASSESSMENT)
                                .date(PartialDate.parse(date))
                                .build())
                        .build())
                .build();
    }

    private static Change source(PlanYear year) {
        return Change.assessment((assessment, was) -> assessment.sources(Change.with(was.getSources(), "i-plan",
                one -> InformationSource.builder().like(one).year(Optional.ofNullable(year)).build())));
    }

    private static Change views(UnaryOperator<LocalView.Builder> setter) {
        return Change.assessment((assessment, was) -> assessment.localViews(Change.where(was.getLocalViews(), one -> true,
                one -> setter.apply(LocalView.builder().like(one)).build())));
    }

    private static Change delivery(PlanYear year) {
        return Change.assessment((assessment, was) -> assessment.delivery(Change.where(was.getDelivery(), one -> true,
                one -> DeliveryJudgement.builder().like(one).year(Optional.ofNullable(year)).build())));
    }

    private static Change analysing(String title, String pattern, Subject... serves) {
        return Change.assessment((assessment, was) -> assessment.addAnalyses(Analysis.builder()
                .id(ElementId.of("n"))
                .title(title)
                .pattern(Optional.ofNullable(pattern))
                .serves(List.of(serves))
                .build()));
    }
}
