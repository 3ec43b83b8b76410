package org.communitysafety.csp.io.format;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitysafety.csp.io.words.Unfit;

/** The texts, ids, days and pointers of what is left out, as sentences have them: cut if they are long, and cleaned. */
final class Traces {

    private static final int LEAST = 2;

    private final Set<String> wholes = new HashSet<>();
    /** What a message shows of a longer text. */
    private final Set<String> starts = new HashSet<>();

    /** @param shown those that stand in what is shown as well, which tell nothing */
    Traces(Collection<String> withheld, Collection<String> shown) {
        Set<String> known = shown.stream().map(Unfit::form).collect(Collectors.toSet());
        for (String text : withheld) {
            if (!known.contains(Unfit.form(text))) {
                add(wholes, text);
                for (String written : List.of(text, text.strip())) {
                    if (Shown.isCut(written)) {
                        add(starts, Shown.start(written));
                    }
                }
            }
        }
    }

    private static void add(Collection<String> traces, String text) {
        String form = Unfit.form(text);
        if (form.length() >= LEAST) {
            traces.add(form);
        }
    }

    /** Whether the sentence has one of them in it. */
    boolean areIn(String sentence) {
        if (wholes.isEmpty() && starts.isEmpty()) {
            return false;
        }
        String form = Unfit.form(sentence);
        return wholes.stream().anyMatch(whole -> has(form, whole, true)) || starts.stream().anyMatch(start -> has(form, start, false));
    }

    private static boolean has(String form, String trace, boolean toItsEnd) {
        for (int at = form.indexOf(trace); at >= 0; at = form.indexOf(trace, at + 1)) {
            int end = at + trace.length();
            if ((at == 0 || isApart(form.codePointBefore(at), trace.codePointAt(0)))
                    && (!toItsEnd || end == form.length() || isApart(trace.codePointBefore(trace.length()), form.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word ends between the two characters. */
    private static boolean isApart(int one, int other) {
        return !Character.isLetterOrDigit(one) || !Character.isLetterOrDigit(other);
    }
}
