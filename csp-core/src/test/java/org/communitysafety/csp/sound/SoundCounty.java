package org.communitysafety.csp.sound;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.agreement.AssessmentUsed;
import org.communitysafety.csp.agreement.CommunitySafetyAgreement;
import org.communitysafety.csp.agreement.JointWorking;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.GroupMember;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;

/**
 * Complete papers of the county that does not exist, Exampleshire, with its districts Exampleford and Samplebury: an
 * agreement and no plan.
 */
public final class SoundCounty {

    private static final Set<EventKind> OF_THE_COUNCIL = EnumSet.of(
            EventKind.FUNCTIONS_REGARD, EventKind.COMMITTEE_SET_UP, EventKind.SCRUTINY_MEETING, EventKind.SCRUTINY_REPORT,
            EventKind.SCRUTINY_REPORT_ANSWERED, EventKind.MEMBER_REFERRAL, EventKind.MEMBER_REFERRAL_ANSWERED,
            EventKind.INFORMATION_REQUESTED, EventKind.INFORMATION_SUPPLIED, EventKind.ATTENDANCE_REQUIRED, EventKind.ATTENDED,
            EventKind.PREVENT_REGARD, EventKind.HOMICIDE_REVIEW, EventKind.GUIDANCE_CONSIDERED);

    private SoundCounty() {}

    /** The papers of the agreement made in and for 2024-25, which the districts' plans for 2025-26 rest on. */
    public static Papers of2025() {
        return papers(2024, "2025-02-11", List.of(member("county").build(), member("police").build()), List.of())
                .records(Records.builder()
                        .addCopiesSent(Dispatch.builder()
                                .id(ElementId.of("copy"))
                                .what(Published.AGREEMENT)
                                .paper(ElementId.of("agreement"))
                                .to(ElementId.of("commissioner"))
                                .on(PartialDate.parse("2025-03-03"))
                                .build())
                        .addEvents(Event.builder()
                                .id(ElementId.of("accommodation"))
                                .kind(EventKind.ACCOMMODATION_STRATEGY)
                                .on(PartialDate.parse("2024-11-05"))
                                .addBy(ElementId.of("county"))
                                .document("Safe Accommodation Strategy 2024")
                                .text("Set out after asking those who use it")
                                .build())
                        .addAllEvents(ofTheCouncil())
                        .build())
                .build();
    }

    /** What the county council owes by itself, and its committee: what the papers of a district say of them, and of one more district. */
    private static List<Event> ofTheCouncil() {
        List<Event> events = new ArrayList<>();
        for (Event event : SoundPapers.of2025().getRecords().orElseThrow().getEvents()) {
            boolean ofADistrict = event.getKind() == EventKind.COMMITTEE_SET_UP && event.getBy().contains(ElementId.of("district"));
            if (OF_THE_COUNCIL.contains(event.getKind()) && !ofADistrict) {
                events.add(ofTheCounty(event));
            }
        }
        return events;
    }

    private static Event ofTheCounty(Event event) {
        Event.Builder builder = Event.builder().like(event).by(event.getBy().stream().map(SoundCounty::ofTheCounty).toList());
        if (event.getKind() == EventKind.SCRUTINY_REPORT && event.getTo().containsAll(SoundPapers.AUTHORITIES)) {
            builder.addTo(ElementId.of("samplebury"));
        }
        if (event.getKind() == EventKind.SCRUTINY_REPORT_ANSWERED && event.getBy().containsAll(SoundPapers.AUTHORITIES)) {
            builder.addBy(ElementId.of("samplebury"));
        }
        if (event.getId().value().equals("matter-answer")) {
            builder.addBy(ElementId.of("county"));
        }
        return builder.build();
    }

    private static ElementId ofTheCounty(ElementId body) {
        return switch (body.value()) {
            case "scrutiny", "group" -> ElementId.of("county-" + body.value());
            default -> body;
        };
    }

