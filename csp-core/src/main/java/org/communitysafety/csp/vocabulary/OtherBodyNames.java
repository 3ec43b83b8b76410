package org.communitysafety.csp.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of national bodies that stand in plans and were never responsible authorities, for where a plan tells who takes an action only in
 * words. Words that are not here may be a team of an authority. Immutable and thread-safe.
 */
public final class OtherBodyNames {

    private static final Set<String> NAMES = Set.of(
            "victim support", "crimestoppers", "women's aid", "welsh women's aid", "citizens advice", "neighbourhood watch",
            "samaritans", "age uk", "age cymru", "barnardo's", "barnardos", "nspcc", "nacro", "catch22", "st giles trust",
            "change grow live", "turning point", "crown prosecution service", "hm courts and tribunals service",
            "british transport police", "police and crime commissioner", "office of the police and crime commissioner");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;/&\n]\\s*");

    private OtherBodyNames() {}

    /** Whether the text is nothing but such names, each parted from the next by a sign. */
    public static boolean areAll(String text) {
        List<String> names = List.of(BETWEEN.split(text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'')));
        return !names.isEmpty() && NAMES.containsAll(names);
    }
}
