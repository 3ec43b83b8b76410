package org.communitysafety.csp.review;

import java.util.Locale;
import org.communitysafety.csp.words.Words;

/** Why a duty is asked on the day it is asked on. */
public enum AskedBecause {

    /** Every duty is asked as at one day. */
    GIVEN("every duty is asked as at that day"),
    /** The plan, the partnership and its members. */
    EVE_OF_YEAR("it is the 31 March before the plan's year"),
    /** The paper that the duty concerns has a date. */
    DATE_OF_PAPER("it is the date of the paper"),
    /** That paper has none that fits. */
    YEAR_BEFORE("the paper has no date that fits, so any day of the year before the plan's may be the one"),
    /** An event that the papers record. */
    EVENT("it is the day of the latest recorded event that fell while this was law"),
    /** No such event is recorded. */
    END_OF_YEAR("no such event is recorded with a day, so it is the last day of the plan's year");

    private final String reason;

    AskedBecause(String reason) {
        this.reason = reason;
    }

    /** The reason, as words that can follow "because". */
    public String getReason() {
        return reason;
    }

    /** The reason, as words that can follow "because", in that language. */
    public String reason(Words words) {
        return words.own(key(), reason);
    }

    String key() {
        return "asked-because." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
