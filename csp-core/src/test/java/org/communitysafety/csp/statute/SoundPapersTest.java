package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.AreaLimit;
import org.communitysafety.csp.duty.Check;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.sound.SoundCombined;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.sound.SoundOneTier;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;
import org.junit.jupiter.api.Test;

class SoundPapersTest {

    /** The limbs for counties and combined areas, and for the council of an upper tier, which a single district is not. */
    private static final List<String> OTHER_AREAS = List.of(
            "CDA98-5A-1", "CDA98-5A-4", "CDA98-5A-7", "DAA21-57", "SI2007-1830-R8-1", "SI2007-1830-R8-2", "SI2007-1830-R9-1",
            "SI2007-1830-R9-2", "SI2007-1830-R9-3-A", "SI2007-1830-R9-3-B", "SI2007-1830-R9-3-B-CD", "SI2007-1830-R9-3-B-RO",
            "SI2007-1830-R9-3-B-SM", "SI2007-1830-R9-3-B-SV", "SI2007-1830-R9A");

    /** Regulations 7(g) and 10(3)(b): a county strategy group and its agreement stand only over a district of two tiers. */
    private static final List<String> TWO_TIER = List.of("SI2007-1830-R7-G", "SI2007-1830-R10-3-CSA");

    /** Section 57 binds a unitary council itself; in London it binds the Greater London Authority and no borough. */
    private static final String HOUSING = "DAA21-57";

    /** The strategy in the sound papers is for the one area. */
    private static final List<String> WIDER = List.of(
            "PCSCA22-8-9", "PCSCA22-9-4", "PCSCA22-9-8", "PCSCA22-9-9", "SI2022-1304-R5-1", "SI2022-1304-R5-2",
            "SI2022-1304-R6-2-A", "SI2022-1304-R6-2-B");

    /** The strategy of combined areas is wider, and all of it is in England. */
    private static final List<String> PARTLY_IN_WALES = List.of("SI2022-1304-R6-2-A", "SI2022-1304-R6-2-B");

    /** Which descriptions are prescribed for Wales was not verified, so whether each was invited is for a person there. */
    private static final String UNVERIFIED_IN_WALES = "CDA98-5-3";

    /** Whether the bodies that came after the primary care trusts are bound is not settled, so their data are for a person in England. */
    private static final String NOT_SETTLED_IN_ENGLAND = "SI2007-1831-SCH-NHS";

    /** Each policing body of two requires a report and gets it, of which records do not tell enough: section 7(5). */
    private static final List<String> REPORTS = List.of("CDA98-7-1", "CDA98-7-3");

    /** The strategy of combined areas is their first, so nothing was revised. */
    private static final String FIRST_STRATEGY = "PCSCA22-8-11";

    private static final String JOINT_PROBATION_IN_WALES = "SI2007-3076-R3-3";

    /** There is one provider of probation services since 2021. */
    private static final String JOINT_PROBATION = "SI2007-1830-R3-3";

    @Test
    void every_duty_in_force_is_shown_or_has_evidence_for_a_person() {
        assertSound(SoundPapers.of2025(), all(List.of(OTHER_AREAS, WIDER, List.of(JOINT_PROBATION))));
    }

    @Test
    void the_papers_of_a_county_show_all_that_is_asked_of_one() {
        List<String> others = Review.of(SoundCounty.of2025()).findings().stream()
                .filter(finding -> finding.duty().getAreas() != AreaLimit.COUNTY
                        && finding.duty().getAreas() != AreaLimit.EVERY_COUNCIL
                        && finding.duty().getAreas() != AreaLimit.TIER_ONE)
                .map(finding -> finding.duty().getId().value())
                .toList();
        assertSound(SoundCounty.of2025(), others);
    }

    @Test
    void the_papers_of_combined_areas_show_all_that_is_asked_of_them() {
        List<String> ofCounties = OTHER_AREAS.stream().filter(id -> id.startsWith("SI")).toList();
        assertSound(SoundCombined.of2025(), all(List.of(
                ofCounties, PARTLY_IN_WALES, List.of("CDA98-5A-4", "DAA21-57", FIRST_STRATEGY, JOINT_PROBATION))));
        assertSound(SoundCombined.acrossPoliceAreasOf2025(), all(List.of(
                ofCounties, PARTLY_IN_WALES, List.of(FIRST_STRATEGY, JOINT_PROBATION))));
    }

