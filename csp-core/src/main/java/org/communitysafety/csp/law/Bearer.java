package org.communitysafety.csp.law;

import java.util.Locale;
import org.communitysafety.csp.words.Words;

/** Who owes a duty. */
public enum Bearer {

    /** All the responsible authorities for the area, together. */
    RESPONSIBLE_AUTHORITIES("the responsible authorities", true),
    /** Each responsible authority for itself. */
    EACH_RESPONSIBLE_AUTHORITY("each responsible authority", true),
    /** The strategy group that regulation 3 sets up, on behalf of the responsible authorities. */
    STRATEGY_GROUP("the strategy group, for the responsible authorities", true),
    /** The county strategy group that regulation 8 of SI 2007/1830 sets up. */
    COUNTY_STRATEGY_GROUP("the county strategy group, for the responsible authorities", true),
    /** The responsible authorities in the county area. */
    RESPONSIBLE_AUTHORITIES_IN_COUNTY("the responsible authorities in the county area", true),
    /** The providers of probation services that are responsible authorities. */
    PROBATION_PROVIDERS("the probation providers that are responsible authorities", true),
    /** The responsible authorities and the bodies that section 5(2) makes co-operate. */
    RESPONSIBLE_AND_CO_OPERATING("the responsible authorities and the co-operating bodies", true),
    /** All the responsible authorities of areas that are combined. */
    AUTHORITIES_OF_COMBINED_AREA("the responsible authorities of the combined area", true),
    /** The parties to a combination agreement. */
    PARTIES_TO_COMBINATION("the parties to the combination agreement", true),
    /** The bodies that section 17(2) lists. */
    SECTION_17_BODIES("each body that section 17(2) lists", true),
    /** The relevant authorities of section 17A. */
    RELEVANT_AUTHORITIES("each relevant authority under section 17A", true),
    /** Police forces, as relevant authorities. */
    POLICE("the police", true),
    /** Fire and rescue authorities. */
    FIRE_AND_RESCUE_AUTHORITY("the fire and rescue authority", true),
    /** Health bodies. */
    HEALTH_BODY("the health body", true),
    /** Local authorities. */
    LOCAL_AUTHORITY("each local authority", true),
    /** Upper-tier and unitary councils. */
    TIER_ONE_LOCAL_AUTHORITY("each tier-one local authority", true),
    /** The council that is run by an executive. */
    COUNCIL_WITH_EXECUTIVE("each council with executive arrangements", true),
    /** The council's crime and disorder committee. */
    SCRUTINY_COMMITTEE("the crime and disorder committee", true),
    /** The council that a scrutiny report on a local matter is made to, and the bodies that a report is sent to. */
    RECIPIENTS_OF_SCRUTINY("each body that the report is made or sent to", true),
    /** The bodies that the Act names for the purpose. */
    NAMED_BODIES("each body that the Act names", true),
    /** The specified authorities of Schedule 1 to the 2022 Act, together. */
    SPECIFIED_AUTHORITIES("the specified authorities for the area", true),
    /** One of the specified authorities, for all. */
    ONE_SPECIFIED_AUTHORITY("one of the specified authorities", true),
    /** Specified authorities that make a strategy under section 9. */
    SECTION_9_AUTHORITIES("the specified authorities that make the wider strategy", true),
    /** Specified authorities, and educational, prison and youth custody authorities. */
    SPECIFIED_AND_RELEVANT_AUTHORITIES("specified, educational, prison and youth custody authorities", true),
    /** Educational, prison and youth custody authorities only. */
    RELEVANT_AUTHORITIES_OF_2022("educational, prison and youth custody authorities", false),
    /** The local policing body: a commissioner, for most areas. */
    LOCAL_POLICING_BODY("the local policing body", false),
    /** The Secretary of State. */
    SECRETARY_OF_STATE("the Secretary of State", false);

    private final String name;
    private final boolean ofPartnership;
    private final String key;
    private final String beginningKey;

    Bearer(String name, boolean ofPartnership) {
        this.name = name;
        this.ofPartnership = ofPartnership;
        this.key = "bearer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.beginningKey = key + ".beginning";
    }

    /** How a sentence names it, in lower case. */
    public String getName() {
        return name;
    }

    /** How a sentence names it, in that language. */
    public String named(Words words) {
        return words.own(key, name);
    }

    /** How it begins a sentence, in that language. */
    public String beginning(Words words) {
        String named = named(words);
        return words.own(beginningKey, Character.toUpperCase(named.charAt(0)) + named.substring(1));
    }

    /** The key under which another language names it. */
    public String key() {
        return key;
    }

    /**
     * Whether it takes part in the partnership's work; what binds only others stands in the rule book, and is not asked of
     * a partnership's papers.
     */
    public boolean isOfPartnership() {
        return ofPartnership;
    }
}
