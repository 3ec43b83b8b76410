package org.communitysafety.csp.io.chart;

import java.util.Locale;
import java.util.Optional;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.measure.Direction;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.measure.ObservationFlag;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.words.Message;

/** What is said about pictures, in them and beside them. */
final class ChartMessages {

    static final Message.Plain BASELINE = Message.plain("chart.baseline");
    static final Message.Plain READING = Message.plain("chart.reading");
    static final Message.Plain ASSESSMENT = Message.plain("chart.assessment");
    static final Message.Plain ASSESSMENT_BEFORE = Message.plain("chart.assessment-before");
    static final Message.Plain TARGET = Message.plain("chart.target");
    static final Message.Plain OPEN_MARK = Message.plain("chart.open-mark");
    static final Message.Plain BREAK_MARK = Message.plain("chart.break-mark");
    static final Message.Plain TIME_MARK = Message.plain("chart.time-mark");
    static final Message.Plain WHAT = Message.plain("chart.what");
    static final Message.Plain WHEN = Message.plain("chart.when");
    static final Message.Plain NUMBER = Message.plain("chart.number");
    static final Message.Plain AS_WRITTEN = Message.plain("chart.as-written");
    static final Message.Plain TO_KNOW = Message.plain("chart.to-know");
    static final Message.Plain UNEVEN = Message.plain("chart.uneven");
    static final Message.Plain UNEVEN_HERE = Message.plain("chart.uneven-here");
    static final Message.Plain BROKEN = Message.plain("chart.broken");
    static final Message.Plain AXIS_NOT_FROM_ZERO = Message.plain("chart.axis-not-from-zero");
    static final Message.Plain NUMBERS_LEFT_OUT = Message.plain("chart.numbers-left-out");
    static final Message.Plain NOT_DRAWN_NO_TIME = Message.plain("chart.not-drawn-no-time");
    static final Message.Plain NOT_DRAWN_OTHER_UNIT = Message.plain("chart.not-drawn-other-unit");
    static final Message.Plain NOT_DRAWN_TOO_LONG = Message.plain("chart.not-drawn-too-long");
    static final Message.Plain WORKED_OUT = Message.plain("chart.worked-out");
    static final Message.Plain TARGETS_NOT_DRAWN = Message.plain("chart.targets-not-drawn");
    static final Message.Plain TARGET_AS_GIVEN = Message.plain("chart.target-as-given");
    static final Message.Plain TARGET_WORKED_OUT = Message.plain("chart.target-worked-out");
    static final Message.Plain TARGET_OTHER_UNIT = Message.plain("chart.target-other-unit");
    static final Message.Plain TARGET_NO_BASELINE = Message.plain("chart.target-no-baseline");
    static final Message.Plain TARGET_NOT_CLEAR = Message.plain("chart.target-not-clear");
    static final Message.Plain TARGET_IN_WORDS = Message.plain("chart.target-in-words");
    static final Message.Plain OTHER_PRIORITY = Message.plain("chart.other-priority");
    static final Message.Plain NO_PRIORITY = Message.plain("chart.no-priority");
    static final Message.Plain NO_ACTION = Message.plain("chart.no-action");
    static final Message.Plain PRIORITY = Message.plain("chart.priority");
    static final Message.Plain STATUS = Message.plain("chart.status");
    static final Message.Plain ACTIONS = Message.plain("chart.actions");
    static final Message.Plain EARLIER = Message.plain("chart.earlier");
    static final Message.Plain LAST_TOLD = Message.plain("chart.last-told");
    static final Message.Plain TOLD_BEFORE = Message.plain("chart.told-before");
    static final Message.Plain TOLD_AT_NO_DAY = Message.plain("chart.told-at-no-day");
    static final Message.Plain TOLD_AFTER = Message.plain("chart.told-after");
    static final Message.Plain RANKS_TITLE = Message.plain("chart.ranks-title");
    static final Message.Plain RANKS_READ = Message.plain("chart.ranks-read");
    static final Message.Plain RANKS_IN_PART = Message.plain("chart.ranks-in-part");
    static final Message.Plain RANKS_MISSING = Message.plain("chart.ranks-missing");
    static final Message.Plain PLAN_BEFORE = Message.plain("chart.plan-before");
    static final Message.Plain THIS_PLAN = Message.plain("chart.this-plan");
    static final Message.Plain MOVED = Message.plain("chart.moved");
    static final Message.Plain NEW = Message.plain("chart.new");
    static final Message.Plain NEW_OR_UNREAD = Message.plain("chart.new-or-unread");
    static final Message.Plain DROPPED = Message.plain("chart.dropped");
    static final Message.Plain DROPPED_OR_UNREAD = Message.plain("chart.dropped-or-unread");
    static final Message.Plain UNRANKED_NOW = Message.plain("chart.unranked-now");
    static final Message.Plain UNRANKED_BEFORE = Message.plain("chart.unranked-before");
    static final Message.Plain NO_RANK = Message.plain("chart.no-rank");
    static final Message.Plain NOT_AMONG = Message.plain("chart.not-among");
    static final Message.Plain SAME = Message.plain("chart.same");

