package org.communitysafety.csp.duty;

import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.element.Word;

/** For which areas a duty is law. */
public enum AreaLimit implements Word {

    /** Every area. */
    ALL("all", "") {
        @Override
        boolean takesIn(Area area) {
            return true;
        }
    },
    /** A district under a county council. */
    TWO_TIER_DISTRICT("two-tier-district", "a district with a county council above it") {
        @Override
        boolean takesIn(Area area) {
            return area.isTwoTier();
        }
    },
    /** Every area but the City of London. */
    NOT_CITY_OF_LONDON("not-city-of-london", "an area with an elected local policing body, so not the City of London") {
        @Override
        boolean takesIn(Area area) {
            return area.getKind() != AreaKind.CITY_OF_LONDON;
        }
    };

    private final String word;
    private final String name;

    AreaLimit(String word, String name) {
        this.word = word;
        this.name = name;
    }

    @Override
    public String getWord() {
        return word;
    }

    abstract boolean takesIn(Area area);

    /** Why the duty is not law for the area; empty if it is. */
    public Optional<String> excludes(Area area) {
        return takesIn(area)
                ? Optional.empty()
                : Optional.of("It is for " + name + "; " + area.getName() + " is not one.");
    }

    /** Whether the duty is law for areas of that kind. */
    public boolean takesIn(AreaKind kind) {
        return switch (this) {
            case ALL -> true;
            case TWO_TIER_DISTRICT -> kind == AreaKind.NON_METROPOLITAN_DISTRICT;
            case NOT_CITY_OF_LONDON -> kind != AreaKind.CITY_OF_LONDON;
        };
    }
}
