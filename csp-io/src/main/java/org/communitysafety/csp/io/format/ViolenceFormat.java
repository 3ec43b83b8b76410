package org.communitysafety.csp.io.format;

import org.communitysafety.csp.violence.AuthorityConsulted;
import org.communitysafety.csp.violence.Contribution;
import org.communitysafety.csp.violence.FactorConsidered;
import org.communitysafety.csp.violence.KindIdentified;
import org.communitysafety.csp.violence.LeaveOutCheck;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.violence.StrategyPoint;

/** The fields of the serious violence strategy, in the order in which they are written. */
final class ViolenceFormat {

    private ViolenceFormat() {}

    static final ObjectFormat<StrategyPoint, StrategyPoint.Builder> STRATEGY_POINT = ObjectFormat.element(
                    "point", "Something that a serious violence strategy says: a cause, a cohort, a gap in the data, an exclusion.", StrategyPoint.class, StrategyPoint::builder, StrategyPoint.Builder::build)
            .fields(its -> its
                    .id(StrategyPoint::getId, StrategyPoint.Builder::id)
                    .required("text", Texts.TEXT, StrategyPoint::getText, StrategyPoint.Builder::text, "What it says, as written.")
                    .optional("visibility", Words.VISIBILITY, StrategyPoint::getVisibility, StrategyPoint.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(StrategyPoint::getExtensions, StrategyPoint.Builder::putAllExtensions));

    static final ObjectFormat<FactorConsidered, FactorConsidered.Builder> FACTOR_CONSIDERED = ObjectFormat.element(
                    "factor", "What was made of a factor in deciding which violence is serious.", FactorConsidered.class, FactorConsidered::builder, FactorConsidered.Builder::build)
            .fields(its -> its
                    .id(FactorConsidered::getId, FactorConsidered.Builder::id)
                    .required("factor", Words.SERIOUSNESS_FACTOR, FactorConsidered::getFactor, FactorConsidered.Builder::factor, "The factor.")
                    .required("text", Texts.TEXT, FactorConsidered::getText, FactorConsidered.Builder::text, "What was made of it, as written.")
                    .optional("visibility", Words.VISIBILITY, FactorConsidered::getVisibility, FactorConsidered.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(FactorConsidered::getExtensions, FactorConsidered.Builder::putAllExtensions));

    static final ObjectFormat<KindIdentified, KindIdentified.Builder> KIND_IDENTIFIED = ObjectFormat.element(
                    "kind", "A kind of serious violence that a strategy identifies in the area.", KindIdentified.class, KindIdentified::builder, KindIdentified.Builder::build)
            .fields(its -> its
                    .id(KindIdentified::getId, KindIdentified.Builder::id)
                    .required("kind", Words.VIOLENCE_KIND, KindIdentified::getKind, KindIdentified.Builder::kind, "The kind.")
                    .optional("text", Texts.TEXT, KindIdentified::getText, KindIdentified.Builder::text, "What is said of it, and on what evidence.")
                    .list("areas", Texts.TEXT, KindIdentified::getAreas, KindIdentified.Builder::addAllAreas, "The codes of the areas that the evidence is of.")
                    .list("causes", STRATEGY_POINT, KindIdentified::getCauses, KindIdentified.Builder::addAllCauses, "What causes it.")
                    .optional("causeLimit", Texts.TEXT, KindIdentified::getCauseLimit, KindIdentified.Builder::causeLimit, "Why its causes could not be told, or not all of them.")
                    .list("factors", FACTOR_CONSIDERED, KindIdentified::getFactors, KindIdentified.Builder::addAllFactors, "What was made of each factor in deciding that it is serious.")
                    .optional("visibility", Words.VISIBILITY, KindIdentified::getVisibility, KindIdentified.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(KindIdentified::getExtensions, KindIdentified.Builder::putAllExtensions));

    static final ObjectFormat<Contribution, Contribution.Builder> CONTRIBUTION = ObjectFormat.element(
                    "contribution", "What one authority does with its own functions towards a serious violence strategy.", Contribution.class, Contribution::builder, Contribution.Builder::build)
            .fields(its -> its
                    .id(Contribution::getId, Contribution.Builder::id)
                    .required("body", References.BODY, Contribution::getBody, Contribution.Builder::body, "The authority.")
                    .required("text", Texts.TEXT, Contribution::getText, Contribution.Builder::text, "What it does, as written.")
                    .optional("visibility", Words.VISIBILITY, Contribution::getVisibility, Contribution.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Contribution::getExtensions, Contribution.Builder::putAllExtensions));

    static final ObjectFormat<AuthorityConsulted, AuthorityConsulted.Builder> AUTHORITY_CONSULTED = ObjectFormat.element(
                    "consulted authority", "Somebody who was consulted while a serious violence strategy was prepared, or that there is nobody of the kind.", AuthorityConsulted.class, AuthorityConsulted::builder, AuthorityConsulted.Builder::build)
            .fields(its -> its
                    .id(AuthorityConsulted::getId, AuthorityConsulted.Builder::id)
                    .required("as", Words.CONSULTEE_KIND, AuthorityConsulted::getAs, AuthorityConsulted.Builder::as, "In what capacity.")
                    .optional("body", References.BODY, AuthorityConsulted::getBody, AuthorityConsulted.Builder::body, "The body, where among these.")
                    .optional("on", Texts.PARTIAL_DATE, AuthorityConsulted::getOn, AuthorityConsulted.Builder::on, "When.")
                    .optional("noneInArea", Numbers.YES_NO, AuthorityConsulted::getNoneInArea, AuthorityConsulted.Builder::noneInArea, "Whether there is none of the kind in the area.")
                    .optional("all", Numbers.YES_NO, AuthorityConsulted::getAll, AuthorityConsulted.Builder::all, "Whether that is every one of the kind in the area.")
                    .optional("text", Texts.TEXT, AuthorityConsulted::getText, AuthorityConsulted.Builder::text, "Who was consulted and how, as written.")
                    .optional("visibility", Words.VISIBILITY, AuthorityConsulted::getVisibility, AuthorityConsulted.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(AuthorityConsulted::getExtensions, AuthorityConsulted.Builder::putAllExtensions));

    static final ObjectFormat<LeaveOutCheck, LeaveOutCheck.Builder> LEAVE_OUT_CHECK = ObjectFormat.element(
                    "check", "A check, before publication, that material that must be left out was left out. Only the head is kept, never the material.", LeaveOutCheck.class, LeaveOutCheck::builder, LeaveOutCheck.Builder::build)
            .fields(its -> its
                    .id(LeaveOutCheck::getId, LeaveOutCheck.Builder::id)
                    .required("head", Words.LEAVE_OUT_HEAD, LeaveOutCheck::getHead, LeaveOutCheck.Builder::head, "The head.")
                    .optional("on", Texts.PARTIAL_DATE, LeaveOutCheck::getOn, LeaveOutCheck.Builder::on, "When.")
                    .optional("by", References.BODY, LeaveOutCheck::getBy, LeaveOutCheck.Builder::by, "Who checked.")
                    .optional("text", Texts.TEXT, LeaveOutCheck::getText, LeaveOutCheck.Builder::text, "How it was checked.")
                    .optional("visibility", Words.VISIBILITY, LeaveOutCheck::getVisibility, LeaveOutCheck.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(LeaveOutCheck::getExtensions, LeaveOutCheck.Builder::putAllExtensions));

    static final ObjectFormat<SeriousViolenceStrategy, SeriousViolenceStrategy.Builder> SERIOUS_VIOLENCE_STRATEGY = ObjectFormat.element(
                    "serious violence strategy", "The strategy that specified authorities publish under the Serious Violence Duty: PCSCA 2022 sections 8 and 9. It is not the strategy of CDA 1998 section 6(1)(d), which stands in the partnership plan.", SeriousViolenceStrategy.class, SeriousViolenceStrategy::builder, SeriousViolenceStrategy.Builder::build)
            .fields(its -> its
                    .id(SeriousViolenceStrategy::getId, SeriousViolenceStrategy.Builder::id)
                    .required("title", Texts.TEXT, SeriousViolenceStrategy::getTitle, SeriousViolenceStrategy.Builder::title, "The title it goes by.")
                    .optional("inHand", Words.IN_HAND, SeriousViolenceStrategy::getInHand, SeriousViolenceStrategy.Builder::inHand, "How much of it was in hand; without a word, all of it.")
                    .optional("stage", Words.STAGE, SeriousViolenceStrategy::getStage, SeriousViolenceStrategy.Builder::stage, "How far it has come.")
                    .optional("date", Texts.PARTIAL_DATE, SeriousViolenceStrategy::getDate, SeriousViolenceStrategy.Builder::date, "Its own date.")
                    .optional("publisher", Texts.TEXT, SeriousViolenceStrategy::getPublisher, SeriousViolenceStrategy.Builder::publisher, "Who issued it.")
                    .optional("source", Texts.TEXT, SeriousViolenceStrategy::getSource, SeriousViolenceStrategy.Builder::source, "Where it was found, and how it came into these papers.")
                    .list("missingParts", Texts.TEXT, SeriousViolenceStrategy::getMissingParts, SeriousViolenceStrategy.Builder::addAllMissingParts, "The parts that were not in hand, by name, so that somebody can fetch them.")
                    .list("statements", ElementFormat.STATEMENT, SeriousViolenceStrategy::getStatements, SeriousViolenceStrategy.Builder::addAllStatements, "What it says in prose.")
                    .list("citations", ElementFormat.CITATION, SeriousViolenceStrategy::getCitations, SeriousViolenceStrategy.Builder::addAllCitations, "The law it cites.")
                    .optional("year", Texts.PLAN_YEAR, SeriousViolenceStrategy::getYear, SeriousViolenceStrategy.Builder::year, "The year it is for, if it is for one.")
                    .optional("period", TimeFormat.PERIOD, SeriousViolenceStrategy::getPeriod, SeriousViolenceStrategy.Builder::period, "The stretch of time it is for.")
                    .set("madeUnder", Words.MADE_UNDER, SeriousViolenceStrategy::getMadeUnder, SeriousViolenceStrategy.Builder::addAllMadeUnder, "The sections it is made under, where it says so.")
                    .list("parties", References.BODY, SeriousViolenceStrategy::getParties, SeriousViolenceStrategy.Builder::addAllParties, "The bodies that made it.")
                    .list("areas", Texts.TEXT, SeriousViolenceStrategy::getAreas, SeriousViolenceStrategy.Builder::addAllAreas, "The codes of the areas it covers.")
                    .optional("definition", Texts.TEXT, SeriousViolenceStrategy::getDefinition, SeriousViolenceStrategy.Builder::definition, "What it counts as serious violence.")
                    .list("factors", FACTOR_CONSIDERED, SeriousViolenceStrategy::getFactors, SeriousViolenceStrategy.Builder::addAllFactors, "What was made of each factor in deciding what is serious, for all kinds together.")
                    .list("kinds", KIND_IDENTIFIED, SeriousViolenceStrategy::getKinds, SeriousViolenceStrategy.Builder::addAllKinds, "The kinds of serious violence it identifies.")
                    .list("causes", STRATEGY_POINT, SeriousViolenceStrategy::getCauses, SeriousViolenceStrategy.Builder::addAllCauses, "The causes it identifies for all kinds together.")
                    .list("cohorts", STRATEGY_POINT, SeriousViolenceStrategy::getCohorts, SeriousViolenceStrategy.Builder::addAllCohorts, "The groups of people most affected.")
                    .list("dataGaps", STRATEGY_POINT, SeriousViolenceStrategy::getDataGaps, SeriousViolenceStrategy.Builder::addAllDataGaps, "Gaps in the data.")
                    .list("exclusions", STRATEGY_POINT, SeriousViolenceStrategy::getExclusions, SeriousViolenceStrategy.Builder::addAllExclusions, "What it leaves to other strategies.")
                    .list("contributions", CONTRIBUTION, SeriousViolenceStrategy::getContributions, SeriousViolenceStrategy.Builder::addAllContributions, "What each authority does with its own functions.")
                    .list("actions", PlanFormat.ACTION, SeriousViolenceStrategy::getActions, SeriousViolenceStrategy.Builder::addAllActions, "What is done.")
                    .list("consulted", AUTHORITY_CONSULTED, SeriousViolenceStrategy::getConsulted, SeriousViolenceStrategy.Builder::addAllConsulted, "Who was consulted while it was prepared.")
                    .list("checks", LEAVE_OUT_CHECK, SeriousViolenceStrategy::getChecks, SeriousViolenceStrategy.Builder::addAllChecks, "The checks of what must be left out.")
                    .optional("prepared", Texts.PARTIAL_DATE, SeriousViolenceStrategy::getPrepared, SeriousViolenceStrategy.Builder::prepared, "When it was finished, before it was published.")
                    .optional("nextReview", Texts.PARTIAL_DATE, SeriousViolenceStrategy::getNextReview, SeriousViolenceStrategy.Builder::nextReview, "When it is to be reviewed.")
                    .optional("first", Numbers.YES_NO, SeriousViolenceStrategy::getFirst, SeriousViolenceStrategy.Builder::first, "Whether it is the first strategy under section 8 for the area; without a word, that is not told.")
                    .optional("replaces", Texts.TEXT, SeriousViolenceStrategy::getReplaces, SeriousViolenceStrategy.Builder::replaces, "The strategy it revises, by title.")
                    .optional("visibility", Words.VISIBILITY, SeriousViolenceStrategy::getVisibility, SeriousViolenceStrategy.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(SeriousViolenceStrategy::getExtensions, SeriousViolenceStrategy.Builder::putAllExtensions));
}
