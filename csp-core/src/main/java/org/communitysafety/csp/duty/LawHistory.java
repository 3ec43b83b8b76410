package org.communitysafety.csp.duty;

import java.util.List;
import java.util.Optional;

/**
 * The versions of the law as it was encoded, the newest first. Immutable and thread-safe.
 *
 * @param versions the versions, of which there is at least one
 */
public record LawHistory(List<LawVersion> versions) {

    /** @throws IllegalArgumentException if there is none, or one does not come after the next */
    public LawHistory {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("there is no version of the law");
        }
        for (int i = 1; i < versions.size(); i++) {
            LawVersion later = versions.get(i - 1);
            LawVersion earlier = versions.get(i);
            if (later.compareTo(earlier) <= 0 || later.date().isBefore(earlier.date())) {
                throw new IllegalArgumentException("the version " + later + " of the law stands above " + earlier + " and is not later");
            }
        }
    }

    /** The versions, the newest first. */
    public static LawHistory of(LawVersion... versions) {
        return new LawHistory(List.of(versions));
    }

    /** The newest. */
    public LawVersion newest() {
        return versions.get(0);
    }

    /**
     * The versions after that one, the newest first: none of the newest.
     *
     * @param number the number of a version, as a review tells it
     * @return empty if there is no such version on record, so that nobody takes "no notice" for "no change"
     */
    public Optional<List<LawVersion>> after(String number) {
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).number().equals(number)) {
                return Optional.of(versions.subList(0, i));
            }
        }
        return Optional.empty();
    }

    /** The earliest, before which nothing is on record. */
    public LawVersion earliest() {
        return versions.get(versions.size() - 1);
    }
}
