package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.assessment.ProposedPriority;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Origin;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;

/** The priorities in their order, each with what it takes in and why it is one. */
final class PriorityPart {

    private final Map<ElementId, ProposedPriority> proposed = new HashMap<>();
    private final Map<ElementId, Paper> papers = new HashMap<>();
    private final Map<ElementId, Priority> priorities = new HashMap<>();

    private PriorityPart(Papers all, Plan plan) {
        all.getAssessment().map(StrategicAssessment::getRecommendedPriorities).orElse(List.of()).forEach(one -> proposed.put(one.getId(), one));
        List<Paper> known = new ArrayList<>();
        all.getAssessment().ifPresent(known::add);
        all.getPreviousAssessment().ifPresent(known::add);
        all.getPreviousPlan().ifPresent(known::add);
        all.getAgreement().ifPresent(known::add);
        all.getSeriousViolenceStrategy().ifPresent(known::add);
        known.forEach(paper -> papers.put(paper.getId(), paper));
        plan.getPriorities().forEach(priority -> priorities.put(priority.getId(), priority));
    }

    static void put(Document.Builder to, Material material, Plan plan, Statements statements) {
        to.heading(1, PlanWords.PRIORITIES);
        material.law().put(to, LawPoint.PRIORITIES);
        statements.put(to, Section.PRIORITIES);
        table(to, material, plan);
        material.lackingInPlan(to, "priorities", Plan::getPriorities, PlanWords.SET_OUT_PRIORITIES);
    }

    /** The table of priorities alone, with what to read before it. */
    static void table(Document.Builder to, Material material, Plan plan) {
        PriorityPart part = new PriorityPart(material.papers(), plan);
        boolean ranked = Ranking.isRanked(plan);
        if (!plan.getPriorities().isEmpty()) {
            to.paragraph(ranked ? PlanWords.RANKED : PlanWords.NOT_RANKED);
        }
        Table.Builder table = Table.of(PlanWords.PRIORITIES_CAPTION, ranked ? "Rank" : "Number", "Priority", "It takes in", "Why").withRowHeadings();
        List<String> unexplained = new ArrayList<>();
        for (Priority priority : Ranking.of(plan)) {
            String why = part.why(priority);
            if (why.isEmpty() && material.isAllTold(priority)) {
                unexplained.add(Telling.title(priority.getTitle()));
            }
            table.row(Ranking.number(priority).orElse(""), part.title(priority), Telling.joined(priority.getSubThemes()), why);
        }
        to.table(table);
        if (!unexplained.isEmpty()) {
            to.toBeWritten(PlanWords.sayWhy(Telling.joined(unexplained)));
        }
    }

    private String title(Priority priority) {
        String kind = priority.getKind().map(word -> " (" + word + ")").orElse("");
        return Telling.title(priority.getTitle()) + kind
                + priority.getParent().map(priorities::get).map(parent -> PlanWords.partOf(parent.getTitle())).orElse("");
    }

    private String why(Priority priority) {
        List<String> why = new ArrayList<>();
        priority.getDescription().ifPresent(why::add);
        priority.getOrigins().forEach(origin -> origin(origin).ifPresent(why::add));
        return String.join(" ", why);
    }

    private Optional<String> origin(Origin origin) {
        Optional<String> paper = origin.getPaper().map(papers::get).map(Paper::getTitle);
        Optional<ProposedPriority> behind = origin.getPriority().map(proposed::get);
        if (behind.isPresent()) {
            return Optional.of(PlanWords.proposed(paper, behind.get().getDescription()));
        }
        return origin.getText().map(PlanWords::sentence).or(() -> paper.map(PlanWords::comesFrom));
    }
}
