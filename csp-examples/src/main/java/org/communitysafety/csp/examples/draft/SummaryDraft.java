package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Listing;
import org.communitysafety.csp.examples.document.Mark;
import org.communitysafety.csp.examples.document.Paragraph;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.EngagementStep;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.record.Records;

/**
 * The summary of a plan that regulation 14 of SI 2007/1830, in Wales regulation 12 of SI 2007/3076, wants published: on two pages, and in
 * the words of the plan. How many actions it names follows from the room there is; how many more the plan has, it says.
 */
public final class SummaryDraft {

    private static final int PAGES = 2;

    /** Fewer measures than this leave room for some that are of no priority. */
    private static final int FEW_MEASURES = 5;

    /** No more actions than this for one priority. */
    private static final int MOST_ACTIONS = 4;

    private final Material material;
    private final Plan plan;
    private final Map<ElementId, List<Action>> actions = new HashMap<>();

    private SummaryDraft(Material material) {
        this.material = material;
        this.plan = material.plan();
        plan.getPriorities().forEach(priority -> actions.put(priority.getId(), new ArrayList<>()));
        plan.getActions().forEach(action -> action.getPriorities().stream().filter(actions::containsKey)
                .forEach(id -> of(id).add(action)));
    }

    /**
     * The document.
     *
     * @param whole the review of everything that was read
     * @param audience for whom the document is
     * @throws NothingToWriteException if there is no plan that may be shown to them
     */
    public static Document of(ReviewedPapers whole, Audience audience) {
        SummaryDraft draft = new SummaryDraft(new Material(whole, audience));
        for (int most = MOST_ACTIONS; most > 1; most--) {
            Document.Builder fits = draft.write(most);
            if (Room.isOnPages(fits.build(), PAGES)) {
                return draft.told(fits);
            }
        }
        return draft.told(draft.write(1));
    }

    private Document.Builder write(int mostActions) {
        Document.Builder to = Document.titled(SummaryWords.title(plan.getTitle()));
        Opening.put(to, material, Optional.of(plan));
        to.heading(1, SummaryWords.WHAT_THIS_IS);
        to.paragraph(SummaryWords.whatThisIs(material.papers().getPartnership().map(Partnership::getName), plan.getYear()));
        List<String> partners = TakingPart.of(material).partners().stream().map(Body::getName).toList();
        if (partners.isEmpty()) {
            material.gap(to, "/bodies", Papers::getBodies, SummaryWords.NAME_PARTNERS);
        } else {
            to.paragraph(SummaryWords.partners(Telling.and(partners)));
            material.lackingSilently(to, "/bodies", Papers::getBodies);
        }
        priorities(to);
        actions(to, mostActions);
        measures(to);
        to.heading(1, SummaryWords.TAKE_PART);
        to.bullets(plan.getEngagementSteps().stream().map(EngagementStep::getText).toList());
        material.lackingInPlan(to, "engagementSteps", Plan::getEngagementSteps, SummaryWords.SAY_HOW_TO_TAKE_PART);
        whereToRead(to);
        return to;
    }

    private void priorities(Document.Builder to) {
        to.heading(1, SummaryWords.FIRST);
        List<Paragraph> items = Ranking.of(plan).stream()
                .map(priority -> item(priority, priority.getDescription().orElseGet(() -> SummaryWords.takesIn(priority.getSubThemes()))))
                .toList();
        if (!items.isEmpty()) {
            to.add(new Listing(items));
        }
        material.lackingInPlan(to, "priorities", Plan::getPriorities, PlanWords.SET_OUT_PRIORITIES);
    }

    private List<Action> of(ElementId priority) {
        return Objects.requireNonNull(actions.get(priority));
    }

