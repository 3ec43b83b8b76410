package org.communitysafety.csp.io.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.words.Said;

/** When an action is to be done, as a cell tells it. */
final class DueCell {

    private static final int LONGEST = 200;
    private static final String COUNT = "([0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)";
    private static final Pattern CONDITION = Pattern.compile("(.*?)[,;]? ?\\(?\\b(?:subject to|dependent on|depending on) ([^()]+)\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile("(?:(?:to be )?completed by|no later than|due|by)?(?: ?(?:the )?end(?: of)?)? ?(.+)");
    private static final Pattern YEARLY = Pattern.compile("(?:every|each) " + Dates.MONTH + "|" + Dates.MONTH
            + " (?:annually|yearly|every year|each year)|(?:annually|yearly|every year|each year)(?:,? in)? " + Dates.MONTH);
    private static final Pattern COUNTED = Pattern.compile(COUNT + "[ -](week|month|year)ly");
    private static final Pattern EVERY = Pattern.compile("every " + COUNT + " (days|weeks|months|years)");
    private static final Pattern RELATIVE = Pattern.compile("(?:(?:in|over|within|for) )?(?:the )?(?:next )?" + COUNT + " (?:days|weeks|months|years)"
            + "|(?:(?:for|over|throughout|during) )?(?:the )?(?:life|lifetime|duration|length) of (?:the|this) (?:plan|strategy)"
            + "|throughout (?:the|this) (?:plan|strategy)");

    private static final Set<String> OPEN = Set.of("ongoing", "on-going", "on going", "continuous", "continuing", "as required",
            "as needed", "as and when", "as and when required", "when required", "rolling", "no end date");
    private static final Set<String> PLACEHOLDERS = Set.of("tbc", "tba", "tbd", "to be confirmed", "to be agreed", "to be decided",
            "to be determined", "to be arranged");
    /** Words that mean twice in a stretch or once in two, to different people, stay as they are. */
    private static final List<String> TWO_MEANINGS = List.of(
            "bi-annual", "biannual", "bi-annually", "biannually", "bi-monthly", "bimonthly", "bi-weekly", "biweekly");
    private static final Map<String, String> RECURRING = Map.ofEntries(
            Map.entry("daily", "day"), Map.entry("every day", "day"), Map.entry("weekly", "week"), Map.entry("every week", "week"),
            Map.entry("fortnightly", "two weeks"), Map.entry("monthly", "month"), Map.entry("every month", "month"),
            Map.entry("quarterly", "quarter"), Map.entry("every quarter", "quarter"), Map.entry("termly", "term"),
            Map.entry("annually", "year"), Map.entry("annual", "year"), Map.entry("yearly", "year"),
            Map.entry("every year", "year"), Map.entry("each year", "year"), Map.entry("biennial", "two years"),
            Map.entry("biennially", "two years"), Map.entry("twice a year", "half a year"), Map.entry("twice yearly", "half a year"),
            Map.entry("half-yearly", "half a year"), Map.entry("half yearly", "half a year"));

    private final Dates dates;

    DueCell(Dates dates) {
        this.dates = dates;
    }

    Reading<Due> read(String cell) {
        String written = Plain.written(cell);
        String text = Plain.text(cell);
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        Due.Builder due = Due.builder().text(written);
        if (text.length() > LONGEST) {
            return Reading.kept(due.kind(DueKind.UNCLEAR).build(), TimeMessages.TOO_LONG.said());
        }
        Matcher conditional = CONDITION.matcher(text);
        Optional<Said> trouble;
        if (conditional.matches()) {
            due.condition(conditional.group(2).strip());
            if (conditional.group(1).isBlank()) {
                return Reading.of(due.kind(DueKind.CONDITIONAL).build());
            }
            trouble = fill(due, Plain.lower(conditional.group(1)));
        } else {
            trouble = fill(due, Plain.lower(text));
        }
        return trouble.isPresent()
                ? Reading.kept(Due.builder().text(written).kind(DueKind.UNCLEAR).build(), trouble.get())
                : Reading.of(due.build());
    }

    /** Fills in what the words say; what was not understood, if they say nothing clear. */
    private Optional<Said> fill(Due.Builder due, String text) {
        if (OPEN.contains(text)) {
            due.kind(DueKind.OPEN);
        } else if (PLACEHOLDERS.contains(text)) {
            due.kind(DueKind.UNCLEAR);
        } else if (RELATIVE.matcher(text).matches()) {
            due.kind(DueKind.RELATIVE);
        } else {
            Optional<String> every = every(text);
            if (every.isPresent()) {
                due.kind(DueKind.RECURRING).every(every);
                return Optional.empty();
            }
            Matcher by = BY.matcher(text);
            Reading<When> when = by.matches() ? dates.when(by.group(1)) : Reading.trouble(TimeMessages.NO_TIME.said());
            if (!when.isUnderstood() || text.endsWith(")")) {
                return Optional.of(when.trouble().map(DueCell::noTime).orElseGet(() -> TimeMessages.STRETCH_WITH_WORDS.said()));
            }
            due.kind(DueKind.FIXED).by(when.value().flatMap(When::end));
        }
        return Optional.empty();
    }

    private static Said noTime(Said trouble) {
        return trouble.equals(TimeMessages.NO_DATE.said()) ? TimeMessages.NOT_UNDERSTOOD.said() : trouble;
    }

    private static Optional<String> every(String text) {
        Matcher yearly = YEARLY.matcher(text);
        if (yearly.matches()) {
            String month = yearly.group(1) != null ? yearly.group(1) : yearly.group(2) != null ? yearly.group(2) : yearly.group(3);
            return Optional.of("year, in " + Character.toUpperCase(month.charAt(0)) + month.substring(1));
        }
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            return Optional.of(counted.group(1) + " " + counted.group(2) + "s");
        }
        Matcher every = EVERY.matcher(text);
        if (every.matches()) {
            return Optional.of(every.group(1) + " " + every.group(2));
        }
        return TWO_MEANINGS.contains(text) ? Optional.of(text) : Optional.ofNullable(RECURRING.get(text));
    }
}
