package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The days on which the law changed, read by hand in the register: what is asked on the day, and what on the day before. */
class InForceTest {

    /** The first day of everything that is not of the first day of the Regulations of 2007. */
    private static final Map<String, String> LATER = Map.ofEntries(
            Map.entry("SI2007-1830-R6-D", "2009-04-30"),
            Map.entry("CDA98-6-1-C", "2010-04-01"),
            Map.entry("CDA98-6-1-C-IMPL", "2010-04-01"),
            Map.entry("SI2007-1830-R6-F-RO", "2010-04-01"),
            Map.entry("SI2007-1830-R7-A-RO", "2010-04-01"),
            Map.entry("SI2007-1830-R7-D-RO", "2010-04-01"),
            Map.entry("SI2007-1830-R7-E-RO", "2010-04-01"),
            Map.entry("SI2007-1830-R11-1-A-RO", "2010-04-01"),
            Map.entry("SI2007-1830-R12-1-A-RO", "2010-04-01"),
            Map.entry("SI2007-1830-R12-1-B-RO", "2010-04-01"),
            Map.entry("CDA98-6-1A", "2012-11-22"),
            Map.entry("SI2007-1830-R13A", "2012-11-22"),
            Map.entry("CDA98-6-1-D", "2023-01-31"),
            Map.entry("CDA98-6-1-D-I", "2023-01-31"),
            Map.entry("CDA98-6-1-D-II", "2023-01-31"),
            Map.entry("CDA98-6-1-D-IMPL", "2023-01-31"),
            Map.entry("SI2007-1830-R6-F-SV", "2023-01-31"),
            Map.entry("SI2007-1830-R7-A-SV", "2023-01-31"),
            Map.entry("SI2007-1830-R7-B-SV", "2023-01-31"),
            Map.entry("SI2007-1830-R7-C-SV", "2023-01-31"),
            Map.entry("SI2007-1830-R7-D-SV", "2023-01-31"),
            Map.entry("SI2007-1830-R7-E-SV", "2023-01-31"),
            Map.entry("SI2007-1830-R11-1-A-SV", "2023-01-31"),
            Map.entry("SI2007-1830-R12-1-A-SV", "2023-01-31"),
            Map.entry("SI2007-1830-R12-1-B-SV", "2023-01-31"));

    private static final String ENDED = "SI2007-1830-R11-1-A-OLD";

    /** How many are asked on each day a wording starts or ends, and on the day before. */
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("2007-08-01", 60),
            Map.entry("2009-04-29", 60),
            Map.entry("2009-04-30", 61),
            Map.entry("2010-03-31", 61),
            Map.entry("2010-04-01", 70),
            Map.entry("2011-05-31", 70),
            Map.entry("2011-06-01", 69),
            Map.entry("2012-11-21", 69),
            Map.entry("2012-11-22", 71),
            Map.entry("2023-01-30", 71),
            Map.entry("2023-01-31", 84));

    static List<String> days() {
        return List.copyOf(new TreeSet<>(COUNTS.keySet()));
    }

    static List<String> duties() {
        return Statute.catalogue().getDuties().stream().map(duty -> duty.getId().value()).toList();
    }

    @ParameterizedTest
    @MethodSource("duties")
    void a_duty_is_asked_on_its_first_day_and_not_on_the_day_before(String duty) {
        LocalDate first = LocalDate.parse(LATER.getOrDefault(duty, "2007-08-01"));
        assertThat(asked(first)).contains(duty);
        if (LATER.containsKey(duty)) {
            assertThat(asked(first.minusDays(1))).doesNotContain(duty);
        } else {
            assertThatThrownBy(() -> asked(first.minusDays(1))).isInstanceOf(LawNotEncodedException.class);
        }
    }

    @Test
    void the_three_year_strategy_is_asked_for_the_last_time_on_31_May_2011_and_nothing_else_has_ended() {
        assertThat(asked(LocalDate.of(2011, 5, 31))).contains(ENDED);
        assertThat(asked(LocalDate.of(2011, 6, 1))).doesNotContain(ENDED);
        List<String> now = new ArrayList<>(duties());
        now.remove(ENDED);
        assertThat(asked(LocalDate.of(2026, 3, 31))).containsExactlyInAnyOrderElementsOf(now);
    }

    @ParameterizedTest
    @MethodSource("days")
    void on_a_day_of_change_as_many_are_asked_as_were_law(String day) {
        assertThat(asked(LocalDate.parse(day))).hasSize(COUNTS.get(day));
    }

    @Test
    void on_1_April_2022_nothing_is_answered_on_serious_violence() {
        Review review = Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.on(LocalDate.of(2022, 4, 1)));
        assertThat(review.findings()).hasSize(71).allSatisfy(finding -> {
            assertThat(finding.duty().getId().value()).doesNotContain("-SV").doesNotContain("6-1-D");
            assertThat(finding.duty().getDemand()).doesNotContain("serious violence");
            assertThat(finding.reason()).doesNotContain("serious violence");
        });
    }

    @Test
    void a_day_before_the_regulations_of_2007_is_refused_in_England() {
        assertThatThrownBy(() -> asked(LocalDate.of(2007, 7, 31)))
                .isInstanceOf(LawNotEncodedException.class)
                .hasMessage("The law before 1 August 2007 is not encoded, and these papers would be asked on 31 July 2007. "
                        + "The first plans under the 2007 Regulations were for 2008-09.");
    }

    @Test
    void in_Wales_the_day_is_19_November_2007() {
        Change toWales = Change.papers(papers -> papers.partnership(Partnership.builder()
                .like(SoundPapers.of2025().getPartnership().orElseThrow())
                .areas(List.of(AreaUse.builder().code("W06000001").build()))
                .build()));
        Papers welsh = toWales.apply(SoundPapers.of2025());
        assertThatThrownBy(() -> Review.of(welsh, ReviewOptions.USUAL.on(LocalDate.of(2007, 11, 18))))
                .isInstanceOf(LawNotEncodedException.class)
                .hasMessageContaining("The law before 19 November 2007 is not encoded");
    }

    private static Set<String> asked(LocalDate on) {
        Set<String> ids = new TreeSet<>();
        Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.on(on)).findings().forEach(finding -> {
            assertThat(finding.askedOn()).contains(on);
            Duty duty = finding.duty();
            assertThat(ids.add(duty.getId().value())).as("%s is answered once", duty).isTrue();
        });
        return ids;
    }
}
