package org.communitysafety.csp.element;

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
    COPIES("copies");

    private final String word;

    Topic(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
