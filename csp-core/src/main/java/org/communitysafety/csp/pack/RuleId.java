package org.communitysafety.csp.pack;

import java.util.regex.Pattern;
import org.communitysafety.csp.time.UnfitTextException;

/**
 * The id of a rule of a pack: the pack's namespace and a name in it. No id of a duty looks like it.
 *
 * @param value such as {@code example.gov.uk:lead-for-every-action}
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern NAMESPACE = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException if it has no namespace, or other signs than small letters, digits, dots and dashes */
    public RuleId {
        int colon = value.indexOf(':');
        if (colon < 0 || value.length() > LONGEST || !isNamespace(value.substring(0, colon))
                || !NAME.matcher(value.substring(colon + 1)).matches()) {
            throw new UnfitTextException(value, "is not the id of a rule: write a namespace and a name, such as "
                    + "example.gov.uk:lead-for-every-action");
        }
    }

    /** The id with that value. */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /** What stands before the colon. */
    public String getNamespace() {
        return value.substring(0, value.indexOf(':'));
    }

    static boolean isNamespace(String text) {
        return NAMESPACE.matcher(text).matches();
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
