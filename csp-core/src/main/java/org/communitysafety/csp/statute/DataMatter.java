package org.communitysafety.csp.statute;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the Schedule to SI 2007/1831 lists data on, and the words that tell it.
 *
 * <p>A word that also stands in the name of whoever sends the data, or of the way in which they are sent, does not: "the Home Office"
 * is no dwelling, and what staff send is no violence to them.
 */
enum DataMatter {
    INCIDENTS("incidents", "\\bincidents?\\b"),
    CRIMES("crimes", "(?<!hate )\\bcrimes\\b(?! and disorder)|\\b(?:recorded|reported|notifiable) (?:crime|offences?)\\b|\\boffences?\\b"
            + "|(?<!hate )\\bcrime (?:data|figures?|records?|statistics|counts?|numbers?|types?|categor(?:y|ies)|by|(?:and )?incidents?)\\b"
            + "|\\bincidents? and crime\\b(?! (?:and disorder|reduction|prevention))"),
    DELIBERATE_FIRES("deliberate fires", "\\bdeliberate(?:ly)?[ ,]+(?:[a-z]+[ ,]+){0,4}(?:fires\\b|fire-?setting|fire (?:data|figures|incidents))"
            + "|\\bfires?\\b[^.;,]{0,40}\\bdeliberate|\\barsons?\\b"),
    VIOLENCE_TO_STAFF("violence to staff", "\\b(?:violence|assaults?|attacks?)(?: and (?:violence|assaults?|attacks?))? "
            + "(?:against|to|towards?|on|involving) (?:(?:the|its|our|their|any|of|fire|rescue|service|authority|operational|and|on-call) )*"
            + Part.PEOPLE + "|\\b(?:attacked|assaulted) " + Part.PEOPLE + "|" + Part.PEOPLE + "(?: who)?(?: were| was)? (?:attacked|assaulted)"
            + "|" + Part.PEOPLE + " (?:assaults?|attacks?)\\b"),
    DWELLING_FIRES("fires in dwellings without an alarm", "(?=.*(?:" + Part.HOUSE + "(?: property)? fires?\\b|\\bfires? in (?:a |the |any )?" + Part.HOUSE
            + "))(?=.*\\b(?:smoke|heat)[- ]?(?:alarms?|detectors?)\\b|.*\\b(?:without|no|lacking)(?: (?:a|an|any|working|fitted))* alarms?\\b)"),
    FALSE_ALARMS("malicious false alarms", "(?<!automatic )(?<!accidental )(?<!unwanted )\\bfalse alarms?\\b|\\bhoax(?:es)?\\b"
            + "|\\bmalicious (?:calls?|alarms?)\\b"),
    COLLISIONS("road collisions", "\\bcollisions?\\b|\\bcasualt(?:y|ies)\\b(?! (?:department|unit|ward))"),
    EXCLUSIONS("school exclusions", "(?<!(?:with|to) the )\\bexclusions?\\b(?! of (?!pupils?|child|students?))"
            + "|\\bexcluded (?:pupils?|children|students?|from(?: \\w+){0,3} schools?)\\b"
            + "|\\b(?:pupils?|children|students?)(?: \\w+){0,4} excluded\\b"),
    RACIAL_INCIDENTS("racial incidents", "\\b(?:racial|racist|racially)\\b(?:,? (?:and|or) \\w+)?[ -](?:\\w+ )?"
            + "(?:incidents?|crimes?|harassment|abuse|aggravated|motivated|attacks?|hatred)\\b|\\bhate (?:crimes?|incidents?)\\b"),
    ANTI_SOCIAL_BEHAVIOUR("anti-social behaviour", "\\b(?:anti-?\\s?social behaviour|asb)\\b(?! (?:teams?|officers?|units?|act|orders?|"
            + "co-?ordinators?|managers?|policy|strategy|groups?|leads?|services?)\\b)"),
    ASSAULT_ADMISSIONS("admissions for assault", Part.ADMITTED + "(?=.*\\bassaults?\\b)"),
    SUBSTANCE_ADMISSIONS("admissions for drugs", Part.ADMITTED + "(?=.*\\b(?:drugs\\b|drug(?:-related)? (?:use|misuse|admissions)|psychoactive|substances?\\b))"),
    ALCOHOL_ADMISSIONS("admissions for alcohol", Part.ADMITTED + "(?=.*\\b(?:alcohol|intoxication)\\b)"),
    DOMESTIC_ABUSE_ADMISSIONS("admissions for domestic abuse", Part.ADMITTED + "(?=.*\\bdomestic (?:abuse|violence)\\b)"),
    MENTAL_ILLNESS("mental illness", "\\bmental (?:illness|health)\\b(?! (?:teams?|trusts?|services?|units?|act|boards?)\\b)"),
    DRUG_TREATMENT("drug treatment", "\\bdrug treatment\\b(?! (?:teams?|services?|providers?))|\\btreat(?:ed|ment) for drugs?\\b"),
    AMBULANCE_CALLS("ambulance calls", "\\bambulance (?:service )?(?:calls?|incidents?|attendances?|data)\\b|\\bcalls?(?: out)? (?:to|for) (?:the |an )?ambulances?\\b");

    private final String name;
    private final Predicate<String> words;

    DataMatter(String name, String words) {
        this.name = name;
        this.words = Pattern.compile(words, Pattern.DOTALL).asPredicate();
    }

    /** How a sentence names it. */
    String getName() {
        return name;
    }

    /** Whether the words, in small letters, are of it. */
    Predicate<String> words() {
        return words;
    }

    /** What more than one of the patterns have. */
    private static final class Part {
        static final String PEOPLE = "\\b(?:staff|crews?|employees?|fire-?fighters?|personnel)\\b";
        static final String HOUSE = "\\b(?:dwellings?|homes?|houses?|domestic|residential)\\b";
        static final String ADMITTED = "(?=.*\\b(?:admissions?|admitted)\\b)";

        private Part() {}
    }
}
