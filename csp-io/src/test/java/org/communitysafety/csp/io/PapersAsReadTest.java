package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;

/** Papers that a host built from its own records, written out as a review like those from a file. */
class PapersAsReadTest {

    @Test
    void they_are_the_same_papers_under_the_name_that_is_given_and_can_be_written_out() {
        Papers built = SoundPapers.of2025();
        Read<Papers> read = PapersJson.asRead(built, "plan 17");
        assertThat(read.complete()).contains(built);
        assertThat(read.source()).isEqualTo("plan 17");
        assertThat(read.sha256()).isEqualTo(PapersJson.read(PapersJson.toBytes(built), "other").sha256());
        ReviewedPapers reviewed = ReviewedPapers.of(read, ReviewOptions.USUAL, Gate.GAPS);
        assertThat(reviewed.isPassed()).isTrue();
        assertThat(new String(ReviewJson.toBytes(reviewed), UTF_8)).contains("\"name\": \"plan 17\"");
        assertThat(new String(ReviewHtml.toBytes(reviewed), UTF_8)).contains("plan 17", "(line ");
    }

    @Test
    void a_reference_to_nothing_is_a_fault_and_passes_no_gate() {
        Papers built = Change.plan((plan, was) -> plan.addActions(Action.builder().id(ElementId.of("lost")).text("Patrol the park.")
                .addLeads(ElementId.of("nobody")).build())).apply(SoundPapers.of2025());
        Read<Papers> read = PapersJson.asRead(built, "plan 17");
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.DANGLING);
            assertThat(fault.toString()).contains("plan 17").contains("nobody");
        });
        assertThat(ReviewedPapers.of(read, ReviewOptions.USUAL, Gate.GAPS).isPassed()).isFalse();
    }
}
