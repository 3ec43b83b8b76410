package org.communitysafety.csp.vocabulary;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that tell how an action stands where nobody has put it on the common scale. "Dropped 400 leaflets" tells of work, so that words
 * of an end count only where they stand alone, before a sign, or before the reason. Immutable and thread-safe.
 */
public final class ProgressWords {

    private static final List<String> NOT_BEGUN = List.of(
            "not started", "not yet started", "not begun", "not yet begun", "yet to start", "yet to begin", "has not started",
            "has not begun", "no progress", "nothing done");
    private static final List<String> GIVEN_UP =
            List.of("dropped", "withdrawn", "cancelled", "canceled", "abandoned", "discontinued");
    private static final List<String> STOPPED = List.of(
            "carried over", "carried forward", "suspended", "in abeyance", "on hold", "paused", "deferred", "postponed",
            "no data");
    private static final List<String> BEGINNING = List.of("under development", "in development", "under discussion");

    private static final String REASON =
            "(?:$|\\.?$|\\s*[-:,;(\u2010-\u2015]|\\s+(?:for lack|for want|due to|owing to|because|until|pending|since)\\b).*";

    private static final Pattern AT_REST = Pattern.compile(
            any(NOT_BEGUN) + "\\b.*|" + any(Stream.concat(GIVEN_UP.stream(), STOPPED.stream()).toList()) + REASON,
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DROPPED =
            Pattern.compile(any(GIVEN_UP) + REASON, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BEGUN = Pattern.compile(
            "(?:(?:still|currently) )?" + any(BEGINNING) + "\\.?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private ProgressWords() {}

    /** Whether the words say that nothing is done: it has not begun, or was stopped, put off or given up. */
    public static boolean areOfRest(String text) {
        return AT_REST.matcher(Objects.requireNonNull(text).strip()).matches();
    }

    /** Whether the words say that it was given up. */
    public static boolean areOfGivingUp(String text) {
        return DROPPED.matcher(Objects.requireNonNull(text).strip()).matches();
    }

    /** Whether the words say that it is being drawn up or talked over. */
    public static boolean areOfBeginning(String text) {
        return BEGUN.matcher(Objects.requireNonNull(text).strip()).matches();
    }

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
