package org.communitysafety.csp.sound;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Event;
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

    private static final Renamed EXAMPLEGLYN = new Renamed("W06999999", "Exampleglyn", List.of(
            "Exampleford District Council", "Exampleglyn County Borough Council",
            "NHS Exampleshire Integrated Care Board", "Exampleglyn University Health Board",
            "Parish Council", "Community Council",
            "Exampleford", "Exampleglyn",
            "Exampleshire", "Exampleglyn",
            "district council", "county borough council",
            "the county council", "the county borough council",
            "the county's own strategy", "the county borough's own strategy",
            "the district", "the county borough"));

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
                .and(Change.assessment((assessment, was) -> assessment.date(PartialDate.parse("2010-12-01"))
                        .localViews(was.getLocalViews().stream()
                                .map(one -> LocalView.builder().like(one).date(PartialDate.parse("2010-10")).build())
                                .toList())))
                .apply(of2008());
    }

    /** What the parts add for Exampleford, as it is in Wales: no county, and guidance that is given jointly. */
    private static Papers settled(Papers papers, boolean first) {
        Papers council = EXAMPLEGLYN.of(OneCouncil.of(papers));
        List<Body> bodies = Change.where(council.getBodies(), one -> one.getId().value().equals("trust"), one -> Body.builder()
                .like(one).name("Exampleglyn University Health Board").kind(BodyKind.LOCAL_HEALTH_BOARD).build());
        Records records = council.getRecords().orElseThrow();
        List<Event> events = new ArrayList<>();
        for (Event event : records.getEvents()) {
            if (!event.getId().value().equals("guidance")) {
                events.add(event);
                continue;
            }
            events.add(Event.builder()
                    .like(event)
                    .id(ElementId.of("guidance-joint"))
                    .document("Guidance of the Secretary of State and the Welsh Ministers")
                    .serves(first ? Set.of() : Set.of(Subject.RE_OFFENDING))
                    .build());
            if (!first) {
                events.add(Event.builder().like(event).addServes(Subject.SERIOUS_VIOLENCE).build());
            }
        }
        return Papers.builder()
                .like(council)
                .bodies(bodies)
                .records(Records.builder().like(records).events(events).build())
                .build();
    }

    private static Papers inWales(Papers papers) {
        return Papers.builder()
                .like(papers)
                .bodies(bodies(papers.getBodies()))
                .plan(plan(papers.getPlan().orElseThrow()))
                .assessment(assessment(papers.getAssessment().orElseThrow()))
                .records(records(papers.getRecords().orElseThrow()))
                .build();
    }

    private static List<Body> bodies(List<Body> bodies) {
        return of(of(bodies, "district", BodyKind.WELSH_COUNCIL), "health", BodyKind.LOCAL_HEALTH_BOARD);
    }

    private static List<Body> of(List<Body> bodies, String id, BodyKind kind) {
        return Change.with(bodies, id, one -> Body.builder().like(one).kind(kind).build());
    }

    private static Plan plan(Plan plan) {
        return Plan.builder()
                .like(plan)
                .priorities(Change.with(plan.getPriorities(), "p-sm",
                        one -> Priority.builder().like(one).origins(List.of()).build()))
                .build();
    }

    private static StrategicAssessment assessment(StrategicAssessment assessment) {
        return StrategicAssessment.builder()
                .like(assessment)
                .sources(Change.without(assessment.getSources(), "i-sm"))
                .analyses(Change.without(assessment.getAnalyses(), "n-sm"))
                .recommendedPriorities(Change.without(assessment.getRecommendedPriorities(), "r-sm"))
                .localViews(Change.without(assessment.getLocalViews(), "v-sm"))
                .build();
    }

    private static Records records(Records records) {
        return Records.builder()
                .like(records)
                .consultations(Change.where(records.getConsultations(), one -> true,
                        one -> Consultation.builder().like(one).serves(ASKED_ABOUT).build()))
                .copiesSent(List.of())
                .build();
    }
}
