package org.communitysafety.csp.io.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;

/**
 * What came of one set of papers among many: its review, or why there is none. Immutable and thread-safe.
 *
 * @param number its place among all, from 1
 * @param name its name, as its source gave it
 * @param reviewed the papers and their review; empty if there is none
 * @param faults what is wrong in the papers; of papers that were reviewed, the same as those of the review
 * @param trouble why there is no review, in a sentence; empty if there is one
 * @param fault what the program met, if it was a fault of its own
 */
public record BatchResult(int number, String name, Optional<ReviewedPapers> reviewed, List<Fault> faults, Optional<String> trouble,
        Optional<Throwable> fault) {

    /** Refuses null, and a review with a reason why there is none. */
    public BatchResult {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fault, "fault");
        faults = List.copyOf(faults);
        if (reviewed.isPresent() == trouble.isPresent()) {
            throw new IllegalArgumentException("there is either a review or a reason why there is none");
        }
    }

    /** Papers that were reviewed. */
    public static BatchResult of(int number, String name, ReviewedPapers reviewed) {
        return new BatchResult(number, name, Optional.of(reviewed), reviewed.read().faults(), Optional.empty(), Optional.empty());
    }

    /** Papers of which nothing could be read, or that could not be reviewed. */
    public static BatchResult unread(int number, String name, Read<Papers> read, String trouble) {
        return new BatchResult(number, name, Optional.empty(), read.faults(), Optional.of(trouble), Optional.empty());
    }

    /** Papers that could not be had at all. */
    public static BatchResult unread(int number, String name, String trouble) {
        return new BatchResult(number, name, Optional.empty(), List.of(), Optional.of(trouble), Optional.empty());
    }

    /** Papers at which the program met a fault of its own. */
    public static BatchResult faulted(int number, String name, Throwable fault) {
        return new BatchResult(number, name, Optional.empty(), List.of(),
                Optional.of("The program met a fault of its own here (" + fault.getClass().getSimpleName() + "), and gave no answer."),
                Optional.of(fault));
    }

    /** The same, with what a check of form found; itself if there is no review. */
    public BatchResult withForm(List<FormFinding> form) {
        return reviewed.map(one -> of(number, name, one.withForm(form))).orElse(this);
    }

    /** What became of the papers. */
    public BatchStanding standing() {
        if (reviewed.isEmpty()) {
            return fault.isPresent() ? BatchStanding.FAULT : BatchStanding.UNREAD;
        }
        if (reviewed.get().isPassed()) {
            return BatchStanding.PASSED;
        }
        return reviewed.get().isWhollyChecked() ? BatchStanding.STOPPED : BatchStanding.UNCHECKED;
    }
}
