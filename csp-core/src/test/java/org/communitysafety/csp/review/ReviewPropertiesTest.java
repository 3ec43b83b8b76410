package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.InformationSource;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.assessment.Provider;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Considered;
import org.communitysafety.csp.plan.DocumentKind;
import org.communitysafety.csp.plan.EngagementAim;
import org.communitysafety.csp.plan.EngagementStep;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.sound.SoundPapers;

/** What holds of every review, whatever is in the papers. */
class ReviewPropertiesTest {

    private static final int TRIES = 60;

    @Property(tries = TRIES)
    void outcomes_do_not_depend_on_the_order_of_elements(
            @ForAll("somePapers") Papers papers, @ForAll long seed) {
        Papers shuffled = eachList(papers, new Lists() {
            private final Random random = new Random(seed);

            @Override
            public <E> List<E> change(List<E> list) {
                List<E> copy = new ArrayList<>(list);
                Collections.shuffle(copy, random);
                return copy;
            }
        });
        assertThat(changed(outcomes(Review.of(papers)), outcomes(Review.of(shuffled)))).isEmpty();
        assertThat(Review.of(shuffled).summary()).isEqualTo(Review.of(papers).summary());
    }

    @Property(tries = TRIES)
    void every_duty_in_force_has_one_finding_of_a_permitted_outcome(
            @ForAll("somePapers") Papers papers, @ForAll("days") LocalDate day) {
        Review review = Review.of(papers, ReviewOptions.USUAL.on(day));
        assertThat(review.findings()).extracting(Finding::duty).containsExactlyElementsOf(
                review.catalogue().asked(Set.of()).stream()
                        .filter(duty -> duty.getInForce().on(day) && duty.getNations().contains(Nation.ENGLAND))
                        .toList());
        assertThat(review.findings()).allSatisfy(finding -> {
            assertThat(finding.duty().getPermittedOutcomes()).contains(finding.outcome());
            assertThat(finding.reason()).isNotBlank().endsWith(".");
            assertThat(finding.evidence().isEmpty() && finding.outcome() == Outcome.SHOWN).isFalse();
        });
    }

    @Property(tries = TRIES)
    void assuming_whole_never_turns_an_absent_paper_into_a_gap(@ForAll("somePapers") Papers papers) {
        Papers.Builder builder = Papers.builder().like(papers);
        papers.getPlan().ifPresent(plan -> builder.plan(Plan.builder().like(plan).inHand(InHand.NONE).build()));
        papers.getAssessment().ifPresent(assessment -> builder.assessment(
                StrategicAssessment.builder().like(assessment).inHand(InHand.NONE).build()));
        Review review = Review.of(builder.build(), ReviewOptions.USUAL.assumingWhole());
        assertThat(review.findings()).allSatisfy(one -> assertThat(one.outcome()).isNotEqualTo(Outcome.NOT_SHOWN));
    }

    @Property(tries = TRIES)
    void silence_of_a_part_is_never_a_gap(@ForAll("somePapers") Papers papers) {
        Papers.Builder builder = Papers.builder().like(papers);
        papers.getPlan().ifPresent(plan -> builder.plan(Plan.builder().like(plan).inHand(InHand.PART).build()));
        papers.getAssessment().ifPresent(assessment -> builder.assessment(
                StrategicAssessment.builder().like(assessment).inHand(InHand.PART).build()));
        assertThat(Review.of(builder.build()).summary().gaps()).isZero();
    }

    @Property(tries = TRIES)
    void an_element_that_only_holds_a_place_changes_no_outcome(
            @ForAll("somePapers") Papers papers, @ForAll("placeholders") String words) {
        Papers more = withPlaceholders(papers, words);
        assertThat(changed(outcomes(Review.of(papers)), outcomes(Review.of(more)))).isEmpty();
    }

    @Property(tries = TRIES)
    void what_could_not_be_read_never_adds_a_gap_and_never_takes_a_contradiction_away(
            @ForAll("somePapers") Papers papers, @ForAll("pointers") String pointer) {
        Map<String, Outcome> whole = outcomes(Review.of(papers));
        Map<String, Outcome> unread = outcomes(Review.of(papers, ReviewOptions.USUAL.withUnread(List.of(pointer))));
        unread.forEach((duty, outcome) -> assertThat(outcome).as(duty).isIn(whole.get(duty), Outcome.NOT_EVALUATED));
    }

    @Property(tries = TRIES)
    void the_same_papers_give_the_same_review(@ForAll("somePapers") Papers papers) {
        assertThat(Review.of(papers).findings()).isEqualTo(Review.of(papers).findings());
    }

