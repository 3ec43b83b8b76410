package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Mark;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.report.OptionConsidered;

/** The covering report that takes a plan through a council's committees, in the parts that such reports have. */
public final class ReportDraft {

    private ReportDraft() {}

    /**
     * The document.
     *
     * @param whole the review of everything that was read
     * @param audience for whom the document is
     * @throws NothingToWriteException if there is no plan that may be shown to them
     */
    public static Document of(ReviewedPapers whole, Audience audience) {
        return of(whole, audience, Optional.empty());
    }

    /**
     * The document, made of one of several committee reports.
     *
     * @param whole the review of everything that was read
     * @param audience for whom the document is
     * @param id the id of the report among the papers; if empty, the first that is on the plan
     * @throws NothingToWriteException if there is no plan that may be shown to them
     * @throws NoSuchReportException if there is no report of that id that may be shown to them
     */
    public static Document of(ReviewedPapers whole, Audience audience, Optional<String> id) {
        Material material = new Material(whole, audience);
        Plan plan = material.plan();
        List<CommitteeReport> onPlan = about(material.papers(), plan);
        Optional<CommitteeReport> report = id.map(one -> named(material.papers(), one)).or(() -> onPlan.stream().findFirst());
        List<Statement> said = new ArrayList<>();
        report.ifPresent(one -> said.addAll(one.getStatements()));
        said.addAll(plan.getStatements());
        Statements statements = new Statements(said);
        Document.Builder to = Document.titled(report.map(CommitteeReport::getTitle).orElse(ReportWords.reportOn(plan.getTitle())));
        Opening.put(to, material, Optional.of(plan));
        material.lackingSilently(to, "/reports", Papers::getReports);
        List<CommitteeReport> others = onPlan.stream().filter(one -> !report.equals(Optional.of(one))).toList();
        if (!others.isEmpty()) {
            to.note(Mark.CHECK, ReportWords.otherReports(Telling.joined(others.stream().map(ReportDraft::called).toList())));
        }
        report.ifPresent(one -> Opening.inHand(to, one));
        DecisionPart.put(to, material, plan, report);
        summary(to, material, plan, report);
        officers(to, material, report, statements);
        DecisionPart.recommendations(to, material, plan, report);
        to.heading(1, ReportWords.REASON);
        orWrite(to, material, report.flatMap(CommitteeReport::getReason), ReportWords.SAY_REASON);
        background(to, material, plan, statements);
        ViolencePart.put(to, material, statements, ReportWords.VIOLENCE);
        options(to, material, report);
        ImplicationPart.put(to, material, plan, report, statements);
        RiskPart.put(to, material, report, statements);
        to.heading(1, ReportWords.CONCLUSIONS);
        orWrite(to, material, report.flatMap(CommitteeReport::getConclusions), ReportWords.SAY_CONCLUSIONS);
        AttachmentPart.put(to, material, plan, report);
        Glossary.put(to, material);
        material.law().table(to);
        return to.build();
    }

    /** The reports among the papers that may be on the plan: those that say so, and then those that say of no other paper that they are about that. */
    private static List<CommitteeReport> about(Papers papers, Plan plan) {
        return Stream.concat(
                        papers.getReports().stream().filter(report -> report.getAbout().equals(Optional.of(plan.getId()))),
                        papers.getReports().stream().filter(report -> report.getAbout().isEmpty()))
                .toList();
    }

    private static CommitteeReport named(Papers papers, String id) {
        return papers.getReports().stream().filter(report -> report.getId().toString().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchReportException(papers.getReports().stream().map(report -> report.getId().toString()).toList()));
    }

    private static String called(CommitteeReport report) {
        return Telling.title(report.getTitle()) + " (" + report.getId() + ")";
    }

    private static void summary(Document.Builder to, Material material, Plan plan, Optional<CommitteeReport> report) {
        to.heading(1, ReportWords.SUMMARY);
        if (material.isWhole(plan)) {
            to.paragraph(ReportWords.planHas(plan.getPriorities().size(), plan.getActions().size(), plan.getMeasures().size()));
        }
        orWrite(to, material, report.flatMap(CommitteeReport::getExecutiveSummary), ReportWords.SAY_SUMMARY);
    }

