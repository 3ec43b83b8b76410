package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.GOOD;
import static org.communitysafety.csp.io.brief.Ink.OPEN;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.io.brief.Counted;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.BatchRow;
import org.communitysafety.csp.io.result.BatchStanding;
import org.communitysafety.csp.io.result.BatchTotals;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.time.PlanYear;

/** Reviews of many sets of papers as text for people, and the table that closes them. */
public final class BatchPage {

    private static final int FAULTS_TOLD = 20;
    private static final int AREA = 16;
    private static final int LEAST_NAME = 20;
    private static final String HEAD = "Gaps Conflicts  Ask Decide Unchecked  Gate";
    private static final int COUNTED = HEAD.length() + "unchecked".length() - "Gate".length() + "2025-26".length() + 6;

    private BatchPage() {}

    /** The text of one result. */
    public static String of(BatchResult result, Style style) {
        Page page = new Page(style);
        page.say(0, 0, STRONG.of("INPUT " + result.number() + ":"), STRONG.of(result.name()));
        result.trouble().ifPresent(trouble -> {
            page.say(0, 0, BAD.of(trouble));
            faults(result, page);
        });
        return page + "\n" + result.reviewed().map(reviewed -> ReviewPage.of(reviewed, style) + "\n").orElse("");
    }

    private static void faults(BatchResult result, Page page) {
        List<Fault> faults = result.faults();
        for (Fault fault : faults.subList(0, Math.min(FAULTS_TOLD, faults.size()))) {
            page.say(2, 4, BAD.of(fault.location().exactly(source(fault)) + ":"), PLAIN.of(fault.message()));
        }
        if (faults.size() > FAULTS_TOLD) {
            page.say(2, 4, BAD.of("and " + (faults.size() - FAULTS_TOLD) + " more (the JSON has all)."));
        }
    }

    /** The input, unless the fault is in one of its tables. */
    private static String source(Fault fault) {
        return fault.location().heading().isEmpty() ? fault.location().source() : "";
    }

    /** The text of the closing table. */
    public static String closing(List<BatchRow> rows, Style style) {
        int longest = rows.stream().mapToInt(row -> width(Clean.text(row.name()))).max().orElse(0);
        int area = Math.min(Math.min(AREA, style.getWidth() - COUNTED - 2), rows.stream().mapToInt(row -> width(area(row))).max().orElse(0));
        int room = style.getWidth() - COUNTED - area - 2;
        boolean inOneLine = room >= Math.min(LEAST_NAME, longest);
        int name = inOneLine ? Math.max("Input".length(), Math.min(room, longest)) : style.getWidth() - 2;
        String between = inOneLine ? "  " : "\n    ";
        Page page = new Page(style);
        page.heading("All inputs", "");
        page.row(FAINT.of("  " + (inOneLine ? left("Input", name) : "Input") + between + left("Area", area) + "  " + left("Year", "2025-26".length())
                + "  " + HEAD));
        BatchTotals totals = BatchTotals.NONE;
        for (BatchRow row : rows) {
            String input = end(Clean.text(row.name()), name);
            page.row(PLAIN.of("  " + (inOneLine ? left(input, name) : input) + between + left(start(area(row), area), area) + "  "
                            + left(row.year().map(PlanYear::toString).orElse("-"), "2025-26".length()) + "  " + counts(row) + "  "),
                    ink(row.standing()).of(row.standing().getWord()));
            totals = totals.and(row.standing());
        }
        page.gap();
        page.say(0, 0, STRONG.of(Counted.first(totals.all(), "input", "inputs") + ":"), PLAIN.of(words(totals)));
        return page.toString();
    }

    private static String area(BatchRow row) {
        return Clean.text(row.area().orElse("-"));
    }

    private static String counts(BatchRow row) {
        return row.counts()
                .map(counts -> right(counts.gaps(), 4) + right(counts.conflicts(), 10) + right(counts.questions(), 5)
                        + right(counts.judgements(), 7) + right(counts.unchecked(), 10))
                .orElse("   -         -    -      -         -");
    }

    private static String words(BatchTotals totals) {
        List<String> words = new ArrayList<>();
        for (BatchStanding standing : BatchStanding.values()) {
            int count = totals.count(standing);
            if (count > 0) {
                words.add(count + switch (standing) {
                    case PASSED -> count == 1 ? " passes the gate" : " pass the gate";
                    case STOPPED -> count == 1 ? " is stopped at the gate" : " are stopped at the gate";
                    case UNCHECKED -> count == 1 ? " was not wholly read or checked" : " were not wholly read or checked";
                    case UNREAD -> " could not be read";
                    case FAULT -> count == 1 ? " met a fault of the program" : " met faults of the program";
                });
            }
        }
        return words.isEmpty() ? "nothing was reviewed." : String.join(", ", words) + ".";
    }

    private static Ink ink(BatchStanding standing) {
        return switch (standing) {
            case PASSED -> GOOD;
            case STOPPED, UNREAD, FAULT -> BAD;
            case UNCHECKED -> OPEN;
        };
    }

    private static int width(String words) {
        return words.codePointCount(0, words.length());
    }

    private static String left(String words, int width) {
        return words + " ".repeat(Math.max(0, width - width(words)));
    }

    private static String right(int number, int width) {
        String words = Integer.toString(number);
        return " ".repeat(Math.max(0, width - words.length())) + words;
    }

    /** The end of a name, which tells it from others in the same folder. */
    private static String end(String words, int width) {
        int more = width(words) - width;
        return more <= 0 ? words : "..." + words.substring(words.offsetByCodePoints(0, more + 3));
    }

    private static String start(String words, int width) {
        return width(words) <= width ? words : words.substring(0, words.offsetByCodePoints(0, width - 3)) + "...";
    }
}
