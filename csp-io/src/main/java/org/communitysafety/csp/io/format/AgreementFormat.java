package org.communitysafety.csp.io.format;

import org.communitysafety.csp.agreement.AssessmentUsed;
import org.communitysafety.csp.agreement.CommunitySafetyAgreement;
import org.communitysafety.csp.agreement.JointWorking;

/** The fields of the community safety agreement, in the order in which they are written. */
final class AgreementFormat {

    private AgreementFormat() {}

    static final ObjectFormat<AssessmentUsed, AssessmentUsed.Builder> ASSESSMENT_USED = ObjectFormat.element(
                    "assessment", "A strategic assessment of an area in the county that an agreement is based on.", AssessmentUsed.class, AssessmentUsed::builder, AssessmentUsed.Builder::build)
            .fields(its -> its
                    .id(AssessmentUsed::getId, AssessmentUsed.Builder::id)
                    .required("area", Texts.TEXT, AssessmentUsed::getArea, AssessmentUsed.Builder::area, "The nine-character code of the area.")
                    .optional("title", Texts.TEXT, AssessmentUsed::getTitle, AssessmentUsed.Builder::title, "Its title.")
                    .optional("year", Texts.PLAN_YEAR, AssessmentUsed::getYear, AssessmentUsed.Builder::year, "The year from April to March in which it was made.")
                    .optional("date", Texts.PARTIAL_DATE, AssessmentUsed::getDate, AssessmentUsed.Builder::date, "Its date.")
                    .optional("visibility", Words.VISIBILITY, AssessmentUsed::getVisibility, AssessmentUsed.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(AssessmentUsed::getExtensions, AssessmentUsed.Builder::putAllExtensions));

    static final ObjectFormat<JointWorking, JointWorking.Builder> JOINT_WORKING = ObjectFormat.element(
                    "joint working", "A way in which the responsible authorities of a county could work together.", JointWorking.class, JointWorking::builder, JointWorking.Builder::build)
            .fields(its -> its
                    .id(JointWorking::getId, JointWorking.Builder::id)
                    .optional("title", Texts.TEXT, JointWorking::getTitle, JointWorking.Builder::title, "The heading it stands under.")
                    .required("text", Texts.TEXT, JointWorking::getText, JointWorking.Builder::text, "What they could do together, as written.")
                    .list("parties", References.BODY, JointWorking::getParties, JointWorking.Builder::addAllParties, "The bodies that would do it.")
                    .list("priorities", Texts.TEXT, JointWorking::getPriorities, JointWorking.Builder::addAllPriorities, "The priorities of the strategic assessments that it helps with, by name; empty for other joint working.")
                    .set("serves", Words.SUBJECT, JointWorking::getServes, JointWorking.Builder::addAllServes, "The subjects it serves.")
                    .optional("visibility", Words.VISIBILITY, JointWorking::getVisibility, JointWorking.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(JointWorking::getExtensions, JointWorking.Builder::putAllExtensions));

    static final ObjectFormat<CommunitySafetyAgreement, CommunitySafetyAgreement.Builder> COMMUNITY_SAFETY_AGREEMENT = ObjectFormat.element(
                    "community safety agreement", "The yearly agreement of a county with districts: SI 2007/1830 regulations 8 and 9.", CommunitySafetyAgreement.class, CommunitySafetyAgreement::builder, CommunitySafetyAgreement.Builder::build)
            .fields(its -> its
                    .id(CommunitySafetyAgreement::getId, CommunitySafetyAgreement.Builder::id)
                    .required("title", Texts.TEXT, CommunitySafetyAgreement::getTitle, CommunitySafetyAgreement.Builder::title, "The title it goes by.")
                    .optional("inHand", Words.IN_HAND, CommunitySafetyAgreement::getInHand, CommunitySafetyAgreement.Builder::inHand, "How much of it was in hand; without a word, all of it.")
                    .optional("stage", Words.STAGE, CommunitySafetyAgreement::getStage, CommunitySafetyAgreement.Builder::stage, "How far it has come.")
                    .optional("date", Texts.PARTIAL_DATE, CommunitySafetyAgreement::getDate, CommunitySafetyAgreement.Builder::date, "Its own date.")
                    .optional("publisher", Texts.TEXT, CommunitySafetyAgreement::getPublisher, CommunitySafetyAgreement.Builder::publisher, "Who issued it.")
                    .optional("source", Texts.TEXT, CommunitySafetyAgreement::getSource, CommunitySafetyAgreement.Builder::source, "Where it was found, and how it came into these papers.")
                    .list("missingParts", Texts.TEXT, CommunitySafetyAgreement::getMissingParts, CommunitySafetyAgreement.Builder::addAllMissingParts, "The parts that were not in hand, by name, so that somebody can fetch them.")
                    .list("statements", ElementFormat.STATEMENT, CommunitySafetyAgreement::getStatements, CommunitySafetyAgreement.Builder::addAllStatements, "What it says in prose.")
                    .list("citations", ElementFormat.CITATION, CommunitySafetyAgreement::getCitations, CommunitySafetyAgreement.Builder::addAllCitations, "The law it cites.")
                    .optional("year", Texts.PLAN_YEAR, CommunitySafetyAgreement::getYear, CommunitySafetyAgreement.Builder::year, "The year from April to March that it is made in and for.")
                    .list("parties", References.BODY, CommunitySafetyAgreement::getParties, CommunitySafetyAgreement.Builder::addAllParties, "The bodies that made it.")
                    .list("areas", Texts.TEXT, CommunitySafetyAgreement::getAreas, CommunitySafetyAgreement.Builder::addAllAreas, "The codes of the areas it covers.")
                    .list("assessments", ASSESSMENT_USED, CommunitySafetyAgreement::getAssessments, CommunitySafetyAgreement.Builder::addAllAssessments, "The strategic assessments it is based on.")
                    .list("jointWorking", JOINT_WORKING, CommunitySafetyAgreement::getJointWorking, CommunitySafetyAgreement.Builder::addAllJointWorking, "How the authorities could work together.")
                    .optional("visibility", Words.VISIBILITY, CommunitySafetyAgreement::getVisibility, CommunitySafetyAgreement.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(CommunitySafetyAgreement::getExtensions, CommunitySafetyAgreement.Builder::putAllExtensions));
}
