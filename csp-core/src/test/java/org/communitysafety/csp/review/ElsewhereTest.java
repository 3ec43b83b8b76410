package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.sound.SoundCombined;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.sound.SoundOneTier;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;

/** How a review says that a duty is for other areas: a sentence that is true of the place it names. */
class ElsewhereTest {

    private static String why(Papers papers, String duty) {
        return Review.of(papers).finding(duty).orElseThrow().reason();
    }

    @Test
    void a_county_is_left_out_for_having_no_plan_and_not_for_want_of_a_commissioner() {
        String plans = "It is for an area that has a plan; Exampleshire, a county with districts, has an agreement.";
        assertThat(why(SoundCounty.of2025(), "CDA98-6-1-A")).isEqualTo(plans);
        assertThat(why(SoundCounty.of2025(), "CDA98-6-1A")).isEqualTo(plans);
        assertThat(why(SoundCounty.of2025(), "PCSCA22-9-4")).isEqualTo(plans);
        assertThat(why(SoundCounty.of2025(), "CDA98-5A-1"))
                .isEqualTo("It is for areas that are combined by agreement; Exampleshire is not one.");
    }

    @Test
    void a_place_of_another_kind_is_not_one() {
        assertThat(why(SoundOneTier.london(), "SI2007-1830-R7-G"))
                .isEqualTo("It is for a district with a county council above it; Exampleham is not one.");
    }

    @Test
    void of_combined_areas_none_is_one_unless_it_is_about_both() {
        assertThat(why(SoundCombined.of2025(), "SI2007-1830-R8-1")).isEqualTo("It is for a county with districts, not for an area "
                + "that has a plan; Samplebury and Exampleford are none.");
        assertThat(why(SoundCombined.of2025(), "CDA98-5A-4")).isEqualTo("It is for combined areas that lie in more than one "
                + "police area; Samplebury and Exampleford lie in one.");
    }

    @Test
    void a_strategy_of_one_area_is_told_to_cover_one() {
        assertThat(why(SoundPapers.of2025(), "PCSCA22-9-4"))
                .isEqualTo("It is for a serious violence strategy that covers more than one area; that of Exampleford covers one.");
    }
}
