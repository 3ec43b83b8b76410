package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;
import static org.communitysafety.csp.duty.Outcome.NOT_YET_DUE;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN_ELSEWHERE;
import static org.communitysafety.csp.spoilt.AssessmentSpoilers.analysis;
import static org.communitysafety.csp.spoilt.EngagementSpoilers.meeting;
import static org.communitysafety.csp.spoilt.InformationSharingSpoilers.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.DeliveryJudgement;
import org.communitysafety.csp.assessment.InformationSource;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.record.Attendance;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** SI 2007/3076 and section 6 in Wales, by hand: mostly what differs from England. */
class WalesTest {

    private static final String CRIME = "CDA98-6-1-A-W";
    private static final String CRIME_IN_PLAN = "SI2007-3076-R9-A";
    private static final String SUBSTANCES = "CDA98-6-1-B-W";
    private static final String ALCOHOL = "CDA98-6-1-B-ALCOHOL-W";
    private static final String DRUGS = "CDA98-6-1-B-DRUGS-W";
    private static final String OTHERS = "CDA98-6-1-B-OTHER-W";
    private static final String RE_OFFENDING = "CDA98-6-1-C";
    private static final String RE_OFFENDING_IN_PLAN = "SI2007-3076-R9-AA";
    private static final String VIOLENCE = "CDA98-6-1-D";
    private static final String VIOLENCE_IN_PLAN = "SI2007-3076-R9-AB";
    private static final String THREE_YEARS = "SI2007-3076-R9-A-OLD";
    private static final String THREE_YEARS_OF_RE_OFFENDING = "SI2007-3076-R9-AA-OLD";
    private static final String SCRUTINY = "SI2007-3076-R6-D";
    private static final String CURRENT_PLAN = "SI2007-3076-R6-E";
    private static final String CHANGES = "SI2007-3076-R7-B";
    private static final String REASONS = "SI2007-3076-R7-C";
    private static final String DELIVERY = "SI2007-3076-R7-F";
    private static final String PROTOCOL = "SI2007-3076-R4-1";
    private static final String MEETING = "SI2007-3076-R10-4-A";
    private static final String SENIOR = "SI2007-3076-R10-4-B";

    /** The rows of section 6(1) and of regulations 4 to 10 and 12. */
    private static final Predicate<String> OURS = id -> id.startsWith("CDA98-6-1-") || id.equals("CDA98-6-1A")
            || id.matches("SI2007-3076-R([4-9]|10|12)(-.*)?");

    /** What is not of the first day, 19 November 2007. */
    private static final Map<String, String> LATER = Map.ofEntries(
            Map.entry(SCRUTINY, "2009-10-01"),
            Map.entry("SI2007-3076-R6-F-RO", "2010-04-01"),
            Map.entry("SI2007-3076-R7-A-RO", "2010-04-01"),
            Map.entry("SI2007-3076-R7-D-RO", "2010-04-01"),
            Map.entry("SI2007-3076-R7-E-RO", "2010-04-01"),
            Map.entry(RE_OFFENDING_IN_PLAN, "2010-04-01"),
            Map.entry(THREE_YEARS_OF_RE_OFFENDING, "2010-04-01"),
            Map.entry("SI2007-3076-R10-1-A-RO", "2010-04-01"),
            Map.entry("SI2007-3076-R10-1-B-RO", "2010-04-01"),
            Map.entry("SI2007-3076-R6-F-SV", "2023-01-31"),
            Map.entry("SI2007-3076-R7-A-SV", "2023-01-31"),
            Map.entry("SI2007-3076-R7-B-SV", "2023-01-31"),
            Map.entry("SI2007-3076-R7-C-SV", "2023-01-31"),
            Map.entry("SI2007-3076-R7-D-SV", "2023-01-31"),
            Map.entry("SI2007-3076-R7-E-SV", "2023-01-31"),
            Map.entry(VIOLENCE_IN_PLAN, "2023-01-31"),
            Map.entry("SI2007-3076-R10-1-A-SV", "2023-01-31"),
            Map.entry("SI2007-3076-R10-1-B-SV", "2023-01-31"));

