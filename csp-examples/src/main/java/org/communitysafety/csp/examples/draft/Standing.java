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
import org.communitysafety.csp.time.PartialDate;
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

    /** How it stood on the day: the last judgement by then, those that cannot be put before or after it, or that there is none. */
    static String told(LocalDate day, Action action) {
        return on(day, action).map(one -> besideUndated(day, action, words(one))).or(() -> undated(day, action)).orElse(ReportingWords.NOT_JUDGED);
    }

    /** What is said of the last judgement by the day, and the judgements that cannot be put before or after it, which may be later. */
    static String besideUndated(LocalDate day, Action action, String said) {
        return undated(day, action).map(more -> said + "; " + more).orElse(said);
    }

    /** The judgements that cannot be put before or after the day, in words; empty if there are none. */
    static Optional<String> undated(LocalDate day, Action action) {
        List<Progress> unplaced = unplaced(day, action);
        return unplaced.isEmpty() ? Optional.empty()
                : Optional.of(ReportingWords.undated(Telling.joined(unplaced.stream().map(Standing::words).toList())));
    }

    /** Whether it was judged within those days. */
    static boolean isJudged(Progress progress, Span days) {
        return progress.getAsAt().filter(asAt -> asAt.isWithin(days.first(), days.last())).isPresent();
    }

    /** Whether what people say of it tells how it stands at the end of the days: it was judged in them, or needs no word since it was done or given up. */
    static boolean isCurrent(Progress progress, Span days) {
        return isJudged(progress, days) || needsNoWord(progress);
    }

    static boolean is(ProgressScale scale, Optional<Progress> progress) {
        return progress.flatMap(Progress::getScale).filter(scale::equals).isPresent();
    }

    /** Whether its time was over and nobody had judged it done, dropped, carried over or suspended. */
    static boolean isOverdue(LocalDate day, Action action) {
        return lastDay(action).filter(last -> last.isBefore(day)).isPresent() && isOpen(day, action);
    }

    /** Whether its fixed time ends with the day, and nobody had judged it done, dropped, carried over or suspended. */
    static boolean isDue(LocalDate day, Action action) {
        return lastDay(action).filter(day::equals).isPresent() && isOpen(day, action);
    }

    /** Whether its time was over, or ended with the day, and whether it was done by then a person has to read. */
    static boolean isOverdueOrDone(LocalDate day, Action action) {
        return lastDay(action).filter(last -> !last.isAfter(day)).isPresent() && isForAPerson(day, action);
    }

    /**
     * Whether how it stands is for a person to read: the words of the last judgement stand for nothing on the common scale; or a judgement that
     * cannot be put before or after the day says in such words how it stands, or of the two one says that it is done or the like and one does not.
     */
    static boolean isForAPerson(LocalDate day, Action action) {
        Optional<Progress> now = on(day, action);
        if (now.isPresent() && now.get().getScale().isEmpty()) {
            return true;
        }
        return unplaced(day, action).stream().anyMatch(one -> one.getScale().isEmpty() || isSettled(Optional.of(one)) != isSettled(now));
    }

    /** Whether it was done, dropped or carried over by the day, and nothing puts that in doubt: that needs no word each quarter. */
    static boolean needsNoWord(LocalDate day, Action action) {
        return !isForAPerson(day, action) && on(day, action).filter(Standing::needsNoWord).isPresent();
    }

    private static boolean needsNoWord(Progress progress) {
        return progress.getScale().filter(NEEDS_NO_WORD::contains).isPresent();
    }

    private static boolean isOpen(LocalDate day, Action action) {
        return !isForAPerson(day, action) && !isSettled(on(day, action));
    }

    private static boolean isSettled(Optional<Progress> progress) {
        return progress.flatMap(Progress::getScale).filter(SETTLED::contains).isPresent();
    }

    /** The last day of its time, where that is told as a fixed one: that day is still in time. */
    private static Optional<LocalDate> lastDay(Action action) {
        return action.getDue().filter(due -> due.getKind() == DueKind.FIXED).flatMap(Due::getBy).map(PartialDate::getLast);
    }
}