    @Provide
    Arbitrary<Papers> somePapers() {
        return Arbitraries.randomValue(random -> {
            int keep = 20 + random.nextInt(81);
            return eachList(SoundPapers.of2025(), new Lists() {
                @Override
                public <E> List<E> change(List<E> list) {
                    return list.stream().filter(one -> random.nextInt(100) < keep).toList();
                }
            });
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.of(2007, 8, 1).toEpochDay(), LocalDate.of(2030, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> placeholders() {
        return Arbitraries.of("TBC", "tbc.", "To be added", "To be confirmed by the board", "[insert]", "n/a", "...", "-", "TBD");
    }

    @Provide
    Arbitrary<String> pointers() {
        return Arbitraries.of("", "/plan", "/plan/actions/1", "/plan/priorities", "/plan/strategies/0/serves",
                "/plan/measures", "/plan/considered", "/assessment", "/assessment/analyses/2", "/records",
                "/records/meetings/0/on", "/records/protocols", "/reports", "/partnership", "/plan/engagementSteps");
    }

    private static Map<String, Outcome> outcomes(Review review) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        review.findings().forEach(one -> outcomes.put(one.duty().getId().value(), one.outcome()));
        return outcomes;
    }

    private static Map<String, String> changed(Map<String, Outcome> before, Map<String, Outcome> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        Map<String, String> changed = new TreeMap<>();
        after.forEach((duty, outcome) -> {
            if (outcome != before.get(duty)) {
                changed.put(duty, before.get(duty) + " to " + outcome);
            }
        });
        return changed;
    }

    /** What is done with every list. */
    private interface Lists {
        <E> List<E> change(List<E> list);

        default <E> List<E> change(List<E> list, UnaryOperator<E> inside) {
            return change(list).stream().map(inside).toList();
        }
    }

    private static Papers eachList(Papers papers, Lists lists) {
        Plan plan = papers.getPlan().orElseThrow();
        StrategicAssessment assessment = papers.getAssessment().orElseThrow();
        Records records = papers.getRecords().orElseThrow();
        return Papers.builder()
                .like(papers)
                .bodies(lists.change(papers.getBodies()))
                .plan(Plan.builder()
                        .like(plan)
                        .strategies(lists.change(plan.getStrategies()))
                        .priorities(lists.change(plan.getPriorities(), one -> Priority.builder()
                                .like(one).origins(lists.change(one.getOrigins())).build()))
                        .actions(lists.change(plan.getActions(), one -> Action.builder()
                                .like(one)
                                .leads(lists.change(one.getLeads()))
                                .priorities(lists.change(one.getPriorities()))
                                .build()))
                        .measures(lists.change(plan.getMeasures(), one -> Measure.builder()
                                .like(one).measuredBy(lists.change(one.getMeasuredBy())).build()))
                        .resources(lists.change(plan.getResources()))
                        .engagementSteps(lists.change(plan.getEngagementSteps()))
                        .considered(lists.change(plan.getConsidered()))
                        .build())
                .assessment(StrategicAssessment.builder()
                        .like(assessment)
                        .sources(lists.change(assessment.getSources()))
                        .analyses(lists.change(assessment.getAnalyses(), one -> Analysis.builder()
                                .like(one).figures(lists.change(one.getFigures())).build()))
                        .recommendedPriorities(lists.change(assessment.getRecommendedPriorities()))
                        .localViews(lists.change(assessment.getLocalViews()))
                        .delivery(lists.change(assessment.getDelivery()))
                        .countyMatters(lists.change(assessment.getCountyMatters()))
                        .build())
                .records(Records.builder()
                        .like(records)
                        .protocols(lists.change(records.getProtocols(), one -> Protocol.builder()
                                .like(one)
                                .parties(lists.change(one.getParties()))
                                .nominations(lists.change(one.getNominations()))
                                .build()))
                        .consultations(lists.change(records.getConsultations(), one -> Consultation.builder()
                                .like(one).groups(lists.change(one.getGroups())).build()))
                        .meetings(lists.change(records.getMeetings(), one -> Meeting.builder()
                                .like(one).attendees(lists.change(one.getAttendees())).build()))
                        .publications(lists.change(records.getPublications(), one -> Publication.builder()
                                .like(one).forms(lists.change(one.getForms())).build()))
                        .copiesSent(lists.change(records.getCopiesSent()))
                        .build())
                .build();
    }

    private static Papers withPlaceholders(Papers papers, String words) {
        ElementId id = ElementId.of("holds-a-place");
        List<Subject> all = List.of(Subject.values());
        Statement statement = Statement.builder()
                .id(id).text(words).says(Standing.HERE).about(List.of(Topic.values())).serves(all).build();
        return Papers.builder()
                .like(papers)
                .plan(Plan.builder()
                        .like(papers.getPlan().orElseThrow())
                        .addStatements(statement)
                        .addStrategies(Strategy.builder().id(id).title(words).description(words).serves(all).build())
                        .addActions(Action.builder().id(id).text(words).serves(all).build())
                        .addMeasures(Measure.builder()
                                .id(id).title(words).unit("people").serves(all).measuredBy(SoundPapers.AUTHORITIES).build())
                        .addResources(Resource.builder().id(id).text(words).addPriorities(ElementId.of("p-cd")).build())
                        .addEngagementSteps(EngagementStep.builder()
                                .id(id).text(words).towards(List.of(EngagementAim.values())).build())
                        .addConsidered(Considered.builder()
                                .id(id).title(words).text(words).kind(DocumentKind.POLICE_AND_CRIME_PLAN).build())
                        .build())
                .assessment(StrategicAssessment.builder()
                        .like(papers.getAssessment().orElseThrow())
                        .addStatements(statement)
                        .addAnalyses(Analysis.builder()
                                .id(id).level(words).pattern(words).change(words).reasons(words).serves(all).build())
                        .addLocalViews(LocalView.builder().id(id).text(words).serves(all).build())
                        .addSources(InformationSource.builder()
                                .id(id).title(words).text(words).from(Provider.LOCAL_PEOPLE).serves(all).build())
                        .build())
                .addReports(CommitteeReport.builder()
                        .id(id).title("Report").executiveSummary(words).addStatements(statement).build())
                .build();
    }
}
