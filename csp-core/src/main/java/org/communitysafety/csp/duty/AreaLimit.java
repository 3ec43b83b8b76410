package org.communitysafety.csp.duty;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.AreaLink;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.violence.MadeUnder;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** For which areas a duty is law. */
public enum AreaLimit implements Word {

    /** Every area that has a plan. */
    ALL("all", "an area that has a plan; a county with districts is none") {
        @Override
        boolean takesIn(Place place, Dossier dossier, LocalDate on) {
            return !place.isCounty();
        }

        @Override
        public boolean takesIn(AreaKind kind) {
            return kind != AreaKind.COUNTY;
        }
    },
    /** Every area, for each council of its own: a county with districts too, whose council is asked for itself. */
    EVERY_COUNCIL("every-council", "every area, and a county with districts for its council") {
        @Override
        boolean takesIn(Place place, Dossier dossier, LocalDate on) {
            return true;
        }

        @Override
        public boolean takesIn(AreaKind kind) {
            return true;
        }
    },
    /** A district under a county council. */
    TWO_TIER_DISTRICT("two-tier-district", "a district with a county council above it") {
        @Override
        boolean takesIn(Place place, Dossier dossier, LocalDate on) {
            return place.isTwoTier();
        }

        @Override
        public boolean takesIn(AreaKind kind) {
            return kind == AreaKind.NON_METROPOLITAN_DISTRICT;
        }
    },
    /** A county with districts, which has an agreement and no plan. */
    COUNTY("county", "a county with districts, not for an area that has a plan") {
        @Override
        boolean takesIn(Place place, Dossier dossier, LocalDate on) {
            return place.isCounty();
        }

        @Override
        public boolean takesIn(AreaKind kind) {
            return kind == AreaKind.COUNTY;
        }
    },
    /** Areas that an agreement combines. */
    COMBINED("combined", "areas that are combined by agreement") {
        @Override
        boolean takesIn(Place place, Dossier dossier, LocalDate on) {
            return place.isCombined();
        }

        @Override
        public boolean takesIn(AreaKind kind) {
            return false;
        }
    },
    /** Areas that an agreement combines, and that lie in more than one police area. */
    CROSS_FORCE("combined;cross-force", "combined areas that lie in more than one police area") {
        @Override
        boolean takesIn(Place place, Dossier dossier, LocalDate on) {
            if (!place.isCombined()) {
                return false;
            }
            Set<String> forces = new HashSet<>();
            for (Area area : place.areas()) {
                List<AreaLink> links = AreaRegister.embedded().police(area, place.lookedUpOn(area, on));
                if (links.isEmpty()) {
                    return true;
                }
                links.forEach(link -> forces.add(link.body().name()));
            }
            return forces.size() > 1;
        }

        @Override
        public boolean takesIn(AreaKind kind) {
            return false;
        }

        @Override
        Message.Two<String, String> isNot(Place place) {
            return place.isCombined() ? AreaLimitMessages.IN_ONE_FORCE : super.isNot(place);
        }
    },
    /** Every area but the City of London. */
    NOT_CITY_OF_LONDON("not-city-of-london", "an area with an elected local policing body, so not the City of London") {
        @Override
        boolean takesIn(Place place, Dossier dossier, LocalDate on) {
            return !place.isCounty() && place.areas().stream().anyMatch(area -> takesIn(area.getKind()));
        }

        @Override
        public boolean takesIn(AreaKind kind) {
            return kind != AreaKind.CITY_OF_LONDON && kind != AreaKind.COUNTY;
        }
    },
    /** Every area with a police and crime commissioner: neither London nor the City. */
    COMMISSIONER("pcc-area", "an area with a police and crime commissioner, so not London") {
        @Override
        boolean takesIn(Place place, Dossier dossier, LocalDate on) {
            return !place.isCounty() && place.areas().stream().anyMatch(area -> takesIn(area.getKind()));
        }

        @Override
        public boolean takesIn(AreaKind kind) {
            return kind != AreaKind.CITY_OF_LONDON && kind != AreaKind.LONDON_BOROUGH && kind != AreaKind.COUNTY;
        }
    },
    /** Areas whose serious violence strategy covers more than one; where the papers do not tell, it is asked. */
    WIDER_STRATEGY("wider-strategy", "a serious violence strategy that covers more than one area") {
        @Override
        boolean takesIn(Place place, Dossier dossier, LocalDate on) {
            List<String> covered = dossier.violence().map(SeriousViolenceStrategy::getAreas).orElse(List.of());
            return !place.isCounty()
                    && (covered.size() != 1 || isCounty(covered.get(0)) || isUnderSection9(dossier));
        }

        /** A strategy under section 9 covers parts of more than one area, whatever areas the papers list: section 9(13). */
        private static boolean isUnderSection9(Dossier dossier) {
            return dossier.violence().filter(one -> one.getMadeUnder().contains(MadeUnder.SECTION_9)).isPresent();
        }

        /** A county with districts is not one area, but all its districts. */
        private static boolean isCounty(String code) {
            return AreaRegister.embedded().find(code).map(Area::getKind).filter(AreaKind.COUNTY::equals).isPresent();
        }

        @Override
        public boolean takesIn(AreaKind kind) {
            return kind != AreaKind.COUNTY;
        }

        @Override
        List<String> restsOn(Place place) {
            return place.isCounty() ? List.of() : List.of("/seriousViolenceStrategy/areas", "/seriousViolenceStrategy/madeUnder");
        }

        @Override
        Message.Two<String, String> isNot(Place place) {
            return AreaLimitMessages.STRATEGY_FOR_ONE;
        }
    },
    /**
     * Areas whose own council is of the upper tier or unitary. In London that is the Greater London Authority and not the
     * borough: Domestic Abuse Act 2021 section 61.
     */
    TIER_ONE("tier-one", "an area whose own council is a tier-one local authority, so not a district under a county nor London") {
        @Override
        boolean takesIn(Place place, Dossier dossier, LocalDate on) {
            return place.areas().stream().anyMatch(area -> takesIn(area.getKind()));
        }

        @Override
        public boolean takesIn(AreaKind kind) {
            return switch (kind) {
                case NON_METROPOLITAN_DISTRICT, LONDON_BOROUGH, CITY_OF_LONDON, WELSH_PRINCIPAL_AREA -> false;
                default -> true;
            };
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

    /** How a sentence says what it is for. */
    public String getName() {
        return name;
    }

    /** How a sentence says what it is for, in that language. */
    public String named(Words words) {
        return words.own(key(), name);
    }

    /** The key under which another language has that. */
    public String key() {
        return "area-limit." + word.replace(';', '.');
    }

    abstract boolean takesIn(Place place, Dossier dossier, LocalDate on);

    /** Whether the duty can be law for areas of that kind. */
    public abstract boolean takesIn(AreaKind kind);

    /** The JSON Pointers of what tells whether the duty is law for the place, where the papers tell it. */
    List<String> restsOn(Place place) {
        return List.of();
    }

    /** Why the duty is not law for the place; empty if it is. */
    Optional<String> excludes(Place place, Dossier dossier, LocalDate on) {
        Words words = dossier.words();
        return takesIn(place, dossier, on)
                ? Optional.empty()
                : Optional.of(place.isCounty() && isForPlans()
                        ? words.say(AreaLimitMessages.NO_PLAN, place.named(words))
                        : words.say(isNot(place), named(words), place.named(words)));
    }

    /** Whether a county is left out for having no plan of its own, whatever else the limit says. */
    private boolean isForPlans() {
        return switch (this) {
            case ALL, NOT_CITY_OF_LONDON, COMMISSIONER, WIDER_STRATEGY -> true;
            case EVERY_COUNCIL, TWO_TIER_DISTRICT, COUNTY, COMBINED, CROSS_FORCE, TIER_ONE -> false;
        };
    }

    /** How a sentence says that the place is not what it is for. */
    Message.Two<String, String> isNot(Place place) {
        return place.isCombined() ? AreaLimitMessages.NONE : AreaLimitMessages.NOT_ONE;
    }
}
