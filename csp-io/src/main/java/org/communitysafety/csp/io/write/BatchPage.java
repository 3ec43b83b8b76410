package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.GOOD;
import static org.communitysafety.csp.io.brief.Ink.OPEN;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.BatchRow;
import org.communitysafety.csp.io.result.BatchStanding;
import org.communitysafety.csp.io.result.BatchTotals;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** Reviews of many sets of papers as text for people, and the table that closes them. */
public final class BatchPage {

    private static final int FAULTS_TOLD = 20;
    private static final int AREA = 16;
    private static final int LEAST_NAME = 20;
    private static final int YEAR = "2025-26".length();
    private static final String BETWEEN = "  ";
    private static final String WHY = "      ";
    private static final Words WORDS = Bundle.english();

    /** What is counted: what stands over it, and how wide that is at least. */
    private enum Column {
        GAPS(BatchMessages.GAPS, 4, BatchRow.Counts::gaps),
        CONFLICTS(BatchMessages.CONFLICTS, 10, BatchRow.Counts::conflicts),
        ASK(BatchMessages.ASK, 5, BatchRow.Counts::questions),
        DECIDE(BatchMessages.DECIDE, 7, BatchRow.Counts::judgements),
        UNCHECKED(BatchMessages.UNCHECKED, 10, BatchRow.Counts::unchecked);

        private final Message.Plain heading;
        private final int least;
        private final ToIntFunction<BatchRow.Counts> number;

        Column(Message.Plain heading, int least, ToIntFunction<BatchRow.Counts> number) {
            this.heading = heading;
            this.least = least;
            this.number = number;
        }
    }

    private BatchPage() {}

    /** The text of one result. */
    public static String of(BatchResult result, Style style) {
        Page page = new Page(style);
        page.say(0, 0, STRONG.of(WORDS.say(BatchMessages.NUMBER, Integer.toString(result.number()))), STRONG.of(result.name()));
        result.trouble().ifPresent(trouble -> {
            page.say(0, 0, BAD.of(trouble));
            faults(result, page);
        });
        return page + "\n" + result.reviewed().map(reviewed -> ReviewPage.of(reviewed, style) + "\n").orElse("");
    }

    private static void faults(BatchResult result, Page page) {
        List<Fault> faults = result.faults();
        for (Fault fault : faults.subList(0, Math.min(FAULTS_TOLD, faults.size()))) {
            page.say(2, 4, BAD.of(fault.location().exactly(source(fault), WORDS) + ":"), PLAIN.of(fault.message(WORDS)));
        }
        if (faults.size() > FAULTS_TOLD) {
            page.say(2, 4, BAD.of(WORDS.say(ReviewMessages.MORE_FAULTS, faults.size() - FAULTS_TOLD)));
        }
    }

    /** The input, unless the fault is in one of its tables. */
    private static String source(Fault fault) {
        return fault.location().heading().isEmpty() ? fault.location().source() : "";
    }

    /** The text of the closing table. */
    public static String closing(List<BatchRow> rows, Style style) {
        int longest = rows.stream().mapToInt(row -> width(Clean.text(row.name()))).max().orElse(0);
        String head = row(column -> WORDS.say(column.heading)) + BETWEEN;
        int standing = Stream.of(BatchStanding.values()).mapToInt(one -> one.getWord().length()).max().orElse(0);
        int counted = width(head) + standing + YEAR + 3 * BETWEEN.length();
        int area = Math.min(Math.min(AREA, style.getWidth() - counted - 2), rows.stream().mapToInt(row -> width(area(row))).max().orElse(0));
        int room = style.getWidth() - counted - area - 2;
        boolean inOneLine = room >= Math.min(LEAST_NAME, longest);
        String over = WORDS.say(BatchMessages.INPUT);
        int name = inOneLine ? Math.max(width(over), Math.min(room, longest)) : style.getWidth() - 2;
        String between = inOneLine ? BETWEEN : "\n    ";
        Page page = new Page(style);
        page.heading(WORDS.say(BatchMessages.ALL), "");
        page.row(FAINT.of(BETWEEN + (inOneLine ? left(over, name) : over) + between + left(WORDS.say(BatchMessages.AREA), area) + BETWEEN
                + left(WORDS.say(BatchMessages.YEAR), YEAR) + BETWEEN + head + WORDS.say(BatchMessages.GATE)));
        BatchTotals totals = BatchTotals.NONE;
        for (BatchRow row : rows) {
            String input = end(Clean.text(row.name()), name);
            page.row(PLAIN.of(BETWEEN + (inOneLine ? left(input, name) : input) + between + left(start(area(row), area), area) + BETWEEN
                            + left(row.year().map(PlanYear::toString).orElse("-"), YEAR) + BETWEEN + counts(row) + BETWEEN),
                    ink(row.standing()).of(row.standing().getWord()));
            row.why().ifPresent(why -> page.row(FAINT.of(WHY + start(Clean.text(why), style.getWidth() - WHY.length()))));
            totals = totals.and(row.standing());
        }
        page.gap();
        page.say(0, 0, STRONG.of(WORDS.say(BatchMessages.INPUTS, totals.all())), PLAIN.of(words(totals)));
        return page.toString();
    }

    private static String area(BatchRow row) {
        return Clean.text(row.area().orElse("-"));
    }

    private static String counts(BatchRow row) {
        return row(column -> row.counts().map(counts -> Integer.toString(column.number.applyAsInt(counts))).orElse("-"));
    }

    /** A cell for each column, at the right of it. */
    private static String row(Function<Column, String> cell) {
        StringBuilder row = new StringBuilder();
        for (Column column : Column.values()) {
            String words = cell.apply(column);
            int wide = Math.max(column.least, width(WORDS.say(column.heading)) + (column == Column.GAPS ? 0 : 1));
            row.append(" ".repeat(Math.max(0, wide - width(words)))).append(words);
        }
        return row.toString();
    }

    private static String words(BatchTotals totals) {
        List<String> words = new ArrayList<>();
        for (BatchStanding standing : BatchStanding.values()) {
            int count = totals.count(standing);
            if (count > 0) {
                words.add(WORDS.say(BatchMessages.of(standing), count));
            }
        }
        return words.isEmpty()
                ? WORDS.say(BatchMessages.NONE)
                : WORDS.say(BatchMessages.TOTALS, String.join(WORDS.say(BatchMessages.LIST), words));
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

    /** The end of a name, which tells it from others in the same folder. */
    private static String end(String words, int width) {
        int more = width(words) - width;
        return more <= 0 ? words : "..." + words.substring(words.offsetByCodePoints(0, more + 3));
    }

    private static String start(String words, int width) {
        return width(words) <= width ? words : words.substring(0, words.offsetByCodePoints(0, width - 3)) + "...";
    }
}
