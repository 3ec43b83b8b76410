package org.communitysafety.csp.plan;

import org.communitysafety.csp.element.Word;

/** What an engagement step is for. */
public enum EngagementAim implements Word {
    /** Getting the views of people who live or work in the area: regulation 12(1). */
    VIEWS("views"),
    /** The public meeting: regulation 12(4)(a). */
    PUBLIC_MEETING("public-meeting"),
    /** Telling people when meetings are and what was discussed: regulation 12(4)(c). */
    NEWS_OF_MEETING("news-of-meeting"),
    /** How local people might help: regulation 13. */
    LOCAL_HELP("local-help"),
    /** Publishing a summary of the plan: regulation 14. */
    SUMMARY("summary");

    private final String word;

    EngagementAim(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
