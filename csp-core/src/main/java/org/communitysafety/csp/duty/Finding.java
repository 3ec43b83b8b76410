package org.communitysafety.csp.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;

/**
 * What one duty answers for one set of papers. Immutable and thread-safe.
 *
 * @param duty the duty
 * @param askedOn the day it was asked on; empty where that day is not known
 * @param outcome the answer
 * @param gap where the finding is a gap or a conflict of a must, the id under which it is counted: rows that are one gap
 *     share it
 * @param evidence what in the papers bears on it; what contradicts comes first
 * @param shortfalls what the evidence lacks
 * @param reason why the outcome is what it is, in sentences
 * @param remedy what to do about it
 * @param question what to ask, and of whom
 * @param lawNotReadAfter the last day on which the instrument was read, where the duty was asked on a later one
 * @param notDueUntil the last day on which it can be done in time, where it is not yet due
 * @param notShown how many more pieces of evidence bear on it that its reader may not be shown; none as it is found
 */
public record Finding(
        Duty duty,
        Optional<LocalDate> askedOn,
        Outcome outcome,
        Optional<DutyId> gap,
        List<Evidence> evidence,
        List<Shortfall> shortfalls,
        String reason,
        Optional<String> remedy,
        Optional<String> question,
        Optional<LocalDate> lawNotReadAfter,
        Optional<LocalDate> notDueUntil,
        int notShown) {

    /** A finding as it is found, of which everything may be shown. */
    public Finding(
            Duty duty,
            Optional<LocalDate> askedOn,
            Outcome outcome,
            Optional<DutyId> gap,
            List<Evidence> evidence,
            List<Shortfall> shortfalls,
            String reason,
            Optional<String> remedy,
            Optional<String> question) {
        this(duty, askedOn, outcome, gap, evidence, shortfalls, reason, remedy, question, lawNotReadAfter(duty, askedOn), Optional.empty(), 0);
    }

    private static Optional<LocalDate> lawNotReadAfter(Duty duty, Optional<LocalDate> askedOn) {
        LocalDate readTo = duty.getProvision().instrument().getReadTo();
        return askedOn.filter(day -> day.isAfter(readTo)).map(day -> readTo);
    }

    /** Whether it points to that element, as evidence or as what lacks something. */
    public boolean isOn(ElementId id) {
        return evidence.stream().anyMatch(one -> one.element().getId().equals(id))
                || shortfalls.stream().anyMatch(one -> one.element().filter(element -> element.getId().equals(id)).isPresent());
    }

    /** The duty, the outcome and the reason; never what the papers say. */
    @Override
    public String toString() {
        return duty + " " + outcome.getWord() + ": " + reason;
    }

    /** The same finding, counted under that gap. */
    public Finding countedUnder(DutyId counted) {
        return new Finding(duty, askedOn, outcome, Optional.of(counted), evidence, shortfalls, reason, remedy, question,
                lawNotReadAfter, notDueUntil, notShown);
    }

    /** The same finding, not due until that day. */
    Finding notDueUntil(LocalDate day) {
        return new Finding(duty, askedOn, outcome, gap, evidence, shortfalls, reason, remedy, question, lawNotReadAfter, Optional.of(day),
                notShown);
    }
}
