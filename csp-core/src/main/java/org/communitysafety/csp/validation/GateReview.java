package org.communitysafety.csp.validation;

import java.util.function.Supplier;
import org.communitysafety.csp.review.ReviewOptions;

/**
 * How papers are reviewed for a {@link PassesGate}: here a host says from which clock the day comes.
 *
 * <pre>{@code
 * public final class AsToday implements GateReview {
 *     public ReviewOptions get() {
 *         return ReviewOptions.USUAL.asAt(LocalDate.now(ZoneId.of("Europe/London")));
 *     }
 * }
 * }</pre>
 *
 * <p>A class of this kind is public, with a public constructor that takes nothing; in a named module its package is exported or opened
 * to {@code org.communitysafety.csp.core}. It is made once for each place where the constraint stands, and asked at every validation,
 * perhaps by several threads at once.
 */
@FunctionalInterface
public interface GateReview extends Supplier<ReviewOptions> {

    /** How the papers are reviewed; never null. */
    @Override
    ReviewOptions get();

    /** The usual options: each duty on its own day, as the papers tell it, and every deadline taken as past. */
    final class Usual implements GateReview {

        /** The usual options. */
        public Usual() {}

        @Override
        public ReviewOptions get() {
            return ReviewOptions.USUAL;
        }
    }
}
