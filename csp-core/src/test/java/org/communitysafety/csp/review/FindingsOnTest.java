package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;

/** What a host that shows one element asks of a review. */
class FindingsOnTest {

    private static final Review SOUND = Review.of(SoundPapers.of2025());

    @Test
    void every_finding_is_found_by_each_element_it_points_to_and_by_no_other() {
        Set<ElementId> all = new TreeSet<>();
        SOUND.findings().forEach(finding -> all.addAll(pointedTo(finding)));
        assertThat(all).hasSizeGreaterThan(50);
        for (ElementId id : all) {
            assertThat(SOUND.findingsOn(id)).isNotEmpty().isEqualTo(
                    SOUND.findings().stream().filter(finding -> pointedTo(finding).contains(id)).toList());
        }
        assertThat(SOUND.findingsOn(ElementId.of("nothing-has-this-id"))).isEmpty();
    }

    @Test
    void a_finding_is_found_by_what_lacks_something_too() {
        Papers compared = Change.assessment((assessment, was) -> assessment.analyses(Change.with(was.getAnalyses(), "n-ro",
                one -> Analysis.builder().like(one).comparedWith(Optional.empty()).build()))).apply(SoundPapers.of2025());
        assertThat(Review.of(compared).findingsOn(ElementId.of("n-ro")))
                .flatExtracting(Finding::shortfalls)
                .anySatisfy(lack -> assertThat(lack.text()).isEqualTo("It is not said which assessment this is compared with."));
    }

    private static List<ElementId> pointedTo(Finding finding) {
        Set<ElementId> ids = new TreeSet<>();
        finding.evidence().forEach(one -> ids.add(one.element().getId()));
        finding.shortfalls().forEach(one -> one.element().ifPresent(element -> ids.add(element.getId())));
        return List.copyOf(ids);
    }
}
