package org.communitysafety.csp.examples.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.io.words.Units;
import org.communitysafety.csp.measure.Direction;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Words;

/** What the quarterly monitoring and the annual report say beside what the papers say. */
final class ReportingWords {

    static final String NOTHING_JUDGED = "Status is as people judged and wrote it. Nothing in this document is judged by the program that wrote it.";
    static final String NO_TIME = "the plan tells neither its year nor when it starts, so that no quarter of it is known";

    static final String IN_NUMBERS = "In numbers";
    static final String IN_NUMBERS_CAPTION = "Actions by status, as people judged them";
    static final String NOT_JUDGED = "no status told";
    static final String UNDATED = "a status without a day that tells whether it is of this time";
    static final String ACTIONS = "Actions";
    static final String SET_OUT_ACTIONS = "Set out the actions.";
    static final String UNPLACED = "These judgements have no day that tells whether they are of this time, and are not counted:";

    static final String OVERDUE = "Overdue";
    static final String OVERDUE_FIRST = "Actions whose time is told as a fixed one and was over by then, without a judgement told here that they were done, dropped, "
            + "carried over or suspended:";
    static final String OVERDUE_OR_DONE = "The time of these was over, or ended with that day. Whether they are done is for a person to read: their status is "
            + "in words that the papers put nowhere on the common scale, or has no day that tells whether it is of this time:";
    static final String DUE_NOW = "Due on the last day of this time, and not told as done:";
    static final String NOTHING_OVERDUE = "Of the actions told here, none with a fixed time was overdue that was not judged to be done, dropped, carried over or suspended.";
    static final String NONE_FOR_QUARTER = "no reading for this quarter";
    static final String NONE_FOR_YEARS_END = "no reading for the end of the year";
    static final String NO_ACTIONS = "These papers have no actions that this could be told of.";
    static final String NO_MEASURES = "These papers have no readings that this could be told of.";
    static final String NOT_ALL_TOLD = "Part of what the papers have on it could not be read, or is not for these readers.";
    static final String CARRIED = "Carried forward";
    static final String NOTHING_CARRIED = "Of the actions told here, none is said to be carried forward.";
    static final String FROM_BEFORE = "It is carried on from the plan before.";
    static final String NOBODY = "No judgement on it by then is told here.";

    static final String MEASURES = "Measures against target";
    static final String MEASURES_FIRST = "Each reading is held against the target by the rule that the plan gives, in numbers. Whether that is good enough is for "
            + "people to say.";
    static final String MEASURES_CAPTION = "Measures, their targets and the last readings by then";
    static final String SET_OUT_MEASURES = "Set out the measures, with baseline and target.";
    static final String NO_TARGET = "The plan gives no target.";
    static final String NO_READING = "No reading by then.";
    static final String NO_READING_WITH_TIME = "No reading by then that has a time.";
    static final String NO_VALUE = "The reading has no number, so it is not held against the target.";
    static final String LAST_NUMBER = "The last reading has no number. Of the last number before it: ";
    static final String LAST_FIGURE = "The last reading is a forecast. Of the last number that is none: ";
    static final String UNPLACED_READINGS = "These readings have no time that tells whether they are of this time, and are not held against a target:";
    static final String OF_ONE_DAY = " It is told for one day: whether that is how many there were then, or a total up to it, is for a person to say.";
    static final String FORECAST = "The reading is a forecast, so it is not held against the target.";
    static final String OTHER_UNIT = "Not held against the target: the units are not the same.";
    static final String IN_WORDS = "The plan gives the target in words alone, and no rule to hold a number against it.";
    static final String NO_BASELINE = "Not held against the target: the plan gives a change, and no number to start from.";
    static final String OTHER_TIME = "Not held against the target: the reading is for another length of time than the baseline.";
    static final String TIME_NOT_TOLD = "Not held against the baseline: for how long the baseline or the reading is, is not told.";
    static final String RATE_TIME_NOT_TOLD = " Whether both rates count over the same length of time is not told.";
    static final String BROKEN = "Not held against the baseline: a figure since then is marked as not comparable with those before.";
    static final String NO_WAY = " The plan does not say which way is good.";

    static final String BREAKS = "Breaks in series";
    static final String NO_BREAKS = "Of the readings told here, none is marked as not comparable with those before.";

