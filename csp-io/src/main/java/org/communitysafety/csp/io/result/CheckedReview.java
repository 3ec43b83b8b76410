package org.communitysafety.csp.io.result;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.duty.LawVersion;
import org.communitysafety.csp.element.Word;

/**
 * A review that was made again, and how it differs from the one in a file. Immutable and thread-safe.
 *
 * @param written the one in the file
 * @param again the one that was made again
 * @param causes why they differ; empty exactly if they are the same, byte for byte
 * @param inputs the names of the inputs that are not those that were read then
 * @param outcomes the duties that are answered otherwise, in the order of the law as it is now, then those that are not asked any more
 * @param parts the places at which the review says something else: {@code finding CDA98-6-1-C: reason}, {@code summary}; empty where
 *     only its layout differs
 */
public record CheckedReview(
        WrittenReview written, ReviewedPapers again, Set<Cause> causes, List<String> inputs, List<Changed> outcomes, List<String> parts) {

    /** Why a review that is made again is not the same. */
    public enum Cause implements Word {
        /** What was read is not what was read then. */
        OTHER_INPUT("other-input"),
        /** The law is encoded otherwise. */
        OTHER_LAW("other-law"),
        /** The library is another version, of the same law. */
        OTHER_LIBRARY("other-library"),
        /** Input, law and library are the same, so the file was altered, or made by another build of that version. */
        ALTERED("altered");

        private final String word;

        Cause(String word) {
            this.word = word;
        }

        @Override
        public String getWord() {
            return word;
        }
    }

    /**
     * A duty that is answered otherwise.
     *
     * @param duty its id
     * @param before the outcome in the file; empty if it was not asked
     * @param now the outcome now; empty if it is not asked
     */
    public record Changed(String duty, Optional<String> before, Optional<String> now) {}

    /** Keeps copies. */
    public CheckedReview {
        Set<Cause> all = EnumSet.noneOf(Cause.class);
        all.addAll(causes);
        causes = Collections.unmodifiableSet(all);
        inputs = List.copyOf(inputs);
        outcomes = List.copyOf(outcomes);
        parts = List.copyOf(parts);
    }

    /**
     * The versions of the encoded law after that of the file, the newest first, with the notices of what each answers otherwise: none if
     * the law is the same, or bears the same number.
     *
     * @return empty if the version of the file is not on record, so that what changed since then is not known
     */
    public Optional<List<LawVersion>> lawSince() {
        return causes.contains(Cause.OTHER_LAW) ? again.review().catalogue().getHistory().after(written.law()) : Optional.of(List.of());
    }

    /**
     * The duties that are answered otherwise and that no notice names, in their order. If the law alone is another they are to be looked at:
     * a notice names every duty whose answers changed.
     *
     * @return their ids; none if the law is the same, or what changed since is not known
     */
    public List<String> notNamed() {
        Set<String> named = new HashSet<>();
        lawSince().orElse(List.of()).forEach(version -> version.corrections().forEach(one -> one.duties().forEach(id -> named.add(id.value()))));
        return causes.contains(Cause.OTHER_LAW) && lawSince().isPresent()
                ? outcomes.stream().map(Changed::duty).filter(duty -> !named.contains(duty)).toList()
                : List.of();
    }

    /** Whether it is the same, byte for byte. */
    public boolean isSame() {
        return causes.isEmpty();
    }
}
