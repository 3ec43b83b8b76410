package org.communitysafety.csp.io.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;
import org.jspecify.annotations.Nullable;

/** The review read the other way round: what each part of the plan, and each body, serves, and what serves nothing. */
public final class Parts {

    private final Review review;
    private final Words words;
    private final Map<ElementId, List<Finding>> findings = new HashMap<>();
    private final Map<ElementId, Integer> actionsOf = new HashMap<>();
    private final Map<ElementId, Integer> measuresOf = new HashMap<>();
    private final Map<ElementId, Integer> ledBy = new HashMap<>();
    private final Map<ElementId, Integer> helpedBy = new HashMap<>();

    private Parts(Review review, Words words) {
        this.review = review;
        this.words = words;
        for (Finding finding : review.findings()) {
            for (Evidence evidence : finding.evidence()) {
                List<Finding> resting = findings.computeIfAbsent(evidence.element().getId(), first -> new ArrayList<>());
                if (resting.isEmpty() || resting.get(resting.size() - 1) != finding) {
                    resting.add(finding);
                }
            }
        }
        review.papers().getPlan().ifPresent(this::count);
    }

    private void count(Plan plan) {
        for (Action action : plan.getActions()) {
            add(actionsOf, action.getPriorities());
            add(actionsOf, action.getStrategies());
            add(ledBy, action.getLeads());
            add(helpedBy, action.getPartners());
            add(actionsOf, action.getMeasures());
        }
        for (Measure measure : plan.getMeasures()) {
            add(measuresOf, measure.getPriorities());
            add(measuresOf, measure.getStrategies());
            add(measuresOf, measure.getActions());
        }
    }

    private static void add(Map<ElementId, Integer> counts, Collection<ElementId> ids) {
        (ids.size() > 1 ? new HashSet<>(ids) : ids).forEach(id -> counts.merge(id, 1, Integer::sum));
    }

    /**
     * One part.
     *
     * @param id its id in the papers
     * @param title what it is called, or its first words
     * @param subjects the subjects that it is said to serve
     * @param findings the findings that rest on it, in the order of the law
     * @param ties what it is tied to: how many actions, measures, leads
     * @param loose what it lacks, so that it serves less than it could; none if nothing
     */
    public record Part(
            String id, String title, List<String> subjects, List<Finding> findings, List<String> ties, List<String> loose) {

        /** Keeps copies of the lists. */
        public Part {
            subjects = List.copyOf(subjects);
            findings = List.copyOf(findings);
            ties = List.copyOf(ties);
            loose = List.copyOf(loose);
        }

        /** Whether no duty and no subject is served by it. */
        public boolean servesNothing() {
            return subjects.isEmpty() && findings.isEmpty() && ties.isEmpty();
        }
    }

    /** Whether the plan was in hand and read whole, so that what its parts lack can be told. */
    static boolean isWhole(Review review) {
        return review.papers().getPlan().filter(plan -> Work.inHand(plan, review) == InHand.WHOLE).isPresent()
                && review.options().unread().in(List.of("/plan")).isEmpty();
    }

    /** The parts of each kind, by the heading over them; kinds that the papers have none of are left out. */
    static Map<String, List<Part>> of(Review review, Words words) {
        Parts parts = new Parts(review, words);
        Map<String, List<Part>> all = new LinkedHashMap<>();
        Optional<Plan> plan = review.papers().getPlan();
        put(all, words.say(PartsMessages.STRATEGIES), plan.stream().flatMap(one -> one.getStrategies().stream()).map(parts::strategy));
        put(all, words.say(PartsMessages.PRIORITIES), plan.stream().flatMap(one -> one.getPriorities().stream()).map(parts::priority));
        put(all, words.say(PartsMessages.ACTIONS), plan.stream().flatMap(one -> one.getActions().stream()).map(parts::action));
        put(all, words.say(PartsMessages.MEASURES), plan.stream().flatMap(one -> one.getMeasures().stream()).map(parts::measure));
        put(all, words.say(PartsMessages.BODIES), review.papers().getBodies().stream().map(parts::body));
        return all;
    }

