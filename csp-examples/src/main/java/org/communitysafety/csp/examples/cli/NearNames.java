package org.communitysafety.csp.examples.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communitysafety.csp.spelling.Letters;

/** The names nearest to one that was mistyped. */
final class NearNames {

    private NearNames() {}

    /** At most so many, the nearest first. */
    static List<String> to(String typed, Collection<String> names, int most) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return names.stream()
                .sorted(Comparator.comparingInt((String name) -> apart(wanted, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** The name that is at most so many letters away, if there is one. */
    static Optional<String> within(int letters, String typed, Collection<String> names) {
        return to(typed, names, 1).stream()
                .filter(name -> Letters.apart(typed.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)) <= letters)
                .findFirst();
    }

    /** How far a typed name is from a name, or from the beginning of a longer one. */
    private static int apart(String typed, String name) {
        int dot = typed.lastIndexOf('.');
        String stem = dot > 0 ? typed.substring(0, dot) : typed;
        int beginning = name.length() > typed.length()
                ? Letters.apart(stem, name.substring(0, stem.length())) + 1
                : Integer.MAX_VALUE;
        return Math.min(Letters.apart(typed, name), beginning);
    }
}
