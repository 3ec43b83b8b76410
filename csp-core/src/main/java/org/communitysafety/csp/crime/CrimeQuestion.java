package org.communitysafety.csp.crime;

import java.util.Objects;
import java.util.Optional;

/**
 * What is asked of records of street-level crime.
 *
 * @param area whose records are counted
 * @param period the months that are counted; without it all that the records have
 * @param comparedWith the months that they are compared with
 * @param population how many people to reckon rates by, as whoever asks gives it; without it there are no rates
 */
public record CrimeQuestion(CrimeArea area, Optional<Months> period, Optional<Months> comparedWith, Optional<Integer> population) {

    /** @throws IllegalArgumentException with a sentence for people, if the periods cannot be compared or nobody is in the population */
    public CrimeQuestion {
        Objects.requireNonNull(area, "area");
        if (comparedWith.isPresent()) {
            Months before = comparedWith.get();
            Months now = period.orElseThrow(() -> new IllegalArgumentException(
                    "Say which months are compared with " + before + ": give the first and the last."));
            if (now.overlaps(before)) {
                throw new IllegalArgumentException(now + " and " + before + " have a month in common: compare months with other months.");
            }
            if (now.count() != before.count()) {
                throw new IllegalArgumentException(now + " has " + months(now) + " and " + before + " has " + months(before)
                        + ": compare as many with as many.");
            }
        }
        if (population.filter(people -> people < 1).isPresent()) {
            throw new IllegalArgumentException("A population is at least 1.");
        }
    }

    private static String months(Months run) {
        return run.count() == 1 ? "1 month" : run.count() + " months";
    }

    /** All months of an area. */
    public static CrimeQuestion of(CrimeArea area) {
        return new CrimeQuestion(area, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same for these months alone. */
    public CrimeQuestion in(Months months) {
        return new CrimeQuestion(area, Optional.of(months), comparedWith, population);
    }

    /** The same, compared with these months. */
    public CrimeQuestion comparedWith(Months months) {
        return new CrimeQuestion(area, period, Optional.of(months), population);
    }

    /** The same with rates by so many people. */
    public CrimeQuestion withPopulation(int people) {
        return new CrimeQuestion(area, period, comparedWith, Optional.of(people));
    }
}
