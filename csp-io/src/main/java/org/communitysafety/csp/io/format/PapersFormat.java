package org.communitysafety.csp.io.format;

import org.communitysafety.csp.papers.Papers;

/** The fields of the papers, in the order in which they are written. */
final class PapersFormat {

    private PapersFormat() {}

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
                    .optional("agreement", AgreementFormat.COMMUNITY_SAFETY_AGREEMENT, Papers::getAgreement, Papers.Builder::agreement, "The county's community safety agreement.")
                    .optional("seriousViolenceStrategy", ViolenceFormat.SERIOUS_VIOLENCE_STRATEGY, Papers::getSeriousViolenceStrategy, Papers.Builder::seriousViolenceStrategy, "The strategy published under the Serious Violence Duty.")
                    .list("reports", ReportFormat.COMMITTEE_REPORT, Papers::getReports, Papers.Builder::addAllReports, "Committee reports.")
                    .optional("records", RecordFormat.RECORDS, Papers::getRecords, Papers.Builder::records, "Facts of the year."));
}
