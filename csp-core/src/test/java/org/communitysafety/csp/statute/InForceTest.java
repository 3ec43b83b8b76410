package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The days on which the law changed, read by hand in the instruments: what is asked on the day, and what on the day before.
 *
 * <p>What is wanted comes from {@code switches.csv} and from the register's columns on nation and areas, never from the code.
 */
class InForceTest {

    private static final Map<String, LocalDate> FIRST_DAY =
            Map.of("E", LocalDate.of(2007, 8, 1), "W", LocalDate.of(2007, 11, 19));

    /** Whom the register has as bound where it is nobody of the partnership: their rows are never asked of its papers. */
    private static final Set<String> OTHERS = Set.of(
            "Secretary of State",
            "Local policing body",
            "Relevant local policing body",
            "Elected local policing body",
            "Police and crime commissioner",
            "Educational, prison and youth custody authorities",
            "Educational, prison or youth custody authority named in a strategy");

    /** A rule of the council's own governance: asked only if it is asked for. */
    private static final String BESIDE_THE_LAW = "SI2000-2853-R4-SCH3";

    private static final Map<String, Review> REVIEWS = new HashMap<>();

    static List<Duty> duties() {
        return Statute.catalogue().asked(Set.of());
    }

    static List<Duty> duties_of_instruments() {
        return Statute.catalogue().getDuties().stream()
                .filter(duty -> duty.getProvision().link().contains("legislation.gov.uk"))
                .toList();
    }

    static Stream<Arguments> days() {
        Set<LocalDate> days = new TreeSet<>(List.of(LocalDate.of(2008, 4, 1), LocalDate.of(2010, 4, 2),
                LocalDate.of(2012, 12, 1), LocalDate.of(2023, 2, 1), LocalDate.of(2026, 3, 31)));
        for (Switch one : Switch.all()) {
            days.add(one.law().from().minusDays(1));
            days.add(one.law().from());
            one.law().to().ifPresent(last -> days.add(last));
            one.law().to().ifPresent(last -> days.add(last.plusDays(1)));
        }
        return Stream.of(Whereabouts.DISTRICT, Whereabouts.COUNTY, Whereabouts.WELSH).flatMap(place -> days.stream()
                .filter(day -> !day.isBefore(FIRST_DAY.get(place.nation())))
                .map(day -> Arguments.of(place, day)));
    }

    @ParameterizedTest
    @MethodSource("duties_of_instruments")
    void a_duty_is_law_from_the_first_to_the_last_day_that_its_instruments_tell(Duty duty) {
        assertThat(Switch.of(duty.getId().value())).as("in switches.csv").isPresent();
        assertThat(duty.getInForce()).isEqualTo(Switch.of(duty.getId().value()).orElseThrow().law());
    }

    @Test
    void every_day_that_was_read_is_that_of_one_row_of_the_register() {
        assertThat(Switch.all()).extracting(Switch::id).doesNotHaveDuplicates()
                .isSubsetOf(RegisterRow.all().stream().map(RegisterRow::id).toList());
    }

    @ParameterizedTest
    @MethodSource("duties")
    void a_duty_is_asked_where_it_is_law_from_its_first_day_to_its_last_and_on_no_day_beside(Duty duty) {
        Switch days = Switch.of(duty.getId().value()).orElseThrow();
        List<Whereabouts> places = Whereabouts.of(days.row());
        assertThat(places).isNotEmpty();
        for (Whereabouts place : places) {
            assertAsked(duty, place, days.law().from().minusDays(1), false);
            assertAsked(duty, place, days.law().from(), true);
            days.law().to().ifPresent(last -> assertAsked(duty, place, last, true));
            days.law().to().ifPresent(last -> assertAsked(duty, place, last.plusDays(1), false));
        }
    }