    @Test
    void the_papers_of_a_unitary_area_show_all_that_is_asked_of_one() {
        List<String> others = OTHER_AREAS.stream().filter(id -> !id.equals(HOUSING)).toList();
        assertSound(SoundOneTier.unitary(), all(List.of(others, TWO_TIER, WIDER, List.of(JOINT_PROBATION))));
    }

    @Test
    void the_papers_of_a_London_borough_show_all_that_is_asked_of_one() {
        assertSound(SoundOneTier.london(), all(List.of(OTHER_AREAS, TWO_TIER, WIDER, List.of(JOINT_PROBATION))));
    }

    @Test
    void so_it_is_in_Wales() {
        assertSound(SoundWales.of2025(), all(List.of(WIDER, List.of(JOINT_PROBATION_IN_WALES))));
    }

    private static List<String> all(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    @Test
    void the_papers_of_the_first_year_do_the_same_but_for_what_cannot_arise_yet() {
        Review review = Review.of(SoundPapers.of2008());
        assertThat(review.finding("SI2007-1830-R11-1-A-OLD").orElseThrow().outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(review.findings().stream()
                        .filter(finding -> finding.duty().getAreas() == AreaLimit.ALL
                                || finding.duty().getAreas() == AreaLimit.EVERY_COUNCIL)
                        .filter(finding -> finding.outcome() == Outcome.NOT_APPLICABLE))
                .extracting(finding -> finding.duty().getId().value())
                .containsExactlyInAnyOrder(
                        "SI2007-1830-R6-E", "SI2007-1830-R7-B", "SI2007-1830-R7-C", "SI2007-1830-R7-F");
    }

    @Test
    void so_do_those_of_Wales_and_in_2011_each_strategy_is_for_three_years() {
        Map<String, Outcome> notArisen = new TreeMap<>();
        Review.of(SoundWales.of2008()).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_APPLICABLE)
                .forEach(finding -> notArisen.put(finding.duty().getId().value(), finding.outcome()));
        assertThat(notArisen.keySet()).containsExactlyInAnyOrder(
                "SI2007-3076-R6-E", "SI2007-3076-R7-B", "SI2007-3076-R7-C", "SI2007-3076-R7-F");
        assertThat(Review.of(SoundWales.of2008()).finding("SI2007-3076-R9-A-OLD").orElseThrow().outcome())
                .isEqualTo(Outcome.SHOWN);
        assertThat(Review.of(SoundWales.of2011()).finding("SI2007-3076-R9-AA-OLD").orElseThrow().outcome())
                .isEqualTo(Outcome.SHOWN);
    }

    @Test
    void nothing_stops_at_the_gate_of_gaps() {
        assertThat(Review.of(SoundPapers.of2025()).at(Gate.GAPS).isPassed()).isTrue();
        assertThat(Review.of(SoundWales.of2025()).at(Gate.GAPS).isPassed()).isTrue();
        assertThat(Review.of(SoundOneTier.unitary()).at(Gate.GAPS).isPassed()).isTrue();
        assertThat(Review.of(SoundOneTier.london()).at(Gate.GAPS).isPassed()).isTrue();
    }

    private static void assertSound(Papers papers, Collection<String> fallAway) {
        Review review = Review.of(papers);
        Map<String, String> unsound = new TreeMap<>();
        List<String> notApplicable = new ArrayList<>();
        for (Finding finding : review.findings()) {
            String id = finding.duty().getId().value();
            boolean judged = finding.duty().getCheck() == Check.JUDGEMENT
                    || id.equals(UNVERIFIED_IN_WALES) && isWelsh(review)
                    || id.equals(NOT_SETTLED_IN_ENGLAND) && !isWelsh(review)
                    || REPORTS.contains(id) && isInTwoPoliceAreas(review);
            Outcome wanted = judged ? Outcome.FOR_JUDGEMENT : Outcome.SHOWN;
            if (finding.outcome() == Outcome.NOT_APPLICABLE) {
                notApplicable.add(id);
            } else if (finding.outcome() != wanted || finding.evidence().isEmpty()) {
                unsound.put(id, finding.outcome() + " " + finding.reason() + " " + finding.shortfalls());
            }
        }
        assertThat(unsound).isEmpty();
        assertThat(notApplicable).containsExactlyInAnyOrderElementsOf(fallAway);
    }

    private static boolean isInTwoPoliceAreas(Review review) {
        return review.finding("CDA98-5A-4").filter(one -> one.outcome() != Outcome.NOT_APPLICABLE).isPresent();
    }

    private static boolean isWelsh(Review review) {
        return review.place().orElseThrow().getNation() == Nation.WALES;
    }
}
