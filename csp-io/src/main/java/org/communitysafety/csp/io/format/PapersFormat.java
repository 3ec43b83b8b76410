package org.communitysafety.csp.io.format;

import org.communitysafety.csp.papers.OutlinePaper;
import org.communitysafety.csp.papers.Papers;

/** The fields of the papers and of papers kept in outline, in the order in which they are written. */
final class PapersFormat {

    private PapersFormat() {}

    static final ObjectFormat<OutlinePaper, OutlinePaper.Builder> OUTLINE_PAPER = ObjectFormat.element(
                    "outline paper", "A paper of which only the outline is kept here.", OutlinePaper.class, OutlinePaper::builder, OutlinePaper.Builder::build)
            .fields(its -> its
                    .id(OutlinePaper::getId, OutlinePaper.Builder::id)
                    .required("title", Texts.TEXT, OutlinePaper::getTitle, OutlinePaper.Builder::title, "The title it goes by.")
                    .optional("inHand", Words.IN_HAND, OutlinePaper::getInHand, OutlinePaper.Builder::inHand, "How much of it was in hand; without a word, all of it.")
                    .optional("stage", Words.STAGE, OutlinePaper::getStage, OutlinePaper.Builder::stage, "How far it has come.")
                    .optional("date", Texts.PARTIAL_DATE, OutlinePaper::getDate, OutlinePaper.Builder::date, "Its own date.")
                    .optional("publisher", Texts.TEXT, OutlinePaper::getPublisher, OutlinePaper.Builder::publisher, "Who issued it.")
                    .optional("source", Texts.TEXT, OutlinePaper::getSource, OutlinePaper.Builder::source, "Where it was found, and how it came into these papers.")
                    .list("missingParts", Texts.TEXT, OutlinePaper::getMissingParts, OutlinePaper.Builder::addAllMissingParts, "The parts that were not in hand, by name, so that somebody can fetch them.")
                    .list("statements", ElementFormat.STATEMENT, OutlinePaper::getStatements, OutlinePaper.Builder::addAllStatements, "What it says in prose.")
                    .list("citations", ElementFormat.CITATION, OutlinePaper::getCitations, OutlinePaper.Builder::addAllCitations, "The law it cites.")
                    .optional("year", Texts.PLAN_YEAR, OutlinePaper::getYear, OutlinePaper.Builder::year, "The year it is for.")
                    .list("parties", References.BODY, OutlinePaper::getParties, OutlinePaper.Builder::addAllParties, "The bodies that made it.")
                    .list("areas", Texts.TEXT, OutlinePaper::getAreas, OutlinePaper.Builder::addAllAreas, "The codes of the areas it covers.")
                    .optional("visibility", Words.VISIBILITY, OutlinePaper::getVisibility, OutlinePaper.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(OutlinePaper::getExtensions, OutlinePaper.Builder::putAllExtensions));

    static final ObjectFormat<Papers, Papers.Builder> PAPERS = ObjectFormat.value(
                    "papers", "Everything that is read and reviewed together: the plan of one partnership, what it rests on, and what was done with it.", Papers.class, Papers::builder, Papers.Builder::build)
            .fields(its -> its
                    .heading(Heading.PAPERS)
                    .optional("title", Texts.TEXT, Papers::getTitle, Papers.Builder::title, "What these papers are.")
                    .optional("source", Texts.TEXT, Papers::getSource, Papers.Builder::source, "Where they come from, and who put them into this form.")
                    .optional("partnership", PartnerFormat.PARTNERSHIP, Papers::getPartnership, Papers.Builder::partnership, "The partnership.")
                    .list("bodies", PartnerFormat.BODY, Papers::getBodies, Papers.Builder::addAllBodies, "The bodies that the papers name.")
                    .optional("plan", PlanFormat.PLAN, Papers::getPlan, Papers.Builder::plan, "The plan under review.")
                    .optional("previousPlan", Scoped.to(Scope.PREVIOUS_PLAN, PlanFormat.PLAN), Papers::getPreviousPlan, Papers.Builder::previousPlan, "The plan before.")
                    .optional("assessment", AssessmentFormat.STRATEGIC_ASSESSMENT, Papers::getAssessment, Papers.Builder::assessment, "The strategic assessment that the plan rests on.")
                    .optional("previousAssessment", Scoped.to(Scope.PREVIOUS_ASSESSMENT, AssessmentFormat.STRATEGIC_ASSESSMENT), Papers::getPreviousAssessment, Papers.Builder::previousAssessment, "The assessment before.")
                    .optional("agreement", OUTLINE_PAPER, Papers::getAgreement, Papers.Builder::agreement, "The county's community safety agreement.")
                    .optional("seriousViolenceStrategy", OUTLINE_PAPER, Papers::getSeriousViolenceStrategy, Papers.Builder::seriousViolenceStrategy, "The strategy published under the Serious Violence Duty.")
                    .list("reports", ReportFormat.COMMITTEE_REPORT, Papers::getReports, Papers.Builder::addAllReports, "Committee reports.")
                    .optional("records", RecordFormat.RECORDS, Papers::getRecords, Papers.Builder::records, "Facts of the year."));
}
