package org.communitysafety.csp.io.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitysafety.csp.io.mapping.StatusWord;
import org.communitysafety.csp.plan.ProgressScale;

/** How an action stands, as a person judged it: the words stay, and the scale is what the mapping says of them. */
final class StatusCell {

    /** Words that everybody understands the same; colours mean what the mapping says and nothing else. */
    static final Map<String, ProgressScale> KNOWN = Map.ofEntries(
            Map.entry("not started", ProgressScale.NOT_STARTED), Map.entry("not yet started", ProgressScale.NOT_STARTED),
            Map.entry("on track", ProgressScale.ON_TRACK), Map.entry("on target", ProgressScale.ON_TRACK),
            Map.entry("at risk", ProgressScale.AT_RISK), Map.entry("off track", ProgressScale.OFF_TRACK),
            Map.entry("off target", ProgressScale.OFF_TRACK), Map.entry("complete", ProgressScale.COMPLETE),
            Map.entry("completed", ProgressScale.COMPLETE), Map.entry("ongoing", ProgressScale.CONTINUING),
            Map.entry("on-going", ProgressScale.CONTINUING), Map.entry("carried over", ProgressScale.CARRIED_OVER),
            Map.entry("carried forward", ProgressScale.CARRIED_OVER), Map.entry("suspended", ProgressScale.SUSPENDED),
            Map.entry("in abeyance", ProgressScale.SUSPENDED), Map.entry("on hold", ProgressScale.SUSPENDED),
            Map.entry("dropped", ProgressScale.DROPPED), Map.entry("withdrawn", ProgressScale.DROPPED),
            Map.entry("cancelled", ProgressScale.DROPPED), Map.entry("no data", ProgressScale.NO_DATA));

    private static final Pattern WORD_AND_MORE = Pattern.compile("(.{1,30}?)(?::\\s+|\\s+[-\u2010-\u2015]\\s+)(.+)", Pattern.DOTALL);

    private final Map<String, Optional<ProgressScale>> scales = new HashMap<>();

    /**
     * What a status cell says.
     *
     * @param text the words as written
     * @param scale where they stand, if the mapping or everybody knows
     * @param comment what is said beside the word
     */
    record Status(String text, Optional<ProgressScale> scale, Optional<String> comment) {}

    StatusCell(List<StatusWord> words) {
        KNOWN.forEach((word, scale) -> scales.put(word, Optional.of(scale)));
        words.forEach(word -> scales.put(Plain.lower(word.getWord()), word.getScale()));
    }

    /** The word that a cell starts with where more follows after a dash or colon; else all of it. */
    static String first(String cell) {
        Matcher more = WORD_AND_MORE.matcher(Plain.written(cell));
        return more.matches() ? Plain.written(more.group(1)) : Plain.written(cell);
    }

    Reading<Status> read(String cell) {
        String written = Plain.written(cell);
        if (Plain.isBlank(cell)) {
            return Reading.nothing();
        }
        Optional<ProgressScale> whole = scales.get(Plain.lower(written));
        if (whole != null) {
            return Reading.of(new Status(written, whole, Optional.empty()));
        }
        Matcher more = WORD_AND_MORE.matcher(written);
        Optional<ProgressScale> first = more.matches() ? scales.get(Plain.lower(more.group(1))) : null;
        return first != null
                ? Reading.of(new Status(written, first, Optional.of(Plain.written(more.group(2)))))
                : Reading.kept(new Status(written, Optional.empty(), Optional.empty()),
                        CellMessages.NO_STATUS.said());
    }
}
