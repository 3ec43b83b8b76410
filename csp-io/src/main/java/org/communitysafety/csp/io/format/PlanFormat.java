package org.communitysafety.csp.io.format;

import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Considered;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.EngagementStep;
import org.communitysafety.csp.plan.Origin;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.plan.Strategy;

/** The fields of the partnership plan and its parts, in the order in which they are written. */
final class PlanFormat {

    private PlanFormat() {}

    static final ObjectFormat<Due, Due.Builder> DUE = ObjectFormat.value(
                    "due date", "When an action is to be done, as written and as understood.", Due.class, Due::builder, Due.Builder::build)
            .fields(its -> its
                    .required("text", Texts.TEXT, Due::getText, Due.Builder::text, "The words as written.")
                    .required("kind", Words.DUE_KIND, Due::getKind, Due.Builder::kind, "How firmly it is told.")
                    .optional("by", Texts.PARTIAL_DATE, Due::getBy, Due.Builder::by, "The last day, month or year for it.")
                    .optional("every", Texts.TEXT, Due::getEvery, Due.Builder::every, "How often, where it recurs.")
                    .optional("condition", Texts.TEXT, Due::getCondition, Due.Builder::condition, "What it waits for."));

    static final ObjectFormat<Progress, Progress.Builder> PROGRESS = ObjectFormat.value(
                    "progress note", "How an action stands, as a person judged it.", Progress.class, Progress::builder, Progress.Builder::build)
            .fields(its -> its
                    .required("text", Texts.TEXT, Progress::getText, Progress.Builder::text, "The status as written.")
                    .optional("scale", Words.PROGRESS_SCALE, Progress::getScale, Progress.Builder::scale, "Where that stands on the common scale.")
                    .optional("asAt", Texts.PARTIAL_DATE, Progress::getAsAt, Progress.Builder::asAt, "When it was judged.")
                    .optional("comment", Texts.TEXT, Progress::getComment, Progress.Builder::comment, "What is said about it."));

    static final ObjectFormat<Origin, Origin.Builder> ORIGIN = ObjectFormat.value(
                    "origin", "Where a priority comes from.", Origin.class, Origin::builder, Origin.Builder::build)
            .fields(its -> its
                    .optional("text", Texts.TEXT, Origin::getText, Origin.Builder::text, "The words for it, as written.")
                    .optional("paper", References.PAPER, Origin::getPaper, Origin.Builder::paper, "The paper it comes from.")
                    .optional("priority", References.PROPOSED_PRIORITY, Origin::getPriority, Origin.Builder::priority, "The proposed priority of the assessment behind it."));

    static final ObjectFormat<Strategy, Strategy.Builder> STRATEGY = ObjectFormat.element(
                    "strategy", "How the partnership means to tackle one or more subjects.", Strategy.class, Strategy::builder, Strategy.Builder::build)
            .fields(its -> its
                    .id(Strategy::getId, Strategy.Builder::id)
                    .required("title", Texts.TEXT, Strategy::getTitle, Strategy.Builder::title, "Its title.")
                    .optional("description", Texts.TEXT, Strategy::getDescription, Strategy.Builder::description, "What it is.")
                    .list("objectives", Texts.TEXT, Strategy::getObjectives, Strategy.Builder::addAllObjectives, "What it is to achieve.")
                    .optional("period", TimeFormat.PERIOD, Strategy::getPeriod, Strategy.Builder::period, "The stretch of time it is for.")
                    .set("serves", Words.SUBJECT, Strategy::getServes, Strategy.Builder::addAllServes, "The subjects it serves.")
                    .optional("visibility", Words.VISIBILITY, Strategy::getVisibility, Strategy.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Strategy::getExtensions, Strategy.Builder::putAllExtensions));