    private void actions(Document.Builder to, int most) {
        to.heading(1, SummaryWords.ACTIONS);
        Set<Action> named = new HashSet<>();
        List<Paragraph> items = new ArrayList<>();
        for (Priority priority : Ranking.of(plan)) {
            List<Action> chosen = of(priority.getId()).stream().filter(action -> !named.contains(action)).limit(most).toList();
            named.addAll(chosen);
            if (!chosen.isEmpty()) {
                items.add(item(priority, String.join(" ", chosen.stream().map(Action::getText).map(PlanWords::sentence).toList())));
            }
        }
        if (!items.isEmpty()) {
            to.add(new Listing(items));
        }
        int left = plan.getActions().size() - named.size();
        if (left > 0) {
            to.paragraph(material.isWhole(plan) ? SummaryWords.moreActions(left) : SummaryWords.moreActionsHere(left));
        }
        material.lackingInPlan(to, "actions", Plan::getActions, PlanWords.SET_OUT_ACTIONS);
    }

    private static Paragraph item(Priority priority, String words) {
        return new Paragraph(List.of(Run.strong(Ranking.title(priority) + (words.isEmpty() ? "" : ". ")), Run.of(words)));
    }

    /** One measure for each priority, the first that has a target, or else the first; where those are few, some of no priority too. */
    private void measures(Document.Builder to) {
        to.heading(1, SummaryWords.MEASURES);
        List<Measure> chosen = new ArrayList<>();
        for (Priority priority : Ranking.of(plan)) {
            List<Measure> own = plan.getMeasures().stream()
                    .filter(measure -> measure.getPriorities().contains(priority.getId()) && !chosen.contains(measure)).toList();
            own.stream().filter(measure -> !measure.getTargets().isEmpty()).findFirst().or(() -> own.stream().findFirst()).ifPresent(chosen::add);
        }
        plan.getMeasures().stream()
                .filter(measure -> !chosen.contains(measure) && measure.getPriorities().isEmpty())
                .limit(Math.max(0, FEW_MEASURES - chosen.size()))
                .forEach(chosen::add);
        to.bullets(chosen.stream().map(SummaryDraft::measure).toList());
        int left = plan.getMeasures().size() - chosen.size();
        if (left > 0) {
            to.paragraph(material.isWhole(plan) ? SummaryWords.moreMeasures(left) : SummaryWords.moreMeasuresHere(left));
        }
        material.lackingInPlan(to, "measures", Plan::getMeasures, PlanWords.SET_OUT_MEASURES);
    }

    private static String measure(Measure measure) {
        return measure.getTargets().isEmpty() ? measure.getTitle() : measure.getTitle() + ": " + Telling.target(measure.getTargets().get(0));
    }

    private void whereToRead(Document.Builder to) {
        to.heading(1, SummaryWords.WHERE);
        List<String> places = material.papers().getRecords().map(Records::getPublications).orElse(List.of()).stream()
                .filter(one -> one.getWhat() == Published.PLAN)
                .flatMap(one -> place(one).stream())
                .toList();
        to.bullets(places);
        if (places.isEmpty()) {
            material.gap(to, "/records/publications", papers -> papers.getRecords().map(Records::getPublications), SummaryWords.SAY_WHERE);
        }
    }

    private static Optional<String> place(Publication publication) {
        List<String> told = new ArrayList<>();
        publication.getWhere().ifPresent(told::add);
        publication.getWebAddress().ifPresent(told::add);
        return told.isEmpty() ? Optional.empty() : Optional.of(Telling.joined(told));
    }

    /** With what its author has to know, and takes off before it is published: how it reads, whether it keeps to its two pages, and the law. */
    private Document told(Document.Builder to) {
        Document page = to.build();
        to.heading(1, SummaryWords.FOR_ITS_AUTHOR).note(Mark.CHECK, SummaryWords.TAKE_OFF);
        to.paragraph(ReadingAge.of(Prose.of(page)).map(SummaryWords::readingAge).orElse(SummaryWords.NO_READING_AGE));
        if (!Room.isOnPages(page, PAGES)) {
            to.toBeWritten(SummaryWords.TOO_LONG);
        }
        material.law().put(to, LawPoint.SUMMARY);
        PartnerPart.authorities(to, material, SummaryWords.NAME_AUTHORITIES);
        return to.build();
    }
}
