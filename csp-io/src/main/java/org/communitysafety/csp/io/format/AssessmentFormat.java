package org.communitysafety.csp.io.format;

import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.CountyMatter;
import org.communitysafety.csp.assessment.DeliveryJudgement;
import org.communitysafety.csp.assessment.InformationSource;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.assessment.ProposedPriority;
import org.communitysafety.csp.assessment.StrategicAssessment;

/** The fields of the strategic assessment and its parts, in the order in which they are written. */
final class AssessmentFormat {

    private AssessmentFormat() {}

    static final ObjectFormat<InformationSource, InformationSource.Builder> INFORMATION_SOURCE = ObjectFormat.element(
                    "information source", "Information that was supplied to a strategic assessment and considered in it.", InformationSource.class, InformationSource::builder, InformationSource.Builder::build)
            .fields(its -> its
                    .id(InformationSource::getId, InformationSource.Builder::id)
                    .required("title", Texts.TEXT, InformationSource::getTitle, InformationSource.Builder::title, "What it is.")
                    .required("from", Words.PROVIDER, InformationSource::getFrom, InformationSource.Builder::from, "Who supplied it, in the terms of regulation 6.")
                    .optional("body", References.BODY, InformationSource::getBody, InformationSource.Builder::body, "The body that supplied it.")
                    .optional("date", Texts.PARTIAL_DATE, InformationSource::getDate, InformationSource.Builder::date, "Its date.")
                    .optional("year", Texts.PLAN_YEAR, InformationSource::getYear, InformationSource.Builder::year, "The plan year it is about.")
                    .set("serves", Words.SUBJECT, InformationSource::getServes, InformationSource.Builder::addAllServes, "The subjects it serves.")
                    .optional("text", Texts.TEXT, InformationSource::getText, InformationSource.Builder::text, "What it tells.")
                    .optional("visibility", Words.VISIBILITY, InformationSource::getVisibility, InformationSource.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(InformationSource::getExtensions, InformationSource.Builder::putAllExtensions));

    static final ObjectFormat<Analysis, Analysis.Builder> ANALYSIS = ObjectFormat.element(
                    "analysis", "What an assessment finds on one matter: its level, its pattern, how it changed since the assessment before, and why.", Analysis.class, Analysis::builder, Analysis.Builder::build)
            .fields(its -> its
                    .id(Analysis::getId, Analysis.Builder::id)
                    .optional("title", Texts.TEXT, Analysis::getTitle, Analysis.Builder::title, "The heading.")
                    .set("serves", Words.SUBJECT, Analysis::getServes, Analysis.Builder::addAllServes, "The subjects it serves.")
                    .optional("level", Texts.TEXT, Analysis::getLevel, Analysis.Builder::level, "The level, in words.")
                    .list("figures", MeasureFormat.OBSERVATION, Analysis::getFigures, Analysis.Builder::addAllFigures, "The level, in figures.")
                    .optional("pattern", Texts.TEXT, Analysis::getPattern, Analysis.Builder::pattern, "The pattern: when, where, who.")
                    .optional("change", Texts.TEXT, Analysis::getChange, Analysis.Builder::change, "How it changed since the assessment it is compared with.")
                    .optional("comparedWith", Texts.TEXT, Analysis::getComparedWith, Analysis.Builder::comparedWith, "The assessment it is compared with, by its title or date.")
                    .optional("reasons", Texts.TEXT, Analysis::getReasons, Analysis.Builder::reasons, "Why it changed.")
                    .optional("limits", Texts.TEXT, Analysis::getLimits, Analysis.Builder::limits, "What could not be told, and why.")
                    .optional("visibility", Words.VISIBILITY, Analysis::getVisibility, Analysis.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Analysis::getExtensions, Analysis.Builder::putAllExtensions));

    static final ObjectFormat<ProposedPriority, ProposedPriority.Builder> PROPOSED_PRIORITY = ObjectFormat.element(
                    "proposed priority", "A matter that an assessment says should be put first.", ProposedPriority.class, ProposedPriority::builder, ProposedPriority.Builder::build)
            .fields(its -> its
                    .id(ProposedPriority::getId, ProposedPriority.Builder::id)
                    .required("title", Texts.TEXT, ProposedPriority::getTitle, ProposedPriority.Builder::title, "The matter, as written.")
                    .optional("description", Texts.TEXT, ProposedPriority::getDescription, ProposedPriority.Builder::description, "What it takes in, and why it is put first.")
                    .optional("rank", Numbers.WHOLE, ProposedPriority::getRank, ProposedPriority.Builder::rank, "Its place in the ranking, from 1.")
                    .set("serves", Words.SUBJECT, ProposedPriority::getServes, ProposedPriority.Builder::addAllServes, "The subjects it serves.")
                    .optional("visibility", Words.VISIBILITY, ProposedPriority::getVisibility, ProposedPriority.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(ProposedPriority::getExtensions, ProposedPriority.Builder::putAllExtensions));

    static final ObjectFormat<LocalView, LocalView.Builder> LOCAL_VIEW = ObjectFormat.element(
                    "local view", "What people who live and work in the area think should come first.", LocalView.class, LocalView::builder, LocalView.Builder::build)
            .fields(its -> its
                    .id(LocalView::getId, LocalView.Builder::id)
                    .required("text", Texts.TEXT, LocalView::getText, LocalView.Builder::text, "What they think.")
                    .set("serves", Words.SUBJECT, LocalView::getServes, LocalView.Builder::addAllServes, "The subjects it serves.")
                    .optional("source", Texts.TEXT, LocalView::getSource, LocalView.Builder::source, "Where it was learnt: the survey, the meeting.")
                    .optional("date", Texts.PARTIAL_DATE, LocalView::getDate, LocalView.Builder::date, "When they were asked.")
                    .set("asked", Words.ASKED, LocalView::getAsked, LocalView.Builder::addAllAsked, "Who was asked.")
                    .optional("consultation", References.CONSULTATION, LocalView::getConsultation, LocalView.Builder::consultation, "The consultation among the records.")
                    .optional("visibility", Words.VISIBILITY, LocalView::getVisibility, LocalView.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(LocalView::getExtensions, LocalView.Builder::putAllExtensions));

    static final ObjectFormat<DeliveryJudgement, DeliveryJudgement.Builder> DELIVERY_JUDGEMENT = ObjectFormat.element(
                    "delivery judgement", "How far the plan for a year was carried out.", DeliveryJudgement.class, DeliveryJudgement::builder, DeliveryJudgement.Builder::build)
            .fields(its -> its
                    .id(DeliveryJudgement::getId, DeliveryJudgement.Builder::id)
                    .optional("year", Texts.PLAN_YEAR, DeliveryJudgement::getYear, DeliveryJudgement.Builder::year, "The year of the plan that is judged.")
                    .required("text", Texts.TEXT, DeliveryJudgement::getText, DeliveryJudgement.Builder::text, "The judgement, as written.")
                    .optional("visibility", Words.VISIBILITY, DeliveryJudgement::getVisibility, DeliveryJudgement.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(DeliveryJudgement::getExtensions, DeliveryJudgement.Builder::putAllExtensions));

    static final ObjectFormat<CountyMatter, CountyMatter.Builder> COUNTY_MATTER = ObjectFormat.element(
                    "county matter", "A matter that the strategy group wants drawn to the county strategy group.", CountyMatter.class, CountyMatter::builder, CountyMatter.Builder::build)
            .fields(its -> its
                    .id(CountyMatter::getId, CountyMatter.Builder::id)
                    .required("text", Texts.TEXT, CountyMatter::getText, CountyMatter.Builder::text, "The matter, as written.")
                    .optional("visibility", Words.VISIBILITY, CountyMatter::getVisibility, CountyMatter.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(CountyMatter::getExtensions, CountyMatter.Builder::putAllExtensions));

    static final ObjectFormat<StrategicAssessment, StrategicAssessment.Builder> STRATEGIC_ASSESSMENT = ObjectFormat.element(
                    "strategic assessment", "The yearly analysis of crime and disorder, substance misuse, re-offending and serious violence that the plan rests on: SI 2007/1830 regulations 5 to 7.", StrategicAssessment.class, StrategicAssessment::builder, StrategicAssessment.Builder::build)
            .fields(its -> its
                    .id(StrategicAssessment::getId, StrategicAssessment.Builder::id)
                    .required("title", Texts.TEXT, StrategicAssessment::getTitle, StrategicAssessment.Builder::title, "The title it goes by.")
                    .optional("inHand", Words.IN_HAND, StrategicAssessment::getInHand, StrategicAssessment.Builder::inHand, "How much of it was in hand; without a word, all of it.")
                    .optional("stage", Words.STAGE, StrategicAssessment::getStage, StrategicAssessment.Builder::stage, "How far it has come.")
                    .optional("date", Texts.PARTIAL_DATE, StrategicAssessment::getDate, StrategicAssessment.Builder::date, "Its own date.")
                    .optional("publisher", Texts.TEXT, StrategicAssessment::getPublisher, StrategicAssessment.Builder::publisher, "Who issued it.")
                    .optional("source", Texts.TEXT, StrategicAssessment::getSource, StrategicAssessment.Builder::source, "Where it was found, and how it came into these papers.")
                    .list("missingParts", Texts.TEXT, StrategicAssessment::getMissingParts, StrategicAssessment.Builder::addAllMissingParts, "The parts that were not in hand, by name, so that somebody can fetch them.")
                    .list("statements", ElementFormat.STATEMENT, StrategicAssessment::getStatements, StrategicAssessment.Builder::addAllStatements, "What it says in prose.")
                    .list("citations", ElementFormat.CITATION, StrategicAssessment::getCitations, StrategicAssessment.Builder::addAllCitations, "The law it cites.")
                    .optional("period", TimeFormat.PERIOD, StrategicAssessment::getPeriod, StrategicAssessment.Builder::period, "The stretch of time its data cover.")
                    .list("sources", INFORMATION_SOURCE, StrategicAssessment::getSources, StrategicAssessment.Builder::addAllSources, "The information it considered.")
                    .list("analyses", ANALYSIS, StrategicAssessment::getAnalyses, StrategicAssessment.Builder::addAllAnalyses, "What it finds.")
                    .list("recommendedPriorities", PROPOSED_PRIORITY, StrategicAssessment::getRecommendedPriorities, StrategicAssessment.Builder::addAllRecommendedPriorities, "What it says should be put first.")
                    .list("localViews", LOCAL_VIEW, StrategicAssessment::getLocalViews, StrategicAssessment.Builder::addAllLocalViews, "What local people think should be put first.")
                    .list("delivery", DELIVERY_JUDGEMENT, StrategicAssessment::getDelivery, StrategicAssessment.Builder::addAllDelivery, "How far earlier plans were carried out.")
                    .list("countyMatters", COUNTY_MATTER, StrategicAssessment::getCountyMatters, StrategicAssessment.Builder::addAllCountyMatters, "Matters for the county strategy group.")
                    .optional("visibility", Words.VISIBILITY, StrategicAssessment::getVisibility, StrategicAssessment.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(StrategicAssessment::getExtensions, StrategicAssessment.Builder::putAllExtensions));
}
