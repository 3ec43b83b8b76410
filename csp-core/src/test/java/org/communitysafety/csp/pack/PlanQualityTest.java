package org.communitysafety.csp.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.measure.Direction;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.testing.PackCheck;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One set of papers that has all of it, and for each rule one thing taken away. */
class PlanQualityTest {

    private static final Papers GOOD = Change.plan((plan, was) -> plan
            .actions(was.getActions().stream().map(PlanQualityTest::good).toList())
            .measures(was.getMeasures().stream().map(PlanQualityTest::good).toList())).apply(SoundPapers.of2025());

    private static Action good(Action action) {
        return Action.builder().like(action).leadText("Head of community safety").due(due(DueKind.RECURRING, Optional.of("quarter"))).build();
    }

    private static Due due(DueKind kind, Optional<String> every) {
        return Due.builder().text("each quarter").kind(kind).every(every).build();
    }

    private static Measure good(Measure measure) {
        return Measure.builder().like(measure).goodDirection(Direction.DOWN).baseline(Observation.builder()
                .text("40").value(new BigDecimal("40")).on(PartialDate.parse("2024-12")).build()).build();
    }

    private static Change actions(Function<Action.Builder, Action.Builder> spoil) {
        return Change.plan((plan, was) -> plan.actions(Change.with(was.getActions(), was.getActions().get(1).getId().value(),
                one -> spoil.apply(Action.builder().like(one)).build())));
    }

    private static Change measures(Function<Measure.Builder, Measure.Builder> spoil) {
        return Change.plan((plan, was) -> plan.measures(Change.with(was.getMeasures(), was.getMeasures().get(1).getId().value(),
                one -> spoil.apply(Measure.builder().like(one)).build())));
    }

    private record Spoiler(String rule, String name, Change change) {
        @Override
        public String toString() {
            return rule + ": " + name;
        }
    }

    static Stream<Spoiler> spoilers() {
        return Stream.of(
                new Spoiler("lead-for-every-action", "one without", actions(one -> one.leads(List.of()).leadText(Optional.empty()))),
                new Spoiler("lead-for-every-action", "TBC", actions(one -> one.leads(List.of()).leadText("TBC"))),
                new Spoiler("date-for-every-action", "one without", actions(one -> one.due(Optional.empty()))),
                new Spoiler("date-for-every-action", "ongoing", actions(one -> one.due(due(DueKind.OPEN, Optional.empty())))),
                new Spoiler("priority-for-every-action", "one without", actions(one -> one.priorities(List.of()))),
                new Spoiler("priority-for-every-action", "of no priority of the plan",
                        actions(one -> one.priorities(List.of(ElementId.of("gone"))))),
                new Spoiler("baseline-for-every-measure", "one without", measures(one -> one.baseline(Optional.empty()))),
                new Spoiler("baseline-for-every-measure", "words alone",
                        measures(one -> one.baseline(Observation.builder().text("to be set").build()))),
                new Spoiler("direction-for-every-measure", "one without",
                        measures(one -> one.goodDirection(Optional.empty()).targets(List.of()))));
    }

    private static Map<String, PackFinding> findings(Papers papers) {
        Map<String, PackFinding> findings = new TreeMap<>();
        Review.of(papers, ReviewOptions.USUAL.with(PlanQuality.pack())).rulePacks().get(0).findings()
                .forEach(finding -> findings.put(finding.rule().getId().value().substring("plan-quality:".length()), finding));
        return findings;
    }

    @Test
    void who_leads_is_told_by_name() {
        Papers led = actions(one -> one.leadText(Optional.empty()).leads(List.of(ElementId.of("police")))).apply(GOOD);
        assertThat(findings(led).get("lead-for-every-action").evidence())
                .anySatisfy(one -> {
                    assertThat(one.text()).isEqualTo("Exampleshire Police");
                    assertThat(one.attribute()).isEqualTo("leads");
                });
    }

    @Test
    void a_plan_that_has_it_all_shows_it_but_for_what_a_person_judges() {
        assertThat(findings(GOOD)).hasSize(PlanQuality.pack().getRules().size());
        findings(GOOD).forEach((name, finding) -> assertThat(finding.outcome()).as(finding.toString())
                .isEqualTo(name.equals("monitoring-cadence") ? Outcome.FOR_JUDGEMENT : Outcome.SHOWN));
        assertThat(findings(GOOD).get("monitoring-cadence").evidence()).isNotEmpty();
    }

    @Test
    void every_rule_that_a_machine_can_check_is_spoiled() {
        assertThat(spoilers().map(Spoiler::rule).distinct().toList()).containsExactlyInAnyOrderElementsOf(
                findings(GOOD).keySet().stream().filter(name -> !name.equals("monitoring-cadence")).toList());
    }

    @ParameterizedTest
    @MethodSource("spoilers")
    void a_spoiler_changes_its_own_rule_and_no_other(Spoiler spoiler) {
        Map<String, PackFinding> before = findings(GOOD);
        Map<String, PackFinding> after = findings(spoiler.change().apply(GOOD));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((name, finding) -> assertThat(finding.outcome()).as(finding.toString())
                .isEqualTo(name.equals(spoiler.rule()) ? Outcome.NOT_SHOWN : before.get(name).outcome()));
        assertThat(after.get(spoiler.rule()).shortfalls()).hasSize(1);
    }

    @Test
    void a_plan_without_actions_and_measures_shows_none_of_it() {
        Papers empty = Change.plan((plan, was) -> plan.actions(List.of()).measures(List.of())).apply(GOOD);
        findings(empty).forEach((name, finding) -> assertThat(finding.outcome()).as(finding.toString())
                .isEqualTo(name.equals("monitoring-cadence") ? Outcome.FOR_JUDGEMENT : Outcome.NOT_SHOWN));
    }

    @Test
    void it_holds_as_a_pack_of_anybodys_own_must() {
        PackCheck check = PackCheck.of(PlanQuality.pack(), GOOD).spoiledBy("plan-quality:monitoring-cadence", "nothing comes again",
                Change.plan((plan, was) -> plan
                        .actions(was.getActions().stream().map(one -> Action.builder().like(one)
                                .due(Due.builder().text("by March 2026").kind(DueKind.FIXED).by(PartialDate.parse("2026-03")).build())
                                .build()).toList())
                        .measures(was.getMeasures().stream().map(one -> Measure.builder().like(one).observations(List.of()).build())
                                .toList())));
        for (Spoiler spoiler : spoilers().toList()) {
            check = check.spoiledBy("plan-quality:" + spoiler.rule(), spoiler.name(), spoiler.change());
        }
        check.holds();
    }

    @Test
    void it_is_off_unless_asked_for() {
        assertThat(Review.of(GOOD).rulePacks()).isEmpty();
    }
}
