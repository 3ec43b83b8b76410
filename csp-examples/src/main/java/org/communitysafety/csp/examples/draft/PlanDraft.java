package org.communitysafety.csp.examples.draft;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;

/** The strategy and action plan as a document: what the papers set out, in the order in which such plans are read. */
public final class PlanDraft {

    private PlanDraft() {}

    /**
     * The document.
     *
     * @param whole the review of everything that was read
     * @param audience for whom the document is
     * @throws NothingToWriteException if there is no plan that may be shown to them
     */
    public static Document of(ReviewedPapers whole, Audience audience) {
        Material material = new Material(whole, audience);
        Plan plan = material.plan();
        Statements statements = new Statements(plan.getStatements());
        Document.Builder to = Document.titled(plan.getTitle()).withContents();
        Opening.put(to, material, Optional.of(plan));
        introduction(to, material, plan, statements);
        AreaPart.put(to, material);
        AssessmentPart.put(to, material, statements);
        StrategyPart.put(to, material, plan, statements);
        PriorityPart.put(to, material, plan, statements);
        ActionPart.put(to, material, plan, statements);
        MeasurePart.put(to, material, plan, statements);
        ResourcePart.put(to, material, plan, statements);
        ViolencePart.put(to, material, statements, PlanWords.VIOLENCE);
        PeoplePart.put(to, material, plan, statements);
        PartnerPart.put(to, material, statements);
        statements.putOthers(to);
        Glossary.put(to, material);
        material.law().table(to);
        return to.build();
    }

    private static void introduction(Document.Builder to, Material material, Plan plan, Statements statements) {
        to.heading(1, PlanWords.INTRODUCTION);
        Optional<String> partnership = material.papers().getPartnership().map(Partnership::getName);
        to.paragraph(PlanWords.whatThisIs(partnership, plan.getYear()));
        plan.getPeriod().ifPresent(period -> to.paragraph(PlanWords.covers(Telling.period(period))));
        plan.getEdition().ifPresent(edition -> to.paragraph(PlanWords.edition(edition)));
        plan.getDate().ifPresent(date -> to.paragraph(PlanWords.dated(Telling.day(date))));
        plan.getPublisher().ifPresent(publisher -> to.paragraph(PlanWords.publishedBy(publisher)));
        plan.getStage().ifPresent(stage -> to.paragraph(PlanWords.stage(Telling.word(stage))));
        plan.getRevisedOn().ifPresentOrElse(on -> to.paragraph(PlanWords.revised(Telling.day(on))),
                () -> material.gap(to, "/plan/revisedOn", papers -> papers.getPlan().map(Plan::getRevisedOn), PlanWords.SAY_WHEN_REVISED));
        material.law().put(to, LawPoint.PLAN);
        statements.put(to, Section.INTRODUCTION);
        material.lackingSilently(to, "/plan/statements", papers -> papers.getPlan().map(Plan::getStatements).orElse(List.of()));
        ConsideredPart.put(to, material, plan);
        material.law().put(to, LawPoint.POLICE_OBJECTIVES);
    }
}
