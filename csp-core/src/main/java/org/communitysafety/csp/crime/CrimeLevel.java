package org.communitysafety.csp.crime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many records there are of something.
 *
 * @param name of what: a type of crime, a place, a district
 * @param code the code of the place; empty for anything else
 * @param count in the period
 * @param before in the period that it is compared with; empty if there is none
 */
public record CrimeLevel(String name, String code, long count, Optional<Long> before) {

    /** Fewer records than this, in either period, are too few for a percentage to say much. */
    public static final int SMALL = 20;

    private static final int THOUSAND = 1000;

    /** How many more there are than before; negative if fewer; empty if there is no number of before. */
    public Optional<Long> difference() {
        return before.map(then -> count - then);
    }

    /** The difference in percent of before, to one decimal place; empty if there were none before. */
    public Optional<BigDecimal> percent() {
        return before.filter(then -> then > 0).map(then -> BigDecimal.valueOf((count - then) * 100)
                .divide(BigDecimal.valueOf(then), 1, RoundingMode.HALF_UP));
    }

    /** Whether either number is small. */
    public boolean isSmall() {
        return count < SMALL || before.filter(then -> then < SMALL).isPresent();
    }

    /** Records for each thousand people, to two decimal places. */
    public BigDecimal rate(int population) {
        return BigDecimal.valueOf(count * THOUSAND).divide(BigDecimal.valueOf(population), 2, RoundingMode.HALF_UP);
    }
}
