package org.communitysafety.csp.sound;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Attendance;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.record.Nomination;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.time.PartialDate;

/** The sound papers of Exampleford, run as one with another area by agreement: what each authority does, all of them do. */
public final class SoundCombined {

    private SoundCombined() {}

    /** Exampleford and Samplebury, in one county and one police area, for 2025-26. */
    public static Papers of2025() {
        return widened(combined(SoundPapers.of2025(), "E07999998", "Samplebury",
                List.of(authority("samplebury", "Samplebury District Council", BodyKind.DISTRICT_COUNCIL)), List.of()), "E07999998",
                ElementId.of("samplebury"));
    }

    /** Exampleford and Sampleton, which lie in two police areas, for 2025-26. */
    public static Papers acrossPoliceAreasOf2025() {
        Papers combined = widened(combined(SoundPapers.of2025(), "E06999999", "Sampleton",
                List.of(authority("sampleton", "Sampleton Council", BodyKind.UNITARY_COUNCIL),
                        authority("samplemouth-police", "Samplemouth Police", BodyKind.POLICE),
                        authority("samplemouth-fire", "Samplemouth Fire and Rescue Authority", BodyKind.FIRE_AND_RESCUE)),
                List.of(ElementId.of("minister"))), "E06999999",
                ElementId.of("sampleton"), ElementId.of("samplemouth-police"), ElementId.of("samplemouth-fire"),
                ElementId.of("sampleton-team"));
        return Papers.builder()
                .like(combined)
                .addBodies(Body.builder()
                        .id(ElementId.of("minister")).name("Secretary of State").kind(BodyKind.SECRETARY_OF_STATE).build())
                .addBodies(Body.builder()
                        .id(ElementId.of("sampleton-team"))
                        .name("Sampleton Youth Offending Team")
                        .kind(BodyKind.YOUTH_OFFENDING_TEAM)
                        .build())
                .addBodies(Body.builder()
                        .id(ElementId.of("other-commissioner"))
                        .name("Samplemouth Police and Crime Commissioner")
                        .kind(BodyKind.POLICE_AND_CRIME_COMMISSIONER)
                        .build())
                .records(Records.builder()
                        .like(combined.getRecords().orElseThrow())
                        .addPublications(published(combined))
                        .addCopiesSent(Dispatch.builder()
                                .id(ElementId.of("other-copy"))
                                .what(Published.PLAN)
                                .paper(ElementId.of("plan"))
                                .to(ElementId.of("other-commissioner"))
                                .on(PartialDate.parse("2025-04-14"))
                                .build())
                        .addEvents(Event.builder()
                                .id(ElementId.of("arrangements"))
                                .kind(EventKind.CROSS_FORCE_ARRANGEMENTS)
                                .on(PartialDate.parse("2023-06-01"))
                                .text("Both commissioners meet the authorities each quarter")
                                .build())
                        .addEvents(Event.builder()
                                .id(ElementId.of("accommodation"))
                                .kind(EventKind.ACCOMMODATION_STRATEGY)
                                .on(PartialDate.parse("2024-11-05"))
                                .addBy(ElementId.of("sampleton"))
                                .document("Safe Accommodation Strategy 2024")
                                .text("Set out after asking those who use it")
                                .build())
                        .build())
                .build();
    }

    /** The strategy stands on the website of the other council too. */
    private static Publication published(Papers papers) {
        return papers.getRecords().orElseThrow().getPublications().stream()
                .filter(one -> one.getId().value().equals("violence-published"))
                .map(one -> Publication.builder()
                        .like(one)
                        .id(ElementId.of("violence-published-there"))
                        .websiteOf(ElementId.of("sampleton"))
                        .build())
                .findFirst()
                .orElseThrow();
    }

