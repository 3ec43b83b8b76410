package org.communitysafety.csp.element;

import java.util.Optional;
import java.util.Set;

/**
 * What a statement is about, beside the subjects it serves: the parts that a plan, an assessment or the year's work is
 * expected to have, in the terms of the 2007 Regulations.
 */
public enum Topic implements Word {
    /** The strategy itself. */
    STRATEGY("strategy"),
    /** Carrying the strategies out. */
    DELIVERY("delivery"),
    /** The partnership plan as a whole. */
    PARTNERSHIP_PLAN("partnership-plan"),
    /** Revising the plan. */
    REVISION("revision"),
    /** What is put first. */
    PRIORITIES("priorities"),
    /** The steps to be taken. */
    STEPS("steps"),
    /** Money, posts and other resources. */
    RESOURCES("resources"),
    /** How success is measured. */
    MEASURES("measures"),
    /** The strategic assessment as a whole. */
    STRATEGIC_ASSESSMENT("strategic-assessment"),
    /** Levels and patterns. */
    LEVELS_AND_PATTERNS("levels-and-patterns"),
    /** Change since the assessment before. */
    CHANGE("change"),
    /** Why things changed. */
    REASONS("reasons"),
    /** What local people think should come first. */
    LOCAL_PRIORITIES("local-priorities"),
    /** Matters for the county strategy group. */
    COUNTY_MATTERS("county-matters"),
    /** Information that was considered. */
    INFORMATION("information"),
    /** The county's community safety agreement. */
    COMMUNITY_SAFETY_AGREEMENT("community-safety-agreement"),
    /** The objectives of the police and crime plan. */
    POLICE_AND_CRIME_OBJECTIVES("police-and-crime-objectives"),
    /** Sharing information under a protocol. */
    INFORMATION_SHARING("information-sharing"),
    /** Asking the people who live or work in the area. */
    CONSULTATION("consultation"),
    /** The public meeting. */
    PUBLIC_MEETING("public-meeting"),
    /** How local people might help. */
    LOCAL_HELP("local-help"),
    /** Publishing a summary of the plan. */
    SUMMARY("summary"),
    /** Sending copies of the plan. */
    COPIES("copies"),
    /** The strategy group: who is on it, and how it works. */
    STRATEGY_GROUP("strategy-group"),
    /** Reviewing how partnership money is spent. */
    SPENDING("spending"),
    /** Working with co-operating and invited bodies. */
    CO_OPERATION("co-operation"),
    /** Areas combined under section 5A. */
    COMBINATION("combination"),
    /** Reviewing a strategy and changing it. */
    REVIEW("review"),
    /** A report to the local policing body. */
    REPORT_TO_POLICING_BODY("report-to-policing-body"),
    /** Working with the local policing body. */
    POLICING_BODY("policing-body"),
    /** Regard to crime and disorder in all functions: section 17. */
    SECTION_17("section-17"),
    /** Regard to guidance. */
    GUIDANCE("guidance"),
    /** Working together under the county's agreement. */
    JOINT_WORKING("joint-working"),
    /** Scrutiny by the council's crime and disorder committee. */
    SCRUTINY("scrutiny"),
    /** The strategy under the Serious Violence Duty, as a whole. */
    SERIOUS_VIOLENCE_DUTY("serious-violence-duty"),
    /** Which kinds of serious violence there are. */
    KINDS_OF_SERIOUS_VIOLENCE("kinds-of-serious-violence"),
    /** What makes violence serious: the four factors. */
    SERIOUSNESS("seriousness"),
    /** What causes serious violence. */
    CAUSES_OF_SERIOUS_VIOLENCE("causes-of-serious-violence"),
    /** Consulting on the serious violence strategy. */
    SERIOUS_VIOLENCE_CONSULTATION("serious-violence-consultation"),
    /** Publishing and sending the serious violence strategy. */
    SERIOUS_VIOLENCE_PUBLICATION("serious-violence-publication"),
    /** Requests for information or collaboration on serious violence, and answers to them. */
    SERIOUS_VIOLENCE_REQUESTS("serious-violence-requests");

    private static final Set<Topic> OF_SERIOUS_VIOLENCE = Set.of(
            SERIOUS_VIOLENCE_DUTY, KINDS_OF_SERIOUS_VIOLENCE, CAUSES_OF_SERIOUS_VIOLENCE, SERIOUS_VIOLENCE_CONSULTATION,
            SERIOUS_VIOLENCE_PUBLICATION, SERIOUS_VIOLENCE_REQUESTS);

    private final String word;

    Topic(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** The subject that the topic itself is about, so that a tag with it says nothing more; empty if it is about none. */
    public Optional<Subject> getSubject() {
        return OF_SERIOUS_VIOLENCE.contains(this) ? Optional.of(Subject.SERIOUS_VIOLENCE) : Optional.empty();
    }
}