    static final ObjectFormat<Priority, Priority.Builder> PRIORITY = ObjectFormat.element(
                    "priority", "What the plan puts first.", Priority.class, Priority::builder, Priority.Builder::build)
            .fields(its -> its
                    .id(Priority::getId, Priority.Builder::id)
                    .required("title", Texts.TEXT, Priority::getTitle, Priority.Builder::title, "Its title.")
                    .optional("number", Texts.TEXT, Priority::getNumber, Priority.Builder::number, "Its number, as written: a number need not be a rank.")
                    .optional("rank", Numbers.WHOLE, Priority::getRank, Priority.Builder::rank, "Its place in the ranking, from 1; left out if priorities are not ranked.")
                    .optional("description", Texts.TEXT, Priority::getDescription, Priority.Builder::description, "What it is and why it matters.")
                    .list("subThemes", Texts.TEXT, Priority::getSubThemes, Priority.Builder::addAllSubThemes, "What its title or table says that it includes.")
                    .optional("kind", Texts.TEXT, Priority::getKind, Priority.Builder::kind, "What sort it is, as written: \"cross-cutting\".")
                    .optional("parent", References.PRIORITY, Priority::getParent, Priority.Builder::parent, "The priority that it is part of.")
                    .list("origins", ORIGIN, Priority::getOrigins, Priority.Builder::addAllOrigins, "Where it comes from.")
                    .list("carriedFrom", Texts.TEXT, Priority::getCarriedFrom, Priority.Builder::addAllCarriedFrom, "The ids, numbers or titles of what it carries on from the plan before; several if these were merged.")
                    .set("serves", Words.SUBJECT, Priority::getServes, Priority.Builder::addAllServes, "The subjects it serves.")
                    .optional("visibility", Words.VISIBILITY, Priority::getVisibility, Priority.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Priority::getExtensions, Priority.Builder::putAllExtensions));

    static final ObjectFormat<Action, Action.Builder> ACTION = ObjectFormat.element(
                    "action", "What a partner will do, towards which priority, by when.", Action.class, Action::builder, Action.Builder::build)
            .fields(its -> its
                    .id(Action::getId, Action.Builder::id)
                    .required("text", Texts.TEXT, Action::getText, Action.Builder::text, "What will be done, as written.")
                    .optional("title", Texts.TEXT, Action::getTitle, Action.Builder::title, "The heading it stands under.")
                    .optional("number", Texts.TEXT, Action::getNumber, Action.Builder::number, "Its number, as written.")
                    .list("priorities", References.PRIORITY, Action::getPriorities, Action.Builder::addAllPriorities, "The priorities it is for.")
                    .list("strategies", References.STRATEGY, Action::getStrategies, Action.Builder::addAllStrategies, "The strategies it is for.")
                    .optional("subTheme", Texts.TEXT, Action::getSubTheme, Action.Builder::subTheme, "The sub-theme it stands under.")
                    .optional("outcome", Texts.TEXT, Action::getOutcome, Action.Builder::outcome, "What it is to achieve.")
                    .list("leads", References.BODY, Action::getLeads, Action.Builder::addAllLeads, "The bodies that answer for it; more than one if they do so jointly.")
                    .optional("leadText", Texts.TEXT, Action::getLeadText, Action.Builder::leadText, "The lead as written.")
                    .list("partners", References.BODY, Action::getPartners, Action.Builder::addAllPartners, "The bodies that help.")
                    .optional("due", DUE, Action::getDue, Action.Builder::due, "When it is to be done.")
                    .list("progress", PROGRESS, Action::getProgress, Action.Builder::addAllProgress, "How it stood, in order of time.")
                    .list("measures", References.MEASURE, Action::getMeasures, Action.Builder::addAllMeasures, "The measures that tell its success.")
                    .optional("resources", Texts.TEXT, Action::getResources, Action.Builder::resources, "What it needs.")
                    .optional("condition", Texts.TEXT, Action::getCondition, Action.Builder::condition, "What it waits for.")
                    .list("areas", Texts.TEXT, Action::getAreas, Action.Builder::addAllAreas, "The codes of the areas it is for, where not for all.")
                    .optional("carriedFrom", Texts.TEXT, Action::getCarriedFrom, Action.Builder::carriedFrom, "The id or number it had in the plan before.")
                    .optional("carriedReason", Texts.TEXT, Action::getCarriedReason, Action.Builder::carriedReason, "Why it was carried over.")
                    .set("serves", Words.SUBJECT, Action::getServes, Action.Builder::addAllServes, "The subjects it serves.")
                    .optional("comment", Texts.TEXT, Action::getComment, Action.Builder::comment, "What is said about it.")
                    .optional("visibility", Words.VISIBILITY, Action::getVisibility, Action.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Action::getExtensions, Action.Builder::putAllExtensions));