    static List<String> welsh() {
        return Statute.catalogue().getDuties().stream()
                .map(duty -> duty.getId().value())
                .filter(OURS)
                .filter(id -> id.startsWith("SI") || id.endsWith("-W"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("welsh")
    void a_Welsh_row_is_asked_in_Wales_from_its_first_day_and_in_England_never(String duty) {
        LocalDate first = LocalDate.parse(LATER.getOrDefault(duty, "2007-11-19"));
        assertThat(asked(first)).contains(duty);
        if (LATER.containsKey(duty)) {
            assertThat(asked(first.minusDays(1))).doesNotContain(duty);
        }
        assertThat(Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.on(first)).finding(duty)).isEmpty();
    }

    @Test
    void a_day_before_the_Regulations_is_refused() {
        assertThatThrownBy(() -> asked(LocalDate.of(2007, 11, 18)))
                .isInstanceOf(LawNotEncodedException.class)
                .hasMessageStartingWith("The law before 19 November 2007 is not encoded");
    }

    /** As many as the register has, counted by hand. */
    @ParameterizedTest
    @CsvSource({
        "2007-11-19, 51",
        "2009-09-30, 51",
        "2009-10-01, 52",
        "2010-03-31, 52",
        "2010-04-01, 62",
        "2011-12-04, 62",
        "2011-12-05, 60",
        "2012-11-21, 60",
        "2012-11-22, 61",
        "2023-01-30, 61",
        "2023-01-31, 74",
        "2026-03-31, 74"
    })
    void on_a_day_of_change_as_many_are_asked_as_were_law(LocalDate day, int count) {
        assertThat(asked(day)).hasSize(count);
    }

    @Test
    void the_three_years_are_asked_for_the_last_time_on_4_December_2011() {
        assertThat(asked(LocalDate.of(2011, 12, 4))).contains(THREE_YEARS, THREE_YEARS_OF_RE_OFFENDING);
        assertThat(asked(LocalDate.of(2011, 12, 5))).doesNotContain(THREE_YEARS, THREE_YEARS_OF_RE_OFFENDING);
    }

    @Test
    void nothing_of_the_Regulations_for_England_is_asked_in_Wales() {
        assertThat(Review.of(SoundWales.of2025()).findings())
                .extracting(finding -> finding.duty().getId().value())
                .noneMatch(id -> id.startsWith("SI2007-1830"))
                .doesNotContain("CDA98-6-1-A", "CDA98-6-1-B");
    }

    /** Regulation 5(1): for a plan from 1 April 2025, between 1 April 2024 and 31 March 2025. */
    @ParameterizedTest
    @CsvSource({"2024-03-31, CONTRADICTED", "2024-04-01, SHOWN", "2025-03-31, SHOWN", "2025-04-01, FOR_JUDGEMENT"})
    void the_assessment_falls_in_the_year_before_the_plans_year(String date, Outcome outcome) {
        Case.bareInWales("dated " + date, dated(date)).answers(outcome, "SI2007-3076-R5-1").holds();
    }

    /** Regulation 8(2): before each year starts, whatever the plan's period. */
    @ParameterizedTest
    @CsvSource({"2024-03-31, FOR_JUDGEMENT", "2024-04-01, SHOWN", "2025-03-31, SHOWN", "2025-04-01, FOR_JUDGEMENT"})
    void the_plan_is_revised_before_its_year_starts(String date, Outcome outcome) {
        Case.bareInWales("revised " + date, Change.plan((plan, was) -> plan.revisedOn(PartialDate.parse(date))))
                .answers(outcome, "SI2007-3076-R8-2").holds();
    }

    /** Regulation 10(4)(a): in each year from 1 April to 31 March. */
    @ParameterizedTest
    @CsvSource({"2025-03-31, FOR_JUDGEMENT", "2025-04-01, SHOWN", "2026-03-31, SHOWN", "2026-04-01, FOR_JUDGEMENT"})
    void the_public_meeting_is_held_in_the_plans_year(String date, Outcome outcome) {
        Case.soundInWales("held " + date, meeting(one -> one.on(PartialDate.parse(date)))).answers(outcome, MEETING).holds();
    }

    /** Regulation 6(d) waited until committees began in Wales, on 1 October 2009: regulation 14(1). */
    @ParameterizedTest
    @CsvSource({"2009-09-30, ", "2009-10-01, SHOWN"})
    void what_the_scrutiny_committee_told_is_considered_since_there_are_such_committees(String date, Outcome outcome) {
        Case.of("dated " + date, SoundWales.of2008(), dated(date), year(2010)).answers(outcome, SCRUTINY).holds();
    }

    static List<Case> strategies() {
        return List.of(
                Case.bareInWales("A plan that sets out nothing: substance misuse may stand in another document")
                        .answers(NOT_SHOWN, CRIME, CRIME_IN_PLAN, RE_OFFENDING, RE_OFFENDING_IN_PLAN, VIOLENCE, VIOLENCE_IN_PLAN)
                        .answers(NOT_RECORDED, SUBSTANCES, ALCOHOL, DRUGS)
                        .answers(FOR_JUDGEMENT, OTHERS),
                Case.of("No plan and no assessment", Bare.area("W06999999").apply(Bare.absent())).on(2025, 3, 31)
                        .answers(NOT_RECORDED, CRIME, CRIME_IN_PLAN, SUBSTANCES, ALCOHOL, DRUGS),
                Case.bareInWales("The plan names the document that has it", Words.inThePlan(Words.elsewhere(
                                "The area planning board has it.", "Substance Misuse Strategy", null, Subject.SUBSTANCE_MISUSE)))
                        .answers(SHOWN_ELSEWHERE, SUBSTANCES)
                        .answers(NOT_SHOWN, CRIME),
                Case.bareInWales("The plan has it all the same, for drugs", strategy("Fewer needles", Subject.DRUGS))
                        .answers(SHOWN, SUBSTANCES, DRUGS)
                        .answers(NOT_RECORDED, ALCOHOL),
                Case.bareInWales("Words without a tag are for a person", strategy("Fewer people harmed by heroin"))
                        .answers(FOR_JUDGEMENT, SUBSTANCES, DRUGS),
                Case.bareInWales("A placeholder is no strategy", strategy("TBC", Subject.CRIME_DISORDER))
                        .answers(FOR_JUDGEMENT, CRIME, CRIME_IN_PLAN),
                Case.bareInWales("The papers say that there is none", Words.inThePlan(Words.not(
                                "Nobody has a strategy on substances.", null, Subject.SUBSTANCE_MISUSE)))
                        .answers(CONTRADICTED, SUBSTANCES, ALCOHOL, DRUGS, OTHERS)
                        .answers(NOT_SHOWN, CRIME_IN_PLAN),
                Case.bareInWales("Litter is crime and disorder", strategy("Less litter", Subject.ANTI_SOCIAL_BEHAVIOUR))
                        .answers(SHOWN, CRIME, CRIME_IN_PLAN),
                Case.bareInWales("Re-offending in the plan meets both", strategy("A room on release", Subject.RE_OFFENDING))
                        .answers(SHOWN, RE_OFFENDING, RE_OFFENDING_IN_PLAN)
                        .answers(NOT_SHOWN, CRIME_IN_PLAN, VIOLENCE_IN_PLAN),
                Case.of("In part of a plan it may be in another part", Bare.inWales(InHand.PART))
                        .answers(NOT_RECORDED, CRIME, CRIME_IN_PLAN, RE_OFFENDING_IN_PLAN, VIOLENCE_IN_PLAN, SUBSTANCES),
                Case.soundInWales("On the day before it was law re-offending is not asked").on(2010, 3, 31)
                        .answers(SHOWN, CRIME, CRIME_IN_PLAN)
                        .answers(null, RE_OFFENDING, RE_OFFENDING_IN_PLAN));
    }

    /** Regulation 9(1)(a) and (aa) until 4 December 2011: each strategy was for three years from the start of the plan's year. */
    static List<Case> threeYears() {
        return List.of(
                Case.of("In the first year there was none on re-offending", SoundWales.of2008())
                        .answers(SHOWN, THREE_YEARS)
                        .answers(null, THREE_YEARS_OF_RE_OFFENDING),
                Case.of("The plan of 2010-11 was revised a day before the law on re-offending", SoundWales.of2011(), year(2010),
                                strategies("2010-04-01", "2013-03-31"))
                        .answers(SHOWN, THREE_YEARS)
                        .answers(null, THREE_YEARS_OF_RE_OFFENDING, RE_OFFENDING_IN_PLAN),
                Case.of("The plan of 2011-12 had both", SoundWales.of2011())
                        .answers(SHOWN, THREE_YEARS, THREE_YEARS_OF_RE_OFFENDING),
                Case.of("That of 2012-13 had neither", SoundWales.of2011(), year(2012))
                        .answers(null, THREE_YEARS, THREE_YEARS_OF_RE_OFFENDING),
                Case.of("Two years for crime and disorder are told apart from three for re-offending", SoundWales.of2011(),
                                period(Subject.CRIME_DISORDER, "2011-04-01", "2013-03-31"))
                        .answers(CONTRADICTED, THREE_YEARS)
                        .answers(SHOWN, THREE_YEARS_OF_RE_OFFENDING),
                Case.of("A day short", SoundWales.of2011(), period(Subject.RE_OFFENDING, "2011-04-01", "2014-03-30"))
                        .answers(CONTRADICTED, THREE_YEARS_OF_RE_OFFENDING)
                        .answers(SHOWN, THREE_YEARS),
                Case.of("Other subjects' periods do not count", SoundWales.of2011(),
                                period(Subject.SUBSTANCE_MISUSE, "2011-04-01", "2016-03-31"))
                        .answers(SHOWN, THREE_YEARS, THREE_YEARS_OF_RE_OFFENDING),
                Case.of("Strategies that say nothing of their subject are for a person", SoundWales.of2011(), Change.plan(
                                (plan, was) -> plan.period(Optional.empty()).strategies(Change.where(was.getStrategies(),
                                        one -> true, one -> Strategy.builder().like(one).serves(List.of()).build()))))
                        .answers(FOR_JUDGEMENT, THREE_YEARS, THREE_YEARS_OF_RE_OFFENDING),
                Case.of("A plan for three years, with strategies of no period", SoundWales.of2011(), Change.plan(
                                (plan, was) -> plan.strategies(Change.where(was.getStrategies(), one -> true,
                                        one -> Strategy.builder().like(one).period(Optional.empty()).build()))))
                        .answers(SHOWN, THREE_YEARS, THREE_YEARS_OF_RE_OFFENDING),
                Case.of("No period anywhere", SoundWales.of2011(), Change.plan((plan, was) -> plan.period(Optional.empty())
                                .strategies(Change.where(was.getStrategies(), one -> true,
                                        one -> Strategy.builder().like(one).period(Optional.empty()).build()))))
                        .answers(NOT_SHOWN, THREE_YEARS, THREE_YEARS_OF_RE_OFFENDING));
    }

    /** Regulations 5 to 7: the assessment reaches crime and disorder, re-offending and serious violence. */
    static List<Case> assessments() {
        return List.of(
                Case.soundInWales("Nothing is told of substance misuse, and nothing has to be")
                        .answers(SHOWN, CHANGES, REASONS),
                Case.bareInWales("The change in substance misuse alone is no change in what is asked", analysing(
                                Subject.SUBSTANCE_MISUSE))
                        .answers(NOT_SHOWN, CHANGES, REASONS, "SI2007-3076-R7-A-CD"),
                Case.bareInWales("That of crime and disorder alone is part", analysing(Subject.CRIME_DISORDER))
                        .answers(FOR_JUDGEMENT, CHANGES, REASONS)
                        .answers(NOT_SHOWN, "SI2007-3076-R7-B-SV", "SI2007-3076-R7-A-RO"),
                Case.soundInWales("The change in re-offending is not told", analysis("ro", one -> one.change(Optional.empty())))
                        .answers(FOR_JUDGEMENT, CHANGES)
                        .answers(SHOWN, REASONS),
                Case.soundInWales("Before April 2010 nobody asked after it", analysis("ro", one -> one.change(Optional.empty())),
                                dated("2009-12-01"), year(2010))
                        .answers(SHOWN, CHANGES),
                Case.of("The assessments of 2007-08 had nothing to look back at", SoundWales.of2008())
                        .answers(NOT_APPLICABLE, CURRENT_PLAN, CHANGES, REASONS, DELIVERY)
                        .answers(SHOWN, "SI2007-3076-R5-1", "SI2007-3076-R7-A-CD", "SI2007-3076-R7-E")
                        .answers(null, SCRUTINY),
                Case.of("Those of 2008-09 had a plan of their own year and an assessment before them", SoundWales.of2008(),
                                dated("2008-12-01"), year(2009), planConsidered(2008))
                        .answers(SHOWN, CURRENT_PLAN, CHANGES, REASONS)
                        .answers(NOT_APPLICABLE, DELIVERY),
                Case.of("Those of 2009-10 were the first to judge a plan", SoundWales.of2008(), dated("2009-04-01"), year(2010),
                                delivery(2008))
                        .answers(SHOWN, DELIVERY),
                Case.bareInWales("There may yet be one").asAt(2025, 3, 30).answers(NOT_YET_DUE, "SI2007-3076-R5-1"));
    }

    /** All of the responsible authorities, which in Wales are five: the council, police, fire, health board and probation. */
    static List<Case> authorities() {
        return List.of(
                Case.soundInWales("All five").answers(SHOWN, PROTOCOL, "SI2007-3076-R4-3-B", "SI2007-3076-R9-E", SENIOR),
                Case.soundInWales("The health board is not party to the protocol", protocol(one -> one.parties(
                                SoundWales.AUTHORITIES.stream().filter(id -> !id.value().equals("health")).toList())))
                        .answers(FOR_JUDGEMENT, PROTOCOL),
                Case.soundInWales("The council has nominated nobody", protocol(one -> one.nominations(
                                SoundWales.of2025().getRecords().orElseThrow().getProtocols().get(0).getNominations().stream()
                                        .filter(nomination -> !nomination.getBody().value().equals("district"))
                                        .toList())))
                        .answers(FOR_JUDGEMENT, "SI2007-3076-R4-3-B")
                        .answers(SHOWN, PROTOCOL),
                Case.soundInWales("Nobody has a measure", Change.plan((plan, was) -> plan.measures(List.of())))
                        .answers(NOT_SHOWN, "SI2007-3076-R9-E"),
                Case.soundInWales("Only the chief of police came", meeting(one -> one.attendees(List.of(
                                Attendance.builder().body(ElementId.of("police")).post("Chief").senior(true).build()))))
                        .answers(FOR_JUDGEMENT, SENIOR)
                        .answers(SHOWN, MEETING),
                Case.soundInWales("The meeting was not held", meeting(one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, MEETING, "SI2007-3076-R10-4-C-I", "SI2007-3076-R10-4-C-II")
                        .answers(NOT_RECORDED, SENIOR));
    }

    @ParameterizedTest
    @MethodSource({"strategies", "threeYears", "assessments", "authorities"})
    void the_law_answers(Case papers) {
        papers.holds();
    }

    @Test
    void what_act_and_Welsh_regulation_want_alike_is_one_gap_told_under_the_act() {
        Review review = Case.bareInWales("nothing").review();
        assertThat(gap(review, CRIME)).contains(CRIME);
        assertThat(gap(review, CRIME_IN_PLAN)).contains(CRIME);
        assertThat(gap(review, RE_OFFENDING_IN_PLAN)).contains(RE_OFFENDING);
        assertThat(gap(review, VIOLENCE_IN_PLAN)).contains(VIOLENCE);
        assertThat(gap(review, "SI2007-3076-R7-B-SV")).contains(CHANGES);
    }

    /** Three strategies; 9(b) to (e) and three kinds of step; 7(a) for three subjects; and 7(b) to (f). */
    @Test
    void a_plan_and_assessment_with_nothing_in_them_have_eighteen_gaps_and_none_is_of_substance_misuse() {
        Review review = Case.bareInWales("nothing").review();
        assertThat(review.summary().gaps()).isEqualTo(18);
        assertThat(review.at(Gate.GAPS).stopped())
                .extracting(finding -> finding.duty().getId().value())
                .noneMatch(id -> id.startsWith("CDA98-6-1-B"));
    }

    @Test
    void a_stated_lack_of_the_strategy_against_substance_misuse_is_one_conflict() {
        Review review = Case.soundInWales("none", Words.inThePlan(Words.not(
                "Nobody has a strategy on substances.", null, Subject.SUBSTANCE_MISUSE))).review();
        assertThat(review.summary().conflicts()).isEqualTo(1);
        assertThat(gap(review, DRUGS)).contains(SUBSTANCES);
    }

    @Test
    void the_question_on_substance_misuse_asks_which_document_has_it() {
        assertThat(Case.bareInWales("nothing").review().finding(SUBSTANCES).orElseThrow().question())
                .contains("Which document has the strategy against substance misuse? In Wales it may be another than the plan.");
    }

    @Test
    void the_authority_that_is_not_party_is_named() {
        assertThat(Case.soundInWales("no health", protocol(one -> one.parties(SoundWales.AUTHORITIES.subList(0, 3))))
                        .review().finding(PROTOCOL).orElseThrow().shortfalls())
                .extracting(one -> one.text())
                .contains("Exampleglyn University Health Board is not named as party to the protocol.");
    }

    /** Dated after the Regulations of England began and before those of Wales: asked as one without a date. */
    @ParameterizedTest
    @CsvSource({"2007-10-05, 2008-03-31", "2007-11-18, 2008-03-31", "2007-11-19, 2007-11-19"})
    void an_assessment_from_before_the_Regulations_takes_no_duty_out_of_the_ledger(String date, LocalDate asked) {
        Review review = Review.of(dated(date).apply(SoundWales.of2008()));
        assertThat(review.finding("SI2007-3076-R7-D").orElseThrow().askedOn()).contains(asked);
    }

    private static Set<String> asked(LocalDate on) {
        Set<String> ids = new TreeSet<>();
        Review.of(SoundWales.of2025(), ReviewOptions.USUAL.on(on)).findings().stream()
                .map(finding -> finding.duty().getId().value())
                .filter(OURS)
                .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
        return ids;
    }

    private static Optional<String> gap(Review review, String duty) {
        return review.finding(duty).orElseThrow().gap().map(id -> id.value());
    }

    private static Change dated(String date) {
        return Change.assessment((assessment, was) -> assessment.date(PartialDate.parse(date)));
    }

    private static Change year(int start) {
        return Change.plan((plan, was) -> plan.year(new PlanYear(start)));
    }

    private static Change strategy(String description, Subject... subjects) {
        return Change.plan((plan, was) -> plan.addStrategies(Strategy.builder()
                .id(ElementId.of("s")).title("Together").description(description).serves(List.of(subjects)).build()));
    }

    private static Change strategies(String from, String to) {
        return Change.plan((plan, was) -> plan.strategies(Change.where(was.getStrategies(), one -> true,
                one -> Strategy.builder().like(one).period(days(from, to)).build())));
    }

    private static Change period(Subject subject, String from, String to) {
        return Change.plan((plan, was) -> plan.strategies(Change.where(was.getStrategies(),
                one -> Subject.withWider(one.getServes()).contains(subject),
                one -> Strategy.builder().like(one).period(days(from, to)).build())));
    }

    private static Period days(String from, String to) {
        return Period.builder().from(PartialDate.parse(from)).to(PartialDate.parse(to)).build();
    }

    private static Change analysing(Subject subject) {
        return Change.assessment((assessment, was) -> assessment.addAnalyses(Analysis.builder()
                .id(ElementId.of("n")).level("412 reports").pattern("At dusk").change("Up by ten").comparedWith("2023")
                .reasons("More calls").addServes(subject).build()));
    }

    private static Change planConsidered(int year) {
        return Change.assessment((assessment, was) -> assessment.sources(Change.with(was.getSources(), "i-plan",
                one -> InformationSource.builder().like(one).year(new PlanYear(year)).build())));
    }

    private static Change delivery(int year) {
        return Change.assessment((assessment, was) -> assessment.delivery(Change.where(was.getDelivery(), one -> true,
                one -> DeliveryJudgement.builder().like(one).year(new PlanYear(year)).build())));
    }
}