    private static void officers(Document.Builder to, Material material, Optional<CommitteeReport> report, Statements statements) {
        to.heading(1, ReportWords.OFFICERS);
        statements.put(to, Section.OFFICERS);
        labelled(to, material, ReportWords.PORTFOLIO_HOLDER, report.flatMap(CommitteeReport::getPortfolioHolder), ReportWords.NAME_PORTFOLIO_HOLDER);
        labelled(to, material, ReportWords.CONTACT_OFFICER, report.flatMap(CommitteeReport::getContactOfficer), ReportWords.NAME_CONTACT_OFFICER);
        report.flatMap(CommitteeReport::getAuthor).ifPresent(author -> to.paragraph(Run.strong(ReportWords.AUTHOR), Run.of(author)));
    }

    private static void background(Document.Builder to, Material material, Plan plan, Statements statements) {
        to.heading(1, ReportWords.BACKGROUND);
        to.paragraph(PlanWords.whatThisIs(material.papers().getPartnership().map(one -> one.getName()), plan.getYear()));
        statements.put(to, Section.INTRODUCTION);
        statements.put(to, Section.ASSESSMENT);
        statements.put(to, Section.STRATEGIES);
        statements.put(to, Section.OTHER);
        to.heading(2, ReportWords.PRIORITIES);
        statements.put(to, Section.PRIORITIES);
        PriorityPart.table(to, material, plan);
        material.lackingInPlan(to, "priorities", Plan::getPriorities, PlanWords.SET_OUT_PRIORITIES);
        to.heading(2, ReportWords.PARTNERS);
        TakingPart partners = TakingPart.of(material);
        List<String> others = partners.others().stream().filter(body -> !isOfCouncil(body)).map(Body::getName).toList();
        if (!partners.partners().isEmpty()) {
            to.paragraph(ReportWords.partners(Telling.and(partners.partners().stream().map(Body::getName).toList())));
        }
        if (!others.isEmpty()) {
            to.paragraph(partners.partners().isEmpty() ? ReportWords.bodies(Telling.and(others)) : ReportWords.otherBodies(Telling.and(others)));
        }
        if (!material.papers().getBodies().isEmpty()) {
            to.bullets(material.papers().getBodies().stream()
                    .filter(body -> !isOfCouncil(body) && body.getNote().isPresent())
                    .map(body -> body.getName() + ": " + body.getNote().get())
                    .toList());
        }
        material.lacking(to, "/bodies", Papers::getBodies, PlanWords.NAME_PARTNERS);
        statements.put(to, Section.PARTNERS);
        statements.put(to, Section.PEOPLE);
        to.heading(2, ReportWords.MONITORING);
        if (!statements.has(Section.ACTIONS) && !statements.has(Section.MEASURES)) {
            material.gapInReports(to, ReportWords.SAY_HOW_MONITORED);
        }
        statements.put(to, Section.ACTIONS);
        statements.put(to, Section.MEASURES);
    }

    /** Whether it decides on the plan within a council, and is none of the partners. */
    private static boolean isOfCouncil(Body body) {
        return body.getKind().filter(kind -> kind == BodyKind.FULL_COUNCIL || kind == BodyKind.CABINET || kind == BodyKind.COMMITTEE
                || kind == BodyKind.SCRUTINY_COMMITTEE).isPresent();
    }

    private static void options(Document.Builder to, Material material, Optional<CommitteeReport> report) {
        to.heading(1, ReportWords.OPTIONS);
        List<OptionConsidered> options = report.map(CommitteeReport::getOptions).orElse(List.of());
        to.bullets(options.stream().map(option -> PlanWords.sentence(option.getText())
                + option.getOutcome().map(outcome -> " " + PlanWords.sentence(outcome)).orElse("")).toList());
        if (options.isEmpty()) {
            material.gapInReports(to, ReportWords.SAY_OPTIONS);
        }
    }

    private static void labelled(Document.Builder to, Material material, String label, Optional<String> words, String toWrite) {
        words.ifPresentOrElse(text -> to.paragraph(Run.strong(label), Run.of(text)), () -> material.gapInReports(to, toWrite));
    }

    private static void orWrite(Document.Builder to, Material material, Optional<String> words, String toWrite) {
        words.ifPresentOrElse(to::paragraph, () -> material.gapInReports(to, toWrite));
    }
}
