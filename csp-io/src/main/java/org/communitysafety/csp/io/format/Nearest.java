package org.communitysafety.csp.io.format;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.communitysafety.csp.spelling.Letters;

/** The nearest of some names to one that was mistyped. */
public final class Nearest {

    private Nearest() {}

    /** The name fewest letters away, if that is at most a third of the typed one's; the first of equals. */
    public static Optional<String> to(String typed, Collection<String> names) {
        if (typed.length() > 60) {
            return Optional.empty();
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        String best = null;
        int least = Math.max(1, typed.length() / 3) + 1;
        for (String name : names) {
            int distance = Letters.apart(wanted, name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }
}