    static final String ESCALATE = "To escalate";
    static final String ESCALATE_FIRST = "What the strategy group may want to look at, as far as papers tell:";
    static final String SAY_WHAT_IS_ESCALATED = "Say which of these are escalated, to whom, and what is asked of them.";
    static final String FOR_A_PERSON_FIRST = "Whether there is something to look at in these is for a person to read: their status is in words that the papers put "
            + "nowhere on the common scale, or has no day that tells whether it is of this time:";
    static final String TARGETS_FIRST = "The time of these targets is over. Whether each was reached is for people to say:";
    static final String NOTHING_TO_LOOK_AT = "Of the actions told here, none is late that was not judged to be done, dropped or carried over, and none is told "
            + "to be at risk, off track or suspended.";
    static final String REMEDIAL = "Remedial action agreed";
    static final String DECISIONS = "Decisions recorded";
    static final String NO_DECISIONS = "No decision on the plan is recorded in this time.";
    static final String SAY_WHAT_WAS_AGREED = "Say what was agreed to put things right, who does it and by when.";

    static final String YEAR = "The year";
    static final String BY_PRIORITY = "By priority";
    static final String BY_PRIORITY_CAPTION = "How the actions of each priority stood at the end of the year, as people judged them";
    static final String MILESTONES = "Milestones";
    static final String MILESTONES_CAPTION = "Actions judged to be done by the end of the year";
    static final String NO_MILESTONES = "Of the actions told here, none is judged to be done.";
    static final String NO_SURE_MILESTONES = "Of the actions told here, none is judged to be done on the common scale and by a day. Those that are for a person to "
            + "read stand below.";
    static final String NOT_DONE = "Not told as done";
    static final String RUNNING = "Still running";
    static final String RUNNING_CAPTION = "Actions last judged to be under way or not begun";
    static final String FOR_A_PERSON = "For a person to read";
    static final String FOR_A_PERSON_CAPTION = "Actions of which the status is in words that the papers put nowhere on the common scale, or has no day";
    static final String STOPPED = "Off track, suspended, dropped or carried over";
    static final String STOPPED_CAPTION = "Actions last judged to be off track, suspended, dropped or carried over";
    static final String SILENT = "Not judged";
    static final String SILENT_CAPTION = "Actions on which no judgement by the end of the year is told";
    static final String IMPACT = "Impact";
    static final String SAY_IMPACT = "Say what changed for people, and how far this plan had to do with it. Numbers alone do not tell.";
    static final String DELIVERY = "How far this plan was carried out";
    static final String DELIVERY_FIRST = "For the strategic assessment that looks back on this plan:";
    static final String REVIEWS = "Reviews recorded in the year";

    private static final Words WORDS = Bundle.english();

    private ReportingWords() {}

    static String quarterTitle(int number, String plan) {
        return "Quarter " + number + ": " + plan;
    }

    static String annualTitle(String plan) {
        return "Annual report: " + plan;
    }

    static String days(Span days) {
        return WORDS.day(days.first()) + " to " + WORDS.day(days.last());
    }

    static String noQuarter(int number) {
        return "the plan has no quarter " + number + ": it ends before that starts";
    }

    static String quarter(int number, Span days) {
        return "Quarter " + number + " of the plan's own year is " + days(days) + ". What is told as it stands now is as at its last day; what is told as it "
                + "stood then is as at the day before its first.";
    }

    static String year(Span days) {
        return "The plan's year is " + days(days) + ". What is told as it stood at the end is as at its last day.";
    }

    static String notInThatQuarter(String status) {
        return status + ", not judged in the quarter that ended then";
    }

    static String beforeLastQuarter(String status) {
        return status + "; last judged before the last quarter of the year";
    }

    static String lastReading(String reading) {
        return reading.isEmpty() ? "" : "Last reading: " + ended(reading) + " ";
    }

    static String numberBefore(String reading) {
        return "; the last number before it: " + reading;
    }

    static String notThisQuarter(String status) {
        return status + "; not judged in this quarter";
    }

    static String undated(String statuses) {
        return "a status without a day that tells whether it is of this time: " + statuses;
    }

    static String has(String something) {
        return "It has " + ended(something);
    }

    static String wasDue(String when) {
        return "It was due: " + ended(when);
    }

    static String lastSaid(String status) {
        return "It was last said to be " + ended(status);
    }