    static final ObjectFormat<Resource, Resource.Builder> RESOURCE = ObjectFormat.element(
                    "resource", "Money, posts or other resources, and what they are for.", Resource.class, Resource::builder, Resource.Builder::build)
            .fields(its -> its
                    .id(Resource::getId, Resource.Builder::id)
                    .required("text", Texts.TEXT, Resource::getText, Resource.Builder::text, "What it is and how it is to be used.")
                    .optional("kind", Texts.TEXT, Resource::getKind, Resource.Builder::kind, "What sort it is: money, post, premises.")
                    .optional("amount", Numbers.DECIMAL, Resource::getAmount, Resource.Builder::amount, "How much, in pounds.")
                    .list("from", References.BODY, Resource::getFrom, Resource.Builder::addAllFrom, "The bodies that provide it.")
                    .list("priorities", References.PRIORITY, Resource::getPriorities, Resource.Builder::addAllPriorities, "The priorities it is for.")
                    .list("strategies", References.STRATEGY, Resource::getStrategies, Resource.Builder::addAllStrategies, "The strategies it is for.")
                    .list("actions", References.ACTION, Resource::getActions, Resource.Builder::addAllActions, "The actions it is for.")
                    .set("serves", Words.SUBJECT, Resource::getServes, Resource.Builder::addAllServes, "The subjects it serves.")
                    .optional("visibility", Words.VISIBILITY, Resource::getVisibility, Resource.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Resource::getExtensions, Resource.Builder::putAllExtensions));

