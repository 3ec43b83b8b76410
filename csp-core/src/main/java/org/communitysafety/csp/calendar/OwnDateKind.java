package org.communitysafety.csp.calendar;

import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.words.Words;

/** What a partnership or a council does on a day of its own choosing. */
public enum OwnDateKind implements Word {
    /** The strategy group of the area meets. */
    STRATEGY_GROUP("strategy-group", "the strategy group"),
    /** The strategy group of the county meets. */
    COUNTY_STRATEGY_GROUP("county-strategy-group", "the county strategy group"),
    /** The strategy group holds a public meeting. */
    PUBLIC_MEETING("public-meeting", "the public meeting"),
    /** The council's crime and disorder committee scrutinises the partnership. */
    SCRUTINY("scrutiny", "the crime and disorder committee"),
    /** Another committee of the council meets on the plan. */
    COMMITTEE("committee", "the committee"),
    /** The council's cabinet or executive meets on the plan. */
    CABINET("cabinet", "the cabinet"),
    /** The full council meets on the plan. */
    COUNCIL("council", "the council"),
    /** The serious violence strategy is published. */
    SERIOUS_VIOLENCE_STRATEGY("serious-violence-strategy", "the publication of the serious violence strategy");

    private final String word;
    private final String plainName;

    OwnDateKind(String word, String plainName) {
        this.word = word;
        this.plainName = plainName;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** How a sentence names it, in lower case. */
    public String getPlainName() {
        return plainName;
    }

    /** How a sentence names it, in that language. */
    public String named(Words words) {
        return words.own("own-date." + word, plainName);
    }

    /** How it begins a sentence, in that language. */
    public String beginning(Words words) {
        String named = named(words);
        return Character.toUpperCase(named.charAt(0)) + named.substring(1);
    }

    /** Whether it is a meeting of the council, whose agenda is published. */
    public boolean isOfCouncil() {
        return this == SCRUTINY || this == COMMITTEE || this == CABINET || this == COUNCIL;
    }
}
