package org.communitysafety.csp.compare;

import java.util.List;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.element.Subject;

/**
 * A subject that one of the plans serves by something of substance and the other does not.
 *
 * @param subject the subject
 * @param isNew whether the second plan is the one that serves it
 * @param before what served it in the first plan
 * @param after what serves it in the second
 * @param notShown how much more of these its reader may not be shown; none as it is found
 */
public record SubjectChange(Subject subject, boolean isNew, List<Evidence> before, List<Evidence> after, int notShown) {

    /** Keeps copies of the lists. */
    public SubjectChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