    /** One serious violence strategy for both, and what Exampleford does, the other council does too. */
    private static Papers widened(Papers papers, String code, ElementId... others) {
        Papers wider = SoundViolence.wider(papers, List.of(others), "E07999999", code);
        Records records = wider.getRecords().orElseThrow();
        return Papers.builder()
                .like(wider)
                .addBodies(Body.builder()
                        .id(ElementId.of("other-scrutiny"))
                        .name("Scrutiny Committee of the other council")
                        .kind(BodyKind.SCRUTINY_COMMITTEE)
                        .build())
                .records(Records.builder()
                        .like(records)
                        .events(records.getEvents().stream().map(event -> with(event, others)).toList())
                        .addEvents(
                                Event.builder()
                                        .id(ElementId.of("other-set-up"))
                                        .kind(EventKind.COMMITTEE_SET_UP)
                                        .on(PartialDate.parse("2009-06-01"))
                                        .addBy(others[0])
                                        .addTo(ElementId.of("other-scrutiny"))
                                        .text("Named by the other council")
                                        .build(),
                                Event.builder()
                                        .id(ElementId.of("other-scrutinised"))
                                        .kind(EventKind.SCRUTINY_MEETING)
                                        .on(PartialDate.parse("2024-07-03"))
                                        .addBy(ElementId.of("other-scrutiny"))
                                        .text("Looked at the year's work")
                                        .build())
                        .build())
                .build();
    }

    private static Event with(Event event, ElementId... others) {
        if (event.getKind() == EventKind.COMMITTEE_SET_UP) {
            return event;
        }
        Event.Builder both = Event.builder().like(event);
        if (event.getBy().contains(ElementId.of("district")) && !event.getBy().contains(others[0])) {
            both.addBy(others);
        }
        if (event.getTo().contains(ElementId.of("district")) && !event.getTo().contains(others[0])) {
            both.addTo(others);
        }
        return both.build();
    }

    private static Papers combined(
            Papers papers, String code, String name, List<Body> more, List<ElementId> otherParties) {
        List<ElementId> ids = more.stream().map(Body::getId).toList();
        List<ElementId> parties = new ArrayList<>(SoundPapers.AUTHORITIES);
        parties.addAll(ids);
        parties.addAll(otherParties);
        parties.add(ElementId.of("commissioner"));
        Partnership partnership = papers.getPartnership().orElseThrow();
        Plan plan = papers.getPlan().orElseThrow();
        return Papers.builder()
                .like(papers)
                .title("Papers of Exampleford and " + name + " 2025-26 (fictional)")
                .partnership(Partnership.builder()
                        .like(partnership)
                        .name("Exampleford and " + name + " Community Safety Partnership")
                        .addAreas(AreaUse.builder().code(code).name(name).build())
                        .build())
                .addAllBodies(more)
                .plan(Plan.builder().like(plan).addAllMeasures(ids.stream().map(id -> measure(plan, id)).toList()).build())
                .records(records(papers.getRecords().orElseThrow(), name, ids, parties))
                .build();
    }

    private static Measure measure(Plan plan, ElementId authority) {
        return Measure.builder()
                .like(plan.getMeasures().get(0))
                .id(ElementId.of("m-" + authority))
                .title("People helped by " + SoundPapers.called(authority))
                .measuredBy(List.of(authority))
                .build();
    }

    private static Records records(Records records, String name, List<ElementId> ids, List<ElementId> parties) {
        return Records.builder()
                .like(records)
                .protocols(records.getProtocols().stream()
                        .map(one -> Protocol.builder()
                                .like(one)
                                .addAllParties(ids)
                                .addAllNominations(ids.stream()
                                        .map(id -> Nomination.builder().body(id).post("Head of information of " + SoundPapers.called(id)).build())
                                        .toList())
                                .build())
                        .toList())
                .meetings(records.getMeetings().stream()
                        .map(one -> Meeting.builder()
                                .like(one)
                                .addAllAttendees(ids.stream()
                                        .map(id -> Attendance.builder().body(id).post("Director").senior(true).build())
                                        .toList())
                                .build())
                        .toList())
                .addEvents(Event.builder()
                        .id(ElementId.of("combination"))
                        .kind(EventKind.COMBINATION_AGREED)
                        .on(PartialDate.parse("2023-06-01"))
                        .by(parties)
                        .document("Agreement to combine Exampleford and " + name)
                        .build())
                .build();
    }

    private static Body authority(String id, String name, BodyKind kind) {
        return Body.builder()
                .id(ElementId.of(id))
                .name(name)
                .kind(kind)
                .addRoles(BodyRole.builder().role(StatutoryRole.RESPONSIBLE_AUTHORITY).build())
                .build();
    }
}
