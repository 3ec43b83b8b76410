package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.audience.Cut;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.result.Explained;
import org.communitysafety.csp.io.result.ImpactOnPapers;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;

/**
 * Results for those who may not be shown everything that the papers hold: what is marked for fewer than them is taken out
 * once, and whatever is written from the result cannot tell it.
 *
 * <p>The review is made from whole papers first, so outcomes, counts, gate and exit are the same for everybody. An element
 * marked for fewer goes with all that is in it, and so does one whose marking could not be read; how many pieces of evidence
 * went is said. A sentence that has words, an id, a place or a day that only stands in what went is told in general terms. Of a
 * fault there, and of one in a part that could not be built, the kind is told.
 *
 * <p>People's answers have no marking. Partners are told them; the public is told the answer, its days and what it comes to,
 * not by whom, why or from which document. What a text quotes on its own account, without an element being pointed to, is as
 * public as that text is: nobody finds out what a name in it should have been.
 *
 * <p>For {@link Audience#ALL} each gives back what it was given. Thread-safe: there is no state.
 */
public final class ForAudience {

    private ForAudience() {}

    /** A review. Its form is to be checked before. */
    public static ReviewedPapers of(ReviewedPapers reviewed, Audience audience) {
        return isAll(audience) ? Objects.requireNonNull(reviewed, "reviewed") : Cut.of(reviewed, audience);
    }

    /** How a duty is answered. */
    public static Explained of(Explained explained, Audience audience) {
        return isAll(audience) ? Objects.requireNonNull(explained, "explained") : Cut.of(explained, audience);
    }

    /** What a change of law does to papers. */
    public static ImpactOnPapers of(ImpactOnPapers impact, Audience audience) {
        return isAll(audience) ? Objects.requireNonNull(impact, "impact") : Cut.of(impact, audience);
    }

    /** How two years' papers differ. A thing of the plans is told if it may be shown as it stands in both. */
    public static ComparedPapers of(ComparedPapers compared, Audience audience) {
        return isAll(audience) ? Objects.requireNonNull(compared, "compared") : Cut.of(compared, audience);
    }

    /** One of many results. Where nothing was read only the kinds of the faults are told. */
    public static BatchResult of(BatchResult result, Audience audience) {
        return isAll(audience) ? Objects.requireNonNull(result, "result") : Cut.of(result, audience);
    }

    /**
     * The papers themselves, such as to publish them.
     *
     * @param read what was read, of which something must have been
     */
    public static Read<Papers> of(Read<Papers> read, Audience audience) {
        return isAll(audience) ? Objects.requireNonNull(read, "read") : Cut.of(read, audience);
    }

    private static boolean isAll(Audience audience) {
        return Objects.requireNonNull(audience, "audience") == Audience.ALL;
    }
}