    static final Message.Two<String, String> WITH_UNIT = Message.of("chart.with-unit", String.class, String.class);
    static final Message.Two<String, String> MONTH = Message.of("chart.month", String.class, String.class);
    static final Message.Two<String, String> FROM_TO = Message.of("chart.from-to", String.class, String.class);
    static final Message.One<String> SINCE = Message.of("chart.since", String.class);
    static final Message.One<String> UNTIL = Message.of("chart.until", String.class);
    static final Message.One<String> BY = Message.of("chart.by", String.class);
    static final Message.Two<String, String> LIST = Message.of("chart.list", String.class, String.class);
    static final Message.One<String> SOURCE = Message.of("chart.source", String.class);
    static final Message.One<String> NOT_FROM_ZERO = Message.of("chart.not-from-zero", String.class);
    static final Message.One<String> TARGET_AT = Message.of("chart.target-at", String.class);
    static final Message.Two<String, String> FIRST = Message.of("chart.first", String.class, String.class);
    static final Message.Two<String, String> LAST = Message.of("chart.last", String.class, String.class);
    static final Message.One<Integer> READINGS_NOT_DRAWN = Message.of("chart.readings-not-drawn", Integer.class);
    static final Message.One<String> LEVEL_TITLE = Message.of("chart.level-title", String.class);
    static final Message.One<Integer> QUARTER = Message.of("chart.quarter", Integer.class);
    static final Message.Three<Integer, String, String> QUARTER_OF =
            Message.of("chart.quarter-of", Integer.class, String.class, String.class);
    static final Message.One<String> ACTIONS_TITLE = Message.of("chart.actions-title", String.class);
    static final Message.One<Integer> ACTIONS_COUNTED = Message.of("chart.actions-counted", Integer.class);
    static final Message.One<String> QUARTERS = Message.of("chart.quarters", String.class);
    static final Message.One<Integer> SEVERAL_PRIORITIES = Message.of("chart.several-priorities", Integer.class);
    static final Message.One<String> UP = Message.of("chart.up", String.class);
    static final Message.One<String> DOWN = Message.of("chart.down", String.class);

    private ChartMessages() {}

    static Message.Plain shortMonthName(int month) {
        return Message.plain("chart.month-short." + month);
    }

    static Message.Plain of(Subject subject) {
        return Message.plain("subject." + subject.getWord());
    }

    static Message.Plain good(Optional<Direction> direction) {
        return Message.plain("chart.good." + direction.map(Word::getWord).orElse("not-told"));
    }

    static Message.One<String> change(Direction direction) {
        return Message.of("chart.change." + direction.getWord(), String.class);
    }

    static Message.Plain of(ObservationFlag flag) {
        return Message.plain("chart.flag." + flag.getWord());
    }

    static Message.Plain of(NoValue why) {
        return Message.plain("chart.none." + why.getWord());
    }

    static Message.Plain of(Status status, Optional<ProgressScale> scale) {
        return Message.plain("chart.status." + scale.map(Word::getWord).orElseGet(() -> word(status)));
    }

    /** Of a time that is no quarter. */
    static Message.Plain of(When when) {
        return Message.plain("chart.when." + word(when));
    }

    /** The same in the margin of a picture. */
    static Message.Plain brief(When when) {
        return Message.plain("chart.when-brief." + word(when));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
