package org.communitysafety.csp.sound;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.GroupMember;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.time.PartialDate;

/** What the sound papers hold on the strategy group, guidance, local help and the review of strategies. */
final class SoundGroup {

    private SoundGroup() {}

    /** Adds it to the papers for 2025-26. */
    static Papers to2025(Papers papers) {
        return with(papers,
                List.of(member("district").build(), member("police").build()),
                List.of(),
                List.of(
                        event("spending", EventKind.SPENDING_REVIEW, "2025-01-20")
                                .text("What the shared money bought was held against what it cost").build(),
                        help("cd", "2024-11-12", Subject.CRIME_DISORDER),
                        help("sm", "2024-11-12", Subject.SUBSTANCE_MISUSE),
                        help("ro", "2024-11-12", Subject.RE_OFFENDING),
                        help("sv", "2024-11-12", Subject.SERIOUS_VIOLENCE),
                        guidance("2025-02-03"),
                        review("2025-01-20")));
    }

    /** Adds it to the papers for 2008-09. */
    static Papers to2008(Papers papers) {
        List<GroupMember> members = new ArrayList<>();
        for (ElementId authority : SoundPapers.AUTHORITIES.subList(0, 4)) {
            members.add(member(authority.value()).senior(true).build());
        }
        members.add(member("trust").senior(true).build());
        members.add(member("authority").senior(true).build());
        members.add(member("district").id(ElementId.of("member-elected")).name("The portfolio holder")
                .leadCouncillor(true).chair(true).build());
        Papers with = with(papers,
                members,
                List.of(body("trust", "Exampleshire Primary Care Trust", BodyKind.PRIMARY_CARE_TRUST),
                        body("authority", "Exampleshire Police Authority", BodyKind.POLICE_AUTHORITY)),
                List.of(
                        event("spending", EventKind.SPENDING_REVIEW, "2008-01-15")
                                .text("What the shared money bought was held against what it cost").build(),
                        event("skills", EventKind.SKILLS_CHECK, "2008-01-15").text("Two of us need training").build(),
                        event("chair", EventKind.CHAIR_ARRANGED, "2007-09-04")
                                .text("A chair for two years, chosen by all, who leaves if all agree").build(),
                        help("cd", "2007-11-13", Subject.CRIME_DISORDER),
                        help("sm", "2007-11-13", Subject.SUBSTANCE_MISUSE),
                        guidance("2008-02-05"),
                        review("2008-01-15")));
        return Papers.builder()
                .like(with)
                .plan(Plan.builder().like(with.getPlan().orElseThrow()).date(PartialDate.parse("2008-03-05")).build())
                .records(Records.builder()
                        .like(with.getRecords().orElseThrow())
                        .addMeetings(Meeting.builder()
                                .id(ElementId.of("group-meeting"))
                                .title("Winter meeting")
                                .on(PartialDate.parse("2008-01-15"))
                                .openToPublic(false)
                                .heldBy(ElementId.of("group"))
                                .build())
                        .build())
                .build();
    }

    private static Papers with(Papers papers, List<GroupMember> members, List<Body> bodies, List<Event> events) {
        return Papers.builder()
                .like(papers)
                .partnership(Partnership.builder()
                        .like(papers.getPartnership().orElseThrow())
                        .addAllMembers(members)
                        .build())
                .addAllBodies(bodies)
                .records(Records.builder().like(papers.getRecords().orElseThrow()).addAllEvents(events).build())
                .build();
    }

    private static Body body(String id, String name, BodyKind kind) {
        return Body.builder()
                .id(ElementId.of(id))
                .name(name)
                .kind(kind)
                .addRoles(BodyRole.builder().role(StatutoryRole.RESPONSIBLE_AUTHORITY).build())
                .build();
    }

    private static GroupMember.Builder member(String authority) {
        return GroupMember.builder()
                .id(ElementId.of("member-" + authority))
                .name("The director of " + SoundPapers.called(ElementId.of(authority)))
                .body(ElementId.of(authority))
                .addAppointedBy(ElementId.of(authority));
    }

    private static Event help(String letters, String on, Subject subject) {
        return event("help-" + letters, EventKind.LOCAL_HELP_CONSIDERED, on)
                .text("Volunteers could do two evenings a week, and traders could lend a room")
                .addServes(subject)
                .build();
    }

    private static Event guidance(String on) {
        return event("guidance", EventKind.GUIDANCE_CONSIDERED, on)
                .document("Guidance for partnerships, given by the Secretary of State")
                .build();
    }

    private static Event review(String on) {
        return event("review", EventKind.STRATEGY_REVIEW, on)
                .text("Nine of eleven aims were near; two of them were set anew")
                .build();
    }

    private static Event.Builder event(String id, EventKind kind, String on) {
        return Event.builder()
                .id(ElementId.of(id))
                .kind(kind)
                .on(PartialDate.parse(on))
                .addBy(ElementId.of("group"));
    }
}
