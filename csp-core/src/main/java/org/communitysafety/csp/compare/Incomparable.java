package org.communitysafety.csp.compare;

import java.util.List;
import org.communitysafety.csp.measure.Measure;

/**
 * A measure that both plans have and whose figures do not compare as they stand.
 *
 * @param follows the measure in each plan
 * @param reasons why, at least one
 */
public record Incomparable(Follows<Measure> follows, List<Reason> reasons) {

    /** Keeps a copy of the list. */
    public Incomparable {
        reasons = List.copyOf(reasons);
    }

    /**
     * A reason.
     *
     * @param kind what it is
     * @param change the field that says another thing, with its words
     */
    public record Reason(MeasureBreak kind, FieldChange change) {}
}
