package org.communitysafety.csp.violence;

import java.util.Set;
import org.communitysafety.csp.element.Word;

/** A kind of serious violence. One incident can be of several: by offence, by weapon, by place and people, by context. What the Act names, and what it leaves out, follows section 13 of the 2022 Act. */
public enum ViolenceKind implements Word {
    /** Homicide. */
    HOMICIDE("homicide"),
    /** Violence against the person with injury. */
    VIOLENCE_WITH_INJURY("violence-with-injury"),
    /** Robbery. */
    ROBBERY("robbery"),
    /** Threats of violence; named by the Act. */
    THREATS("threats"),
    /** Violence against property; named by the Act. */
    VIOLENCE_AGAINST_PROPERTY("violence-against-property"),
    /** Sexual offences; named by the Act. */
    SEXUAL_OFFENCES("sexual-offences"),
    /** Domestic abuse; named by the Act. */
    DOMESTIC_ABUSE("domestic-abuse"),
    /** Crime with knives and sharp objects. */
    KNIFE_CRIME("knife-crime"),
    /** Crime with guns. */
    GUN_CRIME("gun-crime"),
    /** Attacks with corrosive substances. */
    CORROSIVE_SUBSTANCES("corrosive-substances"),
    /** Violence among young people in public places. */
    PUBLIC_SPACE_YOUTH_VIOLENCE("public-space-youth-violence"),
    /** Gangs. */
    GANGS("gangs"),
    /** County lines. */
    COUNTY_LINES("county-lines"),
    /** The supply of drugs. */
    DRUG_SUPPLY("drug-supply"),
    /** Criminal exploitation of children. */
    CRIMINAL_EXPLOITATION("criminal-exploitation"),
    /** Modern slavery. */
    MODERN_SLAVERY("modern-slavery"),
    /** Gender-based violence, against women and girls. */
    VIOLENCE_AGAINST_WOMEN_AND_GIRLS("violence-against-women-and-girls"),
    /** Violence related to alcohol or the night-time economy. */
    ALCOHOL_RELATED("alcohol-related"),
    /** Stalking and harassment with violence or threat. */
    STALKING_AND_HARASSMENT("stalking-and-harassment"),
    /** Violence motivated by hate. */
    HATE_MOTIVATED("hate-motivated"),
    /** Other violence that is common in the area. */
    OTHER("other"),
    /** Terrorism; the Act leaves it out. */
    TERRORISM("terrorism");

    private static final Set<ViolenceKind> NAMED =
            Set.of(DOMESTIC_ABUSE, SEXUAL_OFFENCES, VIOLENCE_AGAINST_PROPERTY, THREATS);

    private final String word;

    ViolenceKind(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** Whether the Act names it as violence. */
    public boolean isNamedByTheAct() {
        return NAMED.contains(this);
    }

    /** Whether the Act leaves it out. */
    public boolean isLeftOutByTheAct() {
        return this == TERRORISM;
    }
}
