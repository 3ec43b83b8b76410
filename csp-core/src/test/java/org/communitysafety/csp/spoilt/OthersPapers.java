package org.communitysafety.csp.spoilt;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Decision;
import org.communitysafety.csp.record.DecisionVerb;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.violence.KindIdentified;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.violence.StrategyPoint;
import org.communitysafety.csp.violence.ViolenceKind;

/** Papers for the duties beside the plan's: the sound ones in Wales, in a unitary area, and with what the packs look for. */
public final class OthersPapers {

    private OthersPapers() {}

    /** The sound papers moved to the Welsh area that does not exist. */
    public static Papers welsh() {
        return inWales(SoundPapers.of2025());
    }

    /** Those papers moved to Wales, with its bodies. */
    public static Papers inWales(Papers papers) {
        return area("W06999999", "Exampleglyn")
                .and(body("district", "Exampleglyn County Borough Council", BodyKind.WELSH_COUNCIL))
                .and(body("police", "Exampleglyn Police", BodyKind.POLICE))
                .and(body("fire", "Exampleglyn Fire and Rescue Authority", BodyKind.FIRE_AND_RESCUE))
                .and(body("health", "Exampleglyn University Health Board", BodyKind.LOCAL_HEALTH_BOARD))
                .and(body("county", "Another council", BodyKind.OTHER))
                .and(without("county-set-up", "county-scrutinised"))
                .apply(papers);
    }

    /** The sound papers moved to the unitary area that does not exist, whose council published its strategy. */
    public static Papers unitary() {
        return inUnitaryArea(SoundPapers.of2025());
    }

    /** Those papers moved to a unitary area, with that strategy. */
    public static Papers inUnitaryArea(Papers papers) {
        return area("E06999999", "Sampleton")
                .and(body("district", "Sampleton Council", BodyKind.UNITARY_COUNCIL))
                .and(event(event("accommodation", EventKind.ACCOMMODATION_STRATEGY, "2022-01-10")
                        .addBy(ElementId.of("district"))
                        .document("Safe accommodation strategy 2022-25")
                        .build()))
                .apply(papers);
    }

    /** The sound papers with what the packs look for. */
    public static Papers packs() {
        return Change.records((records, was) -> records
                        .addDecisions(Decision.builder()
                                .id(ElementId.of("adopted"))
                                .body(ElementId.of("council"))
                                .verb(DecisionVerb.ADOPTS)
                                .on(PartialDate.parse("2025-03-20"))
                                .build())
                        .addConsultations(Consultation.builder()
                                .id(ElementId.of("c-voices"))
                                .title("Winter conversations")
                                .period(Period.builder()
                                        .from(PartialDate.parse("2025-10-01")).to(PartialDate.parse("2025-10-31")).build())
                                .addServes(Subject.SERIOUS_VIOLENCE)
                                .addGroups("Three charities")
                                .addAffected("Young people who wait at the station")
                                .result("They asked for mentors, who now start")
                                .build()))
                .and(Change.papers(papers -> papers.seriousViolenceStrategy(SeriousViolenceStrategy.builder()
                        .id(ElementId.of("violence"))
                        .title("Exampleshire strategy")
                        .date(PartialDate.parse("2025-01-20"))
                        .addAreas("E07999999")
                        .addKinds(KindIdentified.builder().id(ElementId.of("kind")).kind(ViolenceKind.HOMICIDE).build())
                        .addCohorts(StrategyPoint.builder()
                                .id(ElementId.of("cohort")).text("Men of 18 to 25 in two wards").build())
                        .addActions(Action.builder().id(ElementId.of("needs-action")).text("Mentors").build())
                        .build())))
                .and(papers -> Papers.builder().like(papers).bodies(Change.with(papers.getBodies(), "fire",
                        one -> Body.builder().like(one).addRoles(BodyRole.builder()
                                .role(StatutoryRole.SPECIFIED_AUTHORITY).build()).build())).build())
                .apply(SoundPapers.of2025());
    }

    /** One event of every kind, with that status. */
    public static Change everyKind(Done status) {
        return Change.records((records, was) -> {
            for (EventKind kind : EventKind.values()) {
                records.addEvents(event("every-" + kind.getWord(), kind, "2025-02-01")
                        .on(status == Done.NOT_DONE ? Optional.empty() : Optional.of(PartialDate.parse("2025-02-01")))
                        .status(status)
                        .by(SoundPapers.AUTHORITIES)
                        .to(SoundPapers.AUTHORITIES)
                        .serves(EnumSet.allOf(Subject.class))
                        .text("As agreed")
                        .build());
            }
        });
    }

    /** Adds an event. */
    public static Change event(Event event) {
        return papers -> Change.records((records, was) -> records.addEvents(event))
                .apply(papers.getRecords().isPresent() ? papers
                        : Papers.builder().like(papers).records(Records.builder().build()).build());
    }

    /** The start of an event. */
    public static Event.Builder event(String id, EventKind kind, String on) {
        return Event.builder().id(ElementId.of(id)).kind(kind).on(PartialDate.parse(on));
    }

    /** Sets parts of the event with that id. */
    public static Change with(String id, UnaryOperator<Event.Builder> set) {
        return events(event -> event.getId().value().equals(id), set);
    }

    /** Sets parts of every event of the kinds. */
    public static Change every(Set<EventKind> kinds, UnaryOperator<Event.Builder> set) {
        return events(event -> kinds.contains(event.getKind()), set);
    }

    /** Leaves the body out of the event with that id: it neither did it, nor was it done to it. */
    public static Change leftOut(String event, String body) {
        return Change.records((records, was) -> records.events(Change.with(was.getEvents(), event, one -> Event.builder()
                .like(one)
                .by(one.getBy().stream().filter(id -> !id.value().equals(body)).toList())
                .to(one.getTo().stream().filter(id -> !id.value().equals(body)).toList())
                .build())));
    }

    /** Drops the events with those ids. */
    public static Change without(String... ids) {
        return Change.records((records, was) -> records.events(Change.without(was.getEvents(), ids)));
    }

    /** Drops every event of the kinds. */
    public static Change without(Set<EventKind> kinds) {
        return Change.records((records, was) -> records.events(was.getEvents().stream()
                .filter(event -> !kinds.contains(event.getKind())).toList()));
    }

    private static Change events(Predicate<Event> which, UnaryOperator<Event.Builder> set) {
        return Change.records((records, was) -> records.events(Change.where(was.getEvents(), which,
                one -> set.apply(Event.builder().like(one)).build())));
    }

    private static Change area(String code, String name) {
        return papers -> Papers.builder().like(papers)
                .partnership(Partnership.builder()
                        .like(papers.getPartnership().orElseThrow())
                        .areas(List.of(AreaUse.builder().code(code).name(name).build()))
                        .build())
                .build();
    }

    private static Change body(String id, String name, BodyKind kind) {
        return papers -> Papers.builder().like(papers).bodies(Change.with(papers.getBodies(), id,
                one -> Body.builder().like(one).name(name).kind(kind).build())).build();
    }
}