    private static void put(Map<String, List<Part>> all, String heading, Stream<Part> parts) {
        List<Part> some = parts.toList();
        if (!some.isEmpty()) {
            all.put(heading, some);
        }
    }

    private Part strategy(Strategy strategy) {
        List<String> ties = new ArrayList<>();
        counted(ties, PartsMessages.HAS_ACTIONS, actionsOf, strategy);
        counted(ties, PartsMessages.HAS_MEASURES, measuresOf, strategy);
        return part(strategy, strategy.getTitle(), strategy, ties, List.of());
    }

    private Part priority(Priority priority) {
        List<String> ties = new ArrayList<>();
        List<String> loose = new ArrayList<>();
        need(ties, loose, PartsMessages.HAS_ACTIONS, PartsMessages.NO_ACTION, actionsOf, priority);
        need(ties, loose, PartsMessages.HAS_MEASURES, PartsMessages.NO_MEASURE, measuresOf, priority);
        return part(priority, priority.getTitle(), priority, ties, loose);
    }

    private Part action(Action action) {
        List<String> ties = new ArrayList<>();
        List<String> loose = new ArrayList<>();
        if (action.getPriorities().isEmpty() && action.getStrategies().isEmpty()) {
            loose.add(words.say(PartsMessages.FOR_NO_PRIORITY));
        } else {
            ties.add(words.say(PartsMessages.FOR_PRIORITIES, action.getPriorities().size() + action.getStrategies().size()));
        }
        if (action.getLeads().isEmpty() && action.getLeadText().isEmpty()) {
            loose.add(words.say(PartsMessages.NO_LEAD));
        }
        if (action.getDue().isEmpty()) {
            loose.add(words.say(PartsMessages.NO_DUE));
        }
        return part(action, action.getTitle().orElse(action.getText()), action, ties, loose);
    }

    private Part measure(Measure measure) {
        List<String> ties = new ArrayList<>();
        List<String> loose = new ArrayList<>();
        int to = measure.getPriorities().size() + measure.getStrategies().size() + measure.getActions().size()
                + actionsOf.getOrDefault(measure.getId(), 0);
        if (to == 0) {
            loose.add(words.say(PartsMessages.MEASURES_PLAN_ONLY));
        } else {
            ties.add(words.say(PartsMessages.MEASURES_PARTS, to));
        }
        if (measure.getBaseline().isEmpty()) {
            loose.add(words.say(PartsMessages.NO_BASELINE));
        }
        if (measure.getTargets().isEmpty()) {
            loose.add(words.say(PartsMessages.NO_TARGET));
        }
        return part(measure, measure.getTitle(), measure, ties, loose);
    }

    private Part body(Body body) {
        List<String> ties = new ArrayList<>();
        List<String> loose = new ArrayList<>();
        review.authorities().stream()
                .filter(answer -> answer.evidence().stream().anyMatch(one -> one.getId().equals(body.getId())))
                .map(AuthorityAnswer::standing)
                .findFirst()
                .ifPresent(standing -> ties.add(words.say(PartsMessages.AUTHORITY, Phrase.of(standing, words))));
        counted(ties, PartsMessages.LEADS, ledBy, body);
        counted(ties, PartsMessages.HELPS, helpedBy, body);
        return part(body, body.getName(), null, ties, loose);
    }

    private void counted(List<String> ties, Message.One<Integer> some, Map<ElementId, Integer> counts, Element element) {
        Optional.ofNullable(counts.get(element.getId())).ifPresent(count -> ties.add(words.say(some, count)));
    }

    private void need(List<String> ties, List<String> loose, Message.One<Integer> some, Message.Plain none,
            Map<ElementId, Integer> counts, Element element) {
        counted(ties, some, counts, element);
        if (!counts.containsKey(element.getId())) {
            loose.add(words.say(none));
        }
    }

    private Part part(Element element, String title, @Nullable Serving serving, List<String> ties, List<String> loose) {
        return new Part(element.getId().value(), Clean.cut(title),
                serving == null ? List.of() : serving.getServes().stream().sorted().map(subject -> Phrase.of(subject, words)).toList(),
                findings.getOrDefault(element.getId(), List.of()), ties, loose);
    }
}
