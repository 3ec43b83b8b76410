package org.communitysafety.csp.papers;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.communitysafety.csp.agreement.CommunitySafetyAgreement;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;

/**
 * Goes through papers and tells every element and every reference to one, each with where it stands. Written out, since it is gone
 * through at every review; tests hold it against the getters and against the readers.
 */
final class IdWalk {

    private final IdCheck check;
    private IdCheck.Scope scope = IdCheck.Scope.CURRENT;

    IdWalk(IdCheck check) {
        this.check = check;
    }

    void papers(Papers papers) {
        Here top = Here.PAPERS;
        one(papers.getPartnership(), top.in("partnership"), this::partnership);
        all(papers.getBodies(), top, "bodies", (body, here) -> refer(body.getMembers(), here, "members", IdKind.BODY));
        one(papers.getPlan(), top.in("plan"), this::plan);
        scope = IdCheck.Scope.PREVIOUS_PLAN;
        one(papers.getPreviousPlan(), top.in("previousPlan"), this::plan);
        scope = IdCheck.Scope.CURRENT;
        one(papers.getAssessment(), top.in("assessment"), this::assessment);
        scope = IdCheck.Scope.PREVIOUS_ASSESSMENT;
        one(papers.getPreviousAssessment(), top.in("previousAssessment"), this::assessment);
        scope = IdCheck.Scope.CURRENT;
        one(papers.getAgreement(), top.in("agreement"), this::agreement);
        one(papers.getSeriousViolenceStrategy(), top.in("seriousViolenceStrategy"), this::violence);
        all(papers.getReports(), top, "reports", this::report);
        papers.getRecords().ifPresent(records -> records(records, top.in("records")));
    }

    private void partnership(Partnership partnership, Here here) {
        refer(partnership.getStrategyGroup(), here, "strategyGroup", IdKind.BODY);
        all(partnership.getMembers(), here, "members", (member, at) -> {
            refer(member.getBody(), at, "body", IdKind.BODY);
            refer(member.getAppointedBy(), at, "appointedBy", IdKind.BODY);
        });
    }

    private void paper(Paper paper, Here here) {
        all(paper.getStatements(), here, "statements");
        all(paper.getCitations(), here, "citations");
    }

    private void plan(Plan plan, Here here) {
        paper(plan, here);
        all(plan.getStrategies(), here, "strategies");
        all(plan.getPriorities(), here, "priorities", this::priority);
        all(plan.getActions(), here, "actions", this::action);
        all(plan.getMeasures(), here, "measures", this::measure);
        all(plan.getResources(), here, "resources", this::resource);
        all(plan.getEngagementSteps(), here, "engagementSteps");
        all(plan.getConsidered(), here, "considered", (one, at) -> refer(one.getPaper(), at, "paper", IdKind.PAPER));
    }

    private void priority(Priority priority, Here here) {
        refer(priority.getParent(), here, "parent", IdKind.PRIORITY);
        for (int i = 0; i < priority.getOrigins().size(); i++) {
            refer(priority.getOrigins().get(i).getPaper(), here.in("origins", i), "paper", IdKind.PAPER);
            refer(priority.getOrigins().get(i).getPriority(), here.in("origins", i), "priority", IdKind.PROPOSED_PRIORITY);
        }
    }

    private void action(Action action, Here here) {
        refer(action.getPriorities(), here, "priorities", IdKind.PRIORITY);
        refer(action.getStrategies(), here, "strategies", IdKind.STRATEGY);
        refer(action.getLeads(), here, "leads", IdKind.BODY);
        refer(action.getPartners(), here, "partners", IdKind.BODY);
        refer(action.getMeasures(), here, "measures", IdKind.MEASURE);
    }

    private void measure(Measure measure, Here here) {
        refer(measure.getPriorities(), here, "priorities", IdKind.PRIORITY);
        refer(measure.getStrategies(), here, "strategies", IdKind.STRATEGY);
        refer(measure.getActions(), here, "actions", IdKind.ACTION);
        refer(measure.getMeasuredBy(), here, "measuredBy", IdKind.BODY);
    }

    private void resource(Resource resource, Here here) {
        refer(resource.getFrom(), here, "from", IdKind.BODY);
        refer(resource.getPriorities(), here, "priorities", IdKind.PRIORITY);
        refer(resource.getStrategies(), here, "strategies", IdKind.STRATEGY);
        refer(resource.getActions(), here, "actions", IdKind.ACTION);
    }

    private void assessment(StrategicAssessment assessment, Here here) {
        paper(assessment, here);
        all(assessment.getSources(), here, "sources", (one, at) -> refer(one.getBody(), at, "body", IdKind.BODY));
        all(assessment.getAnalyses(), here, "analyses");
        all(assessment.getRecommendedPriorities(), here, "recommendedPriorities");
        all(assessment.getLocalViews(), here, "localViews",
                (one, at) -> refer(one.getConsultation(), at, "consultation", IdKind.CONSULTATION));
        all(assessment.getDelivery(), here, "delivery");
        all(assessment.getCountyMatters(), here, "countyMatters");
    }

