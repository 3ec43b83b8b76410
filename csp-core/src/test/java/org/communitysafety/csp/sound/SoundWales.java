package org.communitysafety.csp.sound;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.GroupMember;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;

/**
 * Complete papers of the Welsh county borough that does not exist, Exampleglyn: those of Exampleford without what Wales does
 * not ask. There is no county, no agreement and no copy to a commissioner, and nobody was asked about substance misuse.
 *
 * <p>Bodies and elements keep the ids that they have in Exampleford, so that one change serves both.
 */
public final class SoundWales {

    /** The bodies that section 5(1) makes responsible for Exampleglyn. */
    public static final List<ElementId> AUTHORITIES =
            SoundPapers.AUTHORITIES.stream().filter(id -> !id.value().equals("county")).toList();

    private static final Set<Subject> ASKED_ABOUT =
            EnumSet.of(Subject.CRIME_DISORDER, Subject.RE_OFFENDING, Subject.SERIOUS_VIOLENCE);

    private SoundWales() {}

    /** The papers of the plan for 2025-26. */
    public static Papers of2025() {
        return settled(SoundViolence.inWales(
                SoundOthers.to2025(SoundViolence.to2025(SoundGroup.to2025(inWales(SoundPapers.basis()))))), false);
    }

    /** Those of the first plan, for 2008-09, with strategies for the three years from April 2008. */
    public static Papers of2008() {
        return settled(SoundOthers.to2008(SoundViolence.to2008(SoundGroup.to2008(inWales(SoundPapers.basis2008())))), true);
    }

    /** Those of the last plan that had to be for three years, for 2011-12: the only one that re-offending had to be in so. */
    public static Papers of2011() {
        Period three = Period.builder()
                .from(PartialDate.parse("2011-04-01")).to(PartialDate.parse("2014-03-31")).build();
        return Change.plan((plan, was) -> plan
                        .year(new PlanYear(2011))
                        .period(three)
                        .revisedOn(PartialDate.parse("2011-03-09"))
                        .strategies(Change.where(was.getStrategies(), one -> true,
                                one -> Strategy.builder().like(one).period(three).build())))
                .and(Change.assessment((assessment, was) -> assessment.date(PartialDate.parse("2010-12-01"))))
                .apply(of2008());
    }

    /** What the parts add for Exampleford, as it is in Wales: no county, and guidance that is given jointly. */
    private static Papers settled(Papers papers, boolean first) {
        List<Body> bodies = Change.without(papers.getBodies(), "county", "county-scrutiny");
        bodies = Change.where(bodies, one -> one.getId().value().equals("trust"), one -> Body.builder()
                .like(one).name("Exampleglyn University Health Board").kind(BodyKind.LOCAL_HEALTH_BOARD).build());
        bodies = Change.where(bodies, one -> one.getId().value().equals("authority"), one -> Body.builder()
                .like(one).name("Exampleglyn Police Authority").build());
        Records records = papers.getRecords().orElseThrow();
        List<Event> events = new ArrayList<>();
        for (Event event : Change.without(records.getEvents(), "county-set-up", "county-scrutinised")) {
            Event welsh = Event.builder()
                    .like(event)
                    .by(event.getBy().stream().filter(id -> !id.value().equals("county")).toList())
                    .to(event.getTo().stream().filter(id -> !id.value().equals("county")).toList())
                    .build();
            if (event.getKind() == EventKind.DATA_DISCLOSED && event.getBy().contains(ElementId.of("district"))) {
                events.add(Event.builder()
                        .like(welsh)
                        .text("Collisions, exclusions, racial incidents and anti-social behaviour; sent electronically and "
                                + "depersonalised")
                        .build());
                continue;
            }
            if (!event.getId().value().equals("guidance")) {
                events.add(welsh);
                continue;
            }
            events.add(Event.builder()
                    .like(welsh)
                    .id(ElementId.of("guidance-joint"))
                    .document("Guidance of the Secretary of State and the Welsh Ministers")
                    .serves(first ? Set.of() : Set.of(Subject.RE_OFFENDING))
                    .build());
            if (!first) {
                events.add(Event.builder().like(welsh).addServes(Subject.SERIOUS_VIOLENCE).build());
            }
        }
        return Papers.builder()
                .like(papers)
                .bodies(bodies)
                .partnership(Partnership.builder()
                        .like(papers.getPartnership().orElseThrow())
                        .members(papers.getPartnership().orElseThrow().getMembers().stream()
                                .filter(member -> member.getBody().filter(id -> id.value().equals("county")).isEmpty())
                                .map(member -> GroupMember.builder()
                                        .like(member)
                                        .appointedBy(member.getAppointedBy().stream()
                                                .filter(id -> !id.value().equals("county"))
                                                .toList())
                                        .build())
                                .toList())
                        .build())
                .records(Records.builder().like(records).events(events).build())
                .build();
    }

