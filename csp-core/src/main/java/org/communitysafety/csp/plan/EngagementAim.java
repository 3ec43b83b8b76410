package org.communitysafety.csp.plan;

import org.communitysafety.csp.element.Word;

/** What an engagement step is for. */
public enum EngagementAim implements Word {
    /** Getting the views of people who live or work in the area: regulation 12(1). */
    VIEWS("views", "local people's views"),
    /** The public meeting: regulation 12(4)(a). */
    PUBLIC_MEETING("public-meeting", "the public meeting"),
    /** Telling people when meetings are and what was discussed: regulation 12(4)(c). */
    NEWS_OF_MEETING("news-of-meeting", "news of the meeting"),
    /** How local people might help: regulation 13. */
    LOCAL_HELP("local-help", "how local people might help"),
    /** Publishing a summary of the plan: regulation 14. */
    SUMMARY("summary", "a summary of the plan");

    private final String word;
    private final String name;

    EngagementAim(String word, String name) {
        this.word = word;
        this.name = name;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** How a sentence names it. */
    public String getName() {
        return name;
    }
}
