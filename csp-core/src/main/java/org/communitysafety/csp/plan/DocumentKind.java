package org.communitysafety.csp.plan;

import org.communitysafety.csp.element.Word;

/** What a document is that was considered. */
public enum DocumentKind implements Word {
    /** A strategic assessment. */
    STRATEGIC_ASSESSMENT("strategic-assessment"),
    /** The county's community safety agreement. */
    COMMUNITY_SAFETY_AGREEMENT("community-safety-agreement"),
    /** The police and crime plan. */
    POLICE_AND_CRIME_PLAN("police-and-crime-plan"),
    /** A partnership plan. */
    PARTNERSHIP_PLAN("partnership-plan"),
    /** Guidance of the Secretary of State. */
    GUIDANCE("guidance"),
    /** A consultation of others. */
    CONSULTATION("consultation"),
    /** A national plan or strategy. */
    NATIONAL_STRATEGY("national-strategy"),
    /** Another local plan or strategy. */
    LOCAL_STRATEGY("local-strategy"),
    /** Any other. */
    OTHER("other");

    private final String word;

    DocumentKind(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
