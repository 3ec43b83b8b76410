package org.communitysafety.csp.io.format;

import org.communitysafety.csp.report.Aim;
import org.communitysafety.csp.report.Attachment;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.report.Implication;
import org.communitysafety.csp.report.OptionConsidered;
import org.communitysafety.csp.report.Recommendation;
import org.communitysafety.csp.report.Risk;

/** The fields of committee reports and their parts, in the order in which they are written. */
final class ReportFormat {

    private ReportFormat() {}

    static final ObjectFormat<Recommendation, Recommendation.Builder> RECOMMENDATION = ObjectFormat.element(
                    "recommendation", "What a report asks a body to decide.", Recommendation.class, Recommendation::builder, Recommendation.Builder::build)
            .fields(its -> its
                    .id(Recommendation::getId, Recommendation.Builder::id)
                    .optional("to", References.BODY, Recommendation::getTo, Recommendation.Builder::to, "The body asked.")
                    .optional("toText", Texts.TEXT, Recommendation::getToText, Recommendation.Builder::toText, "The body as written.")
                    .required("text", Texts.TEXT, Recommendation::getText, Recommendation.Builder::text, "What it is asked.")
                    .optional("visibility", Words.VISIBILITY, Recommendation::getVisibility, Recommendation.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Recommendation::getExtensions, Recommendation.Builder::putAllExtensions));

