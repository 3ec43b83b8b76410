package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.AreaLimit.EVERY_COUNCIL;
import static org.communitysafety.csp.duty.AreaLimit.NOT_CITY_OF_LONDON;
import static org.communitysafety.csp.duty.AreaLimit.TIER_ONE;
import static org.communitysafety.csp.duty.Concern.PARTNERSHIP;
import static org.communitysafety.csp.law.Bearer.EACH_RESPONSIBLE_AUTHORITY;
import static org.communitysafety.csp.law.Bearer.LOCAL_POLICING_BODY;
import static org.communitysafety.csp.law.Bearer.NAMED_BODIES;
import static org.communitysafety.csp.law.Bearer.TIER_ONE_LOCAL_AUTHORITY;
import static org.communitysafety.csp.law.Instrument.ASBCPA_2014;
import static org.communitysafety.csp.law.Instrument.CTSA_2015;
import static org.communitysafety.csp.law.Instrument.DAA_2021;
import static org.communitysafety.csp.law.Instrument.DVCVA_2004;
import static org.communitysafety.csp.law.Instrument.PRSRA_2011;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.authority.ExpectedAuthority;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Message;

/**
 * Duties in other Acts that partnerships are often asked about. But for working with the policing body they bind bodies that
 * the Act names, and ask nothing of the plan.
 */
final class OtherDuties {

    private static final List<String> LOOKS_IN = List.of(Events.WHERE, "/bodies");
    private static final String NOT_THE_PLAN =
            "It binds the bodies that the Act names, and asks no content of a partnership plan.";

    private static final Set<BodyKind> TIER_ONE_COUNCILS = EnumSet.of(
            BodyKind.UNITARY_COUNCIL, BodyKind.METROPOLITAN_DISTRICT_COUNCIL, BodyKind.ISLES_OF_SCILLY_COUNCIL);
    private static final Set<AuthorityRow> HEALTH = EnumSet.of(AuthorityRow.CLINICAL_COMMISSIONING_GROUP,
            AuthorityRow.INTEGRATED_CARE_BOARD, AuthorityRow.LOCAL_HEALTH_BOARD);

    private static final Events WORKING_TOGETHER = events(EventKind.POLICING_BODY_CO_OPERATION, OtherActMessages.NOT_SAID_HOW);

    private static final Events ACCOMMODATION = Events.of(EventKind.ACCOMMODATION_STRATEGY)
            .ofAnyTime()
            .lacking(event -> event.getBy().isEmpty(), OtherActMessages.NO_COUNCIL_SAID)
            .lacking(event -> !Look.tells(event.getTitle()) && !Look.tells(event.getDocument()),
                    OtherActMessages.NO_STRATEGY_SAID);

    private static final LocalDate COMMISSIONERS_FROM = LocalDate.of(2012, 11, 22);

    /** The day on which Part 2 of the Domestic Abuse Act 2021, and with it section 9(3B) of the 2004 Act, began. */
    private static final LocalDate ABUSE_COMMISSIONER_FROM = LocalDate.of(2021, 11, 1);

    private OtherDuties() {}

    static final Duty REGARD_BY_THE_POLICING_BODY =
            Duty.numbered("PRSRA11-10-1", "The policing body's regard to priorities")
                    .of(LOCAL_POLICING_BODY)
                    .under(PRSRA_2011.section("10(1)"))
                    .mustHaveRegardTo("the relevant priorities of each responsible authority")
                    .from(2012, 1, 16, ENGLAND, WALES)
                    .onlyFor(NOT_CITY_OF_LONDON)
                    .concerning(PARTNERSHIP)
                    .shownBy(Events.of(EventKind.POLICING_BODY_REGARD)
                            .showing("a police and crime plan that takes up the partnership's priorities"))
                    .unlessOn(OtherDuties::beforeCommissioners)
                    .said();