    private void agreement(CommunitySafetyAgreement agreement, Here here) {
        paper(agreement, here);
        refer(agreement.getParties(), here, "parties", IdKind.BODY);
        all(agreement.getAssessments(), here, "assessments");
        all(agreement.getJointWorking(), here, "jointWorking", (one, at) -> refer(one.getParties(), at, "parties", IdKind.BODY));
    }

    private void violence(SeriousViolenceStrategy strategy, Here here) {
        paper(strategy, here);
        refer(strategy.getParties(), here, "parties", IdKind.BODY);
        all(strategy.getFactors(), here, "factors");
        all(strategy.getKinds(), here, "kinds", (kind, at) -> {
            all(kind.getCauses(), at, "causes");
            all(kind.getFactors(), at, "factors");
        });
        all(strategy.getCauses(), here, "causes");
        all(strategy.getCohorts(), here, "cohorts");
        all(strategy.getDataGaps(), here, "dataGaps");
        all(strategy.getExclusions(), here, "exclusions");
        all(strategy.getContributions(), here, "contributions", (one, at) -> refer(one.getBody(), at.in("body"), IdKind.BODY));
        all(strategy.getActions(), here, "actions", this::action);
        all(strategy.getConsulted(), here, "consulted", (one, at) -> refer(one.getBody(), at, "body", IdKind.BODY));
        all(strategy.getChecks(), here, "checks", (one, at) -> refer(one.getBy(), at, "by", IdKind.BODY));
    }

    private void report(CommitteeReport report, Here here) {
        paper(report, here);
        refer(report.getAbout(), here, "about", IdKind.PAPER);
        refer(report.getCommittees(), here, "committees", IdKind.BODY);
        all(report.getRecommendations(), here, "recommendations", (one, at) -> refer(one.getTo(), at, "to", IdKind.BODY));
        all(report.getOptions(), here, "options");
        all(report.getImplications(), here, "implications");
        all(report.getRisks(), here, "risks");
        all(report.getAppendices(), here, "appendices");
        all(report.getBackgroundPapers(), here, "backgroundPapers");
        all(report.getAims(), here, "aims");
    }

    private void records(Records records, Here here) {
        all(records.getMeetings(), here, "meetings", (meeting, at) -> {
            refer(meeting.getHeldBy(), at, "heldBy", IdKind.BODY);
            for (int i = 0; i < meeting.getAttendees().size(); i++) {
                refer(meeting.getAttendees().get(i).getBody(), at.in("attendees", i).in("body"), IdKind.BODY);
            }
        });
        all(records.getCopiesSent(), here, "copiesSent", (copy, at) -> {
            refer(copy.getPaper(), at, "paper", IdKind.PAPER);
            refer(copy.getTo(), at.in("to"), IdKind.BODY);
        });
        all(records.getProtocols(), here, "protocols", (protocol, at) -> {
            refer(protocol.getParties(), at, "parties", IdKind.BODY);
            for (int i = 0; i < protocol.getNominations().size(); i++) {
                refer(protocol.getNominations().get(i).getBody(), at.in("nominations", i).in("body"), IdKind.BODY);
            }
        });
        all(records.getPublications(), here, "publications", this::publication);
        all(records.getConsultations(), here, "consultations");
        all(records.getDecisions(), here, "decisions", (decision, at) -> {
            refer(decision.getBody(), at.in("body"), IdKind.BODY);
            refer(decision.getPaper(), at, "paper", IdKind.PAPER);
        });
        all(records.getEvents(), here, "events", this::event);
    }

    private void publication(Publication publication, Here here) {
        refer(publication.getPaper(), here, "paper", IdKind.PAPER);
        refer(publication.getMeeting(), here, "meeting", IdKind.MEETING);
        refer(publication.getWebsiteOf(), here, "websiteOf", IdKind.BODY);
    }

    private void event(Event event, Here here) {
        refer(event.getBy(), here, "by", IdKind.BODY);
        refer(event.getTo(), here, "to", IdKind.BODY);
        refer(event.getAnswers(), here, "answers", IdKind.EVENT);
        refer(event.getMeeting(), here, "meeting", IdKind.MEETING);
        refer(event.getPaper(), here, "paper", IdKind.PAPER);
    }

    private <E extends Element> void one(Optional<E> element, Here here, BiConsumer<E, Here> inside) {
        element.ifPresent(known -> {
            check.element(known, here, scope);
            inside.accept(known, here);
        });
    }

    private <E extends Element> void all(List<E> elements, Here above, String field) {
        all(elements, above, field, (element, here) -> { });
    }

    private <E extends Element> void all(List<E> elements, Here above, String field, BiConsumer<E, Here> inside) {
        for (int i = 0; i < elements.size(); i++) {
            Here here = above.in(field, i);
            check.element(elements.get(i), here, scope);
            inside.accept(elements.get(i), here);
        }
    }

    private void refer(ElementId id, Here here, IdKind to) {
        check.reference(id, here, scope, to);
    }

    private void refer(Optional<ElementId> id, Here above, String field, IdKind to) {
        id.ifPresent(known -> refer(known, above.in(field), to));
    }

    private void refer(List<ElementId> ids, Here above, String field, IdKind to) {
        for (int i = 0; i < ids.size(); i++) {
            refer(ids.get(i), above.in(field, i), to);
        }
    }
}
