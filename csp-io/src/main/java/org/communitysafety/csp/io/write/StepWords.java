package org.communitysafety.csp.io.write;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.calendar.Step;
import org.communitysafety.csp.io.brief.Capital;
import org.communitysafety.csp.words.Words;

/** When and why a step is, in words. */
final class StepWords {

    private StepWords() {}

    /** {@code by 31 March 2025}; of a window, the words for its end. */
    static String when(Step step, Words words) {
        if (step.last().isPresent()) {
            String last = words.day(step.last().get());
            return step.first().equals(step.last()) ? last : words.say(CycleMessages.BY, last);
        }
        return step.first().map(first -> words.say(CycleMessages.FROM, words.day(first))).orElseGet(() -> words.say(CycleMessages.NO_DAY));
    }

    /** Who, since when if there is a window, what it rests on and where that stands. */
    static String facts(Step step, Words words) {
        Optional<LocalDate> opens = step.first().filter(first -> step.last().isPresent() && !step.first().equals(step.last()));
        String basis = Capital.of(step.basis().named(words));
        return opens.map(first -> words.say(CycleMessages.WHO_NOT_BEFORE, step.who(), words.day(first)))
                        .orElseGet(() -> words.say(CycleMessages.WHO, step.who()))
                + " "
                + step.provision().map(law -> words.say(CycleMessages.BASIS_IN_LAW, basis, law.toString()))
                        .orElseGet(() -> words.say(CycleMessages.BASIS, basis));
    }
}
