package org.communitysafety.csp.io.map;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitysafety.csp.io.mapping.DateOrder;
import org.communitysafety.csp.io.mapping.DateRules;

/**
 * A heading with a date in it, such as "Q2 performance (30 September 2013)".
 *
 * @param template the heading with a place for the date, as a mapping has it
 * @param bare what is left of it without date, quarter and joining words
 */
record DatedHeading(String template, String bare) {

    private static final int MOST_WORDS = 8;
    private static final Pattern QUARTER = Pattern.compile("(?i)\\b(?:q|quarter )[1-4]\\b");
    private static final Pattern JOINING = Pattern.compile("(?i)[\\s(,:-]*(?:\\b(?:at|by|to|as at|for|in|of|end))?[\\s(,:-]*$");

    /** Every way of writing a date is looked for; what its parts mean is the mapping's to say. */
    private static final Dates DATES =
            new Dates(DateRules.builder().order(DateOrder.DAY_FIRST).twoDigitYearsFrom(1980).yearStartsInMonth(4).build());

    /** The heading, if it has a date in it: the longest run of words that is one. */
    static Optional<DatedHeading> of(String heading) {
        String[] words = heading.split(" ");
        if (words.length > 40) {
            return Optional.empty();
        }
        for (int length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                String run = String.join(" ", Arrays.copyOfRange(words, from, from + length));
                String core = run.replaceAll("^[(\\[]+|[)\\],:;]+$", "");
                if (!core.isEmpty() && DATES.when(core).isUnderstood() && !QUARTER.matcher(core).matches()) {
                    return Optional.of(around(heading, core));
                }
            }
        }
        return Optional.empty();
    }

    private static DatedHeading around(String heading, String date) {
        int at = heading.indexOf(date);
        String before = heading.substring(0, at);
        String after = heading.substring(at + date.length());
        Matcher quarter = QUARTER.matcher(before);
        String template = quarter.find()
                ? before.substring(0, quarter.start()) + "Q" + HeadingTemplate.WORDS + before.substring(quarter.end())
                : before;
        String bare = QUARTER.matcher(before).replaceAll("").strip();
        bare = JOINING.matcher(bare).replaceAll("");
        String rest = after.replaceAll("^[)\\],:;\\s]+", "");
        return new DatedHeading(template + HeadingTemplate.DATE + after, (bare + " " + rest).strip());
    }
}
