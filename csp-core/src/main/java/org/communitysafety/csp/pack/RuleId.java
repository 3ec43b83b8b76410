package org.communitysafety.csp.pack;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.communitysafety.csp.time.UnfitTextException;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/**
 * The id of a rule of a pack: the pack's namespace and a name in it. No id of a duty looks like it.
 *
 * @param value such as {@code example.gov.uk:lead-for-every-action}
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern NAMESPACE = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST = 200;
    private static final Message.One<Said> UNFIT = Message.of("unfit.rule-id", Said.class);
    private static final Message.Plain TOO_LONG = Message.plain("unfit.rule-id.too-long");
    private static final Message.Plain SPACE = Message.plain("unfit.rule-id.space");
    private static final Message.One<String> LETTER = Message.of("unfit.rule-id.letter", String.class);
    private static final Message.One<String> NO_SIGN = Message.of("unfit.rule-id.no-sign", String.class);
    private static final Message.Plain NO_COLON = Message.plain("unfit.rule-id.no-colon");
    private static final Message.Plain TWO_COLONS = Message.plain("unfit.rule-id.two-colons");
    private static final Message.One<String> NO_NAME = Message.of("unfit.rule-id.no-name", String.class);
    private static final Message.One<String> NO_NAMESPACE = Message.of("unfit.rule-id.no-namespace", String.class);

    /** @throws IllegalArgumentException if it has no namespace, or other signs than small letters, digits, dots and dashes */
    public RuleId {
        int colon = value.indexOf(':');
        if (colon < 0 || value.length() > LONGEST || !isNamespace(value.substring(0, colon))
                || !NAME.matcher(value.substring(colon + 1)).matches()) {
            throw new UnfitTextException(value, UNFIT.said(wrong(value, colon)));
        }
    }

    private static Said wrong(String value, int colon) {
        if (value.length() > LONGEST) {
            return TOO_LONG.said();
        }
        OptionalInt refused = value.codePoints().filter(c -> !isSign(c)).findFirst();
        if (refused.isPresent()) {
            int c = refused.getAsInt();
            return c == ' ' ? SPACE.said()
                    : c > ' ' && c <= '~' || Character.isLetterOrDigit(c) ? LETTER.said(Character.toString(c))
                    : NO_SIGN.said(String.format(Locale.ROOT, "U+%04X", c));
        }
        String name = value.substring(colon + 1);
        return colon < 0 ? NO_COLON.said()
                : name.indexOf(':') >= 0 ? TWO_COLONS.said()
                : isNamespace(value.substring(0, colon)) ? NO_NAME.said(name)
                : NO_NAMESPACE.said(value.substring(0, colon));
    }

    private static boolean isSign(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c == ':';
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
