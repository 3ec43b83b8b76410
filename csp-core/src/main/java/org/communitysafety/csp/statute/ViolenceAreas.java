package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.words.Message;

/** Which areas a strategy under the 2022 Act covers, against those that the papers are for. */
final class ViolenceAreas {

    private ViolenceAreas() {}

    /** Says of a strategy in hand that does not say that it covers the area: then it is not the one for it. */
    static void minding(Dossier dossier, Look look) {
        dossier.violence().filter(strategy -> look.hasShown()).ifPresent(strategy -> {
            look.countsAllOf(ViolenceStrategyContent.WHERE + "/areas");
            if (strategy.getAreas().isEmpty()) {
                look.lacks(strategy, dossier.words().say(ViolenceStrategyMessages.NO_AREAS));
            } else if (!covers(dossier, strategy)) {
                look.lacks(strategy, ofPlace(
                        dossier, ViolenceStrategyMessages.DOES_NOT_COVER, ViolenceStrategyMessages.DOES_NOT_COVER_AREA));
            }
        });
    }

    /** Whether it covers all of the place: by its own code, or by that of the county above it. */
    static boolean covers(Dossier dossier, SeriousViolenceStrategy strategy) {
        return dossier.place().map(Place::areas).orElse(List.of()).stream()
                .allMatch(area -> strategy.getAreas().contains(area.getCode())
                        || area.getCounty().filter(county -> strategy.getAreas().contains(county.code())).isPresent());
    }

    /** The areas with those codes, a county with districts as its districts; says of a code that it is not known. */
    static List<Area> areas(Dossier dossier, List<String> codes, LocalDate on, Look look) {
        List<Area> areas = new ArrayList<>();
        for (String code : codes) {
            Optional<Area> area = AreaRegister.embedded().find(code);
            List<Area> districts = area.map(one -> AreaRegister.embedded().districts(one, on)).orElse(List.of());
            areas.addAll(districts.isEmpty() ? area.stream().toList() : districts);
            if (area.isEmpty()) {
                look.lacks(dossier.words().say(ViolenceStrategyMessages.UNKNOWN_AREA, code));
            }
        }
        return areas;
    }

    /** Whether it covers more than one area; a county with districts is all its districts. */
    static boolean isWider(SeriousViolenceStrategy strategy) {
        return strategy.getAreas().size() > 1
                || strategy.getAreas().stream().anyMatch(code -> AreaRegister.embedded().find(code)
                        .filter(area -> !area.getKind().isLocalGovernmentArea())
                        .isPresent());
    }

    static String ofPlace(Dossier dossier, Message.One<String> named, Message.Plain unnamed) {
        return dossier.place()
                .map(place -> dossier.words().say(named, place.named(dossier.words())))
                .orElseGet(() -> dossier.words().say(unnamed));
    }
}
