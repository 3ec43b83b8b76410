package org.communitysafety.csp.sound;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;

/** What the sound papers hold on co-operation, reports, regard, shared data and scrutiny. */
final class SoundOthers {

    /** One of each description that article 3 of SI 2004/118 still can mean. */
    private static final List<String> INVITED = List.of(
            "A youth club run by volunteers", "The Crown Prosecution Service", "Neighbourhood Watch", "Victim Support",
            "The school bus operator", "The bus operator", "The women's network", "A forum of young people",
            "Age UK Exampleshire", "The disability forum", "The race equality council", "The LGBT network",
            "The residents' association", "Exampleshire Crimestoppers", "The Methodist church",
            "Yardley Ltd, by the station", "The shopkeepers' association", "Unison, a trade union",
            "A general practitioner", "The local medical committee", "The governing body of the University of Exampleshire",
            "The British Transport Police");

    private static final Map<String, String> DATA = new TreeMap<>(Map.of(
            "police", "Incidents and crimes by category, hour and place; sent electronically and depersonalised",
            "fire", "Deliberate fires, violence to staff, dwelling fires without an alarm and false alarms; sent electronically "
                    + "and depersonalised",
            "district", "Racial incidents and anti-social behaviour; sent electronically and depersonalised",
            "county", "Collisions and exclusions; sent electronically and depersonalised",
            "health", "Admissions for assault, drugs, alcohol and domestic abuse by outward postcode, outpatients with a mental illness, "
                    + "drug treatment and ambulance calls; sent electronically and depersonalised"));

    private SoundOthers() {}

    /** Adds it to the papers for 2025-26. */
    static Papers to2025(Papers papers) {
        return with(papers, events());
    }

    /** Adds it to the papers for 2008-09. */
    static Papers to2008(Papers papers) {
        return with(papers, events().stream().map(SoundOthers::seventeenYearsBefore).toList());
    }

    private static Papers with(Papers papers, List<Event> events) {
        return Change.records((records, was) -> records.addAllEvents(events))
                .and(Change.papers(builder -> builder.addBodies(
                        Body.builder()
                                .like(body("parish", "Exampleford Parish Council", BodyKind.PARISH_COUNCIL))
                                .addRoles(BodyRole.builder().role(StatutoryRole.CO_OPERATING).build())
                                .build(),
                        body("scrutiny", "Exampleford Scrutiny Committee", BodyKind.SCRUTINY_COMMITTEE),
                        body("county-scrutiny", "Exampleshire Scrutiny Committee", BodyKind.SCRUTINY_COMMITTEE),
                        body("councillor", "The councillor for Elm ward", BodyKind.PERSON),
                        body("abuse-commissioner", "Domestic Abuse Commissioner", BodyKind.OTHER))))
                .apply(papers);
    }

    private static Body body(String id, String name, BodyKind kind) {
        return Body.builder().id(ElementId.of(id)).name(name).kind(kind).build();
    }

    private static List<Event> events() {
        List<Event> events = new ArrayList<>();
        events.add(event("co-operation", EventKind.CO_OPERATION, "2025-02-10", "Lends its hall and brings what villagers say")
                .addBy(ElementId.of("parish")).build());
        for (int i = 0; i < INVITED.size(); i++) {
            events.add(event("invited-" + i, EventKind.INVITATION, "2024-01-15", INVITED.get(i)).build());
        }
        reports(events);
        events.add(event("regard", EventKind.FUNCTIONS_REGARD, "2025-01-20", "Each looked at what else it does with this in mind")
                .addBy(ElementId.of("district"), ElementId.of("county"), ElementId.of("fire"))
                .serves(EnumSet.of(Subject.CRIME_DISORDER, Subject.SUBSTANCE_MISUSE, Subject.RE_OFFENDING,
                        Subject.SERIOUS_VIOLENCE))
                .build());
        DATA.forEach((body, text) -> {
            events.add(data(body, text, "2024-01", "2024-03", "2024-05-20"));
            events.add(data(body, text, "2024-04", "2024-06", "2024-08-20"));
            events.add(data(body, text, "2024-07", "2024-09", "2024-11-20"));
            events.add(data(body, text, "2024-10", "2024-12", "2025-02-20"));
        });
        scrutiny(events);
        others(events);
        return events;
    }

    private static void reports(List<Event> events) {
        events.add(event("demand", EventKind.REPORT_DEMANDED, "2025-01-10", "Wants to know how the priorities were met")
                .addBy(ElementId.of("commissioner")).addTo(ElementId.of("group")).build());
        events.add(answer("submitted", EventKind.REPORT_SUBMITTED, "2025-02-03", "demand").build());
        events.add(event("publish", EventKind.REPORT_PUBLICATION_REQUIRED, "2025-02-20", "It is to stand on the website")
                .addBy(ElementId.of("commissioner")).addTo(ElementId.of("group")).build());
        events.add(answer("published", EventKind.REPORT_PUBLISHED, "2025-03-14", "publish").build());
    }

