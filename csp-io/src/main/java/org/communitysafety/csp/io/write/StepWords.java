package org.communitysafety.csp.io.write;

import org.communitysafety.csp.calendar.CycleNoteKind;
import org.communitysafety.csp.calendar.Step;
import org.communitysafety.csp.io.brief.Counted;
import org.communitysafety.csp.time.DayInWords;

/** When and why a step is, and what is the matter, in words. */
final class StepWords {

    private StepWords() {}

    /** What is the matter, at the head of a line. */
    static String of(CycleNoteKind kind) {
        return switch (kind) {
            case LATE -> "Too late";
            case ORDER -> "This order cannot work";
            case FOR_A_PERSON -> "A person must decide";
            case CHECK -> "Check this date";
            case NOT_KNOWN -> "Not known";
        };
    }

    /** {@code by 31 March 2025}; of a window, the words for its end. */
    static String when(Step step) {
        if (step.last().isPresent()) {
            String last = DayInWords.of(step.last().get());
            return step.first().equals(step.last()) ? last : "by " + last;
        }
        return step.first().map(first -> "from " + DayInWords.of(first)).orElse("no day fixed");
    }

    /** Who, since when if there is a window, what it rests on and where that stands. */
    static String facts(Step step) {
        String window = step.first().isPresent() && step.last().isPresent() && !step.first().equals(step.last())
                ? ", not before " + DayInWords.of(step.first().get())
                : "";
        return "By " + step.who() + window + ". " + Counted.capital(step.basis().getPlainName())
                + step.provision().map(law -> ": " + law).orElse("") + ".";
    }
}