    static final ObjectFormat<OptionConsidered, OptionConsidered.Builder> OPTION_CONSIDERED = ObjectFormat.element(
                    "option", "Another way that was weighed.", OptionConsidered.class, OptionConsidered::builder, OptionConsidered.Builder::build)
            .fields(its -> its
                    .id(OptionConsidered::getId, OptionConsidered.Builder::id)
                    .required("text", Texts.TEXT, OptionConsidered::getText, OptionConsidered.Builder::text, "The option.")
                    .optional("outcome", Texts.TEXT, OptionConsidered::getOutcome, OptionConsidered.Builder::outcome, "What became of it, and why.")
                    .optional("visibility", Words.VISIBILITY, OptionConsidered::getVisibility, OptionConsidered.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(OptionConsidered::getExtensions, OptionConsidered.Builder::putAllExtensions));

    static final ObjectFormat<Implication, Implication.Builder> IMPLICATION = ObjectFormat.element(
                    "implication", "What the decision means under one heading.", Implication.class, Implication::builder, Implication.Builder::build)
            .fields(its -> its
                    .id(Implication::getId, Implication.Builder::id)
                    .required("kind", Words.IMPLICATION_KIND, Implication::getKind, Implication.Builder::kind, "The heading.")
                    .required("text", Texts.TEXT, Implication::getText, Implication.Builder::text, "What is said.")
                    .optional("visibility", Words.VISIBILITY, Implication::getVisibility, Implication.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Implication::getExtensions, Implication.Builder::putAllExtensions));

    static final ObjectFormat<Risk, Risk.Builder> RISK = ObjectFormat.element(
                    "risk", "A risk and what is done about it.", Risk.class, Risk::builder, Risk.Builder::build)
            .fields(its -> its
                    .id(Risk::getId, Risk.Builder::id)
                    .required("description", Texts.TEXT, Risk::getDescription, Risk.Builder::description, "The risk.")
                    .optional("mitigation", Texts.TEXT, Risk::getMitigation, Risk.Builder::mitigation, "What is done about it.")
                    .optional("likelihood", Texts.TEXT, Risk::getLikelihood, Risk.Builder::likelihood, "How likely, as written.")
                    .optional("impact", Texts.TEXT, Risk::getImpact, Risk.Builder::impact, "How bad, as written.")
                    .optional("owner", Texts.TEXT, Risk::getOwner, Risk.Builder::owner, "Who answers for it.")
                    .optional("score", Texts.TEXT, Risk::getScore, Risk.Builder::score, "Its score, as written.")
                    .optional("visibility", Words.VISIBILITY, Risk::getVisibility, Risk.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Risk::getExtensions, Risk.Builder::putAllExtensions));

    static final ObjectFormat<Aim, Aim.Builder> AIM = ObjectFormat.element(
                    "aim", "An aim of the council's or community's plan that the decision serves.", Aim.class, Aim::builder, Aim.Builder::build)
            .fields(its -> its
                    .id(Aim::getId, Aim.Builder::id)
                    .optional("plan", Texts.TEXT, Aim::getPlan, Aim.Builder::plan, "The plan whose aim it is.")
                    .required("text", Texts.TEXT, Aim::getText, Aim.Builder::text, "The aim.")
                    .optional("visibility", Words.VISIBILITY, Aim::getVisibility, Aim.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Aim::getExtensions, Aim.Builder::putAllExtensions));

    static final ObjectFormat<Attachment, Attachment.Builder> ATTACHMENT = ObjectFormat.element(
                    "attachment", "An appendix or background paper.", Attachment.class, Attachment::builder, Attachment.Builder::build)
            .fields(its -> its
                    .id(Attachment::getId, Attachment.Builder::id)
                    .required("title", Texts.TEXT, Attachment::getTitle, Attachment.Builder::title, "Its title.")
                    .optional("inHand", Words.IN_HAND, Attachment::getInHand, Attachment.Builder::inHand, "How much of it was in hand; without a word, none.")
                    .optional("visibility", Words.VISIBILITY, Attachment::getVisibility, Attachment.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Attachment::getExtensions, Attachment.Builder::putAllExtensions));

    static final ObjectFormat<CommitteeReport, CommitteeReport.Builder> COMMITTEE_REPORT = ObjectFormat.element(
                    "committee report", "The report that takes a plan through a council's committees. It tells of the plan; it is not the plan.", CommitteeReport.class, CommitteeReport::builder, CommitteeReport.Builder::build)
            .fields(its -> its
                    .id(CommitteeReport::getId, CommitteeReport.Builder::id)
                    .required("title", Texts.TEXT, CommitteeReport::getTitle, CommitteeReport.Builder::title, "The title it goes by.")
                    .optional("inHand", Words.IN_HAND, CommitteeReport::getInHand, CommitteeReport.Builder::inHand, "How much of it was in hand; without a word, all of it.")
                    .optional("stage", Words.STAGE, CommitteeReport::getStage, CommitteeReport.Builder::stage, "How far it has come.")
                    .optional("date", Texts.PARTIAL_DATE, CommitteeReport::getDate, CommitteeReport.Builder::date, "Its own date.")
                    .optional("publisher", Texts.TEXT, CommitteeReport::getPublisher, CommitteeReport.Builder::publisher, "Who issued it.")
                    .optional("source", Texts.TEXT, CommitteeReport::getSource, CommitteeReport.Builder::source, "Where it was found, and how it came into these papers.")
                    .list("missingParts", Texts.TEXT, CommitteeReport::getMissingParts, CommitteeReport.Builder::addAllMissingParts, "The parts that were not in hand, by name, so that somebody can fetch them.")
                    .list("statements", ElementFormat.STATEMENT, CommitteeReport::getStatements, CommitteeReport.Builder::addAllStatements, "What it says in prose.")
                    .list("citations", ElementFormat.CITATION, CommitteeReport::getCitations, CommitteeReport.Builder::addAllCitations, "The law it cites.")
                    .optional("about", References.PAPER, CommitteeReport::getAbout, CommitteeReport.Builder::about, "The paper it is about.")
                    .list("committees", References.BODY, CommitteeReport::getCommittees, CommitteeReport.Builder::addAllCommittees, "The bodies it goes to, in order.")
                    .optional("author", Texts.TEXT, CommitteeReport::getAuthor, CommitteeReport.Builder::author, "Who wrote it, by role.")
                    .optional("status", Texts.TEXT, CommitteeReport::getStatus, CommitteeReport.Builder::status, "Its status, as written: \"for recommendation to Cabinet\".")
                    .optional("keyDecision", Numbers.YES_NO, CommitteeReport::getKeyDecision, CommitteeReport.Builder::keyDecision, "Whether it is a key decision.")
                    .optional("portfolioHolder", Texts.TEXT, CommitteeReport::getPortfolioHolder, CommitteeReport.Builder::portfolioHolder, "The portfolio holder, by role.")
                    .optional("contactOfficer", Texts.TEXT, CommitteeReport::getContactOfficer, CommitteeReport.Builder::contactOfficer, "The contact officer, by role.")
                    .optional("executiveSummary", Texts.TEXT, CommitteeReport::getExecutiveSummary, CommitteeReport.Builder::executiveSummary, "The executive summary.")
                    .list("recommendations", RECOMMENDATION, CommitteeReport::getRecommendations, CommitteeReport.Builder::addAllRecommendations, "What each body is asked.")
                    .optional("reason", Texts.TEXT, CommitteeReport::getReason, CommitteeReport.Builder::reason, "The reason for the recommendation.")
                    .list("options", OPTION_CONSIDERED, CommitteeReport::getOptions, CommitteeReport.Builder::addAllOptions, "Other options considered.")
                    .list("implications", IMPLICATION, CommitteeReport::getImplications, CommitteeReport.Builder::addAllImplications, "What it means.")
                    .list("risks", RISK, CommitteeReport::getRisks, CommitteeReport.Builder::addAllRisks, "The risks.")
                    .optional("conclusions", Texts.TEXT, CommitteeReport::getConclusions, CommitteeReport.Builder::conclusions, "The conclusions.")
                    .list("appendices", ATTACHMENT, CommitteeReport::getAppendices, CommitteeReport.Builder::addAllAppendices, "The appendices.")
                    .list("backgroundPapers", ATTACHMENT, CommitteeReport::getBackgroundPapers, CommitteeReport.Builder::addAllBackgroundPapers, "The background papers.")
                    .list("aims", AIM, CommitteeReport::getAims, CommitteeReport.Builder::addAllAims, "The aims it serves.")
                    .optional("visibility", Words.VISIBILITY, CommitteeReport::getVisibility, CommitteeReport.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(CommitteeReport::getExtensions, CommitteeReport.Builder::putAllExtensions));
}
