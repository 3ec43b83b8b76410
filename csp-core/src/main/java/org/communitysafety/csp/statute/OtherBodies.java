package org.communitysafety.csp.statute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.vocabulary.OtherBodyNames;

/**
 * Bodies that surely are no responsible authorities: section 5(1) of the 1998 Act never had a body of their kind, nor can one be a team or
 * department of such an authority. Of all others the papers do not tell it for certain.
 */
final class OtherBodies {

    private static final String BODIES = "/bodies";

    private static final Set<BodyKind> NEVER_RESPONSIBLE = EnumSet.of(
            BodyKind.VOLUNTARY, BodyKind.BUSINESS, BodyKind.RESIDENTS, BodyKind.SCHOOL, BodyKind.PRISON, BodyKind.PARISH_COUNCIL,
            BodyKind.COURTS_AND_PROSECUTION, BodyKind.NHS_TRUST, BodyKind.POLICE_AND_CRIME_COMMISSIONER,
            BodyKind.MAYORS_OFFICE_FOR_POLICING);

    private static final Set<BodyKind> NEVER_OF_COUNCILLORS = EnumSet.of(
            BodyKind.POLICE, BodyKind.FIRE_AND_RESCUE, BodyKind.PROBATION, BodyKind.PRIMARY_CARE_TRUST,
            BodyKind.CLINICAL_COMMISSIONING_GROUP, BodyKind.INTEGRATED_CARE_BOARD, BodyKind.LOCAL_HEALTH_BOARD,
            BodyKind.YOUTH_OFFENDING_TEAM);

    private OtherBodies() {}

    /** Whether each of the bodies is surely none of the responsible authorities; of no bodies nothing is sure. */
    static boolean are(Dossier dossier, Collection<ElementId> bodies) {
        return !bodies.isEmpty() && bodies.stream().allMatch(id -> is(dossier, id));
    }

    /** Whether an action says who takes it, and each of those is surely none of the responsible authorities. */
    static boolean take(Dossier dossier, Action action) {
        List<ElementId> bodies = new ArrayList<>(action.getLeads());
        bodies.addAll(action.getPartners());
        Optional<String> words = action.getLeadText().filter(text -> !Look.isPlaceholder(text));
        return (!bodies.isEmpty() || words.isPresent())
                && bodies.stream().allMatch(id -> is(dossier, id))
                && words.filter(text -> !tellsOnlySuch(dossier, text)).isEmpty();
    }

    /** Whether a source's body is surely none that a crime and disorder committee can be of: that is one of councillors. */
    static boolean isNoCommittee(Dossier dossier, ElementId id) {
        return body(dossier, id).filter(body -> body.getMembers().isEmpty()
                        && body.getKind().filter(kind -> NEVER_RESPONSIBLE.contains(kind) || NEVER_OF_COUNCILLORS.contains(kind))
                                .isPresent())
                .isPresent();
    }

    private static boolean is(Dossier dossier, ElementId id) {
        return body(dossier, id).filter(body -> is(body)
                        && body.getMembers().stream().allMatch(member -> body(dossier, member).filter(OtherBodies::is).isPresent()))
                .isPresent();
    }

    private static boolean is(Body body) {
        return body.getKind().filter(NEVER_RESPONSIBLE::contains).isPresent()
                && body.getRoles().stream().noneMatch(role -> role.getRole() == StatutoryRole.RESPONSIBLE_AUTHORITY);
    }

    /** Whoever is not there may have been lost. */
    private static Optional<Body> body(Dossier dossier, ElementId id) {
        Optional<Body> body = dossier.body(id);
        return body.isPresent() ? body : dossier.asked(BODIES, body);
    }

    private static boolean tellsOnlySuch(Dossier dossier, String text) {
        return OtherBodyNames.areAll(text)
                || dossier.papers().getBodies().stream()
                        .anyMatch(body -> body.getName().equalsIgnoreCase(text.strip()) && is(dossier, body.getId()));
    }
}
