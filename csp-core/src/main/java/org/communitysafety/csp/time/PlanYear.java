package org.communitysafety.csp.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/**
 * A year as the 2007 Regulations mean it: the twelve months from 1 April (SI 2007/1830 regulation 2).
 *
 * @param start the calendar year in which it starts, 1000 to 9998: 2024 for 2024-25
 */
public record PlanYear(int start) implements Comparable<PlanYear> {

    private static final Message.Plain NOT_A_YEAR = Message.plain("unfit.year");
    private static final Message.Plain NOT_APRIL_TO_MARCH = Message.plain("unfit.plan-year");
    private static final Message.One<String> MEANT = Message.of("unfit.plan-year.meant", String.class);
    private static final Message.Two<String, String> ONE_YEAR = Message.of("unfit.plan-year.one", String.class, String.class);
    private static final Message.One<String> NOT_THE_NEXT = Message.of("unfit.plan-year.not-the-next", String.class);

    /** A year as people write it too: 2025/26, 2025-2026; or one year alone. */
    private static final Pattern OTHERWISE = Pattern.compile("([1-9][0-9]{3})(?:\\s*[-/\u2013]\\s*((?:[0-9]{2})?[0-9]{2}))?");

    /** @throws UnfitTextException if the start is outside 1000 to 9998 */
    public PlanYear {
        if (start < 1000 || start > 9998) {
            throw new UnfitTextException(Integer.toString(start), NOT_A_YEAR.said());
        }
    }

    /** The year that the day falls in. */
    public static PlanYear of(LocalDate day) {
        return new PlanYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Reads {@code 2024-25}.
     *
     * @throws UnfitTextException if the text is not such a year
     */
    public static PlanYear parse(String text) {
        boolean shaped = text.length() == 7 && text.charAt(4) == '-';
        int start = 0;
        int end = 0;
        for (int i = 0; shaped && i < 7; i++) {
            char c = text.charAt(i);
            if (i != 4) {
                shaped = c >= '0' && c <= '9';
                if (i < 4) {
                    start = start * 10 + (c - '0');
                } else {
                    end = end * 10 + (c - '0');
                }
            }
        }
        if (!shaped || start < 1000 || start > 9998) {
            throw new UnfitTextException(text, otherwise(text));
        }
        if ((start + 1) % 100 != end) {
            throw new UnfitTextException(
                    text, NOT_THE_NEXT.said(new PlanYear(start).toString()));
        }
        return new PlanYear(start);
    }

    /** Why that is no year as it is written here, with the one that is meant where that can be told. */
    private static Said otherwise(String text) {
        Matcher year = OTHERWISE.matcher(text);
        if (year.matches() && !year.group(1).equals("9999")) {
            PlanYear meant = new PlanYear(Integer.parseInt(year.group(1)));
            String end = year.group(2);
            if (end == null) {
                return ONE_YEAR.said(year.group(1), meant.toString());
            }
            if (Integer.toString(meant.start + 1).endsWith(end)) {
                return MEANT.said(meant.toString());
            }
        }
        return NOT_APRIL_TO_MARCH.said();
    }

    /** 1 April. */
    public LocalDate getFirst() {
        return LocalDate.of(start, Month.APRIL, 1);
    }

    /** 31 March of the next calendar year. */
    public LocalDate getLast() {
        return LocalDate.of(start + 1, Month.MARCH, 31);
    }

    /** 31 March on which the year before ends: the last day on which a plan for this year can be revised in time. */
    public LocalDate getEve() {
        return LocalDate.of(start, Month.MARCH, 31);
    }

    /** The year before. */
    public PlanYear previous() {
        return new PlanYear(start - 1);
    }

    /** The year after. */
    public PlanYear next() {
        return new PlanYear(start + 1);
    }

    @Override
    public int compareTo(PlanYear other) {
        return Integer.compare(start, other.start);
    }

    /** As people write it: {@code 2024-25}. */
    @Override
    public String toString() {
        int end = (start + 1) % 100;
        return start + (end < 10 ? "-0" : "-") + end;
    }
}