    static final Duty CO_OPERATE_WITH_THE_POLICING_BODY =
            Duty.numbered("PRSRA11-10-2", "Work with the local policing body")
                    .of(EACH_RESPONSIBLE_AUTHORITY)
                    .under(PRSRA_2011.section("10(2),(4)"))
                    .must("act in co-operation with the elected local policing body in the section 6 work, as that body must "
                            + "with it")
                    .from(2012, 1, 16, ENGLAND, WALES)
                    .onlyFor(NOT_CITY_OF_LONDON)
                    .concerning(PARTNERSHIP)
                    .shownBy(new Showing("how every responsible authority and the local policing body work together", LOOKS_IN,
                            OtherDuties::withThePolicingBody))
                    .told(Topic.POLICING_BODY)
                    .unlessOn(OtherDuties::beforeCommissioners)
                    .limitedIn(WALES, "It is not for devolved Welsh functions.")
                    .doubting(PolicingBodies.DOUBT)
                    .asking("How do the partnership and the local policing body work together?")
                    .said();

    static final Duty CASE_REVIEWS = Duty.numbered("ASBCPA14-104", "Case reviews of anti-social behaviour")
            .of(NAMED_BODIES)
            .under(ASBCPA_2014.at("ss.104-105, Sch.4", "/ukpga/2014/12/section/104"))
            .must("publish how a case review can be had, with a contact point, review where an application meets the "
                    + "threshold, and publish yearly figures")
            .from(2014, 10, 20, ENGLAND, WALES)
            .concerning(PARTNERSHIP)
            .shownBy(of(EventKind.CASE_REVIEW_PROCEDURE, OtherActMessages.NOT_SAID_WHAT_PUBLISHED,
                    "the procedure for case reviews and its yearly figures, published by the council, the police and the health "
                            + "body",
                    authority -> isOwnCouncil(authority) || authority.row() == AuthorityRow.CHIEF_OFFICER
                            || HEALTH.contains(authority.row())))
            .deniable()
            .doubting(NOT_THE_PLAN)
            .doubting("Sections 104 and 105 were read in part; the first day is from memory, changes of 2026 were not seen, and "
                    + "social landlords that were co-opted are not looked for. Nor is what Schedule 4 asks of the making of the procedure: "
                    + "whom to consult on it, what it says of people who are dissatisfied, and that it is kept under review.")
            .asking("Where is the case review procedure published, with its contact point and yearly figures?")
            .said();

    static final Duty PREVENT = Duty.numbered("CTSA15-26", "Regard to preventing terrorism")
            .of(NAMED_BODIES)
            .under(CTSA_2015.at("s.26, Sch.6", "/ukpga/2015/6/section/26"))
            .mustHaveRegardTo("the need to keep people from being drawn into terrorism, in all that it does")
            .from(2015, 7, 1, ENGLAND, WALES)
            .onlyFor(EVERY_COUNCIL)
            .concerning(PARTNERSHIP)
            .shownBy(PreventWords.beside(of(EventKind.PREVENT_REGARD, OtherActMessages.NOT_SAID_HOW,
                    "regard of each council, the police and probation to keeping people from being drawn into terrorism",
                    authority -> authority.row() == AuthorityRow.COUNCIL || authority.row() == AuthorityRow.CHIEF_OFFICER
                            || authority.row() == AuthorityRow.PROBATION,
                    Everyone::themselves)))
            .deniable()
            .doubting(NOT_THE_PLAN)
            .doubting("Schedule 6 was read in part. Terrorism is outside the violence of the 1998 Act.")
            .asking("Who leads on Prevent in each council, the police and probation? It is not for the plan.")
            .said();

    static final Duty SAFE_ACCOMMODATION = Duty.numbered("DAA21-57", "Strategy on safe accommodation")
            .of(TIER_ONE_LOCAL_AUTHORITY)
            .under(DAA_2021.at("ss.57-61", "/ukpga/2021/17/section/57"))
            .must("assess the need for support in safe accommodation, consult, and publish and follow a strategy for it")
            .from(2021, 10, 1, ENGLAND)
            .onlyFor(TIER_ONE)
            .concerning(PARTNERSHIP)
            .shownBy(new Showing("a strategy on support in safe accommodation, published by the tier-one council for the area",
                    LOOKS_IN, OtherDuties::accommodation))
            .deniable()
            .doubting(NOT_THE_PLAN)
            .doubting("That the council monitors and evaluates how effective its strategy is, in section 57(1)(c), and has a local partnership "
                    + "board to consult, in section 58, is not looked for.")
            .doubting("In London the Greater London Authority owes it, so neither the boroughs nor the City of London are asked.")
            .asking("Where is the council's strategy on support in safe accommodation? It is not for the plan.")
            .said();

