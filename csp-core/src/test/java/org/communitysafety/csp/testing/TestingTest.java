package org.communitysafety.csp.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communitysafety.csp.assertions.PapersAssertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitysafety.csp.assertions.PapersAssert;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.pack.PlanQuality;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/** What a consumer's tests are built from is itself tested. */
class TestingTest {

    private static final Papers NO_RESOURCES = Change.plan((plan, was) -> plan.resources(List.of())).apply(SoundPapers.of2025());

    @TestFactory
    Stream<DynamicTest> every_duty_of_sound_papers() {
        return DutyTests.of(assertThat(SoundPapers.of2025()), Gate.GAPS);
    }

    private static Map<String, Throwable> run(PapersAssert papers, Gate gate) {
        Map<String, Throwable> told = new TreeMap<>();
        DutyTests.of(papers, gate).forEach(test -> {
            Throwable thrown = catchThrowable(() -> test.getExecutable().execute());
            if (thrown != null) {
                told.put(test.getDisplayName(), thrown);
            }
        });
        return told;
    }

    @Test
    void a_gap_fails_a_question_aborts_and_the_rest_passes() {
        Map<String, Throwable> told = run(assertThat(NO_RESOURCES), Gate.GAPS);
        assertThat(told.get("SI2007-1830-R11-1-D Plan sets out use of resources")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("to do     Set out in the plan");
        told.remove("SI2007-1830-R11-1-D Plan sets out use of resources");
        long open = Review.of(NO_RESOURCES).findings().stream()
                .filter(finding -> Set.of(Outcome.FOR_JUDGEMENT, Outcome.NOT_RECORDED).contains(finding.outcome())).count();
        assertThat(told.values()).hasSize((int) open).allMatch(TestAbortedException.class::isInstance);
        assertThat(run(assertThat(NO_RESOURCES), Gate.NONE).get("SI2007-1830-R11-1-D Plan sets out use of resources"))
                .isInstanceOf(TestAbortedException.class);
    }

    @Test
    void faults_and_what_could_not_be_checked_fail() {
        PapersAssert faulty = PapersAssert.ofRead(NO_RESOURCES, Set.of("/plan/resources"), List.of("a fault"), (one, path) -> Optional.empty());
        Map<String, Throwable> told = run(faulty, Gate.NONE);
        assertThat(told.get("read without a fault")).isInstanceOf(AssertionError.class).hasMessage("a fault");
        assertThat(told.get("SI2007-1830-R11-1-D Plan sets out use of resources")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("could not be checked");
    }

    @Property(tries = 20)
    void sound_papers_pass_in_any_order(@ForAll("sound") Papers papers) {
        assertThat(papers).passes(Gate.GAPS);
    }

    @Property(tries = 40)
    void spoiled_papers_differ_as_they_say(@ForAll("spoiled") SpoiledPapers one) {
        ReviewOptions options = ReviewOptions.USUAL.with(one.pack());
        Review before = Review.of(one.sound(), options);
        Review after = Review.of(one.spoiled(), options);
        one.changed().forEach((id, outcome) -> {
            assertThat(after.finding(id).orElseThrow().outcome()).isEqualTo(outcome);
            assertThat(before.finding(id).orElseThrow().outcome()).isNotEqualTo(outcome);
        });
        one.emptied().forEach(id -> assertThat(after.finding(id).orElseThrow().evidence()).isEmpty());
        assertThat(one.changed().size() + one.emptied().size()).isPositive();
    }

    @Provide
    net.jqwik.api.Arbitrary<Papers> sound() {
        return PapersArbitraries.sound();
    }

    @Provide
    net.jqwik.api.Arbitrary<SpoiledPapers> spoiled() {
        return PapersArbitraries.spoiled();
    }

    @Test
    void a_pack_that_nothing_spoils_or_that_is_not_shown_does_not_hold() {
        assertThatThrownBy(() -> PackCheck.of(PlanQuality.pack(), NO_RESOURCES).rules("plan-quality:other")
                .spoiledBy("plan-quality:lead-for-every-action", "nothing", one -> one).holds())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the register [plan-quality:other]")
                .hasMessageContaining("nothing spoils plan-quality:baseline-for-every-measure")
                .hasMessageContaining("\"nothing\" on plan-quality:lead-for-every-action does not change");
    }
}
