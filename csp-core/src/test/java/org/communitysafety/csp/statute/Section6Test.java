package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN_ELSEWHERE;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Considered;
import org.communitysafety.csp.plan.DocumentKind;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 6(1) and (1A): the strategies, and regard to the police and crime objectives. */
class Section6Test {

    private static final String CRIME = "CDA98-6-1-A";
    private static final String CRIME_IN_PLAN = "SI2007-1830-R11-1-A-CD";
    private static final String SUBSTANCES = "CDA98-6-1-B";
    private static final String SUBSTANCES_IN_PLAN = "SI2007-1830-R11-1-A-SM";
    private static final String ALCOHOL = "CDA98-6-1-B-ALCOHOL";
    private static final String DRUGS = "CDA98-6-1-B-DRUGS";
    private static final String OTHERS = "CDA98-6-1-B-OTHER";
    private static final String VIOLENCE = "CDA98-6-1-D";
    private static final String VIOLENCE_IN_PLAN = "SI2007-1830-R11-1-A-SV";

    static List<Case> cases() {
        return List.of(
                Case.bare("A plan read whole that has nothing on a subject does not show the strategy for it")
                        .answers(NOT_SHOWN, CRIME, CRIME_IN_PLAN, SUBSTANCES, ALCOHOL, DRUGS, "CDA98-6-1-C", VIOLENCE)
                        .answers(FOR_JUDGEMENT, "CDA98-6-1-A-ASB", OTHERS, "CDA98-6-1-D-I", "CDA98-6-1-D-II"),
                Case.of("A plan in hand in part is silent by right", Bare.papers(InHand.PART))
                        .answers(NOT_RECORDED, CRIME, CRIME_IN_PLAN, SUBSTANCES, ALCOHOL, DRUGS, "CDA98-6-1-C", VIOLENCE),
                Case.bare("A tag on a heading says nothing of substance", priority("Our town", null, Subject.CRIME_DISORDER))
                        .answers(FOR_JUDGEMENT, CRIME, CRIME_IN_PLAN),
                Case.bare("A tag on a description does", priority("Our town", "Fewer broken windows", Subject.CRIME_DISORDER))
                        .answers(SHOWN, CRIME, CRIME_IN_PLAN),
                Case.bare("An action on the subject is content of the strategy",
                                action("Lock the gates at dusk", Subject.CRIME_DISORDER))
                        .answers(SHOWN, CRIME, CRIME_IN_PLAN),
                Case.bare("A narrower tag serves the wider strategy", action("Sweep it", Subject.ANTI_SOCIAL_BEHAVIOUR))
                        .answers(SHOWN, CRIME, CRIME_IN_PLAN),
                Case.bare("A wider tag does not tell that the local environment is reached",
                                action("Lock the gates at dusk", Subject.CRIME_DISORDER))
                        .answers(FOR_JUDGEMENT, "CDA98-6-1-A-ASB"),
                Case.bare("Words without a tag are for a person", action("Bring burglary down"))
                        .answers(FOR_JUDGEMENT, CRIME, CRIME_IN_PLAN)
                        .answers(NOT_SHOWN, SUBSTANCES),
                Case.bare("So are words of a sub-theme", Change.plan((plan, was) -> plan.addPriorities(Priority.builder()
                                .id(ElementId.of("p")).title("Young people").addSubThemes("reoffending").build())))
                        .answers(FOR_JUDGEMENT, "CDA98-6-1-C"),
                Case.bare("A measure that is a bare title says nothing", measure(Optional.empty()))
                        .answers(FOR_JUDGEMENT, ALCOHOL, SUBSTANCES),
                Case.bare("A measure with its unit does", measure(Optional.of("admissions"))).answers(SHOWN, ALCOHOL, SUBSTANCES),
                Case.bare("A tagged paragraph of the plan is content", Words.inThePlan(
                                Words.here("We keep guns and knives off our streets.", null, Subject.SERIOUS_VIOLENCE)))
                        .answers(SHOWN, VIOLENCE, VIOLENCE_IN_PLAN),
                Case.bare("General words on substance misuse leave each substance to a person",
                                strategy("Fewer people in its grip", Subject.SUBSTANCE_MISUSE))
                        .answers(SHOWN, SUBSTANCES, SUBSTANCES_IN_PLAN)
                        .answers(FOR_JUDGEMENT, ALCOHOL, DRUGS, OTHERS),
                Case.bare("So do general words without a tag", action("Talks on substance misuse"))
                        .answers(FOR_JUDGEMENT, SUBSTANCES, ALCOHOL, DRUGS, OTHERS),
                Case.bare("Drugs do not show alcohol", strategy("Fewer needles", Subject.DRUGS))
                        .answers(SHOWN, SUBSTANCES, DRUGS)
                        .answers(NOT_SHOWN, ALCOHOL),
                Case.bare("Alcohol does not show drugs", strategy("Fewer bottles", Subject.ALCOHOL))
                        .answers(SHOWN, SUBSTANCES, ALCOHOL)
                        .answers(NOT_SHOWN, DRUGS),
                Case.bare("To be confirmed is no content", action("TBC", Subject.CRIME_DISORDER)).answers(NOT_SHOWN, CRIME),
                Case.bare("To be added is no content", action("To be added by the police.", Subject.CRIME_DISORDER))
                        .answers(NOT_SHOWN, CRIME),
                Case.bare("A bracket to be filled in is no content", action("[insert action]", Subject.CRIME_DISORDER))
                        .answers(NOT_SHOWN, CRIME),
                Case.bare("A description to come leaves the heading", priority("Our town", "tbc", Subject.CRIME_DISORDER))
                        .answers(FOR_JUDGEMENT, CRIME),
                Case.bare("Words that only start like a placeholder are content",
                                action("Texting in class stops", Subject.CRIME_DISORDER))
                        .answers(SHOWN, CRIME),
                Case.bare("What a report says of the plan is not the plan", report(Words.here(
                                "The plan meets the serious violence duty.", null, Subject.SERIOUS_VIOLENCE)))
                        .answers(FOR_JUDGEMENT, VIOLENCE, VIOLENCE_IN_PLAN),
                Case.of("Nor is it where only the report is in hand", Bare.absent(), report(Words.here(
                                "The plan meets the serious violence duty.", null, Subject.SERIOUS_VIOLENCE)))
                        .on(2025, 3, 31)
                        .answers(FOR_JUDGEMENT, VIOLENCE, VIOLENCE_IN_PLAN)
                        .answers(NOT_RECORDED, CRIME),
                Case.bare("The plan of the year before is not this plan", papers -> Papers.builder().like(papers)
                                .previousPlan(SoundPapers.of2025().getPlan().orElseThrow()).build())
                        .answers(NOT_SHOWN, CRIME, SUBSTANCES, VIOLENCE),
                Case.bare("Nor is the assessment the plan", papers -> Papers.builder().like(papers)
                                .assessment(SoundPapers.of2025().getAssessment().orElseThrow()).build())
                        .answers(NOT_SHOWN, CRIME, SUBSTANCES, VIOLENCE),
                Case.bare("Another document that the plan names has the strategy", Words.inThePlan(Words.elsewhere(
                                "Our strategy is that of the county.", "County Violence Strategy", null,
                                Subject.SERIOUS_VIOLENCE)))
                        .answers(SHOWN_ELSEWHERE, VIOLENCE, VIOLENCE_IN_PLAN),
                Case.bare("Where it has the whole, each limb in it is for a person", Words.inThePlan(Words.elsewhere(
                                "See the county's strategy.", "Substance Misuse Strategy", null, Subject.SUBSTANCE_MISUSE)))
                        .answers(SHOWN_ELSEWHERE, SUBSTANCES, SUBSTANCES_IN_PLAN)
                        .answers(FOR_JUDGEMENT, ALCOHOL, DRUGS, OTHERS),
                Case.bare("Where it has a limb, the whole is for a person", Words.inThePlan(Words.elsewhere(
                                "See the county's strategy.", "Drugs Strategy", null, Subject.DRUGS)))
                        .answers(SHOWN_ELSEWHERE, DRUGS)
                        .answers(FOR_JUDGEMENT, SUBSTANCES, SUBSTANCES_IN_PLAN)
                        .answers(NOT_SHOWN, ALCOHOL),
                Case.bare("What stands here and elsewhere is shown here",
                                strategy("Fewer needles", Subject.DRUGS), Words.inThePlan(Words.elsewhere(
                                        "See also the county's.", "Drugs Strategy", null, Subject.DRUGS)))
                        .answers(SHOWN, DRUGS, SUBSTANCES),
                Case.bare("A plan that says it has no strategy is at odds with it, limbs and all", Words.inThePlan(Words.not(
                                "We have no strategy on substances.", null, Subject.SUBSTANCE_MISUSE)))
                        .answers(CONTRADICTED, SUBSTANCES, SUBSTANCES_IN_PLAN, ALCOHOL, DRUGS, OTHERS),
                Case.bare("That a limb is left out is not at odds with the whole", strategy("Fewer needles", Subject.DRUGS),
                                Words.inThePlan(Words.not("We leave drink out this year.", null, Subject.ALCOHOL)))
                        .answers(CONTRADICTED, ALCOHOL)
                        .answers(SHOWN, SUBSTANCES, DRUGS),
                Case.bare("A police and crime plan of which nothing was made is for a person",
                                considered(Optional.empty()))
                        .answers(FOR_JUDGEMENT, "CDA98-6-1A"),
                Case.bare("So is one whose use is to follow", considered(Optional.of("To follow")))
                        .answers(FOR_JUDGEMENT, "CDA98-6-1A"),
                Case.bare("Regard is shown by what was made of its objectives",
                                considered(Optional.of("We took its second objective into our first priority.")))
                        .answers(SHOWN, "CDA98-6-1A"),
                Case.sound("The City of London has no elected policing body", Bare.area("E09000001"))
                        .answers(NOT_APPLICABLE, "CDA98-6-1A", "SI2007-1830-R13A"),
                Case.sound("The day before it was law a re-offending strategy is not asked for").on(2010, 3, 31)
                        .answers(SHOWN, CRIME, SUBSTANCES)
                        .answers(null, "CDA98-6-1-C", "SI2007-1830-R11-1-A-RO"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    @Test
    void a_strategy_in_neither_act_nor_plan_is_one_gap_with_its_limbs_and_told_under_the_act() {
        Review review = Case.bare("nothing").review();
        for (String duty : List.of(SUBSTANCES, SUBSTANCES_IN_PLAN, ALCOHOL, DRUGS)) {
            assertThat(gap(review, duty)).as(duty).isEqualTo(SUBSTANCES);
        }
        assertThat(gap(review, CRIME_IN_PLAN)).isEqualTo(CRIME);
        assertThat(gap(review, VIOLENCE_IN_PLAN)).isEqualTo(VIOLENCE);
    }

    @Test
    void a_limb_missing_from_a_strategy_that_is_there_is_a_gap_of_its_own() {
        Review review = Case.bare("drugs", strategy("Fewer needles", Subject.DRUGS)).review();
        assertThat(gap(review, ALCOHOL)).isEqualTo(ALCOHOL);
        assertThat(review.finding(SUBSTANCES).orElseThrow().gap()).isEmpty();
    }

    @Test
    void a_stated_lack_of_the_whole_is_one_conflict_and_no_gap() {
        Review review = Case.sound("none", Words.inThePlan(
                        Words.not("We have no strategy on substances.", null, Subject.SUBSTANCE_MISUSE)))
                .review();
        assertThat(review.summary().conflicts()).isEqualTo(1);
        assertThat(review.summary().gaps()).isZero();
        assertThat(gap(review, OTHERS)).isEqualTo(SUBSTANCES);
    }

    @Test
    void evidence_says_where_it_stands_and_what_it_rests_on() {
        Finding shown = Case.bare("an action", action("Lock the gates at dusk", Subject.CRIME_DISORDER))
                .review().finding(CRIME).orElseThrow();
        assertThat(shown.evidence()).singleElement().satisfies(one -> {
            assertThat(one.element().getId()).isEqualTo(ElementId.of("a"));
            assertThat(one.attribute()).isEqualTo("text");
            assertThat(one.basis().getWord()).isEqualTo("declared");
            assertThat(one.text()).isEqualTo("Lock the gates at dusk");
        });
        Finding hinted = Case.bare("a hint", action("Bring burglary down")).review().finding(CRIME).orElseThrow();
        assertThat(hinted.evidence()).extracting(one -> one.basis().getWord()).containsExactly("quoted");
    }

    @Test
    void a_finding_that_is_not_shown_says_what_was_looked_for_and_what_to_do() {
        Finding finding = Case.bare("nothing").review().finding("CDA98-6-1-C").orElseThrow();
        assertThat(finding.reason()).isEqualTo(
                "The plan was read whole, and nothing in it shows a strategy, objective, action or measure on re-offending.");
        assertThat(finding.remedy()).contains("Set out in the plan a strategy, objective, action or measure on re-offending, "
                + "or name the document that has it.");
    }

    @Test
    void a_placeholder_is_told_but_is_no_evidence() {
        Finding finding = Case.bare("tbc", action("TBC", Subject.CRIME_DISORDER)).review().finding(CRIME).orElseThrow();
        assertThat(finding.evidence()).isEmpty();
        assertThat(finding.shortfalls()).extracting(one -> one.text())
                .containsExactly("\"TBC\" only holds a place, so it is not evidence.");
    }

    @Test
    void another_document_is_named_and_said_not_to_have_been_read() {
        Finding finding = Case.bare("elsewhere", Words.inThePlan(Words.elsewhere(
                        "Our strategy is that of the county.", "County Violence Strategy", null, Subject.SERIOUS_VIOLENCE)))
                .review().finding(VIOLENCE).orElseThrow();
        assertThat(finding.reason()).isEqualTo(
                "The papers say that \"County Violence Strategy\" has it. That document was not read.");
        assertThat(finding.evidence()).extracting(Evidence::text).containsExactly("Our strategy is that of the county.");
    }

    private static String gap(Review review, String duty) {
        return review.finding(duty).orElseThrow().gap().orElseThrow().value();
    }

    private static Change strategy(String description, Subject subject) {
        return Change.plan((plan, was) -> plan.addStrategies(Strategy.builder()
                .id(ElementId.of("s")).title("Together").description(description).addServes(subject).build()));
    }

    private static Change priority(String title, String description, Subject subject) {
        return Change.plan((plan, was) -> plan.addPriorities(Priority.builder()
                .id(ElementId.of("p"))
                .title(title)
                .description(Optional.ofNullable(description))
                .addServes(subject)
                .build()));
    }

    private static Change action(String text, Subject... serves) {
        return Change.plan((plan, was) -> plan.addActions(
                Action.builder().id(ElementId.of("a")).text(text).serves(List.of(serves)).build()));
    }

    private static Change measure(Optional<String> unit) {
        return Change.plan((plan, was) -> plan.addMeasures(Measure.builder()
                .id(ElementId.of("m")).title("People in hospital").unit(unit).addServes(Subject.ALCOHOL).build()));
    }

    private static Change considered(Optional<String> text) {
        return Change.plan((plan, was) -> plan.addConsidered(Considered.builder()
                .id(ElementId.of("k"))
                .title("Police and Crime Plan")
                .kind(DocumentKind.POLICE_AND_CRIME_PLAN)
                .text(text)
                .build()));
    }

    private static Change report(Statement statement) {
        return Change.papers(papers -> papers.addReports(CommitteeReport.builder()
                .id(ElementId.of("report")).title("Report").addStatements(statement).build()));
    }
}
