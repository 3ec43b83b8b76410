package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.SoundCombined;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundViolence;
import org.communitysafety.csp.sound.SoundWales;

/**
 * A part of the papers that cannot be read changes no answer but to "could not be checked": neither is anything found set out or missing for
 * it, nor is a duty asked of another year's law, nor does one drop out.
 */
class SpoiledReviewTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Provide
    Arbitrary<Supplier<Papers>> papers() {
        return Arbitraries.of(SoundPapers::of2025, SpoiledReviewTest::of2008, SoundWales::of2025, SoundWales::of2011, SoundViolence::wider,
                SoundViolence::welshWider, SoundCombined::of2025, SoundCounty::of2025);
    }

    /** Without the agreement, which is of 2025 there: one whose date is lost is asked of as one that never had any, in the year before the plan's. */
    private static Papers of2008() {
        return Papers.builder().like(SoundPapers.of2008()).agreement(Optional.empty()).build();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void what_was_not_read_is_not_checked_and_all_else_is_as_it_was(@ForAll("papers") Supplier<Papers> sound, @ForAll Random random)
            throws IOException {
        Papers papers = sound.get();
        JsonNode json = JSON.readTree(PapersJson.toBytes(papers));
        String done = SpoiledJson.spoil(json, random);
        Read<Papers> read = PapersJson.read(JSON.writeValueAsBytes(json), "papers.json");
        if (read.partial().isEmpty() || read.faults().isEmpty()
                || done.startsWith("no ") && read.faults().stream().anyMatch(fault -> fault.kind() != FaultKind.MISSING)) {
            return;
        }
        Map<String, Outcome> was = outcomes(Review.of(papers));
        Map<String, Outcome> is = outcomes(ReviewedPapers.of(read, ReviewOptions.USUAL, Gate.GAPS).review());
        assertThat(is.keySet()).as(done + " " + read.faults()).containsAll(was.keySet());
        is.forEach((duty, outcome) -> assertThat(outcome).as(duty + ": " + done + " " + read.faults()).isIn(was.get(duty), Outcome.NOT_EVALUATED));
    }

    private static Map<String, Outcome> outcomes(Review review) {
        return review.findings().stream().collect(Collectors.toMap(finding -> finding.duty().getId().value(), Finding::outcome));
    }

    /**
     * A field that stands there twice changes no answer but to that, whichever of the two was meant. A body's kind is left out: its name tells
     * it too, and stands.
     */
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void nothing_is_answered_by_one_of_two_that_stand_in_one_place(@ForAll("papers") Supplier<Papers> sound, @ForAll Random random)
            throws IOException {
        Papers papers = sound.get();
        Optional<SpoiledJson.Twice> made = SpoiledJson.twice(JSON, (ObjectNode) JSON.readTree(PapersJson.toBytes(papers)), random);
        if (made.isEmpty()) {
            return;
        }
        SpoiledJson.Twice twice = made.get();
        Read<Papers> read = PapersJson.read(twice.json(), "papers.json");
        assertThat(read.faults()).as(twice.done()).anySatisfy(fault -> assertThat(fault.kind()).isEqualTo(FaultKind.DUPLICATE));
        if (read.partial().isEmpty() || read.unreadPaths().stream().anyMatch(path -> path.matches("/bodies/[0-9]+/kind"))) {
            return;
        }
        Map<String, Outcome> first = outcomes(Review.of(papers));
        Map<String, Outcome> second = outcomes(PapersJson.read(twice.other(), "papers.json"));
        Map<String, Outcome> both = outcomes(read);
        assertThat(both.keySet()).as(twice.done()).containsAll(first.keySet());
        both.forEach((duty, outcome) -> {
            if (outcome != Outcome.NOT_EVALUATED) {
                assertThat(outcome).as(duty + ": " + twice.done() + " " + read.faults()).isEqualTo(first.get(duty));
                assertThat(second.getOrDefault(duty, outcome)).as(duty + ": " + twice.done() + " " + read.faults()).isIn(outcome, Outcome.NOT_EVALUATED);
            }
        });
    }

    /** None if the papers cannot be read, or the law of their year is not encoded. */
    private static Map<String, Outcome> outcomes(Read<Papers> read) {
        try {
            return read.partial().isEmpty() ? Map.of() : outcomes(ReviewedPapers.of(read, ReviewOptions.USUAL, Gate.GAPS).review());
        } catch (LawNotEncodedException early) {
            return Map.of();
        }
    }
}
