package org.communitysafety.csp.crime;

import org.communitysafety.csp.words.Message;

/** What a reader of counts must know. */
final class CaveatMessages {

    static final Message.One<String> UNREAD = Message.of("crime.caveat.unread", String.class);
    static final Message.Two<Integer, String> ROWS = Message.of("crime.caveat.rows", Integer.class, String.class);
    static final Message.Two<Integer, String> AGAIN = Message.of("crime.caveat.again", Integer.class, String.class);
    static final Message.One<String> STOPPED = Message.of("crime.caveat.stopped", String.class);
    static final Message.One<String> STOPPED_FIRST = Message.of("crime.caveat.stopped-first", String.class);
    static final Message.One<String> MONTHS_TWICE = Message.of("crime.caveat.months-twice", String.class);
    static final Message.One<String> MONTHS_TWICE_NOT_TOLD = Message.of("crime.caveat.months-twice-not-told", String.class);
    static final Message.Three<String, String, String> MONTH_TWICE =
            Message.of("crime.caveat.month-twice", String.class, String.class, String.class);
    static final Message.One<String> NO_RECORD = Message.of("crime.caveat.no-record", String.class);
    static final Message.Plain ANONYMISED = Message.plain("crime.caveat.anonymised");
    static final Message.Plain OUTCOMES = Message.plain("crime.caveat.outcomes");
    static final Message.Plain VINTAGE = Message.plain("crime.caveat.vintage");
    static final Message.One<String> VINTAGE_NAMES = Message.of("crime.caveat.vintage-names", String.class);
    static final Message.Plain RECORDED = Message.plain("crime.caveat.recorded");
    static final Message.One<String> POPULATION = Message.of("crime.caveat.population", String.class);
    static final Message.One<String> NOT_MET = Message.of("crime.caveat.not-met", String.class);
    static final Message.Two<String, String> NOT_MET_NEAR = Message.of("crime.caveat.not-met-near", String.class, String.class);
    static final Message.Two<String, String> NOT_MET_OF = Message.of("crime.caveat.not-met-of", String.class, String.class);
    static final Message.Three<String, String, String> NOT_MET_IN = Message.of("crime.caveat.not-met-in", String.class, String.class, String.class);
    static final Message.Three<String, String, String> NOT_MET_IN_AND_OTHERS =
            Message.of("crime.caveat.not-met-in-and-others", String.class, String.class, String.class);
    static final Message.Three<String, String, String> NOT_MET_POLICED =
            Message.of("crime.caveat.not-met-policed", String.class, String.class, String.class);
    static final Message.Two<String, String> LSOAS_NOT_MET = Message.of("crime.caveat.lsoas-not-met", String.class, String.class);
    static final Message.Two<String, String> LSOAS_NOT_MET_AND_OTHERS =
            Message.of("crime.caveat.lsoas-not-met-and-others", String.class, String.class);
    static final Message.One<String> MISSING_BEFORE = Message.of("crime.caveat.missing-before", String.class);
    static final Message.Two<String, String> MISSING_BEFORE_OF = Message.of("crime.caveat.missing-before-of", String.class, String.class);
    static final Message.One<String> MISSING = Message.of("crime.caveat.missing", String.class);
    static final Message.Two<String, String> MISSING_OF = Message.of("crime.caveat.missing-of", String.class, String.class);
    static final Message.Two<String, String> OR = Message.of("crime.caveat.or", String.class, String.class);
    static final Message.Plain SEASON = Message.plain("crime.caveat.season");
    static final Message.One<Integer> REPEATED = Message.of("crime.caveat.repeated", Integer.class);
    static final Message.Plain REPEATED_NOT_TOLD = Message.plain("crime.caveat.repeated-not-told");
    static final Message.One<Integer> NO_LOCATION_OF_FORCE = Message.of("crime.caveat.no-location-of-force", Integer.class);
    static final Message.One<Integer> NO_LOCATION = Message.of("crime.caveat.no-location", Integer.class);
    static final Message.One<Integer> NO_LSOA_OF_FORCE = Message.of("crime.caveat.no-lsoa-of-force", Integer.class);
    static final Message.One<Integer> NO_LSOA = Message.of("crime.caveat.no-lsoa", Integer.class);
    static final Message.One<String> OUTSIDE_NOT_TOLD = Message.of("crime.caveat.outside-not-told", String.class);
    static final Message.Two<Integer, String> OUTSIDE = Message.of("crime.caveat.outside", Integer.class, String.class);
    static final Message.Plain ANTI_SOCIAL_BEHAVIOUR = Message.plain("crime.caveat.anti-social-behaviour");

    private CaveatMessages() {}
}
