package org.communitysafety.csp.record;

import org.communitysafety.csp.element.Word;

/** What was published or sent. */
public enum Published implements Word {
    /** The whole plan. */
    PLAN("plan"),
    /** A summary of the plan. */
    PLAN_SUMMARY("plan-summary"),
    /** The county's community safety agreement. */
    AGREEMENT("agreement"),
    /** The strategic assessment. */
    ASSESSMENT("assessment"),
    /** A serious violence strategy. */
    SERIOUS_VIOLENCE_STRATEGY("serious-violence-strategy"),
    /** News of a meeting to come. */
    MEETING_NOTICE("meeting-notice"),
    /** What was discussed at a meeting. */
    MEETING_NOTES("meeting-notes"),
    /** Something else. */
    OTHER("other");

    private final String word;

    Published(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