    /** The same for the first agreement, of 2007-08. */
    public static Papers of2008() {
        List<GroupMember> members = List.of(
                member("police").build(),
                member("authority").build(),
                member("fire").build(),
                member("trust").build(),
                member("group").appointedBy(List.of()).build(),
                member("group-samplebury").appointedBy(List.of()).build(),
                member("county").leadCouncillor(true).chair(true).build());
        return papers(2007, "2008-02-12", members, List.of(
                        body("trust", "Exampleshire Primary Care Trust", BodyKind.PRIMARY_CARE_TRUST),
                        body("authority", "Exampleshire Police Authority", BodyKind.POLICE_AUTHORITY),
                        body("group-samplebury", "Samplebury Strategy Group", BodyKind.STRATEGY_GROUP)))
                .records(Records.builder()
                        .addEvents(Event.builder()
                                .id(ElementId.of("chair"))
                                .kind(EventKind.CHAIR_ARRANGED)
                                .on(PartialDate.parse("2007-09-11"))
                                .addBy(ElementId.of("county-group"))
                                .text("A chair for two years, chosen by all, who leaves if all agree")
                                .build())
                        .build())
                .build();
    }

    private static Papers.Builder papers(int year, String on, List<GroupMember> members, List<Body> more) {
        List<Body> bodies = new ArrayList<>(SoundPapers.of2025().getBodies());
        bodies.add(body("samplebury", "Samplebury District Council", BodyKind.DISTRICT_COUNCIL));
        bodies.add(body("county-group", "Exampleshire County Strategy Group", BodyKind.COUNTY_STRATEGY_GROUP));
        bodies.addAll(more);
        return Papers.builder()
                .title("Papers of the county of Exampleshire for " + new PlanYear(year) + " (fictional)")
                .partnership(Partnership.builder()
                        .id(ElementId.of("partnership"))
                        .name("Safer Exampleshire")
                        .addAreas(AreaUse.builder().code("E10999999").name("Exampleshire").build())
                        .strategyGroup(ElementId.of("county-group"))
                        .members(members)
                        .build())
                .bodies(bodies)
                .agreement(agreement(year, on));
    }

    private static CommunitySafetyAgreement agreement(int year, String on) {
        return CommunitySafetyAgreement.builder()
                .id(ElementId.of("agreement"))
                .title("Exampleshire Community Safety Agreement " + new PlanYear(year))
                .inHand(InHand.WHOLE)
                .stage(Stage.ADOPTED)
                .year(new PlanYear(year))
                .date(PartialDate.parse(on))
                .parties(SoundPapers.AUTHORITIES)
                .areas(List.of("E07999999", "E07999998"))
                .addAssessments(assessment("Exampleford", "E07999999", year))
                .addAssessments(assessment("Samplebury", "E07999998", year))
                .addJointWorking(JointWorking.builder()
                        .id(ElementId.of("j-first"))
                        .text("One team for both districts would answer more calls")
                        .addPriorities("Homes and streets")
                        .build())
                .addJointWorking(joint("cd", "Share one camera van", Subject.CRIME_DISORDER))
                .addJointWorking(joint("sm", "Share one nurse", Subject.SUBSTANCE_MISUSE))
                .addJointWorking(joint("ro", "Share one landlord", Subject.RE_OFFENDING))
                .addJointWorking(joint("sv", "Share one teacher", Subject.SERIOUS_VIOLENCE))
                .build();
    }

    private static AssessmentUsed assessment(String district, String code, int year) {
        return AssessmentUsed.builder()
                .id(ElementId.of("u-" + code))
                .area(code)
                .title(district + " Strategic Assessment " + year)
                .year(new PlanYear(year))
                .build();
    }

    private static JointWorking joint(String letters, String text, Subject subject) {
        return JointWorking.builder().id(ElementId.of("j-" + letters)).text(text).addServes(subject).build();
    }

    private static GroupMember.Builder member(String body) {
        return GroupMember.builder()
                .id(ElementId.of("member-" + body))
                .name("The director of " + SoundPapers.called(ElementId.of(body)))
                .body(ElementId.of(body))
                .addAppointedBy(ElementId.of(body));
    }

    private static Body body(String id, String name, BodyKind kind) {
        return Body.builder().id(ElementId.of(id)).name(name).kind(kind).build();
    }
}
