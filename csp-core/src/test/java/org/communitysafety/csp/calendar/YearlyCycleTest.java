package org.communitysafety.csp.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;

/** Cycles as expected by hand, from the law and a wall calendar, before the code was run. */
class YearlyCycleTest {

    private static final PlanYear YEAR = new PlanYear(2025);

    private static Area area(String code) {
        return AreaRegister.embedded().find(code).orElseThrow();
    }

    private static YearlyCycle cycle(String code, PlanYear year, String... dates) {
        return YearlyCycle.of(area(code), year, Stream.of(dates).map(OwnDate::parse).toList(), Set.of());
    }

    private static List<String> told(YearlyCycle cycle) {
        return cycle.getSteps().stream().map(YearlyCycleTest::told).toList();
    }

    private static String told(Step step) {
        return step.id() + " " + step.first().map(LocalDate::toString).orElse("") + ".."
                + step.last().map(LocalDate::toString).orElse("") + " "
                + step.provision().map(Object::toString).orElse(step.basis().getWord());
    }

    private static List<String> ids(YearlyCycle cycle) {
        return cycle.getSteps().stream().map(Step::id).toList();
    }

    private static Step step(YearlyCycle cycle, String id) {
        return cycle.getSteps().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> notes(YearlyCycle cycle) {
        return cycle.getNotes().stream().map(note -> note.kind().getWord() + ": " + note.message()).toList();
    }

    @Test
    void sevenoaks_2025_26_by_the_law_alone() {
        assertThat(told(cycle("E07000111", YEAR))).containsExactly(
                "views 2024-04-01..2025-03-31 SI 2007/1830 reg 12(1)",
                "assessment 2024-04-01..2025-03-31 SI 2007/1830 reg 5(1)",
                "county-agreement 2024-04-01..2025-03-31 SI 2007/1830 reg 9(1),(2)",
                "plan ..2025-03-31 SI 2007/1830 reg 10(2)",
                "county-agreement-copy 2025-04-01.. SI 2007/1830 reg 9A",
                "plan-copy 2025-04-01.. SI 2007/1830 reg 13A",
                "summary 2025-04-01.. SI 2007/1830 reg 14",
                "information-1 2025-04-01..2025-06-30 SI 2007/1831 reg 3(1)",
                "information-2 2025-07-01..2025-09-30 SI 2007/1831 reg 3(1)",
                "information-3 2025-10-01..2025-12-31 SI 2007/1831 reg 3(1)",
                "public-meeting 2025-04-01..2026-03-31 SI 2007/1830 reg 12(4)",
                "scrutiny 2025-04-01..2026-03-31 SI 2009/942 reg 4",
                "information-4 2026-01-01..2026-03-31 SI 2007/1831 reg 3(1)",
                "serious-violence-strategy .. SI 2022/1304 reg 3(2)",
                "serious-violence-copy .. SI 2022/1304 reg 4(2)");
    }

    @Test
    void cardiff_2025_26_is_under_the_welsh_regulations() {
        assertThat(told(cycle("W06000015", YEAR))).containsExactly(
                "views 2024-04-01..2025-03-31 SI 2007/3076 reg 10(1)",
                "assessment 2024-04-01..2025-03-31 SI 2007/3076 reg 5(1)",
                "plan ..2025-03-31 SI 2007/3076 reg 8(2)",
                "summary 2025-04-01.. SI 2007/3076 reg 12",
                "information-1 2025-04-01..2025-06-30 SI 2007/1831 reg 3(1)",
                "information-2 2025-07-01..2025-09-30 SI 2007/1831 reg 3(1)",
                "information-3 2025-10-01..2025-12-31 SI 2007/1831 reg 3(1)",
                "public-meeting 2025-04-01..2026-03-31 SI 2007/3076 reg 10(4)",
                "scrutiny 2025-04-01..2026-03-31 SI 2009/942 reg 4",
                "information-4 2026-01-01..2026-03-31 SI 2007/1831 reg 3(1)",
                "serious-violence-strategy .. SI 2022/1304 reg 3(2)",
                "serious-violence-copy .. SI 2022/1304 reg 4(2)",
                "serious-violence-copy-wales .. SI 2022/1304 reg 6(1)(b)");
        assertThat(step(cycle("W06000015", YEAR), "serious-violence-strategy").note()).endsWith("In English and in Welsh "
                + "(regulation 6(1)(a)).");
    }

    @Test
    void the_city_has_no_copy_to_send_and_no_county() {
        assertThat(ids(cycle("E09000001", YEAR))).contains("plan", "summary").doesNotContain("plan-copy", "county-agreement");
        assertThat(ids(cycle("E06000023", YEAR))).contains("plan-copy").doesNotContain("county-agreement",
                "county-agreement-copy");
    }

    @Test
    void kent_has_the_steps_of_a_county_alone() {
        assertThat(told(cycle("E10000016", YEAR))).containsExactly(
                "county-agreement 2024-04-01..2025-03-31 SI 2007/1830 reg 9(1),(2)",
                "county-agreement-copy 2025-04-01.. SI 2007/1830 reg 9A",
                "scrutiny 2025-04-01..2026-03-31 SI 2009/942 reg 4");
    }

    @Test
    void agendas_are_worked_back_by_five_clear_working_days_in_england() {
        YearlyCycle cycle = cycle("E07000111", YEAR, "council=2025-03-25", "strategy-group=2024-12-10", "cabinet=2025-03-13");
        assertThat(told(cycle)).contains(
                "papers-strategy-group-2024-12-10 ..2024-12-03 practice",
                "own-strategy-group-2024-12-10 2024-12-10..2024-12-10 own",
                "report-cabinet-2025-03-13 ..2025-02-26 practice",
                "agenda-cabinet-2025-03-13 ..2025-03-05 SI 2012/2089 reg 6(2)",
                "own-cabinet-2025-03-13 2025-03-13..2025-03-13 own",
                "agenda-council-2025-03-25 ..2025-03-17 LGA 1972 s.100B(3),(4)",
                "plan-copy 2025-03-25.. SI 2007/1830 reg 13A");
        assertThat(notes(cycle)).isEmpty();
        assertThat(ids(cycle)).filteredOn(id -> id.startsWith("report-")).hasSize(1);
    }

    @Test
    void copies_follow_the_last_meeting_that_settles_what_is_sent() {
        assertThat(step(cycle("E07000111", YEAR, "strategy-group=2025-02-03", "strategy-group=2024-12-10"), "summary").first())
                .contains(LocalDate.of(2025, 2, 3));
        assertThat(step(cycle("E07000111", YEAR, "strategy-group=2025-06-03"),
                "plan-copy").first()).contains(LocalDate.of(2025, 4, 1));
        assertThat(step(cycle("E07000111", new PlanYear(2024), "cabinet=2024-03-14", "council=2024-04-04"), "plan-copy").first())
                .contains(LocalDate.of(2024, 4, 4));
        assertThat(step(cycle("E07000111", YEAR, "county-strategy-group=2025-02-10"), "county-agreement-copy").first())
                .contains(LocalDate.of(2025, 2, 10));
    }

    @Test
    void of_one_day_the_own_date_stands_first() {
        assertThat(ids(cycle("E07000111", YEAR, "strategy-group=2025-03-31")).indexOf("own-strategy-group-2025-03-31"))
                .isLessThan(ids(cycle("E07000111", YEAR, "strategy-group=2025-03-31")).indexOf("views"));
    }

    @Test
    void agendas_are_worked_back_by_three_clear_working_days_in_wales() {
        assertThat(told(cycle("W06000015", YEAR, "cabinet=2025-03-20", "council=2025-03-27"))).contains(
                "agenda-cabinet-2025-03-20 ..2025-03-14 SI 2001/2290 reg 5(3),(4)",
                "agenda-council-2025-03-27 ..2025-03-21 LGA 1972 s.100BA(3),(6)");
        assertThat(told(cycle("W06000015", new PlanYear(2021), "council=2021-04-29", "committee=2021-05-06"))).contains(
                "agenda-council-2021-04-29 ..2021-04-23 LGA 1972 s.100B(3),(4)",
                "agenda-committee-2021-05-06 ..2021-04-30 LGA 1972 s.100BA(3),(6)");
    }

    @Test
    void holidays_count_only_if_they_are_given() {
        PlanYear year = new PlanYear(2024);
        List<OwnDate> dates = List.of(OwnDate.parse("council=2024-04-04"));
        Step without = step(YearlyCycle.of(area("E07000111"), year, dates, Set.of()), "agenda-council-2024-04-04");
        assertThat(without.last()).contains(LocalDate.of(2024, 3, 27));
        assertThat(without.note()).endsWith("Bank holidays are not known unless they are given.");
        Set<LocalDate> easter = Set.of(LocalDate.of(2024, 3, 29), LocalDate.of(2024, 4, 1));
        assertThat(step(YearlyCycle.of(area("E07000111"), year, dates, easter), "agenda-council-2024-04-04").last())
                .contains(LocalDate.of(2024, 3, 25));
    }

    @Test
    void a_council_after_31_march_is_for_a_person() {
        assertThat(notes(cycle("E07000111", new PlanYear(2024), "cabinet=2024-03-14", "council=2024-04-04"))).containsExactly(
                "for-a-person: The council on 4 April 2024 is after 31 March 2024. The Regulations bind the strategy group to "
                + "revise the "
                        + "plan by then, not the council to approve it: whether that will do, a person must decide.");
        assertThat(notes(cycle("E07000111", new PlanYear(2024),
                "council=2024-03-31"))).noneMatch(note -> note.startsWith("for-a-person"));
    }

    @Test
    void a_strategy_group_after_31_march_comes_too_late() {
        assertThat(notes(cycle("E07000111", YEAR, "strategy-group=2025-04-01"))).containsExactly(
                "late: The first strategy group given is on 1 April 2025, after 31 March 2025: the plan is revised before the "
                + "year starts.");
        assertThat(notes(cycle("E07000111", YEAR, "strategy-group=2025-03-31"))).isEmpty();
    }

    @Test
    void an_order_that_cannot_work_is_told() {
        assertThat(notes(cycle("E07000111", YEAR, "cabinet=2025-03-20", "council=2025-03-18"))).containsExactly(
                "order: The cabinet on 20 March 2025 is after the council on 18 March 2025, which usually has its decision "
                + "before it.");
        assertThat(notes(cycle("E07000111", YEAR, "cabinet=2025-03-20", "council=2025-03-25"))).containsExactly(
                "order: The agenda for the council on 25 March 2025 is out by 17 March 2025, before the cabinet on 20 March "
                + "2025: its "
                        + "decision cannot be in the papers.");
        assertThat(notes(cycle("E07000111", YEAR, "cabinet=2025-03-06", "strategy-group=2025-03-20"))).containsExactly(
                "order: The cabinet on 6 March 2025 is before the first strategy group given, 20 March 2025: it would have no "
                + "revised plan "
                        + "before it.");
        assertThat(notes(cycle("E07000111", YEAR, "strategy-group=2025-02-03",
                "county-strategy-group=2025-02-10"))).containsExactly(
                "order: The county strategy group first meets on 10 February 2025, after the strategy group's last meeting in "
                + "time, "
                        + "3 February 2025: the group could not consider the county agreement when it revises the plan.");
        assertThat(notes(cycle("E07000111", YEAR, "county-strategy-group=2025-04-10"))).containsExactly(
                "late: The first county strategy group given is on 10 April 2025, after 31 March 2025: the agreement is made "
                + "before that "
                        + "year ends.");
    }

    @Test
    void dates_that_are_unlikely_are_told() {
        assertThat(notes(cycle("E07000111", YEAR, "council=2027-03-23"))).contains(
                "check: The council on 23 March 2027 lies outside the cycle of the plan for 2025-26, 1 April 2024 to 31 March "
                + "2026.");
        assertThat(notes(cycle("E07000111", YEAR, "council=2025-03-15"))).contains(
                "check: The council on 15 March 2025 is not on a working day.");
        assertThat(notes(cycle("E06000023", YEAR, "county-strategy-group=2025-02-10"))).contains(
                "check: Bristol, City of (E06000023) has no county strategy group: that is only for two tiers.");
        assertThat(notes(cycle("E07000111", YEAR, "public-meeting=2025-03-10"))).containsExactly(
                "late: No public meeting given falls in 2025-26: at least one is held in the year itself.");
        assertThat(notes(cycle("E07000111", YEAR, "public-meeting=2025-04-01"))).isEmpty();
    }

    @Test
    void no_day_is_told_for_an_agenda_whose_rule_was_not_read() {
        YearlyCycle city = cycle("E09000001", YEAR, "council=2025-03-06");
        assertThat(ids(city)).noneMatch(id -> id.startsWith("agenda-"));
        assertThat(notes(city)).containsExactly("not-known: The council on 6 March 2025: how long before it the agenda is "
                + "published was not "
                + "read for such a council or day.");
        assertThat(ids(cycle("E07000111", new PlanYear(2012), "cabinet=2012-09-06", "cabinet=2012-09-13")))
                .contains("agenda-cabinet-2012-09-13").doesNotContain("agenda-cabinet-2012-09-06");
    }

    @Test
    void the_seven_days_begin_on_the_day_of_publication() {
        assertThat(told(cycle("W06000015", YEAR, "serious-violence-strategy=2025-05-01"))).contains(
                "serious-violence-copy 2025-05-01..2025-05-07 SI 2022/1304 reg 4(2)",
                "serious-violence-copy-wales 2025-05-01..2025-05-07 SI 2022/1304 reg 6(1)(b)");
    }

    @Test
    void the_first_serious_violence_strategy_was_due_by_31_january_2024() {
        assertThat(told(cycle("E07000111", new PlanYear(2023)))).contains("serious-violence-strategy ..2024-01-31 SI "
                + "2022/1304 reg 3(1)");
        assertThat(told(cycle("E07000111", new PlanYear(2024)))).contains("serious-violence-strategy ..2024-01-31 SI "
                + "2022/1304 reg 3(1)");
        assertThat(ids(cycle("E07000111", new PlanYear(2021)))).noneMatch(id -> id.startsWith("serious-violence"));
    }

    @Test
    void steps_are_told_from_the_year_in_which_they_became_law() {
        assertThat(ids(cycle("E07000111", new PlanYear(2011)))).doesNotContain("plan-copy", "county-agreement-copy");
        assertThat(ids(cycle("E07000111", new PlanYear(2012)))).contains("plan-copy", "county-agreement-copy");
        assertThat(ids(cycle("E07000111", new PlanYear(2008)))).doesNotContain("scrutiny").contains("plan", "public-meeting");
        assertThat(step(cycle("E07000111", new PlanYear(2009)), "scrutiny").first()).contains(LocalDate.of(2009, 4, 30));
        assertThat(step(cycle("W06000015", new PlanYear(2009)), "scrutiny").first()).contains(LocalDate.of(2009, 10, 1));
    }

    @Test
    void scrutiny_that_was_held_is_due_again_within_twelve_months() {
        assertThat(told(cycle("E07000111", YEAR, "scrutiny=2025-02-06"))).contains(
                "scrutiny-next ..2026-02-06 SI 2009/942 reg 4",
                "agenda-scrutiny-2025-02-06 ..2025-01-29 LGA 1972 s.100B(3),(4)");
    }

    @Test
    void an_area_that_was_not_in_use_in_the_year_is_refused_with_what_to_ask_for() {
        assertThatThrownBy(() -> cycle("E07000053", new PlanYear(2019)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Weymouth and Portland (E07000053) ended on 31 March 2019, before the year 2019-20: it was "
                + "replaced by E06000059.");
        assertThatThrownBy(() -> cycle("E06000059", new PlanYear(2018)))
                .hasMessage("Dorset (E06000059) began on 1 April 2019, after the year 2018-19.");
        assertThatThrownBy(() -> cycle("E07000111", new PlanYear(2007)))
                .hasMessage("The first plans under the 2007 Regulations were for 2008-09.");
        assertThat(notes(cycle("E06000059", new PlanYear(2019)))).containsExactly("for-a-person: Dorset (E06000059) began on "
                + "1 April 2019: "
                + "who took the steps before that day, for the areas that it replaced, a person must say.");
        assertThat(notes(cycle("E07000053", new PlanYear(2018)))).isEmpty();
    }

    @Test
    void a_date_that_is_none_is_refused_with_the_words_that_there_are() {
        assertThat(OwnDate.parse("cabinet=2025-03-13")).hasToString("cabinet=2025-03-13");
        assertThatThrownBy(() -> OwnDate.parse("board=2025-03-13")).hasMessageStartingWith(
                "'board=2025-03-13' is not a meeting and its day: write cabinet=2025-03-13, with one of strategy-group, county-strategy-group, "
                + "public-meeting");
        assertThatThrownBy(() -> OwnDate.parse("cabinet")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OwnDate.parse("cabinet=13/3/2025")).hasMessageContaining("is not a day");
    }

    @Property(tries = 300)
    void steps_stand_by_day_with_ids_of_their_own_whatever_the_order_of_the_dates(@ForAll("dates") List<OwnDate> dates,
            @ForAll("areas") Area area) {
        PlanYear year = new PlanYear(2023);
        YearlyCycle cycle = YearlyCycle.of(area, year, dates, Set.of());
        assertThat(ids(cycle)).doesNotHaveDuplicates();
        List<LocalDate> days = cycle.getSteps().stream().map(step -> step.day().orElse(LocalDate.MAX)).toList();
        assertThat(days).isSorted();
        assertThat(cycle.getSteps()).allSatisfy(step -> {
            assertThat(step.provision().isPresent()).isEqualTo(
                    step.basis() == StepBasis.LAW || step.basis() == StepBasis.MEETING_LAW);
            if (step.first().isPresent() && step.last().isPresent()) {
                assertThat(step.last().get()).isAfterOrEqualTo(step.first().get());
            }
        });
        List<OwnDate> turned = new ArrayList<>(dates);
        Collections.reverse(turned);
        YearlyCycle again = YearlyCycle.of(area, year, turned, Set.of());
        assertThat(again.getSteps()).isEqualTo(cycle.getSteps());
        assertThat(again.getNotes()).isEqualTo(cycle.getNotes());
    }

    @Property(tries = 300)
    void between_an_agenda_and_its_meeting_lie_as_many_clear_working_days(@ForAll("day") LocalDate day,
            @ForAll @IntRange(min = 1, max = 10) int clear, @ForAll("day") LocalDate holiday) {
        WorkingDays working = new WorkingDays(Set.of(holiday));
        LocalDate agenda = working.withClearDays(day, clear);
        assertThat(working.isWorking(agenda)).isTrue();
        assertThat(agenda.plusDays(1).datesUntil(day).filter(working::isWorking)).hasSize(clear);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 1200).map(days -> LocalDate.of(2022, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<List<OwnDate>> dates() {
        return Combinators.combine(Arbitraries.of(OwnDateKind.values()), day()).as(OwnDate::new).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Area> areas() {
        return Arbitraries.of(AreaRegister.embedded().areas().stream()
                .filter(area -> area.isInForce(LocalDate.of(2023, 6,
                1)) || area.getKind() == AreaKind.COUNTY && area.getValidTo().isEmpty())
                .toList());
    }
}