    private static void scrutiny(List<Event> events) {
        events.add(event("set-up", EventKind.COMMITTEE_SET_UP, "2009-06-01", "Named by the district council")
                .addBy(ElementId.of("district")).addTo(ElementId.of("scrutiny")).build());
        events.add(event("county-set-up", EventKind.COMMITTEE_SET_UP, "2009-07-01", "Named by the county council")
                .addBy(ElementId.of("county")).addTo(ElementId.of("county-scrutiny")).build());
        events.add(event("scrutinised", EventKind.SCRUTINY_MEETING, "2024-06-12", "Looked at the year's work")
                .addBy(ElementId.of("scrutiny")).build());
        events.add(event("county-scrutinised", EventKind.SCRUTINY_MEETING, "2024-09-18", "Looked at the year's work")
                .addBy(ElementId.of("county-scrutiny")).build());
        events.add(event("work-report", EventKind.SCRUTINY_REPORT, "2025-02-10", "On the year's work")
                .addBy(ElementId.of("scrutiny"))
                .addAllTo(SoundPapers.AUTHORITIES).addTo(ElementId.of("parish")).build());
        events.add(answer("work-answer", EventKind.SCRUTINY_REPORT_ANSWERED, "2025-03-01", "work-report")
                .addAllBy(SoundPapers.AUTHORITIES).addBy(ElementId.of("parish")).build());
        events.add(event("referral", EventKind.MEMBER_REFERRAL, "2024-11-05", "The underpass in Elm ward")
                .addBy(ElementId.of("councillor")).addTo(ElementId.of("scrutiny")).build());
        events.add(answer("matter-report", EventKind.SCRUTINY_REPORT, "2024-12-02", "referral")
                .addBy(ElementId.of("scrutiny"))
                .addTo(ElementId.of("councillor"), ElementId.of("district"), ElementId.of("police")).build());
        events.add(answer("matter-answer", EventKind.SCRUTINY_REPORT_ANSWERED, "2024-12-30", "matter-report")
                .addBy(ElementId.of("district"), ElementId.of("police")).build());
        events.add(event("second-referral", EventKind.MEMBER_REFERRAL, "2024-11-19", "The car park in Elm ward")
                .addBy(ElementId.of("councillor")).addTo(ElementId.of("scrutiny")).build());
        events.add(answer("second-answer", EventKind.MEMBER_REFERRAL_ANSWERED, "2024-12-03", "second-referral")
                .addBy(ElementId.of("scrutiny")).addTo(ElementId.of("councillor")).build());
        events.add(event("request", EventKind.INFORMATION_REQUESTED, "2024-10-01", "Counts by ward")
                .due(PartialDate.parse("2024-10-31"))
                .addBy(ElementId.of("scrutiny")).addTo(ElementId.of("police")).build());
        events.add(answer("supply", EventKind.INFORMATION_SUPPLIED, "2024-10-31", "request")
                .addBy(ElementId.of("police")).addTo(ElementId.of("scrutiny")).build());
        events.add(event("summons", EventKind.ATTENDANCE_REQUIRED, "2024-11-01", "To answer on the year's work")
                .addBy(ElementId.of("scrutiny")).addTo(ElementId.of("fire")).build());
        events.add(answer("attended", EventKind.ATTENDED, "2024-11-20", "summons").addBy(ElementId.of("fire")).build());
    }

    private static void others(List<Event> events) {
        events.add(event("with-commissioner", EventKind.POLICING_BODY_CO_OPERATION, "2025-01-15", "Meets the group each quarter")
                .addBy(ElementId.of("commissioner")).addAllTo(SoundPapers.AUTHORITIES).build());
        events.add(event("case-review", EventKind.CASE_REVIEW_PROCEDURE, "2025-01-05",
                        "Says whom to write to, and gives last year's figures")
                .addBy(ElementId.of("district"), ElementId.of("police"), ElementId.of("health")).build());
        events.add(event("prevent", EventKind.PREVENT_REGARD, "2025-01-06", "Each has an officer who leads on it")
                .addBy(ElementId.of("district"), ElementId.of("county"), ElementId.of("police"), ElementId.of("probation"))
                .build());
        events.add(event("homicide-review", EventKind.HOMICIDE_REVIEW, "2025-02-06", "One was held, and training followed")
                .addBy(ElementId.of("district")).addTo(ElementId.of("abuse-commissioner")).build());
    }

    private static Event data(String body, String text, String from, String to, String on) {
        return event("data-" + body + "-" + from, EventKind.DATA_DISCLOSED, on, text)
                .addBy(ElementId.of(body))
                .addAllTo(SoundPapers.AUTHORITIES)
                .period(Period.builder().from(PartialDate.parse(from)).to(PartialDate.parse(to)).build())
                .build();
    }

    private static Event.Builder answer(String id, EventKind kind, String on, String demand) {
        return event(id, kind, on, "Done as asked").answers(ElementId.of(demand));
    }

    private static Event.Builder event(String id, EventKind kind, String on, String text) {
        return Event.builder().id(ElementId.of(id)).kind(kind).on(PartialDate.parse(on)).text(text);
    }

    private static Event seventeenYearsBefore(Event event) {
        Event.Builder builder = Event.builder().like(event);
        event.getOn().ifPresent(date -> builder.on(before(date)));
        event.getDue().ifPresent(date -> builder.due(before(date)));
        event.getPeriod().ifPresent(period -> builder.period(Period.builder()
                .from(period.getFrom().map(SoundOthers::before))
                .to(period.getTo().map(SoundOthers::before))
                .build()));
        return builder.build();
    }

    private static PartialDate before(PartialDate date) {
        String written = date.toString();
        return PartialDate.parse((Integer.parseInt(written.substring(0, 4)) - 17) + written.substring(4));
    }
}
