package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day on which each duty is asked. */
class AskedOnTest {

    private static final List<String> VIOLENCE_IN_ASSESSMENT = List.of(
            "SI2007-1830-R6-F-SV", "SI2007-1830-R7-A-SV", "SI2007-1830-R7-B-SV", "SI2007-1830-R7-C-SV", "SI2007-1830-R7-D-SV",
            "SI2007-1830-R7-E-SV");

    @Test
    void plan_and_partnership_are_asked_on_31_March_before_the_plans_year() {
        assertThat(Review.of(SoundPapers.of2025()).findings())
                .filteredOn(one -> one.duty().getConcern() == Concern.PLAN || one.duty().getConcern() == Concern.PARTNERSHIP)
                .hasSize(76)
                .allSatisfy(one -> assertThat(one.askedOn()).contains(LocalDate.of(2025, 3, 31)));
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01", "1924-12-02", "2007-07-31", "2006"})
    void an_assessment_dated_before_the_regulations_takes_no_duty_out_of_the_ledger(String date) {
        Review review = Review.of(assessed(SoundPapers.of2025(), date));
        assertThat(review.findings())
                .filteredOn(one -> one.duty().getConcern() == Concern.STRATEGIC_ASSESSMENT)
                .hasSize(30);
        assertThat(review.finding("SI2007-1830-R7-D").orElseThrow().askedOn()).contains(LocalDate.of(2025, 3, 31));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-02, 2024-12-02", "2024-12, 2024-12-31", "2024, 2024-12-31"})
    void the_assessment_is_asked_on_its_own_date_or_the_last_day_it_can_be(String date, LocalDate asked) {
        assertThat(Review.of(assessed(SoundPapers.of2025(), date)).findings())
                .filteredOn(one -> one.duty().getConcern() == Concern.STRATEGIC_ASSESSMENT)
                .hasSize(30)
                .allSatisfy(one -> assertThat(one.askedOn()).contains(asked));
    }

    @Test
    void an_assessment_without_a_date_is_asked_on_the_last_day_of_the_year_before_the_plans() {
        assertThat(asked(undated(SoundPapers.of2025()), "SI2007-1830-R7-A-CD")).isEqualTo("2025-03-31");
    }

    @ParameterizedTest
    @CsvSource({
        "SI2007-1830-R12-1-A-CD, 2025-10-31",
        "SI2007-1830-R12-2-A, 2025-10-31",
        "SI2007-1830-R12-4-A, 2025-09-10",
        "SI2007-1830-R12-4-B, 2025-09-10",
        "SI2007-1830-R12-4-C-II, 2025-09-10",
        "SI2007-1830-R14, 2025-05-06",
        "SI2007-1830-R14-REACH, 2025-05-06"
    })
    void an_event_is_asked_on_its_day_and_else_on_the_last_of_the_plans_year(String duty, String day) {
        assertThat(asked(SoundPapers.of2025(), duty)).isEqualTo(day);
        Papers none = Papers.builder().like(SoundPapers.of2025()).records(Records.builder().build()).build();
        assertThat(asked(none, duty)).isEqualTo("2026-03-31");
    }

    @Test
    void of_two_events_the_later_counts() {
        Papers two = Change.records((records, was) -> records.addMeetings(Meeting.builder()
                        .like(was.getMeetings().get(0)).on(PartialDate.parse("2026-02")).build()))
                .apply(SoundPapers.of2025());
        assertThat(asked(two, "SI2007-1830-R12-4-A")).isEqualTo("2026-02-28");
    }

    @Test
    void an_undated_assessment_for_2023_24_leaves_serious_violence_to_a_person_and_nothing_else() {
        Review review = Review.of(undated(year(SoundPapers.of2025(), 2023)));
        for (String duty : VIOLENCE_IN_ASSESSMENT) {
            Finding finding = review.finding(duty).orElseThrow();
            assertThat(finding.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
            assertThat(finding.reason()).isEqualTo("This was law only for part of the time from 1 April 2022 to 31 March 2023, "
                    + "and the papers do not tell the day.");
            assertThat(finding.gap()).isEmpty();
        }
        assertThat(review.finding("SI2007-1830-R7-A-CD").orElseThrow().outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(review.finding("SI2007-1830-R7-A-RO").orElseThrow().outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void a_year_before_nothing_on_serious_violence_is_asked_and_a_year_later_all_of_it() {
        Review before = Review.of(undated(year(SoundPapers.of2025(), 2022)));
        Review after = Review.of(undated(year(SoundPapers.of2025(), 2024)));
        for (String duty : VIOLENCE_IN_ASSESSMENT) {
            assertThat(before.finding(duty)).isEmpty();
            assertThat(after.finding(duty).orElseThrow().reason()).doesNotContain("part of the time");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-30, none",
        "2023-01-31, SHOWN",
        "2023-01, FOR_JUDGEMENT",
        "2023-02, SHOWN",
        "2023, FOR_JUDGEMENT",
        "2022, none"
    })
    void an_assessment_answers_for_serious_violence_from_31_January_2023(String date, String outcome) {
        Review review = Review.of(assessed(year(SoundPapers.of2025(), 2023), date));
        assertThat(review.finding("SI2007-1830-R7-A-SV").map(one -> one.outcome().name()).orElse("none")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-01, 2023-01-30, none",
        "2022-11-01, 2023-01-31, FOR_JUDGEMENT",
        "2023-01-31, 2023-02-28, SHOWN"
    })
    void views_sought_on_both_sides_of_the_change_are_for_a_person(String from, String to, String outcome) {
        Papers papers = year(Change.records((records, was) -> records.consultations(
                        Change.where(was.getConsultations(), one -> true, one -> Consultation.builder()
                                .like(one)
                                .period(Period.builder()
                                        .from(PartialDate.parse(from)).to(PartialDate.parse(to)).build())
                                .build())))
                .apply(SoundPapers.of2025()), 2022);
        Finding finding = Review.of(papers).finding("SI2007-1830-R12-1-A-SV").orElseThrow();
        if (outcome.equals("none")) {
            // No view was sought while it was law, so it is asked on the last day of the plan's year, 31 March 2023.
            assertThat(finding.askedOn()).contains(LocalDate.of(2023, 3, 31));
        } else {
            assertThat(finding.outcome().name()).isEqualTo(outcome);
        }
    }

    @ParameterizedTest
    @CsvSource({"2022, false", "2023, true"})
    void the_plan_answers_for_serious_violence_from_2023_24(int year, boolean asked) {
        assertThat(Review.of(year(SoundPapers.of2025(), year)).finding("CDA98-6-1-D").isPresent()).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"2010, true", "2011, true", "2012, false"})
    void the_three_year_strategy_is_asked_of_plans_up_to_2011_12(int year, boolean asked) {
        assertThat(Review.of(year(SoundPapers.of2025(), year)).finding("SI2007-1830-R11-1-A-OLD").isPresent())
                .isEqualTo(asked);
    }

    @Test
    void a_plan_of_2007_08_would_be_asked_on_a_day_before_the_regulations_and_is_refused() {
        Papers early = year(SoundPapers.of2025(), 2007);
        assertThatThrownBy(() -> Review.of(early))
                .isInstanceOf(LawNotEncodedException.class)
                .hasMessageContaining("The law before 1 August 2007 is not encoded");
        assertThat(Review.of(year(SoundPapers.of2025(), 2008)).findings()).isNotEmpty();
    }

    @Test
    void without_the_plans_year_nothing_can_be_asked_but_what_has_a_date_of_its_own() {
        Papers papers = Change.plan((plan, was) -> plan.year(Optional.empty())).apply(SoundPapers.of2025());
        Review review = Review.of(papers);
        Finding plan = review.finding("CDA98-6-1-A").orElseThrow();
        assertThat(plan.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(plan.askedOn()).isEmpty();
        assertThat(plan.remedy()).contains("Give the plan's year, such as 2024-25, or the day to ask on.");
        assertThat(review.finding("SI2007-1830-R7-A-CD").orElseThrow().outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(review.isEveryDutyAnswered()).isFalse();
    }

    @Test
    void a_period_of_one_year_tells_the_year() {
        Papers papers = Change.plan((plan, was) -> plan.year(Optional.empty()).period(Period.builder()
                        .from(PartialDate.parse("2025-04")).to(PartialDate.parse("2026-03")).build()))
                .apply(SoundPapers.of2025());
        assertThat(asked(papers, "CDA98-6-1-A")).isEqualTo("2025-03-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-09-30", "2025-04-01", "2031-01-01"})
    void on_a_day_given_every_duty_is_asked_on_that_day(String day) {
        Review review = Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.on(LocalDate.parse(day)));
        assertThat(review.findings()).isNotEmpty().allSatisfy(
                one -> assertThat(one.askedOn()).contains(LocalDate.parse(day)));
    }

    @Test
    void a_day_after_the_instrument_was_read_is_told() {
        Review review = Review.of(SoundPapers.of2025());
        assertThat(review.finding("SI2007-1830-R10-1").orElseThrow().lawNotReadAfter()).contains(LocalDate.of(2023, 1, 31));
        assertThat(review.finding("CDA98-6-1-A").orElseThrow().lawNotReadAfter()).contains(LocalDate.of(2025, 2, 5));
        Review then = Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.on(LocalDate.of(2023, 1, 31)));
        assertThat(then.findings())
                .filteredOn(one -> Set.of(Instrument.CDA_1998, Instrument.SI_2007_1830, Instrument.PCSCA_2022)
                        .contains(one.duty().getProvision().instrument()))
                .allSatisfy(one -> assertThat(one.lawNotReadAfter()).isEmpty());
        assertThat(then.finding("SI2022-1304-R4-2").orElseThrow().lawNotReadAfter())
                .as("read as made, before it began").contains(LocalDate.of(2022, 12, 6));
    }

    private static String asked(Papers papers, String duty) {
        return Review.of(papers).finding(duty).orElseThrow().askedOn().orElseThrow().toString();
    }

    private static Papers assessed(Papers papers, String date) {
        return Change.assessment((assessment, was) -> assessment.date(PartialDate.parse(date))).apply(papers);
    }

    private static Papers undated(Papers papers) {
        return Change.assessment((assessment, was) -> assessment.date(Optional.empty())).apply(papers);
    }

    private static Papers year(Papers papers, int start) {
        return Change.plan((plan, was) -> plan.year(new PlanYear(start))).apply(papers);
    }
}
