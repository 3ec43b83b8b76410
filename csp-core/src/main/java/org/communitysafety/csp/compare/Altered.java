package org.communitysafety.csp.compare;

import java.util.List;

/**
 * An element that both plans have and that says another thing in some of its fields.
 *
 * @param follows the element in each plan
 * @param changes its fields, at least one
 * @param <E> what it is
 */
public record Altered<E>(Follows<E> follows, List<FieldChange> changes) {

    /** Keeps a copy of the list. */
    public Altered {
        changes = List.copyOf(changes);
    }
}
