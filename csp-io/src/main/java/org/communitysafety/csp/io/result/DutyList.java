package org.communitysafety.csp.io.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.change.LawScope;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.review.LawNotEncodedException;

/**
 * The duties of a catalogue that are law on a day, in a nation, for a kind of area. Immutable and thread-safe.
 *
 * @param catalogue the catalogue they are from
 * @param on the day; empty for every wording ever encoded
 * @param nation the nation; empty for both
 * @param areaType the kind of area; empty for all
 * @param duties the duties, in the order of the law
 */
public record DutyList(
        Catalogue catalogue,
        Optional<LocalDate> on,
        Optional<Nation> nation,
        Optional<AreaKind> areaType,
        List<Duty> duties) {

    /** Keeps a copy of the list. */
    public DutyList {
        duties = List.copyOf(duties);
    }

    /**
     * Those of the catalogue. A kind of area that only one nation has tells the nation too. Of a county with districts,
     * which has no partnership plan, only its agreement is asked.
     *
     * @throws IllegalArgumentException if the nation has no area of that kind
     * @throws LawNotEncodedException if the day is before the law that is encoded: 1 August 2007, or 19 November 2007 for
     *     Wales
     */
    public static DutyList of(
            Catalogue catalogue, Optional<LocalDate> on, Optional<Nation> nation, Optional<AreaKind> areaType) {
        LawScope scope = new LawScope(nation, areaType);
        on.ifPresent(scope::refuseBefore);
        List<Duty> duties = catalogue.getDuties().stream()
                .filter(duty -> on.map(duty.getInForce()::on).orElse(true))
                .filter(scope::takesIn)
                .toList();
        return new DutyList(catalogue, on, nation, areaType, duties);
    }
}