    private static void assertAsked(Duty duty, Whereabouts place, LocalDate day, boolean wanted) {
        if (day.isBefore(FIRST_DAY.get(place.nation()))) {
            assertThatThrownBy(() -> review(place, day)).isInstanceOf(LawNotEncodedException.class);
            return;
        }
        assertThat(review(place, day).finding(duty.getId()).filter(finding -> !isOfOtherAreas(finding)).isPresent())
                .as("%s in %s on %s", duty, place, day)
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("days")
    void on_a_day_of_change_and_the_day_before_exactly_the_rows_that_are_law_are_asked(Whereabouts place, LocalDate day) {
        Set<String> law = Switch.all().stream()
                .filter(one -> one.law().on(day) && one.row().nation().contains(place.nation()))
                .filter(one -> !OTHERS.contains(one.row().bound()))
                .map(Switch::id)
                .filter(id -> !id.equals(BESIDE_THE_LAW))
                .collect(Collectors.toCollection(TreeSet::new));
        NotEncoded.all().forEach(one -> law.remove(one.id().value()));
        List<String> asked = review(place, day).findings().stream()
                .map(finding -> finding.duty().getId().value())
                .sorted()
                .toList();
        assertThat(asked).containsExactlyElementsOf(law);
        assertThat(review(place, day).findings()).allMatch(finding -> finding.askedOn().filter(day::equals).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Whereabouts.class)
    void a_duty_for_other_areas_does_not_apply_and_every_other_is_answered(Whereabouts place) {
        Map<String, Boolean> wanted = new TreeMap<>();
        Map<String, Boolean> given = new TreeMap<>();
        for (Finding finding : review(place, LocalDate.of(2023, 2, 1)).findings()) {
            String id = finding.duty().getId().value();
            wanted.put(id, place.isOneOf(RegisterRow.of(id).areas()));
            given.put(id, !isOfOtherAreas(finding));
        }
        assertThat(given).isNotEmpty().isEqualTo(wanted);
    }

    private static boolean isOfOtherAreas(Finding finding) {
        return finding.outcome() == Outcome.NOT_APPLICABLE
                && finding.reason().startsWith("It is for ");
    }

    @Test
    void on_1_April_2022_nothing_is_answered_on_serious_violence() {
        Review review = Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.on(LocalDate.of(2022, 4, 1)));
        assertThat(review.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.duty().getId().value()).doesNotContain("-SV").doesNotContain("6-1-D");
            assertThat(finding.duty().getDemand()).doesNotContain("serious violence");
            assertThat(finding.reason()).doesNotContain("serious violence");
        });
    }

    @Test
    void the_three_year_strategy_is_asked_for_the_last_time_on_31_May_2011() {
        assertThat(review(Whereabouts.DISTRICT, LocalDate.of(2011, 5, 31)).finding("SI2007-1830-R11-1-A-OLD")).isPresent();
        assertThat(review(Whereabouts.DISTRICT, LocalDate.of(2011, 6, 1)).finding("SI2007-1830-R11-1-A-OLD")).isEmpty();
    }

    @Test
    void what_is_beside_the_law_is_asked_only_if_it_is_asked_for() {
        List<Duty> all = new ArrayList<>(Statute.catalogue().asked(EnumSet.allOf(Pack.class)));
        all.removeAll(Statute.catalogue().asked(Set.of()));
        assertThat(all).allMatch(duty -> Statute.catalogue().packOf(duty) != Pack.LAW);
    }

    @Test
    void a_day_before_the_regulations_of_2007_is_refused_in_England() {
        assertThatThrownBy(() -> review(Whereabouts.DISTRICT, LocalDate.of(2007, 7, 31)))
                .isInstanceOf(LawNotEncodedException.class)
                .hasMessage("The law before 1 August 2007 is not encoded, and these papers would be asked on 31 July 2007. "
                        + "The first plans under the 2007 Regulations were for 2008-09.");
    }

    @Test
    void in_Wales_the_day_is_19_November_2007() {
        assertThatThrownBy(() -> review(Whereabouts.WELSH, LocalDate.of(2007, 11, 18)))
                .isInstanceOf(LawNotEncodedException.class)
                .hasMessageContaining("The law before 19 November 2007 is not encoded");
    }

    private static Review review(Whereabouts place, LocalDate on) {
        return REVIEWS.computeIfAbsent(
                place + " " + on, made -> Review.of(place.papers(), ReviewOptions.USUAL.on(on)));
    }
}
