package org.communitysafety.csp.statute;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.time.PlanYear;

/**
 * Who can hold a domestic homicide review: the persons and bodies in England and Wales that section 9(4) of the 2004 Act names, and
 * the partnership, which by the guidance leads for them. Neither a charity nor a fire and rescue authority is named.
 */
final class HomicideReviewHolders {

    private static final Set<BodyKind> NAMED = EnumSet.of(
            BodyKind.POLICE, BodyKind.DISTRICT_COUNCIL, BodyKind.COUNTY_COUNCIL, BodyKind.UNITARY_COUNCIL,
            BodyKind.METROPOLITAN_DISTRICT_COUNCIL, BodyKind.LONDON_BOROUGH_COUNCIL, BodyKind.COMMON_COUNCIL,
            BodyKind.ISLES_OF_SCILLY_COUNCIL, BodyKind.WELSH_COUNCIL, BodyKind.FULL_COUNCIL, BodyKind.CABINET,
            BodyKind.COMMITTEE, BodyKind.PROBATION, BodyKind.PRIMARY_CARE_TRUST, BodyKind.CLINICAL_COMMISSIONING_GROUP,
            BodyKind.INTEGRATED_CARE_BOARD, BodyKind.LOCAL_HEALTH_BOARD, BodyKind.PARTNERSHIP, BodyKind.STRATEGY_GROUP,
            BodyKind.COUNTY_STRATEGY_GROUP);

    private static final Set<AuthorityRow> NOT_NAMED = EnumSet.of(
            AuthorityRow.FIRE_AND_RESCUE, AuthorityRow.POLICE_AUTHORITY, AuthorityRow.YOUTH_OFFENDING_TEAM);

    private HomicideReviewHolders() {}

    /** What speaks against its being held by one of them, in sentences; who held it has to be said. */
    static List<String> lacking(Dossier dossier, Event review) {
        return review.getBy().isEmpty() || review.getBy().stream().anyMatch(id -> isOne(dossier, id))
                ? List.of()
                : List.of(dossier.words().say(OtherActMessages.NOT_HELD_BY_ONE_NAMED));
    }

    private static boolean isOne(Dossier dossier, ElementId id) {
        Optional<Body> body = dossier.body(id);
        Optional<BodyKind> kind = body.flatMap(Body::getKind);
        return dossier.isStrategyGroup(id)
                || kind.filter(NAMED::contains).isPresent()
                || kind.filter(BodyKind.NHS_TRUST::equals).isPresent()
                        && dossier.place().map(Place::getNation).filter(Nation.WALES::equals).isPresent()
                || kind.isEmpty() && isNamedByItsName(dossier, id)
                || body.stream().flatMap(one -> one.getMembers().stream())
                        .anyMatch(member -> dossier.body(member).flatMap(Body::getKind).filter(NAMED::contains).isPresent());
    }

    private static boolean isNamedByItsName(Dossier dossier, ElementId id) {
        return dossier.year().map(PlanYear::getEve).stream()
                .flatMap(day -> GroupMembers.authorities(dossier, day, List.of(id)).stream())
                .anyMatch(authority -> !NOT_NAMED.contains(authority.row()));
    }
}