    static final Duty HOMICIDE_REVIEWS = Duty.numbered("DVCVA04-9", "Domestic homicide reviews")
            .of(NAMED_BODIES)
            .under(DVCVA_2004.section("9"))
            .must("comply with a direction to review, have regard to the guidance on such reviews, and since 1 November 2021 "
                    + "send the report of a review that it established to the Domestic Abuse Commissioner")
            .from(2011, 4, 13, ENGLAND, WALES)
            .onlyFor(EVERY_COUNCIL)
            .concerning(PARTNERSHIP)
            .shownBy(events(EventKind.HOMICIDE_REVIEW, OtherActMessages.NOT_SAID_WHAT_REVIEWED)
                    .where(event -> Events.status(event) != Done.NOT_DONE)
                    .lacking(dossier -> event -> HomicideReviewHolders.lacking(dossier, event))
                    .lacking(dossier -> event -> event.getTo().isEmpty() && !isBeforeAbuseCommissioner(dossier, event)
                            ? List.of(dossier.words().say(OtherActMessages.NOT_SAID_TO_WHOM)) : List.of())
                    .showing("each domestic homicide review, held by a body that the Act names or by the partnership, and to whom its "
                            + "report was sent", "/bodies", "/partnership/strategyGroup"))
            .unless(dossier -> Events.of(EventKind.HOMICIDE_REVIEW).recordedAsNone(
                    dossier, dossier.words().say(OtherActMessages.NO_REVIEW)))
            .doubting("It binds the bodies that the Act names, not the partnership, whose lead comes from guidance. Section 19 "
                    + "of the Victims and Prisoners Act 2024 is to replace it. Whether the report went to the Commissioner, and not "
                    + "to somebody else, is not looked for.")
            .asking("Was there a domestic homicide review, what was learnt, and to whom was the report sent? Record that there "
                    + "was none, if so.")
            .said();

    /** The chapter, in the order of the years. */
    static final List<Duty> ALL = List.of(
            HOMICIDE_REVIEWS, REGARD_BY_THE_POLICING_BODY, CO_OPERATE_WITH_THE_POLICING_BODY, CASE_REVIEWS, PREVENT,
            SAFE_ACCOMMODATION);

    private static Events events(EventKind kind, Message.Plain untold) {
        return Events.of(kind)
                .lacking(event -> event.getBy().isEmpty(), OtherActMessages.NOBODY_SAID)
                .lacking(event -> !Look.tells(event.getText().or(event::getDocument)), untold);
    }

    /** Together, as section 104 has the relevant bodies do it: a group does it for those that are in it. */
    private static Showing of(
            EventKind kind, Message.Plain untold, String words, Predicate<ExpectedAuthority> which) {
        return of(kind, untold, words, which, (dossier, bodies) -> bodies);
    }

    /** The same, where the function tells who of those that did it counts. */
    private static Showing of(
            EventKind kind, Message.Plain untold, String words, Predicate<ExpectedAuthority> which,
            BiFunction<Dossier, Collection<ElementId>, Collection<ElementId>> who) {
        Events events = events(kind, untold);
        return new Showing(words, LOOKS_IN, (dossier, on, look) -> {
            ofOwn(events, dossier, on, which).show(dossier, on, look);
            List<Event> full = events.full(dossier, on);
            if (!full.isEmpty()) {
                Everyone.of(dossier, on, which, who.apply(dossier, Events.by(full)), OtherActMessages.NOT_DONE_BY, look);
            }
        });
    }

