package org.communitysafety.csp.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.format.GeneratedPapers;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.measure.Direction;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.ObservationFlag;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.measure.TargetKind;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;

class ChartsPropertiesTest {

    private static final List<String> NUMBERS = List.of("0", "1", "-5", "3", "3", "412", "0.001", "1E+400", "-1E+400", "1E-400", "99999999999999999999",
            "1000000", "1000001", "-0.50", "12345678.90123456789", "7E+2147483000", "1E-2147483000");
    private static final List<String> TEXTS = List.of("offences", "per cent", "%", "<script>alert(1)</script>", "]]>&amp;", "a\u202eb\u0000c\ud800", "\"'/>",
            "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字", "😀 \n é");

    /** Any papers: rarely with two numbers in one unit, but with everything else. */
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void any_papers_give_sound_pictures(@ForAll("anyPapers") Papers papers) {
        Charts.of(papers, Optional.empty(), Bundle.english()).forEach(Drawn::assertSound);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void papers_full_of_numbers_give_sound_pictures(@ForAll long seed) {
        List<Chart> charts = charts(new Made(seed, false, false).papers());
        charts.forEach(Drawn::assertSound);
        Set<String> ids = new HashSet<>();
        charts.forEach(chart -> assertThat(ids.add(chart.id())).isTrue());
        assertThat(charts).extracting(Chart::id).anyMatch(id -> id.startsWith("chart-measure")).anyMatch(id -> id.startsWith("chart-actions"))
                .anyMatch(id -> id.startsWith("chart-ranks")).anyMatch(id -> id.startsWith("chart-level"));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void readings_figures_and_actions_may_stand_in_any_order(@ForAll long seed) {
        assertThat(charts(new Made(seed, true, false).papers())).isEqualTo(charts(new Made(seed, false, false).papers()));
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void elements_may_stand_in_any_order_and_the_same_is_told(@ForAll long seed) {
        assertThat(told(charts(new Made(seed, false, true).papers())))
                .containsExactlyInAnyOrderElementsOf(told(charts(new Made(seed, false, false).papers())));
    }

    private static List<String> told(List<Chart> charts) {
        return charts.stream().map(chart -> chart.id() + chart.title() + chart.summary() + chart.rows().stream().map(List::toString).sorted().toList()).toList();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void the_machine_s_language_does_not_matter(@ForAll long seed) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            List<Chart> abroad = charts(new Made(seed, false, false).papers());
            Locale.setDefault(Locale.ROOT);
            assertThat(charts(new Made(seed, false, false).papers())).isEqualTo(abroad);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<Papers> anyPapers() {
        return GeneratedPapers.any();
    }

    private static List<Chart> charts(Papers papers) {
        return Charts.of(papers, Optional.empty(), Bundle.english());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The papers of one seed, as they are made or with their lists in another order. */
    private record Made(long seed, boolean isShuffledWithin, boolean isShuffled) {

        private <T> List<T> within(List<T> list) {
            return isShuffledWithin ? shuffled(list, new Random(~seed)) : list;
        }

        private <T> List<T> elements(List<T> list) {
            return isShuffled ? shuffled(list, new Random(~seed)) : list;
        }

        private Papers papers() {
            Random random = new Random(seed);
            List<Measure> measures = new ArrayList<>();
            measures.add(Measure.builder().id(ElementId.of("two")).title("Two")
                    .addAllObservations(within(List.of(Drawn.on("1", "2025").build(), Drawn.on("2", "2026").build()))).build());
            for (int i = random.nextInt(4); i >= 0; i--) {
                measures.add(measure(i, random));
            }
            List<Action> actions = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                actions.add(action(i, random));
            }
            actions.add(Action.builder().id(ElementId.of("told")).text("Told").addProgress(Progress.builder().text("Done").build()).build());
            Plan plan = Plan.builder().id(ElementId.of("plan")).title("Plan").year(new PlanYear(2025))
                    .addAllMeasures(elements(measures)).addAllPriorities(elements(priorities(random))).addAllActions(within(actions)).build();
            Plan before = Plan.builder().id(ElementId.of("before")).title("Before").addAllPriorities(elements(priorities(random))).build();
            return Papers.builder().plan(plan).previousPlan(before)
                    .assessment(assessment("a", random)).previousAssessment(assessment("b", random)).build();
        }

        private StrategicAssessment assessment(String id, Random random) {
            List<Analysis> analyses = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                Analysis.Builder analysis = Analysis.builder().id(ElementId.of("n" + i));
                if (random.nextBoolean()) {
                    analysis.title(pick(random, TEXTS));
                }
                List<Observation> figures = new ArrayList<>(List.of(Drawn.on("1", "2025").build(), Drawn.on("2", "2026").build()));
                for (int k = random.nextInt(5); k > 0; k--) {
                    figures.add(reading(random));
                }
                analyses.add(analysis.addAllFigures(within(figures)).build());
            }
            return StrategicAssessment.builder().id(ElementId.of(id)).title("Assessment").addAllAnalyses(elements(analyses)).build();
        }

        private List<Priority> priorities(Random random) {
            List<Priority> priorities = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                priorities.add(priority(i, i == 0 || random.nextInt(4) > 0, random));
            }
            return priorities;
        }

        private Measure measure(int number, Random random) {
            Measure.Builder measure = Measure.builder().id(ElementId.of("m\"<" + number)).title(pick(random, TEXTS));
            if (random.nextBoolean()) {
                measure.unit(pick(random, TEXTS));
            }
            if (random.nextBoolean()) {
                measure.baseline(reading(random));
            }
            List<Observation> readings = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                readings.add(reading(random));
            }
            measure.addAllObservations(within(readings));
            for (int i = random.nextInt(3); i > 0; i--) {
                Target.Builder target = Target.builder().text(pick(random, TEXTS)).kind(pick(random, List.of(TargetKind.LEVEL, TargetKind.CHANGE)))
                        .value(new BigDecimal(pick(random, NUMBERS))).direction(pick(random, List.of(Direction.values())));
                if (random.nextBoolean()) {
                    target.unit(pick(random, TEXTS));
                }
                if (random.nextBoolean()) {
                    target.by(date(random));
                }
                measure.addTargets(target.build());
            }
            return measure.build();
        }
    }

    private static Observation reading(Random random) {
        Observation.Builder reading = Observation.builder();
        if (random.nextInt(6) == 0) {
            reading.noValue(pick(random, List.of(NoValue.values())));
        } else {
            reading.value(new BigDecimal(pick(random, NUMBERS)));
        }
        PartialDate one = date(random);
        PartialDate other = date(random);
        boolean isInOrder = !other.getLast().isBefore(one.getFirst());
        switch (random.nextInt(5)) {
            case 0 -> { }
            case 1 -> reading.on(one);
            default -> reading.period(Period.builder().from(isInOrder ? one : other).to(isInOrder ? other : one).build());
        }
        if (random.nextInt(4) == 0) {
            reading.addFlags(pick(random, List.of(ObservationFlag.values()))).comment(pick(random, TEXTS));
        }
        return reading.build();
    }

    private static Priority priority(int number, boolean isRanked, Random random) {
        Priority.Builder priority = Priority.builder().id(ElementId.of("p" + (random.nextBoolean() ? number : number + 10))).title(pick(random, TEXTS));
        return (isRanked ? priority.rank(random.nextInt(5) == 0 ? Integer.MAX_VALUE : random.nextInt(5) + 1) : priority).build();
    }

    private static Action action(int number, Random random) {
        Action.Builder action = Action.builder().id(ElementId.of("a" + number)).text("Text");
        for (int i = random.nextInt(3); i > 0; i--) {
            action.addPriorities(ElementId.of("p" + random.nextInt(12)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            Progress.Builder progress = Progress.builder().text(pick(random, TEXTS));
            if (random.nextInt(4) > 0) {
                progress.scale(pick(random, List.of(ProgressScale.values())));
            }
            if (random.nextInt(4) > 0) {
                progress.asAt(date(random));
            }
            action.addProgress(progress.build());
        }
        return action.build();
    }

    private static PartialDate date(Random random) {
        LocalDate day = random.nextInt(12) == 0
                ? LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_000))
                : LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000));
        return switch (random.nextInt(4)) {
            case 0 -> PartialDate.of(day);
            case 1 -> PartialDate.ofYear(day.getYear());
            default -> PartialDate.of(YearMonth.from(day));
        };
    }

    private static <V> V pick(Random random, List<V> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
