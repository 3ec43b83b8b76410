package org.communitysafety.csp.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;

/**
 * Of which years words speak: a report of other years, and a sentence that names another, do not say what is so of the plan at hand.
 *
 * <p>The years of a plan are its own and the one before, in which it and its assessment are made; the assessment looks back on one more.
 */
final class YearsTold {

    /** Whether the words speak of the years of the plan. */
    enum Of {
        /** Of these alone, or they do not say. */
        OURS,
        /** Of another year, and perhaps of these too. */
        MIXED,
        /** Of other years alone. */
        OTHERS
    }

    /** A year, perhaps with the last one of a run; a law that is named by its year is none. */
    private static final Pattern YEAR = Pattern.compile(
            "(?<![0-9])(20[0-9]{2})(?:\\s?[-\u2013\u2014/]\\s?((?:20)?[0-9]{2})(?![0-9]))?(?![0-9])");
    private static final Pattern LAW_BEFORE = Pattern.compile("(?:\\b(?:Act|Regulations|Order|Rules|SI|WSI|No\\.?|Measure|Bill)\\s*\\(?|/)$");
    private static final Pattern LAW_AFTER = Pattern.compile("^\\s*(?:Act|Regulations|Order|Rules)\\b");
    private static final int WINDOW = 16;

    /**
     * Years from April to March.
     *
     * @param from the year in which the first of them starts
     * @param to that in which the last one starts
     */
    private record Run(int from, int to) {
        boolean touches(int first, int last) {
            return from <= last && to >= first;
        }
    }

    private YearsTold() {}

    /** Whether words, or else the paper that they stand in, name years at all: if not, no year need be known. */
    static boolean isTold(String words, Paper paper, Papers papers) {
        return !runs(words).isEmpty() || isReport(paper, papers) && paper.getDate().isPresent();
    }

    /**
     * Of which years the words are, by themselves or by the day of a report that they stand in.
     *
     * @param reaches whether what is asked about may be done in the year before that of the plan
     */
    static Of in(String words, Paper paper, Papers papers, PlanYear plan, boolean reaches) {
        int last = plan.start();
        List<Run> runs = runs(words);
        if (runs.isEmpty()) {
            return isReport(paper, papers) && paper.getDate().filter(day -> isOld(day, plan)).isPresent() ? Of.OTHERS : Of.OURS;
        }
        if (runs.stream().noneMatch(run -> run.touches(last - 2, last))) {
            return Of.OTHERS;
        }
        return runs.stream().allMatch(run -> run.touches(reaches ? last - 1 : last, last)) ? Of.OURS : Of.MIXED;
    }

    /** Whether it was given before the year in which the plan is made. */
    private static boolean isOld(PartialDate day, PlanYear plan) {
        return day.getLast().isBefore(plan.previous().getFirst());
    }

    private static boolean isReport(Paper paper, Papers papers) {
        return papers.getReports().stream().anyMatch(report -> report == paper);
    }

    private static List<Run> runs(String words) {
        List<Run> runs = new ArrayList<>(0);
        Matcher found = YEAR.matcher(words);
        while (found.find()) {
            String before = words.substring(Math.max(0, found.start() - WINDOW), found.start());
            if (!LAW_BEFORE.matcher(before).find() && !LAW_AFTER.matcher(words.substring(found.end())).find()) {
                runs.add(run(Integer.parseInt(found.group(1)), Optional.ofNullable(found.group(2))));
            }
        }
        return runs;
    }

    /** A year by itself may be any that has part of it; one with the next is that from April to March; and a longer run ends with its last. */
    private static Run run(int from, Optional<String> to) {
        int end = to.map(last -> last.length() == 2 ? from / 100 * 100 + Integer.parseInt(last) : Integer.parseInt(last)).orElse(from);
        return end > from ? new Run(from, end - 1) : new Run(from - 1, from);
    }
}
