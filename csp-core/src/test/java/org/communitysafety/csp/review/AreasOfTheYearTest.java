package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_EVALUATED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.start.NewPapers;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;

/** Which areas a plan is for: those that the partnership has in the plan's year, though the plan is asked on the day before it. */
class AreasOfTheYearTest {

    private static final AreaUse.Builder OURS = AreaUse.builder().code("E07999999").name("Exampleford");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 4, 1);

    private static Papers with(AreaUse... areas) {
        Papers papers = SoundPapers.of2025();
        return Papers.builder().like(papers).partnership(Partnership.builder()
                .like(papers.getPartnership().orElseThrow()).areas(List.of(areas)).build()).build();
    }

    private static AreaUse theirs(Optional<LocalDate> from, Optional<LocalDate> to) {
        return AreaUse.builder().code("E07999998").name("Samplebury").from(from).to(to).build();
    }

    private static List<String> areaNotes(Review review) {
        return review.notes().stream().filter(note -> note.kind() == NoteKind.AREA).map(Note::text).toList();
    }

    /** Two partnerships that merge on 1 April 2025 make their first plan for both: section 5A(7), regulation 11(1)(e). */
    @Test
    void an_area_that_joins_on_the_first_day_of_the_plans_year_is_one_of_its_areas() {
        Review review = Review.of(with(OURS.build(), theirs(Optional.of(FIRST_DAY), Optional.empty())));
        assertThat(review.finding("CDA98-5A-1").map(Finding::outcome)).get().isNotEqualTo(NOT_APPLICABLE);
        assertThat(review.finding("SI2007-1830-R11-1-E").map(Finding::outcome)).contains(FOR_JUDGEMENT);
        assertThat(review.finding("SI2007-1830-R11-1-E").orElseThrow().shortfalls()).extracting(one -> one.text())
                .anyMatch(text -> text.startsWith("Samplebury District Council"));
        assertThat(areaNotes(review)).noneMatch(note -> note.contains("left out"));
    }

    @Test
    void an_area_that_left_before_it_or_joins_after_is_not_and_that_is_told() {
        Review left = Review.of(with(OURS.build(), theirs(Optional.empty(), Optional.of(FIRST_DAY.minusDays(1)))));
        assertThat(left.finding("CDA98-5A-1").map(Finding::outcome)).contains(NOT_APPLICABLE);
        assertThat(areaNotes(left)).contains("Samplebury is left out: the partnership is not said to cover it on 1 April 2025.");
        Review later = Review.of(with(OURS.build(), theirs(Optional.of(FIRST_DAY.plusDays(1)), Optional.empty())));
        assertThat(areaNotes(later)).contains("Samplebury is left out: the partnership is not said to cover it on 1 April 2025.");
    }

    @Test
    void asked_on_a_day_that_is_given_the_areas_are_those_of_that_day() {
        Papers merged = with(OURS.build(), theirs(Optional.of(FIRST_DAY), Optional.empty()));
        Review eve = Review.of(merged, ReviewOptions.USUAL.on(FIRST_DAY.minusDays(1)));
        assertThat(areaNotes(eve)).contains("Samplebury is left out: the partnership is not said to cover it on 31 March 2025.");
        assertThat(areaNotes(Review.of(merged, ReviewOptions.USUAL.on(FIRST_DAY)))).noneMatch(note -> note.contains("left out"));
    }

    private static Papers started(String code, int year) {
        return NewPapers.of(List.of(AreaRegister.embedded().find(code).orElseThrow()), new PlanYear(year));
    }

    /** Sheffield had another code from 1 April 2025: the law is that of the day before, the authorities are those of the area. */
    @Test
    void the_first_plan_of_an_area_that_begins_with_its_year_is_asked_with_the_authorities_of_that_day() {
        Review first = Review.of(started("E08000039", 2025));
        Review before = Review.of(started("E08000019", 2024));
        assertThat(areaNotes(first)).isEmpty();
        assertThat(first.finding("SI2007-1830-R10-1").orElseThrow().askedOn()).contains(FIRST_DAY.minusDays(1));
        assertThat(standings(first)).isEqualTo(standings(before)).contains(
                "Sheffield City Council NAMED",
                "the Chief Constable of South Yorkshire (South Yorkshire Police) NAMED",
                "NHS South Yorkshire Integrated Care Board NAMED",
                "the Probation Service (for the Secretary of State) NAMED");
    }

    private static List<String> standings(Review review) {
        return review.authorities().stream().map(one -> one.name() + " " + one.standing()).toList();
    }

    /** Somerset's districts and their county ended, and its unitary council began, on 1 April 2023. */
    @Test
    void an_area_that_ended_before_the_plans_year_has_no_plan_for_it() {
        Papers mendip = Papers.builder().like(started("E07000187", 2022)).plan(started("E06000066", 2023).getPlan()).build();
        Review review = Review.of(mendip);
        assertThat(review.area()).isEmpty();
        assertThat(areaNotes(review)).containsExactly("The code E07000187 (Mendip) was not in use on 1 April 2023; it was replaced by "
                + "E06000066. So no duty could be checked.");
        assertThat(review.findings()).isNotEmpty().allMatch(finding -> finding.outcome() == NOT_EVALUATED);
        assertThat(review.authorities()).isEmpty();
        assertThat(areaNotes(Review.of(started("E07000187", 2022)))).isEmpty();
        Review somerset = Review.of(started("E06000066", 2023));
        assertThat(areaNotes(somerset)).isEmpty();
        assertThat(standings(somerset)).contains("Somerset Council NAMED",
                "the Chief Constable of Avon and Somerset (Avon and Somerset Constabulary) NAMED");
    }

    /** A day that is given is the day of everything: that Somerset had not begun by then is told. */
    @Test
    void asked_on_a_day_that_is_given_an_area_is_one_of_that_day() {
        Review eve = Review.of(started("E06000066", 2023), ReviewOptions.USUAL.on(LocalDate.of(2023, 3, 31)));
        assertThat(areaNotes(eve)).containsExactly("The code E06000066 (Somerset) was not in use on 31 March 2023.");
        assertThat(standings(eve)).contains("the council for the area UNCLEAR", "the chief officer of police UNCLEAR");
        Papers mendip = Papers.builder().like(started("E07000187", 2022)).plan(started("E06000066", 2023).getPlan()).build();
        assertThat(Review.of(mendip, ReviewOptions.USUAL.on(LocalDate.of(2023, 3, 31))).area()).isPresent();
    }

    /** A county's agreement is made in the year before that of its districts' next plans, and is the last where the county ends. */
    @Test
    void the_last_agreement_of_a_county_that_ends_is_the_county_s_own() {
        Review review = Review.of(started("E10000027", 2023));
        assertThat(review.area()).isPresent();
        assertThat(areaNotes(review)).noneMatch(note -> note.contains("not in use"));
    }

    /** Of an area that begins with the year the police area is known too: sections 5A(4), and regulation 13A. */
    @Test
    void areas_of_which_one_begins_with_the_year_lie_in_the_police_areas_of_that_day() {
        AreaUse.Builder rotherham = AreaUse.builder().code("E08000018");
        assertThat(Review.of(with(AreaUse.builder().code("E08000039").build(), rotherham.build()))
                .finding("CDA98-5A-4").map(Finding::outcome)).contains(NOT_APPLICABLE);
        Papers sheffield = with(AreaUse.builder().code("E08000039").build());
        Papers toMayor = Papers.builder().like(sheffield).bodies(Change.with(sheffield.getBodies(), "commissioner",
                one -> Body.builder().like(one).name("Mayor of South Yorkshire").kind(BodyKind.MAYOR).build())).build();
        assertThat(Review.of(toMayor).finding("SI2007-1830-R13A").map(Finding::outcome)).contains(SHOWN);
    }

    @Test
    void a_plan_for_a_county_with_districts_is_not_passed_over() {
        Papers plan = Papers.builder().like(SoundPapers.of2025()).agreement(Optional.empty()).partnership(
                SoundCounty.of2025().getPartnership()).build();
        Review review = Review.of(plan);
        assertThat(review.findings()).isNotEmpty().allMatch(finding -> finding.outcome() == NOT_EVALUATED);
        assertThat(review.notes()).filteredOn(note -> note.kind() == NoteKind.AREA).last().satisfies(note -> {
            assertThat(note.text()).contains("is a county with districts").endsWith("so no duty could be checked.");
            assertThat(note.remedy().orElseThrow()).startsWith("Give the code of the district");
        });
        Papers both = Papers.builder().like(SoundCounty.of2025()).plan(SoundPapers.of2025().getPlan()).build();
        assertThat(areaNotes(Review.of(both))).anyMatch(note -> note.contains("the plan in these papers was not asked about"));
    }

    @Test
    void a_year_outside_the_plans_own_period_is_told() {
        assertThat(notes("2020-04-01", "2023-03-31")).containsExactly("The plan's year, 2025-26, lies outside the period that the plan gives.");
        assertThat(notes("2026-04-01", "2029-03-31")).hasSize(1);
        assertThat(notes("2023-04-01", "2026-03-31")).isEmpty();
        assertThat(notes("2025-04-01", "2025-04-01")).isEmpty();
    }

    private static List<String> notes(String from, String to) {
        Papers papers = SoundPapers.of2025();
        Plan plan = Plan.builder().like(papers.getPlan().orElseThrow())
                .period(Period.builder().from(PartialDate.parse(from)).to(PartialDate.parse(to)).build()).build();
        return Review.of(Papers.builder().like(papers).plan(plan).build()).notes().stream()
                .filter(note -> note.kind() == NoteKind.YEAR).map(Note::text).toList();
    }

    /** By the contract an assessment is asked on its own date: that an old one is asked for less is told. */
    @Test
    void an_assessment_from_before_its_year_is_told() {
        assertThat(assessed("2022-11-20")).containsExactly("The strategic assessment in these papers is of 20 November 2022, which is "
                + "before the year in which that for the plan of 2025-26 is made. It is asked for what was law on its own date; what "
                + "has become law since is not asked of it.");
        assertThat(assessed("2024-03-31")).hasSize(1);
        assertThat(assessed("2024-04-01")).isEmpty();
        assertThat(assessed("2024")).isEmpty();
    }

    private static List<String> assessed(String day) {
        Papers papers = SoundPapers.of2025();
        StrategicAssessment assessment = StrategicAssessment.builder().like(papers.getAssessment().orElseThrow())
                .date(PartialDate.parse(day)).build();
        return Review.of(Papers.builder().like(papers).assessment(assessment).build()).notes().stream()
                .filter(note -> note.kind() == NoteKind.YEAR).map(Note::text).toList();
    }
}
