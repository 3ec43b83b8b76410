package org.communitysafety.csp.examples.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;

/** The priorities of a plan in their order: those with a rank first, by rank, and the others as the plan has them. */
final class Ranking {

    private Ranking() {}

    static List<Priority> of(Plan plan) {
        return plan.getPriorities().stream()
                .sorted(Comparator.comparing(priority -> priority.getRank().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /** Whether the plan ranks any. */
    static boolean isRanked(Plan plan) {
        return plan.getPriorities().stream().anyMatch(priority -> priority.getRank().isPresent());
    }

    /** What stands before the title of a priority: its rank, or else its number as written. */
    static Optional<String> number(Priority priority) {
        return priority.getRank().map(rank -> Integer.toString(rank)).or(priority::getNumber);
    }

    /** The title with what stands before it. */
    static String title(Priority priority) {
        return number(priority).map(number -> number + ". ").orElse("") + Telling.title(priority.getTitle());
    }
}
