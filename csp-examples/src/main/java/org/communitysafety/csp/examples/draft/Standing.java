package org.communitysafety.csp.examples.draft;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.time.Span;

/** How an action stood on a day, as people judged it by then. Judgements without a day, or with one that may be later, are not counted. */
final class Standing {

    private static final Set<ProgressScale> SETTLED =
            EnumSet.of(ProgressScale.COMPLETE, ProgressScale.DROPPED, ProgressScale.CARRIED_OVER, ProgressScale.SUSPENDED);

    private static final Set<ProgressScale> NEEDS_NO_WORD = EnumSet.of(ProgressScale.COMPLETE, ProgressScale.DROPPED, ProgressScale.CARRIED_OVER);

    private Standing() {}

    /** The last judgement of those by the end of the day; of two of one day, the one that stands later in the papers. */
    static Optional<Progress> on(LocalDate day, Action action) {
        return Progress.latest(action.getProgress().stream()
                .filter(one -> one.getAsAt().filter(asAt -> !asAt.getLast().isAfter(day)).isPresent())
                .toList());
    }

    /** The judgements that cannot be put before or after the day. */
    static List<Progress> unplaced(LocalDate day, Action action) {
        return action.getProgress().stream()
                .filter(one -> one.getAsAt().isEmpty()
                        || (one.getAsAt().get().getLast().isAfter(day) && !one.getAsAt().get().getFirst().isAfter(day)))
                .toList();
    }

    /** The status as written, with the day of the judgement. */
    static String words(Progress progress) {
        return progress.getText() + progress.getAsAt().map(day -> " (" + Telling.day(day) + ")").orElse("");
    }

    /** Whether it was judged within those days. */
    static boolean isJudged(Progress progress, Span days) {
        return progress.getAsAt().filter(asAt -> asAt.isWithin(days.first(), days.last())).isPresent();
    }

    /** Whether what people say of it tells how it stands at the end of the days: it was judged in them, or needs no word since it was done or given up. */
    static boolean isCurrent(Progress progress, Span days) {
        return isJudged(progress, days) || progress.getScale().filter(NEEDS_NO_WORD::contains).isPresent();
    }

    static boolean is(ProgressScale scale, Optional<Progress> progress) {
        return progress.flatMap(Progress::getScale).filter(scale::equals).isPresent();
    }

    /** Whether its time was over and nobody had judged it done, dropped, carried over or suspended. */
    static boolean isOverdue(LocalDate day, Action action) {
        return isTimeOver(day, action) && !isOffTheScale(day, action)
                && on(day, action).flatMap(Progress::getScale).filter(SETTLED::contains).isEmpty();
    }

    /** Whether its time was over and the words of the last judgement stand for nothing on the common scale: a person has to read them. */
    static boolean isOverdueOrDone(LocalDate day, Action action) {
        return isTimeOver(day, action) && isOffTheScale(day, action);
    }

    private static boolean isOffTheScale(LocalDate day, Action action) {
        return on(day, action).filter(one -> one.getScale().isEmpty()).isPresent();
    }

    /** Whether its fixed time ends with the day, and nobody had judged it done, dropped, carried over or suspended. */
    static boolean isDue(LocalDate day, Action action) {
        return action.getDue().filter(due -> due.getKind() == DueKind.FIXED).flatMap(Due::getBy).filter(by -> by.getLast().equals(day)).isPresent()
                && on(day, action).flatMap(Progress::getScale).filter(SETTLED::contains).isEmpty();
    }

    /** Whether its time, told as a fixed one, was over before the day: its last day is still in time. */
    private static boolean isTimeOver(LocalDate day, Action action) {
        return action.getDue().filter(due -> due.getKind() == DueKind.FIXED).flatMap(Due::getBy)
                .filter(by -> by.getLast().isBefore(day)).isPresent();
    }
}
