package org.communitysafety.csp.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.law.Provision;

/**
 * One step of the yearly cycle.
 *
 * @param id what it is among the steps of the cycle, the same in every year: {@code plan}
 * @param title what is done, in a few words
 * @param who who does it, as a sentence names them
 * @param first the first day on which it can or should be done; empty if none is told
 * @param last the last day; empty if none is fixed
 * @param basis what it rests on
 * @param provision where the law asks for it; empty for what is only usual, or a date of one's own
 * @param note what else should be known, in sentences
 */
public record Step(
        String id,
        String title,
        String who,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        StepBasis basis,
        Optional<Provision> provision,
        String note) {

    static Step within(String id, String title, String who, LocalDate first, LocalDate last, Provision law, String note) {
        return new Step(id, title, who, Optional.of(first), Optional.of(last), StepBasis.LAW, Optional.of(law), note);
    }

    static Step by(String id, String title, String who, LocalDate last, Provision law, String note) {
        return new Step(id, title, who, Optional.empty(), Optional.of(last), StepBasis.LAW, Optional.of(law), note);
    }

    static Step after(String id, String title, String who, LocalDate first, Provision law, String note) {
        return new Step(id, title, who, Optional.of(first), Optional.empty(), StepBasis.LAW, Optional.of(law), note);
    }

    static Step withoutDay(String id, String title, String who, Provision law, String note) {
        return new Step(id, title, who, Optional.empty(), Optional.empty(), StepBasis.LAW, Optional.of(law), note);
    }

    /** The day it stands at in a list of days: its last, else its first; empty if it has neither. */
    public Optional<LocalDate> day() {
        return last.or(() -> first);
    }
}
