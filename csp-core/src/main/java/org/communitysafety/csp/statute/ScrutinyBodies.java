package org.communitysafety.csp.statute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.authority.ExpectedAuthority;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.words.Words;

/**
 * Whose a record of scrutiny is: of the crime and disorder committee of a council, of nobody that is said, or of a body that
 * surely is no such committee, such as the police or the cabinet that it is to scrutinise.
 *
 * <p>A council stands for its own committee. Of which council a committee is, is told by the record that it was set up.
 */
final class ScrutinyBodies {

    private static final Set<BodyKind> COUNCILS = EnumSet.of(
            BodyKind.DISTRICT_COUNCIL, BodyKind.COUNTY_COUNCIL, BodyKind.UNITARY_COUNCIL,
            BodyKind.METROPOLITAN_DISTRICT_COUNCIL, BodyKind.LONDON_BOROUGH_COUNCIL, BodyKind.COMMON_COUNCIL,
            BodyKind.ISLES_OF_SCILLY_COUNCIL, BodyKind.WELSH_COUNCIL);

    /** What may be a committee of a council, as far as these words tell. */
    private static final Set<BodyKind> OPEN = EnumSet.of(
            BodyKind.SCRUTINY_COMMITTEE, BodyKind.COMMITTEE, BodyKind.GROUP, BodyKind.OTHER);

    static {
        OPEN.addAll(COUNCILS);
    }

    /** Who speaks for a council that gets a report: by section 19(9)(b) it may be made to the executive instead. */
    private static final Set<BodyKind> FOR_A_COUNCIL = EnumSet.of(BodyKind.CABINET, BodyKind.FULL_COUNCIL);

    private ScrutinyBodies() {}

    static boolean isCommittee(Body body) {
        return body.getKind().filter(BodyKind.SCRUTINY_COMMITTEE::equals).isPresent();
    }

    /** Whether it is a council that has such a committee: by its kind, or where that is not told, by its name. */
    static boolean isCouncil(Dossier dossier, ElementId id) {
        Optional<Body> body = dossier.body(id);
        if (body.flatMap(Body::getKind).isPresent()) {
            return body.flatMap(Body::getKind).filter(COUNCILS::contains).isPresent();
        }
        return dossier.year()
                .filter(year -> GroupMembers.authorities(dossier, year.getEve(), List.of(id)).stream()
                        .anyMatch(authority -> authority.row() == AuthorityRow.COUNCIL))
                .isPresent();
    }

    /** Whether it surely is neither the committee of a council nor the council. */
    static boolean isAnother(Dossier dossier, ElementId id) {
        return dossier.body(id)
                .filter(body -> !body.getMembers().isEmpty() && !isCommittee(body)
                        || body.getKind().filter(kind -> !OPEN.contains(kind)).isPresent())
                .isPresent();
    }

    /** Whether it is said to be one. */
    static boolean isOfACouncil(Dossier dossier, ElementId id) {
        return !isAnother(dossier, id)
                && (dossier.body(id).filter(ScrutinyBodies::isCommittee).isPresent()
                        || !councils(dossier, id).isEmpty());
    }

    /** Whether the bodies that did it surely are none; of an event without bodies that is not said. */
    static boolean isByAnother(Dossier dossier, Event event) {
        return !event.getBy().isEmpty() && event.getBy().stream().allMatch(id -> isAnother(dossier, id));
    }

    /** What speaks against its being done by the committee of a council, in sentences; empty if nothing does. */
    static List<String> lacking(Dossier dossier, Event event) {
        if (event.getBy().stream().anyMatch(id -> isOfACouncil(dossier, id))) {
            return List.of();
        }
        Words words = dossier.words();
        return List.of(isByAnother(dossier, event)
                ? words.say(ScrutinyMessages.BY_ANOTHER, words.and(names(dossier, event.getBy())))
                : words.say(ScrutinyMessages.COMMITTEE_NOT_SAID));
    }

    /** What speaks against the committee that a council is said to have: by section 19(9) its cabinet cannot be it. */
    static List<String> setUpLacking(Dossier dossier, Event event) {
        boolean another = !event.getTo().isEmpty() && event.getTo().stream().allMatch(id -> isAnother(dossier, id));
        return another
                ? List.of(dossier.words().say(
                        ScrutinyMessages.NO_SUCH_COMMITTEE, dossier.words().and(names(dossier, event.getTo()))))
                : List.of();
    }

    /** The councils whose committee it is, as far as that is said; of a council, itself. */
    static Set<ElementId> councils(Dossier dossier, ElementId id) {
        Set<ElementId> councils = new LinkedHashSet<>();
        if (isCouncil(dossier, id)) {
            councils.add(id);
        }
        for (Event setUp : Events.of(EventKind.COMMITTEE_SET_UP).done(dossier)) {
            if (setUp.getTo().contains(id) && !isAnother(dossier, id)) {
                setUp.getBy().stream().filter(by -> !isAnother(dossier, by)).forEach(councils::add);
            }
        }
        return councils;
    }

    /** The committee that acts for a council, where it is said which one that is. */
    static ElementId committee(Dossier dossier, ElementId by) {
        return Events.of(EventKind.COMMITTEE_SET_UP).done(dossier).stream()
                .filter(event -> event.getBy().equals(List.of(by)))
                .flatMap(event -> event.getTo().stream())
                .filter(to -> !isAnother(dossier, to))
                .min(Comparator.naturalOrder())
                .orElse(by);
    }

    /** The same of all bodies that did it. */
    static Set<ElementId> councils(Dossier dossier, Event event) {
        Set<ElementId> councils = new LinkedHashSet<>();
        event.getBy().forEach(id -> councils.addAll(councils(dossier, id)));
        return councils;
    }

    /** Whether the body speaks for a council to which a report is made: its cabinet or all its members. */
    static boolean speaksForACouncil(Dossier dossier, ElementId id) {
        return dossier.body(id).flatMap(Body::getKind).filter(FOR_A_COUNCIL::contains).isPresent();
    }

    /** The councils among the bodies of the papers. */
    static List<ElementId> councils(Dossier dossier) {
        return dossier.papers().getBodies().stream().map(Body::getId).filter(id -> isCouncil(dossier, id)).toList();
    }

    /** Whether it is a committee of a council that took the plan: it may be the one that scrutinises. */
    static boolean tookThePlan(Dossier dossier, Body body) {
        return body.getKind().filter(BodyKind.COMMITTEE::equals).isPresent()
                && dossier.records().getDecisions().stream().anyMatch(decision -> decision.getBody().equals(body.getId()));
    }

    /** Whether it is the council, as a responsible authority. */
    static boolean isCouncil(ExpectedAuthority authority) {
        return authority.row() == AuthorityRow.COUNCIL;
    }

    private static List<String> names(Dossier dossier, List<ElementId> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(dossier.body(id).map(Body::getName).orElse(id.value())));
        return names;
    }
}
