package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.Concern.PARTNERSHIP;
import static org.communitysafety.csp.law.Bearer.RESPONSIBLE_AND_CO_OPERATING;
import static org.communitysafety.csp.law.Bearer.RESPONSIBLE_AUTHORITIES;
import static org.communitysafety.csp.law.Instrument.CDA_1998;
import static org.communitysafety.csp.law.Instrument.SI_1998_2452;
import static org.communitysafety.csp.law.Instrument.SI_2004_118;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** Section 5(2) and (3) and the orders under them: working with other bodies, and inviting them to take part. */
final class CoOperation {

    private static final List<String> LOOKS_IN = List.of(Events.WHERE, "/bodies");

    private static final Events CO_OPERATION = Events.of(EventKind.CO_OPERATION)
            .lacking(event -> event.getBy().isEmpty(), CoOperationMessages.WHO_NOT_SAID)
            .lacking(event -> !Look.tells(event.getText()), CoOperationMessages.HOW_NOT_SAID);

    private static final Events INVITATIONS = Events.of(EventKind.INVITATION)
            .ofAnyTime()
            .neverDenied()
            .lacking(event -> event.getTo().isEmpty() && !Look.tells(event.getText()), CoOperationMessages.WHO_INVITED_NOT_SAID)
            .lacking(event -> event.getOn().isEmpty(), CoOperationMessages.NOT_SAID_WHEN);

    private CoOperation() {}

    static final Duty CO_OPERATE = Duty.numbered("CDA98-5-2", "Work with the co-operating bodies")
            .of(RESPONSIBLE_AND_CO_OPERATING)
            .under(CDA_1998.section("5(2)"))
            .must("act in co-operation with each other in the section 6 work; the co-operating bodies are probation providers "
                    + "whose arrangements say so, and the bodies that an order prescribes")
            .from(1998, 9, 30, ENGLAND, WALES)
            .concerning(PARTNERSHIP)
            .shownBy(new Showing("how each co-operating body takes part", LOOKS_IN, CoOperation::coOperation))
            .told(Topic.CO_OPERATION)
            .deniable()
            .doubting("Which bodies an order prescribes was read as made only, so every body that the papers call co-operating "
                    + "is looked for, and no other.")
            .asking("Which bodies co-operate, and how does each take part?")
            .said();

    static final Duty INVITE = Duty.numbered("CDA98-5-3", "Invite others to take part")
            .of(RESPONSIBLE_AUTHORITIES)
            .under(CDA_1998.section("5(3)"))
            .must("invite at least one person or body of each prescribed description to take part in the section 6 work")
            .from(1998, 9, 30, ENGLAND, WALES)
            .concerning(PARTNERSHIP)
            .shownBy(new Showing("a dated invitation of somebody of each prescribed description", LOOKS_IN,
                    CoOperation::invitations))
            .told(Topic.CO_OPERATION)
            .oneGapWith("SI2004-118-A3")
            .doubting("That somebody was not invited does not say that nobody of the same description was, so it is for a person.")
            .doubting("The descriptions for Wales were not verified, so there whether all were invited is for a person.")
            .asking("Who was invited to take part, by description, and when?")
            .said();

    static final Duty INVITE_EACH_DESCRIPTION =
            Duty.numbered("SI2004-118-A3", "Invite somebody of each description")
                    .of(RESPONSIBLE_AUTHORITIES)
                    .under(SI_2004_118.article("3"))
                    .must("invite at least one person or body of each of the descriptions in the order to take part")
                    .from(2004, 2, 23, ENGLAND)
                    .concerning(PARTNERSHIP)
                    .shownBy(new Showing("a dated invitation of somebody of each description that there still is", LOOKS_IN,
                            CoOperation::invitations))
                    .told(Topic.CO_OPERATION)
                    .oneGapWith("CDA98-5-3")
                    .doubting("The order was read as made; later orders may have changed the descriptions. Of the 33, those "
                            + "that no longer exist, were reorganised, or exist only in some areas are not looked for.")
                    .asking("Who was invited to take part, by description, and when?")
                    .said();