    /** Without what bodies are said not to have done that the duty does not bind here. */
    private static Events ofOwn(Events events, Dossier dossier, LocalDate on, Predicate<ExpectedAuthority> which) {
        return events.where(event -> Events.status(event) != Done.NOT_DONE
                || event.getBy().isEmpty()
                || Everyone.mayBeOne(dossier, on, which, event.getBy()));
    }

    private static void withThePolicingBody(Dossier dossier, LocalDate on, Look look) {
        WORKING_TOGETHER.show(dossier, on, look);
        List<Event> full = WORKING_TOGETHER.full(dossier, on);
        if (full.isEmpty()) {
            return;
        }
        Set<ElementId> bodies = new LinkedHashSet<>(Events.by(full));
        full.forEach(event -> bodies.addAll(event.getTo()));
        Everyone.of(dossier, on, bodies, OtherActMessages.NOT_TAKING_PART, look);
        policingBodyTakingPart(dossier, on, full).ifPresent(look::lacks);
    }

    /** Why no policing body is known to take part; empty if one does. */
    private static Optional<String> policingBodyTakingPart(Dossier dossier, LocalDate on, List<Event> events) {
        PolicingBodies policing = PolicingBodies.of(dossier, dossier.place().map(Place::areas).orElse(List.of()), on);
        Optional<String> doubt = Optional.empty();
        for (Event event : events) {
            Span days = event.getOn().map(Span::of).orElse(Span.of(on));
            for (Body body : Stream.concat(event.getBy().stream(), event.getTo().stream())
                    .flatMap(id -> dossier.body(id).stream()).toList()) {
                if (policing.is(body, days)) {
                    return Optional.empty();
                }
                doubt = doubt.or(() -> policing.doubt(body, days));
            }
        }
        return doubt.or(() -> Optional.of(dossier.words().say(OtherActMessages.POLICING_BODY_NOT_TAKING_PART)));
    }

    /** Whether it was held, or where it has no date the plan's year ended, before there was a report to send. */
    private static boolean isBeforeAbuseCommissioner(Dossier dossier, Event event) {
        return event.getOn().map(PartialDate::getLast)
                .or(() -> dossier.year().map(PlanYear::getLast))
                .filter(last -> last.isBefore(ABUSE_COMMISSIONER_FROM))
                .isPresent();
    }

    /**
     * Section 61: of a county its council, and of an area without a county council its own. Of districts that are run as one
     * with such an area, the county council is not asked, as it is not for a district alone.
     */
    private static void accommodation(Dossier dossier, LocalDate on, Look look) {
        boolean county = dossier.place().filter(Place::isCounty).isPresent();
        Predicate<ExpectedAuthority> tierOne = authority ->
                county ? authority.kind() == BodyKind.COUNTY_COUNCIL : TIER_ONE_COUNCILS.contains(authority.kind());
        ofOwn(ACCOMMODATION, dossier, on, tierOne).show(dossier, on, look);
        List<Event> full = ACCOMMODATION.full(dossier, on);
        if (!full.isEmpty()) {
            Everyone.of(dossier, on, tierOne, Everyone.themselves(dossier, Events.by(full)), OtherActMessages.NOT_PUBLISHED_BY,
                    look);
        }
    }

    /** A county council with districts is not a body of section 105. */
    private static boolean isOwnCouncil(ExpectedAuthority authority) {
        return authority.row() == AuthorityRow.COUNCIL && authority.kind() != BodyKind.COUNTY_COUNCIL;
    }

    /** Outside the Metropolitan Police district there were no elected policing bodies until 22 November 2012. */
    private static Optional<String> beforeCommissioners(Dossier dossier, LocalDate on) {
        boolean london = dossier.place().filter(place -> place.areas().stream()
                .anyMatch(area -> area.getKind() == AreaKind.LONDON_BOROUGH)).isPresent();
        return on.isBefore(COMMISSIONERS_FROM) && !london
                ? Optional.of(dossier.words().say(OtherActMessages.BEFORE_COMMISSIONERS, dossier.words().day(COMMISSIONERS_FROM)))
                : Optional.empty();
    }
}