    static String why(String reason) {
        return "Why: " + ended(reason);
    }

    /** With a full stop, unless there is one, or another end of a sentence, which may stand within quotation marks or brackets. */
    static String ended(String words) {
        return words.matches("(?s).*[.!?][\"'\u2019\u201d)]*\\s*") ? words : words + ".";
    }

    static String sayWhy(String actions) {
        return "Say why these are carried forward: " + actions + ".";
    }

    static String sayHowItStands(String actions) {
        return "Say how these stand; no judgement with a day in this time is told: " + actions + ".";
    }

    static String fromLevel(BigDecimal value, BigDecimal level, String unit, boolean isShare) {
        BigDecimal apart = value.subtract(level);
        if (apart.signum() == 0) {
            return "At the level of " + Telling.number(level) + unit + ".";
        }
        String where = (apart.signum() > 0 ? " above" : " below") + " the level of " + Telling.number(level) + unit + ".";
        return isShare ? Telling.number(value) + unit + " is " + points(apart) + where : Telling.number(value) + " is " + Telling.number(apart.abs()) + where;
    }

    private static String points(BigDecimal apart) {
        return Telling.number(apart.abs()) + (apart.abs().compareTo(BigDecimal.ONE) == 0 ? " percentage point" : " percentage points");
    }

    static String noUnit(BigDecimal level) {
        return notHeld(level, "") + "the measure has no unit, so whether its figures grow with the time that they are for is not known.";
    }

    static String untold(BigDecimal level, String unit) {
        return notHeld(level, unit) + "the plan does not say for how long it is meant.";
    }

    static String lengthNotTold(BigDecimal level, String unit) {
        return notHeld(level, unit) + "for how long the level or the reading is, is not told.";
    }

    static String otherLength(BigDecimal level, String unit, Period meant) {
        return notHeld(level, unit) + "it is for " + Telling.period(meant) + ", and the reading for another length of time.";
    }

    private static String notHeld(BigDecimal level, String unit) {
        return "Not held against the level of " + Telling.number(level) + unit + ": ";
    }

    /** When a target is due, and whether that is past on a day. */
    static String due(PartialDate by, LocalDate day) {
        return by.getLast().isAfter(day) ? " The target is not due until " + Telling.day(by) + "."
                : " The target was by " + Telling.day(by) + (by.getLast().equals(day) ? ", which ends with this time." : ", which is past.");
    }

    /** @param parts the change in per cent, rounded; empty if that says nothing */
    static String changed(BigDecimal from, BigDecimal to, String unit, Units.Sort sort, Optional<BigDecimal> parts) {
        BigDecimal change = to.subtract(from);
        if (change.signum() == 0) {
            return "No change from the baseline of " + Telling.number(from) + unit + ".";
        }
        boolean up = change.signum() > 0;
        return "From " + Telling.number(from) + " to " + Telling.number(to) + unit + ": "
                + (sort == Units.Sort.SHARE ? points(change) : Telling.number(change.abs()))
                + (sort == Units.Sort.COUNT ? up ? " more" : " less" : up ? " higher" : " lower")
                + parts.map(part -> ", " + (part.signum() == 0 ? "less than 0.1" : Telling.number(part.abs().stripTrailingZeros())) + " per cent").orElse("")
                + ".";
    }

    /** Which way is good, as the target says of its level, or else the measure of itself. */
    static String good(Direction way) {
        return switch (way) {
            case UP -> " By the plan, up is good.";
            case DOWN -> " By the plan, down is good.";
            case HOLD -> " By the plan, to hold is good.";
            case EITHER -> " By the plan, both ways are good.";
        };
    }

    static String wanted(Direction way) {
        return switch (way) {
            case UP -> " The plan wants it up.";
            case DOWN -> " The plan wants it down.";
            case HOLD -> " The plan wants it held.";
            case EITHER -> " The plan wants both ways at once.";
        };
    }

    /** @param days those in which the assessment is prepared that looks back on the plan; empty if the plan does not tell its year */
    static String sayHowFar(Optional<Span> days) {
        return "Say how far this plan was carried out, for the strategic assessment "
                + days.map(ReportingWords::days).map(told -> "prepared from " + told).orElse("that looks back on it") + ". These papers have no judgement on it.";
    }

    static String judgement(String year, String text) {
        return "On the plan for " + year + ": " + text;
    }
}