    static final Duty LISTS_OF_1998 =
            Duty.numbered("SI1998-2452-E", "Co-operating and invited bodies until 2004")
                    .of(RESPONSIBLE_AUTHORITIES)
                    .under(SI_1998_2452.at("arts 2-3", "/uksi/1998/2452"))
                    .must("act in co-operation with the bodies, and invite the descriptions of bodies, that the order listed")
                    .from(1998, 11, 1, ENGLAND)
                    .to(2004, 2, 22)
                    .concerning(PARTNERSHIP)
                    .shownBy(INVITATIONS.showing("dated invitations of the bodies that the order listed"))
                    .said();

    /** The chapter, in the order of the section. */
    static final List<Duty> ALL = List.of(CO_OPERATE, INVITE, INVITE_EACH_DESCRIPTION, LISTS_OF_1998);

    /** The bodies that the papers say co-operate. */
    static List<Body> coOperating(Dossier dossier, LocalDate on) {
        return dossier.papers().getBodies().stream()
                .filter(body -> body.getRoles().stream().anyMatch(role -> role.getRole() == StatutoryRole.CO_OPERATING
                        && role.getFrom().filter(from -> from.isAfter(on)).isEmpty()
                        && role.getTo().filter(to -> to.isBefore(on)).isEmpty()))
                .toList();
    }

    private static void coOperation(Dossier dossier, LocalDate on, Look look) {
        CO_OPERATION.show(dossier, on, look);
        Collection<ElementId> by = Events.by(CO_OPERATION.full(dossier, on));
        if (by.isEmpty()) {
            return;
        }
        look.countsAllOf("/bodies");
        List<Body> named = coOperating(dossier, on);
        if (named.isEmpty()) {
            look.lacks(dossier.words().say(CoOperationMessages.NONE_CALLED_CO_OPERATING));
        }
        named.stream()
                .filter(body -> !by.contains(body.getId()))
                .forEach(body -> look.lacks(
                        body, dossier.words().say(CoOperationMessages.TAKES_NO_PART, body.getName())));
    }

    private static void invitations(Dossier dossier, LocalDate on, Look look) {
        INVITATIONS.show(dossier, on, look);
        List<Event> full = INVITATIONS.full(dossier, on);
        if (full.isEmpty()) {
            return;
        }
        if (dossier.place().filter(place -> place.getNation() == ENGLAND).isEmpty()) {
            look.leavesToAPerson(dossier.words().say(CoOperationMessages.DESCRIPTIONS_NOT_VERIFIED));
            return;
        }
        Set<InvitedDescription> missing = EnumSet.allOf(InvitedDescription.class);
        Set<InvitedDescription> unclear = EnumSet.noneOf(InvitedDescription.class);
        Set<InvitedDescription> denied = EnumSet.noneOf(InvitedDescription.class);
        for (Event event : full) {
            Clauses words = Clauses.of(event.getTitle().orElse(""), event.getText().orElse(""));
            List<String> names = names(dossier, event);
            missing.removeIf(one -> words.tell(one::isToldBy) || names.stream().anyMatch(one::isToldBy));
            for (InvitedDescription one : missing) {
                if (words.deny(one::isToldBy) || words.deny(one::mayBeToldBy)) {
                    denied.add(one);
                } else if (words.tell(one::mayBeToldBy) || names.stream().anyMatch(one::mayBeToldBy)) {
                    unclear.add(one);
                }
            }
        }
        denied.retainAll(missing);
        missing.removeAll(denied);
        unclear.retainAll(missing);
        missing.removeAll(unclear);
        lacks(dossier.words(), missing, CoOperationMessages.NOBODY_INVITED_AS, look);
        lacks(dossier.words(), denied, CoOperationMessages.DENIED_IN_WORDS, look);
        lacks(dossier.words(), unclear, CoOperationMessages.GENERAL_WORD_ONLY, look);
    }

    private static void lacks(
            Words words, Set<InvitedDescription> descriptions, Message.One<String> sentence, Look look) {
        if (!descriptions.isEmpty()) {
            look.lacks(words.say(sentence, words.listApart(descriptions.stream()
                    .map(description -> Called.invited(words, description))
                    .toList())));
        }
    }

    /** The names of the invited: they tell a description too, and a "no" in a name denies nothing. */
    private static List<String> names(Dossier dossier, Event event) {
        return event.getTo().stream().flatMap(id -> dossier.body(id).map(Body::getName).stream()).toList();
    }
}
