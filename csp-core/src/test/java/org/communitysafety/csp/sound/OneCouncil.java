package org.communitysafety.csp.sound;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.GroupMember;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;

/**
 * Takes the county out of the sound papers: what the county council did, the one council of the area does.
 *
 * <p>Elements keep their ids, and the council that of the district, so that one change serves all areas.
 */
final class OneCouncil {

    private static final ElementId COUNTY = ElementId.of("county");
    private static final ElementId COUNCIL = ElementId.of("district");

    private OneCouncil() {}

    /** Those papers, without a county, its agreement and what is drawn to its notice. */
    static Papers of(Papers papers) {
        return Papers.builder()
                .like(papers)
                .partnership(partnership(papers.getPartnership().orElseThrow()))
                .bodies(Change.without(papers.getBodies(), "county", "county-scrutiny"))
                .plan(plan(papers.getPlan().orElseThrow()))
                .assessment(StrategicAssessment.builder()
                        .like(papers.getAssessment().orElseThrow())
                        .countyMatters(List.of())
                        .build())
                .agreement(Optional.empty())
                .seriousViolenceStrategy(papers.getSeriousViolenceStrategy().map(OneCouncil::strategy))
                .records(records(papers.getRecords().orElseThrow()))
                .build();
    }

    private static Partnership partnership(Partnership partnership) {
        return Partnership.builder()
                .like(partnership)
                .members(partnership.getMembers().stream()
                        .filter(member -> member.getBody().filter(COUNTY::equals).isEmpty())
                        .map(member -> GroupMember.builder()
                                .like(member)
                                .appointedBy(without(member.getAppointedBy()))
                                .build())
                        .toList())
                .build();
    }

    private static Plan plan(Plan plan) {
        return Plan.builder()
                .like(plan)
                .measures(Change.without(plan.getMeasures(), "m-county"))
                .considered(Change.without(plan.getConsidered(), "k-agreement"))
                .build();
    }

    private static SeriousViolenceStrategy strategy(SeriousViolenceStrategy strategy) {
        return SeriousViolenceStrategy.builder()
                .like(strategy)
                .parties(without(strategy.getParties()))
                .contributions(Change.without(strategy.getContributions(), "contribution-county"))
                .build();
    }

    private static Records records(Records records) {
        return Records.builder()
                .like(records)
                .protocols(records.getProtocols().stream()
                        .map(one -> Protocol.builder()
                                .like(one)
                                .parties(without(one.getParties()))
                                .nominations(one.getNominations().stream()
                                        .filter(nomination -> !nomination.getBody().equals(COUNTY))
                                        .toList())
                                .build())
                        .toList())
                .meetings(records.getMeetings().stream()
                        .map(one -> Meeting.builder()
                                .like(one)
                                .attendees(one.getAttendees().stream()
                                        .filter(who -> !who.getBody().equals(COUNTY))
                                        .toList())
                                .build())
                        .toList())
                .events(Change.without(records.getEvents(), "county-set-up", "county-scrutinised").stream()
                        .map(one -> Event.builder().like(one).by(council(one.getBy())).to(council(one.getTo())).build())
                        .toList())
                .build();
    }

    private static List<ElementId> without(List<ElementId> ids) {
        return ids.stream().filter(id -> !id.equals(COUNTY)).toList();
    }

    private static List<ElementId> council(List<ElementId> ids) {
        return ids.stream().map(id -> id.equals(COUNTY) ? COUNCIL : id).distinct().toList();
    }
}