    static final ObjectFormat<EngagementStep, EngagementStep.Builder> ENGAGEMENT_STEP = ObjectFormat.element(
                    "engagement step", "A step that the plan proposes for the year, towards the people who live or work in the area.", EngagementStep.class, EngagementStep::builder, EngagementStep.Builder::build)
            .fields(its -> its
                    .id(EngagementStep::getId, EngagementStep.Builder::id)
                    .required("text", Texts.TEXT, EngagementStep::getText, EngagementStep.Builder::text, "The step.")
                    .set("towards", Words.ENGAGEMENT_AIM, EngagementStep::getTowards, EngagementStep.Builder::addAllTowards, "What it is for.")
                    .optional("due", DUE, EngagementStep::getDue, EngagementStep.Builder::due, "When.")
                    .optional("visibility", Words.VISIBILITY, EngagementStep::getVisibility, EngagementStep.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(EngagementStep::getExtensions, EngagementStep.Builder::putAllExtensions));

    static final ObjectFormat<Considered, Considered.Builder> CONSIDERED = ObjectFormat.element(
                    "considered document", "A document that was considered when the plan was revised.", Considered.class, Considered::builder, Considered.Builder::build)
            .fields(its -> its
                    .id(Considered::getId, Considered.Builder::id)
                    .required("title", Texts.TEXT, Considered::getTitle, Considered.Builder::title, "Its title, as written.")
                    .required("kind", Words.DOCUMENT_KIND, Considered::getKind, Considered.Builder::kind, "What it is.")
                    .optional("date", Texts.PARTIAL_DATE, Considered::getDate, Considered.Builder::date, "Its date.")
                    .optional("year", Texts.PLAN_YEAR, Considered::getYear, Considered.Builder::year, "The year it is for.")
                    .optional("paper", References.PAPER, Considered::getPaper, Considered.Builder::paper, "The same document among these papers.")
                    .optional("text", Texts.TEXT, Considered::getText, Considered.Builder::text, "What was made of it.")
                    .optional("visibility", Words.VISIBILITY, Considered::getVisibility, Considered.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Considered::getExtensions, Considered.Builder::putAllExtensions));

    static final ObjectFormat<Plan, Plan.Builder> PLAN = ObjectFormat.element(
                    "plan", "The partnership plan: the strategies, priorities and steps of one area for a year, revised before every 1 April.", Plan.class, Plan::builder, Plan.Builder::build)
            .fields(its -> its
                    .id(Plan::getId, Plan.Builder::id)
                    .required("title", Texts.TEXT, Plan::getTitle, Plan.Builder::title, "The title it goes by.")
                    .optional("inHand", Words.IN_HAND, Plan::getInHand, Plan.Builder::inHand, "How much of it was in hand; without a word, all of it.")
                    .optional("stage", Words.STAGE, Plan::getStage, Plan.Builder::stage, "How far it has come.")
                    .optional("date", Texts.PARTIAL_DATE, Plan::getDate, Plan.Builder::date, "Its own date.")
                    .optional("publisher", Texts.TEXT, Plan::getPublisher, Plan.Builder::publisher, "Who issued it.")
                    .optional("source", Texts.TEXT, Plan::getSource, Plan.Builder::source, "Where it was found, and how it came into these papers.")
                    .list("missingParts", Texts.TEXT, Plan::getMissingParts, Plan.Builder::addAllMissingParts, "The parts that were not in hand, by name, so that somebody can fetch them.")
                    .list("statements", ElementFormat.STATEMENT, Plan::getStatements, Plan.Builder::addAllStatements, "What it says in prose.")
                    .list("citations", ElementFormat.CITATION, Plan::getCitations, Plan.Builder::addAllCitations, "The law it cites.")
                    .optional("year", Texts.PLAN_YEAR, Plan::getYear, Plan.Builder::year, "The year it is for, from 1 April to 31 March.")
                    .optional("period", TimeFormat.PERIOD, Plan::getPeriod, Plan.Builder::period, "The stretch of time it covers, where longer or other than the year.")
                    .optional("edition", Texts.TEXT, Plan::getEdition, Plan.Builder::edition, "Which edition or refresh it is, as written.")
                    .optional("revisedOn", Texts.PARTIAL_DATE, Plan::getRevisedOn, Plan.Builder::revisedOn, "When the strategy group revised or agreed it.")
                    .list("strategies", STRATEGY, Plan::getStrategies, Plan.Builder::addAllStrategies, "How subjects are tackled.")
                    .list("priorities", PRIORITY, Plan::getPriorities, Plan.Builder::addAllPriorities, "What is put first.")
                    .list("actions", ACTION, Plan::getActions, Plan.Builder::addAllActions, "What will be done.")
                    .list("measures", MeasureFormat.MEASURE, Plan::getMeasures, Plan.Builder::addAllMeasures, "How success will be told.")
                    .list("resources", RESOURCE, Plan::getResources, Plan.Builder::addAllResources, "What is put in.")
                    .list("engagementSteps", ENGAGEMENT_STEP, Plan::getEngagementSteps, Plan.Builder::addAllEngagementSteps, "Steps towards local people.")
                    .list("considered", CONSIDERED, Plan::getConsidered, Plan.Builder::addAllConsidered, "What was considered in revising it.")
                    .optional("visibility", Words.VISIBILITY, Plan::getVisibility, Plan.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Plan::getExtensions, Plan.Builder::putAllExtensions));
}
