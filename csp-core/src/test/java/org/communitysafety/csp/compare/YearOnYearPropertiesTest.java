package org.communitysafety.csp.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.measure.Direction;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PlanYear;

/** What holds of any two plans: ids that clash, titles that are alike, priorities that say what they carry on. */
class YearOnYearPropertiesTest {

    private static final int TRIES = 150;
    private static final List<String> IDS = List.of("one", "two", "three", "four", "five");
    private static final List<String> TITLES = List.of("Burglary", "Drugs", "Drugs and alcohol", "Alcohol", "Domestic abuse", "drugs");

    @Property(tries = TRIES)
    void papers_held_against_themselves_have_no_difference(@ForAll("papers") Papers papers) {
        YearOnYear years = YearOnYear.of(Review.of(papers), Review.of(papers));
        assertThat(years.plans().isNothing()).isTrue();
        assertThat(years.plans().priorities().perhaps()).isEmpty();
        assertThat(years.reviews().starting()).isEmpty();
        assertThat(years.reviews().stopping()).isEmpty();
        assertThat(years.reviews().changed()).isEmpty();
        assertThat(years.reviews().shortfallsNew()).isEmpty();
        assertThat(years.reviews().shortfallsGone()).isEmpty();
    }

    @Property(tries = TRIES)
    void the_order_of_elements_makes_no_difference(@ForAll("papers") Papers one, @ForAll("papers") Papers other, @ForAll long seed) {
        assertThat(told(one, later(shuffled(other, seed)))).isEqualTo(told(one, later(other)));
        assertThat(told(shuffled(one, seed), later(other))).isEqualTo(told(one, later(other)));
    }

    @Property(tries = TRIES)
    void the_other_way_round_everything_is_told_the_other_way_round(@ForAll("papers") Papers one, @ForAll("papers") Papers other) {
        YearOnYear forth = YearOnYear.of(Review.of(one), Review.of(later(other)));
        YearOnYear back = YearOnYear.of(Review.of(later(other)), Review.of(one));
        assertThat(turned(back)).isEqualTo(told(forth));
    }

    @Property(tries = TRIES)
    void every_element_of_either_plan_is_told_of(@ForAll("papers") Papers one, @ForAll("papers") Papers other) {
        PlanDifference plans = YearOnYear.of(Review.of(one), Review.of(later(other))).plans();
        everyElement(plans.priorities(), one.getPlan().orElseThrow().getPriorities(), other.getPlan().orElseThrow().getPriorities());
        everyElement(plans.actions(), one.getPlan().orElseThrow().getActions(), other.getPlan().orElseThrow().getActions());
        everyElement(plans.measures(), one.getPlan().orElseThrow().getMeasures(), other.getPlan().orElseThrow().getMeasures());
    }

    private static <E extends Element> void everyElement(Succession<E> succession, List<E> before, List<E> after) {
        Set<E> first = succession.follows().stream().map(Follows::before).collect(Collectors.toSet());
        Set<E> second = succession.follows().stream().map(Follows::after).collect(Collectors.toSet());
        assertThat(Collections.disjoint(first, succession.gone())).isTrue();
        assertThat(Collections.disjoint(second, succession.come())).isTrue();
        first.addAll(succession.gone());
        second.addAll(succession.come());
        assertThat(first).containsExactlyInAnyOrderElementsOf(before);
        assertThat(second).containsExactlyInAnyOrderElementsOf(after);
    }

    private static Set<String> told(Papers before, Papers after) {
        return told(YearOnYear.of(Review.of(before), Review.of(after)));
    }

    private static Set<String> told(YearOnYear years) {
        return facts(years, one -> one.getWord(), (then, now) -> then + ">" + now);
    }

    private static Set<String> turned(YearOnYear years) {
        return facts(years, one -> switch (one) {
            case PROMOTED -> PriorityTurn.DEMOTED.getWord();
            case DEMOTED -> PriorityTurn.PROMOTED.getWord();
            case RANKED -> PriorityTurn.UNRANKED.getWord();
            case UNRANKED -> PriorityTurn.RANKED.getWord();
            case SPLIT -> PriorityTurn.MERGED.getWord();
            case MERGED -> PriorityTurn.SPLIT.getWord();
            case DROPPED -> PriorityTurn.ADDED.getWord();
            case ADDED -> PriorityTurn.DROPPED.getWord();
            case RENUMBERED, RENAMED, RECLASSED -> one.getWord();
        }, (then, now) -> now + ">" + then);
    }

    private interface Way {
        String of(Object then, Object now);
    }

