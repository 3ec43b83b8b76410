package org.communitysafety.csp.duty;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communitysafety.csp.law.Provision;

/**
 * A notice that duties are answered otherwise than by the version of the law before: because the law was changed, or because it had
 * been read or encoded wrongly. Immutable and thread-safe; nothing in it is {@code null}.
 *
 * @param provision where it stands in the law
 * @param duties the duties that are answered otherwise, every one of them, sorted
 * @param turns from which answer to which, as far as papers are known to turn
 * @param what what is done otherwise, as one or more sentences
 * @param why why, as one or more sentences
 */
public record Correction(Provision provision, Set<DutyId> duties, List<Turn> turns, String what, String why) {

    /** @throws IllegalArgumentException if it names no duty or no turn, or does not say what and why */
    public Correction {
        duties = Collections.unmodifiableSet(new TreeSet<>(duties));
        turns = List.copyOf(turns);
        if (duties.isEmpty() || turns.isEmpty() || what.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a notice of " + provision + " names duties and how their answers turn, and says what and why");
        }
    }
}
