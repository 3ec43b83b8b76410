package org.communitysafety.csp.statute;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the Schedule to SI 2007/1831 lists data on, and the words that tell it. */
enum DataMatter {
    INCIDENTS("incidents", "\\bincident"),
    CRIMES("crimes", "\\bcrime"),
    DELIBERATE_FIRES("deliberate fires", "\\bdeliberate"),
    VIOLENCE_TO_STAFF("violence to staff", "\\b(?:staff|crew|employee|firefighter)"),
    DWELLING_FIRES("fires in dwellings without an alarm", "\\b(?:dwelling|home|house)"),
    FALSE_ALARMS("malicious false alarms", "\\b(?:false alarm|hoax|malicious)"),
    COLLISIONS("road collisions", "\\b(?:collision|casualt)"),
    EXCLUSIONS("school exclusions", "\\bexclu(?:sion|ded)"),
    RACIAL_INCIDENTS("racial incidents", "\\b(?:racial|racist|hate)"),
    ANTI_SOCIAL_BEHAVIOUR("anti-social behaviour", "\\b(?:anti-?social|anti social|asb\\b)");

    private final String name;
    private final Pattern words;

    DataMatter(String name, String words) {
        this.name = name;
        this.words = Pattern.compile(words);
    }

    /** How a sentence names it. */
    String getName() {
        return name;
    }

    /** Whether the text has words of it. */
    boolean isToldBy(String text) {
        return words.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