    private static Set<String> facts(YearOnYear years, Function<PriorityTurn, String> turn, Way way) {
        Set<String> facts = new TreeSet<>();
        PlanDifference plans = years.plans();
        plans.priorityChanges().forEach(one -> facts.add(turn.apply(one.turn()) + way.of(ids(one.before()), ids(one.after()))));
        pairs("priority", plans.priorities(), facts, way);
        pairs("action", plans.actions(), facts, way);
        pairs("measure", plans.measures(), facts, way);
        plans.prioritiesAltered().forEach(one -> changes(one, facts, way));
        plans.actionsAltered().forEach(one -> changes(one, facts, way));
        plans.measuresAltered().forEach(one -> changes(one, facts, way));
        plans.measuresIncomparable().forEach(one -> one.reasons().forEach(reason -> facts.add(
                "break " + reason.kind() + way.of(reason.change().before(), reason.change().after()))));
        plans.subjects().forEach(one -> facts.add("subject " + one.subject() + way.of(one.before().isEmpty(), one.after().isEmpty())));
        years.reviews().changed().forEach(one -> facts.add("answer " + one.after().duty()
                + way.of(one.before().outcome(), one.after().outcome()) + years.causes().get(one.after().duty().getId())));
        years.reviews().shortfallsNew().forEach(one -> facts.add("lack " + one.finding().duty() + way.of("", one.shortfall().text())));
        years.reviews().shortfallsGone().forEach(one -> facts.add("lack " + one.finding().duty() + way.of(one.shortfall().text(), "")));
        years.reviews().starting().forEach(one -> facts.add("asked " + one.duty() + way.of("", "now")));
        years.reviews().stopping().forEach(one -> facts.add("asked " + one.duty() + way.of("now", "")));
        return facts;
    }

    private static <E extends Element> void pairs(String kind, Succession<E> succession, Set<String> facts, Way way) {
        succession.follows().forEach(one -> facts.add(kind + way.of(one.before().getId(), one.after().getId()) + one.link() + one.doubt()));
        succession.perhaps().forEach(one -> facts.add(kind + "?" + way.of(one.before().getId(), one.after().getId())));
        succession.gone().forEach(one -> facts.add(kind + way.of(one.getId(), "")));
        succession.come().forEach(one -> facts.add(kind + way.of("", one.getId())));
        succession.unknown().forEach(one -> facts.add(kind + " unknown " + one.element().getId() + one.words()));
    }

    private static void changes(Altered<? extends Element> altered, Set<String> facts, Way way) {
        altered.changes().forEach(one -> facts.add(one.field() + way.of(altered.follows().before().getId() + one.before(),
                altered.follows().after().getId() + one.after())));
    }

    private static Set<String> ids(List<? extends Element> elements) {
        return elements.stream().map(one -> one.getId().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Papers later(Papers papers) {
        return Change.plan((plan, was) -> plan.year(new PlanYear(2026))).apply(papers);
    }

    private static Papers shuffled(Papers papers, long seed) {
        return Change.plan((plan, was) -> plan
                        .strategies(shuffled(was.getStrategies(), new Random(seed)))
                        .priorities(shuffled(was.getPriorities(), new Random(seed)))
                        .actions(shuffled(was.getActions(), new Random(seed)))
                        .measures(shuffled(was.getMeasures(), new Random(seed))))
                .apply(papers);
    }

    private static <E> List<E> shuffled(List<E> list, Random random) {
        List<E> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Provide
    Arbitrary<Papers> papers() {
        return Arbitraries.randomValue(random -> Change.plan((plan, was) -> changed(plan, was, random)).apply(SoundPapers.of2025()));
    }

    private static void changed(Plan.Builder plan, Plan was, Random random) {
        List<Priority> priorities = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        List<Measure> measures = new ArrayList<>();
        for (String id : IDS) {
            if (random.nextInt(10) < 7) {
                Priority.Builder priority = Priority.builder().id(ElementId.of(id)).title(one(TITLES, random)).rank(1 + random.nextInt(5));
                if (random.nextInt(10) < 2) {
                    priority.addCarriedFrom(one(IDS, random), one(TITLES, random));
                }
                priorities.add(priority.build());
            }
            if (random.nextInt(10) < 7) {
                Action.Builder action = Action.builder().id(ElementId.of("action-" + id)).text(one(TITLES, random))
                        .number(random.nextInt(3) + ".1").addPriorities(ElementId.of(one(IDS, random)));
                if (random.nextInt(10) < 2) {
                    action.carriedFrom("action-" + one(IDS, random));
                }
                actions.add(action.build());
            }
            if (random.nextInt(10) < 7) {
                measures.add(Measure.builder().id(ElementId.of("measure-" + id)).title(one(TITLES, random))
                        .unit(random.nextBoolean() ? "offences" : "people").goodDirection(one(List.of(Direction.values()), random)).build());
            }
        }
        plan.priorities(priorities).actions(actions).measures(measures)
                .strategies(was.getStrategies().stream().filter(one -> random.nextInt(10) < 7).toList());
    }

    private static <E> E one(List<E> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
