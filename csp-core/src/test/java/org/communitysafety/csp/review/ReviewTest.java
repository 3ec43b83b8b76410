package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.authority.AuthorityStanding;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.Citation;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a review is made of beside the rules: areas, what was in hand or could not be read, gates, notes. */
class ReviewTest {

    private static final String RE_OFFENDING = "CDA98-6-1-C";
    private static final String SPENDING = "SI2007-1830-R3-5";

    @Test
    void assuming_whole_turns_silence_of_a_part_into_a_gap() {
        Papers part = Change.plan((plan, was) -> plan.inHand(InHand.PART).strategies(List.of()).actions(List.of()))
                .apply(SoundPapers.of2025());
        assertThat(outcome(Review.of(part), RE_OFFENDING)).isEqualTo(Outcome.NOT_RECORDED);
        Review assuming = Review.of(part, ReviewOptions.USUAL.assumingWhole());
        assertThat(outcome(assuming, RE_OFFENDING)).isEqualTo(Outcome.NOT_SHOWN);
        assertThat(assuming.finding(RE_OFFENDING).orElseThrow().reason()).isEqualTo("The plan was in hand in part and is taken "
                + "as whole; nothing in that part shows a strategy, objective, action or measure on re-offending.");
    }

    /** What is recorded as done after the day on which papers are looked at was planned on it. */
    @Test
    void what_is_done_after_the_day_the_papers_are_looked_at_shows_nothing_yet() {
        Papers papers = SoundPapers.of2025();
        Event review = papers.getRecords().orElseThrow().getEvents().stream()
                .filter(one -> one.getId().value().equals("spending")).findFirst().orElseThrow();
        LocalDate held = review.getOn().orElseThrow().getFirst();
        Review before = Review.of(papers, ReviewOptions.USUAL.asAt(held.minusDays(1)));
        Finding open = before.finding(SPENDING).orElseThrow();
        assertThat(open.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(open.evidence()).extracting(Evidence::element).containsOnlyOnce(review).allMatch(one -> one == review);
        assertThat(open.evidence()).extracting(Evidence::text).allMatch(text -> text.endsWith(": planned"));
        assertThat(before.papers()).isSameAs(papers);
        assertThat(outcome(Review.of(papers, ReviewOptions.USUAL.asAt(held)), SPENDING)).isEqualTo(Outcome.SHOWN);
    }

    /** That nothing was done, on the word of records of which a part was lost, is not at odds with anything. */
    @ParameterizedTest
    @CsvSource({
        "/records/copiesSent/1, SI2007-1830-R13A, NOT_EVALUATED",
        "/records/events/3, SI2007-1830-R13A, CONTRADICTED",
        "/records/copiesSent, SI2007-1830-R13A, NOT_EVALUATED"
    })
    void what_is_said_not_to_be_done_may_be_told_in_what_was_not_read(String unread, String duty, Outcome outcome) {
        Papers papers = Change.records((records, was) -> records.copiesSent(was.getCopiesSent().stream()
                        .map(one -> Dispatch.builder().like(one).on(Optional.empty()).status(Done.NOT_DONE).build())
                        .toList()))
                .apply(SoundPapers.of2025());
        assertThat(outcome(Review.of(papers, ReviewOptions.USUAL.withUnread(List.of(unread))), duty)).isEqualTo(outcome);
        assertThat(outcome(Review.of(papers), duty)).isEqualTo(Outcome.CONTRADICTED);
    }

    @Test
    void assuming_whole_leaves_a_plan_that_only_others_name_as_absent_as_it_is() {
        Papers named = Change.plan((plan, was) -> plan.inHand(InHand.NONE).strategies(List.of()).actions(List.of()))
                .apply(SoundPapers.of2025());
        assertThat(outcome(Review.of(named, ReviewOptions.USUAL.assumingWhole()), RE_OFFENDING))
                .isEqualTo(Outcome.NOT_RECORDED);
    }

    @Test
    void a_part_in_hand_names_the_parts_to_read() {
        Papers part = Change.plan((plan, was) -> plan.inHand(InHand.PART).strategies(List.of()).actions(List.of())
                        .missingParts(List.of("Appendix A", "Appendix B")))
                .apply(SoundPapers.of2025());
        assertThat(Review.of(part).finding(RE_OFFENDING).orElseThrow().question()).contains(
                "Read \"Appendix A\" and \"Appendix B\": does it have a strategy, objective, action or measure on "
                        + "re-offending?");
    }

    /** A fault takes away what rests on absence, and leaves what was read. */
    @ParameterizedTest
    @CsvSource({
        "/plan/actions, CDA98-6-1-C, NOT_EVALUATED",
        "/plan/actions/3/due, CDA98-6-1-C, NOT_EVALUATED",
        "/plan, CDA98-6-1-C, NOT_EVALUATED",
        "'', CDA98-6-1-C, NOT_EVALUATED",
        "/reports/0/statements, CDA98-6-1-C, NOT_EVALUATED",
        "/plan/actionsOfOthers, CDA98-6-1-C, NOT_SHOWN",
        "/plan/resources, CDA98-6-1-C, NOT_EVALUATED",
        "/plan/considered, CDA98-6-1-C, NOT_SHOWN",
        "/records, CDA98-6-1-C, NOT_SHOWN",
        "/plan/actions, CDA98-6-1-A, SHOWN",
        "'', CDA98-6-1-A, SHOWN",
        "/plan/actions, CDA98-6-1-C-IMPL, NOT_EVALUATED",
        "/plan/actions, CDA98-6-1-A-IMPL, FOR_JUDGEMENT",
        "/assessment/recommendedPriorities, SI2007-1830-R11-1-B, NOT_EVALUATED",
        "/plan/priorities, SI2007-1830-R11-1-C, NOT_EVALUATED",
        "/plan/engagementSteps, SI2007-1830-R11-1-F-R14, SHOWN",
        "/reports/0, SI2007-1830-R11-1-F-R14, SHOWN"
    })
    void what_could_not_be_read_is_not_taken_for_silence(String pointer, String duty, Outcome outcome) {
        Papers papers = Change.plan((plan, was) -> plan
                        .strategies(Change.without(was.getStrategies(), "s-ro"))
                        .actions(Change.without(was.getActions(), "d-ro")))
                .apply(SoundPapers.of2025());
        Review review = Review.of(papers, ReviewOptions.USUAL.withUnread(List.of(pointer)));
        assertThat(outcome(review, duty)).isEqualTo(outcome);
    }

    @Test
    void what_was_lost_is_named() {
        Papers none = Change.plan((plan, was) -> plan.strategies(List.of()).actions(List.of())).apply(SoundPapers.of2025());
        Finding finding = Review.of(none, ReviewOptions.USUAL.withUnread(List.of("/plan/actions/2", "/plan/actions/2")))
                .finding(RE_OFFENDING).orElseThrow();
        assertThat(finding.reason()).isEqualTo("Part of what this rests on could not be read: /plan/actions/2.");
    }

    @Test
    void an_area_that_is_not_known_leaves_every_duty_unchecked() {
        for (Papers papers : List.of(in(), in("E07000000"), in("E07999999", "E10999999"), in("E07999999", "W06000001"))) {
            Review review = Review.of(papers);
            assertThat(review.area()).isEmpty();
            assertThat(review.findings()).hasSameSizeAs(review.catalogue().asked(Set.of()).stream()
                            .filter(duty -> duty.getInForce().on(LocalDate.of(2025, 3, 31)))
                            .toList())
                    .allSatisfy(one -> assertThat(one.outcome()).isEqualTo(Outcome.NOT_EVALUATED));
            assertThat(review.notes()).anySatisfy(note -> assertThat(note.kind()).isEqualTo(NoteKind.AREA));
            assertThat(review.isEveryDutyAnswered()).isFalse();
            assertThat(review.at(Gate.NONE).isPassed()).isFalse();
        }
    }

    @Test
    void the_authorities_of_the_district_are_all_named() {
        assertThat(Review.of(SoundPapers.of2025()).authorities())
                .hasSize(7)
                .allSatisfy(one -> assertThat(one.standing()).isEqualTo(AuthorityStanding.NAMED));
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void sound_papers_pass_every_gate_but_that_of_completeness(Gate gate) {
        GateAnswer answer = Review.of(SoundPapers.of2025()).at(gate);
        assertThat(answer.isPassed()).isEqualTo(gate != Gate.COMPLETE);
        // What a person has to decide stands open: of the register's 29 rows for judgement that arise all but one are musts.
        assertThat(answer.stopped()).extracting(one -> one.duty().getId()).hasSize(gate == Gate.COMPLETE ? 28 : 0);
    }

    @Test
    void a_gap_stops_at_gaps_and_a_conflict_at_both() {
        Review gap = Review.of(Change.plan((plan, was) -> plan.resources(List.of())).apply(SoundPapers.of2025()));
        assertThat(gap.at(Gate.GAPS).stopped()).extracting(one -> one.duty().getId().value())
                .containsExactly("SI2007-1830-R11-1-D");
        assertThat(gap.at(Gate.CONFLICTS).isPassed()).isTrue();
        assertThat(gap.at(Gate.NONE).isPassed()).isTrue();
        Review conflict = Review.of(Words.inThePlan(Words.not("The plan of 2022 runs on unchanged.", Topic.REVISION))
                .apply(SoundPapers.of2025()));
        assertThat(conflict.at(Gate.CONFLICTS).stopped()).extracting(one -> one.duty().getId().value())
                .containsExactly("SI2007-1830-R10-2");
        assertThat(conflict.at(Gate.GAPS).isPassed()).isFalse();
        assertThat(conflict.summary().conflicts()).isEqualTo(1);
        assertThat(conflict.summary().gaps()).isZero();
    }

    @Test
    void a_duty_to_consider_is_never_a_gap_and_stops_at_no_gate() {
        Review review = Review.of(Change.plan((plan, was) -> plan.considered(List.of())).apply(SoundPapers.of2025()));
        assertThat(outcome(review, "CDA98-6-1A")).isEqualTo(Outcome.NOT_RECORDED);
        assertThat(review.at(Gate.COMPLETE).stopped()).extracting(one -> one.duty().getId().value())
                .doesNotContain("CDA98-6-1A", "SI2007-1830-R10-3-SA");
    }

    @Test
    void the_findings_are_counted_by_outcome() {
        Summary summary = Review.of(SoundPapers.of2025()).summary();
        assertThat(summary.count(Outcome.SHOWN)).isEqualTo(122);
        assertThat(summary.count(Outcome.FOR_JUDGEMENT)).isEqualTo(29);
        assertThat(summary.toJudge()).isEqualTo(29);
        assertThat(summary.toAsk()).isZero();
        assertThat(summary.counts().keySet()).containsExactlyInAnyOrder(Outcome.values());
    }

    /** Section 6 does not ask for an assessment; the yearly assessment is not in section 6. */
    @ParameterizedTest
    @CsvSource({
        "CDA 1998, s.6, STRATEGIC_ASSESSMENT, true",
        "SI 2007/1830, reg 5, STRATEGIC_ASSESSMENT, false",
        "SI 2007/1830, reg 7(a), STRATEGIC_ASSESSMENT, false",
        "SI 2007/1830, reg 12, STRATEGIC_ASSESSMENT, true",
        "CDA 1998, s.6(1)(a), STRATEGY, false",
        "CDA 1998, s.17, STRATEGY, true",
        "SI 2007/1830, reg 11, PARTNERSHIP_PLAN, false",
        "CDA 1998, s.6, PARTNERSHIP_PLAN, true",
        "PCSCA 2022, s.8, STRATEGY, true"
    })
    void a_law_cited_for_what_another_asks_is_a_note_and_never_a_gap(
            String instrument, String provision, Topic topic, boolean noted) {
        Papers papers = cite(Citation.builder()
                .id(ElementId.of("cited")).text(instrument + " " + provision)
                .instrument(instrument).provision(provision).citedFor(topic).build());
        Review review = Review.of(papers);
        assertThat(review.notes().stream().anyMatch(note -> note.kind() == NoteKind.CITATION)).isEqualTo(noted);
        assertThat(review.at(Gate.GAPS).isPassed()).isTrue();
    }

    @Test
    void the_wrong_year_of_the_act_is_noted() {
        Review review = Review.of(cite(Citation.builder()
                .id(ElementId.of("cited")).text("section 6 of the Crime and Disorder Act 1988").build()));
        assertThat(review.notes()).filteredOn(note -> note.kind() == NoteKind.CITATION).singleElement()
                .satisfies(note -> assertThat(note.text())
                        .isEqualTo("The Crime and Disorder Act is of 1998, not 1988."));
    }

    @Test
    void the_findings_stand_in_the_order_of_the_law() {
        Review review = Review.of(SoundPapers.of2025());
        assertThat(review.findings()).extracting(Finding::duty)
                .containsExactlyElementsOf(review.catalogue().asked(Set.of()).stream()
                        .filter(duty -> duty.getInForce().on(LocalDate.of(2025, 3, 31)))
                        .filter(duty -> duty.getNations().contains(Nation.ENGLAND))
                        .toList());
    }

    @Test
    void extensions_are_never_evidence() {
        Papers tagged = Papers.builder()
                .like(SoundPapers.of2025())
                .plan(Plan.builder()
                        .id(ElementId.of("plan"))
                        .title("Plan")
                        .year(SoundPapers.of2025().getPlan().orElseThrow().getYear())
                        .extensions(Map.of("example.gov.uk:crime", "\"crime and disorder\""))
                        .build())
                .build();
        assertThat(Review.of(tagged).finding("CDA98-6-1-A").orElseThrow().evidence()).isEmpty();
    }

    @Test
    void areas_that_were_the_partnerships_before_are_passed_over() {
        Papers moved = Papers.builder().like(SoundPapers.of2025()).partnership(Partnership.builder()
                .id(ElementId.of("partnership"))
                .name("Moved")
                .addAreas(AreaUse.builder().code("E06000001").to(LocalDate.of(2025, 3, 30)).build())
                .addAreas(AreaUse.builder().code("E07999999").from(LocalDate.of(2025, 3, 31)).build())
                .build()).build();
        assertThat(Review.of(moved).area().orElseThrow().getCode()).isEqualTo("E07999999");
    }

    @ParameterizedTest
    @CsvSource({
        "E07000026, 2023-03-31, true",
        "E07000026, 2023-04-01, false",
        "E06000063, 2023-03-30, false",
        "E06000063, 2023-03-31, true",
        "E06000063, 2023-04-01, true"
    })
    void an_area_of_another_time_is_not_the_area_but_on_the_eve_of_its_first_year(String code, LocalDate day, boolean known) {
        Review review = Review.of(in(code), ReviewOptions.USUAL.on(day));
        assertThat(review.area().isPresent()).isEqualTo(known);
        assertThat(review.isEveryDutyAnswered()).isEqualTo(known);
    }

    private static Papers in(String... codes) {
        return Papers.builder().like(SoundPapers.of2025()).partnership(Partnership.builder()
                .id(ElementId.of("partnership"))
                .name("Somewhere")
                .areas(Set.of(codes).stream().map(code -> AreaUse.builder().code(code).build()).toList())
                .build()).build();
    }

    private static Papers cite(Citation citation) {
        return Change.plan((plan, was) -> plan.addCitations(citation)).apply(SoundPapers.of2025());
    }

    private static Outcome outcome(Review review, String duty) {
        return Optional.of(duty).flatMap(review::finding).orElseThrow().outcome();
    }
}