    private static Papers inWales(Papers papers) {
        return Papers.builder()
                .like(papers)
                .title("Papers of the Exampleglyn Community Safety Partnership (fictional)")
                .partnership(Partnership.builder()
                        .id(ElementId.of("partnership"))
                        .name("Exampleglyn Community Safety Partnership")
                        .addAreas(AreaUse.builder().code("W06999999").name("Exampleglyn").build())
                        .strategyGroup(ElementId.of("group"))
                        .build())
                .bodies(bodies(papers))
                .plan(plan(papers.getPlan().orElseThrow()))
                .assessment(assessment(papers.getAssessment().orElseThrow()))
                .agreement(Optional.empty())
                .records(records(papers.getRecords().orElseThrow()))
                .build();
    }

    private static List<Body> bodies(Papers papers) {
        List<Body> bodies = Change.without(papers.getBodies(), "county");
        bodies = named(bodies, "district", "Exampleglyn County Borough Council", BodyKind.WELSH_COUNCIL);
        bodies = named(bodies, "police", "Exampleglyn Police", BodyKind.POLICE);
        bodies = named(bodies, "fire", "Exampleglyn Fire and Rescue Authority", BodyKind.FIRE_AND_RESCUE);
        bodies = named(bodies, "health", "Exampleglyn University Health Board", BodyKind.LOCAL_HEALTH_BOARD);
        bodies = named(bodies, "group", "Exampleglyn Strategy Group", BodyKind.STRATEGY_GROUP);
        bodies = named(bodies, "commissioner", "Exampleglyn Police and Crime Commissioner",
                BodyKind.POLICE_AND_CRIME_COMMISSIONER);
        bodies = named(bodies, "council", "Exampleglyn County Borough Council, meeting of all members", BodyKind.FULL_COUNCIL);
        return named(bodies, "cabinet", "Exampleglyn Cabinet", BodyKind.CABINET);
    }

    private static List<Body> named(List<Body> bodies, String id, String name, BodyKind kind) {
        return Change.with(bodies, id, one -> Body.builder().like(one).name(name).kind(kind).build());
    }

    private static Plan plan(Plan plan) {
        return Plan.builder()
                .like(plan)
                .title("Exampleglyn Community Safety Partnership Plan")
                .priorities(Change.with(plan.getPriorities(), "p-sm",
                        one -> Priority.builder().like(one).origins(List.of()).build()))
                .measures(Change.without(plan.getMeasures(), "m-county"))
                .resources(Change.with(plan.getResources(), "money", one -> Resource.builder()
                        .like(one).text("12,000 pounds and half a post of the county borough council").build()))
                .considered(Change.without(plan.getConsidered(), "k-agreement"))
                .build();
    }

    private static StrategicAssessment assessment(StrategicAssessment assessment) {
        return StrategicAssessment.builder()
                .like(assessment)
                .title("Exampleglyn Strategic Assessment")
                .sources(Change.without(assessment.getSources(), "i-sm"))
                .analyses(Change.without(assessment.getAnalyses(), "n-sm"))
                .recommendedPriorities(Change.without(assessment.getRecommendedPriorities(), "r-sm"))
                .localViews(Change.without(assessment.getLocalViews(), "v-sm"))
                .countyMatters(List.of())
                .build();
    }

    private static Records records(Records records) {
        return Records.builder()
                .like(records)
                .protocols(Change.with(records.getProtocols(), "protocol", one -> Protocol.builder()
                        .like(one)
                        .title("Exampleglyn Information Sharing Protocol")
                        .parties(AUTHORITIES)
                        .nominations(one.getNominations().stream()
                                .filter(nomination -> AUTHORITIES.contains(nomination.getBody()))
                                .toList())
                        .build()))
                .consultations(Change.where(records.getConsultations(), one -> true,
                        one -> Consultation.builder().like(one).serves(ASKED_ABOUT).build()))
                .meetings(Change.with(records.getMeetings(), "meeting", one -> Meeting.builder()
                        .like(one)
                        .attendees(one.getAttendees().stream()
                                .filter(who -> AUTHORITIES.contains(who.getBody()))
                                .toList())
                        .build()))
                .publications(Change.with(records.getPublications(), "summary", one -> Publication.builder()
                        .like(one).where("Every household in the county borough, and the library").build()))
                .copiesSent(List.of())
                .build();
    }
}
