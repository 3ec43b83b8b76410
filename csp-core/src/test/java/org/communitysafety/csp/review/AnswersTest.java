package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.communitysafety.csp.answer.Answered;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** People's answers beside the findings: which count at the gate of completeness, and what is said of the others. */
class AnswersTest {

    private static final LocalDate GIVEN = LocalDate.of(2025, 6, 3);
    private static final String FROM = " (by Head of Community Safety, 3 June 2025) ";
    private static final String TO_JUDGE = "CDA98-6-1-A-IMPL";
    private static final String SHOWN = "CDA98-6-1-A";
    private static final String RE_OFFENDING = "CDA98-6-1-C";
    private static final String RESOURCES = "SI2007-1830-R11-1-D";
    private static final String REVISION = "SI2007-1830-R10-2";

    private static PersonAnswer.Builder answer(String duty, Answered answered) {
        return PersonAnswer.builder()
                .duty(DutyId.of(duty))
                .answer(answered)
                .by("Head of Community Safety")
                .on(GIVEN);
    }

    private static PersonAnswer because(String duty, Answered answered) {
        return answer(duty, answered).reason("Each lead has told.").build();
    }

    private static ReviewOptions with(PersonAnswer... answers) {
        return ReviewOptions.USUAL.answers(Answers.builder().addAnswers(answers).build());
    }

    private static Review review(PersonAnswer... answers) {
        return Review.of(SoundPapers.of2025(), with(answers));
    }

    private static void assertStops(Review review, String duty, boolean stops) {
        assertThat(review.at(Gate.COMPLETE).stopped().stream().anyMatch(one -> one.duty().getId().equals(DutyId.of(duty))))
                .isEqualTo(stops);
    }

    private static AnswerStanding standing(Review review, String duty) {
        assertThat(review.answersOn(DutyId.of(duty))).hasSize(1);
        return review.answersOn(DutyId.of(duty)).get(0).standing();
    }

    private static List<String> notes(Review review) {
        return review.notes().stream().filter(note -> note.kind() == NoteKind.ANSWER).map(Note::text).toList();
    }

    private static Papers without(String change) {
        return switch (change) {
            case "resources" -> Change.plan((plan, was) -> plan.resources(List.of())).apply(SoundPapers.of2025());
            case "re-offending" -> Change.plan((plan, was) -> plan.inHand(InHand.PART).strategies(List.of()).actions(List.of()))
                    .apply(SoundPapers.of2025());
            default -> Words.inThePlan(Words.not("The plan of 2022 runs on unchanged.", Topic.REVISION)).apply(SoundPapers.of2025());
        };
    }

    @ParameterizedTest
    @EnumSource(Answered.class)
    void an_answer_never_changes_what_the_machine_found(Answered answered) {
        for (Papers papers : List.of(SoundPapers.of2025(), without("resources"), without("re-offending"), without("date"))) {
            Review bare = Review.of(papers);
            PersonAnswer[] all = bare.findings().stream()
                    .map(finding -> because(finding.duty().getId().value(), answered))
                    .toArray(PersonAnswer[]::new);
            Review answeredReview = Review.of(papers, with(all));
            assertThat(answeredReview.findings()).isEqualTo(bare.findings());
            assertThat(answeredReview.summary()).isEqualTo(bare.summary());
            for (Gate gate : List.of(Gate.NONE, Gate.CONFLICTS, Gate.GAPS)) {
                assertThat(answeredReview.at(gate).stopped()).isEqualTo(bare.at(gate).stopped());
            }
        }
    }

    @Test
    void sound_papers_with_all_that_is_left_to_people_answered_are_complete() {
        PersonAnswer[] all = Review.of(SoundPapers.of2025()).at(Gate.COMPLETE).stopped().stream()
                .map(finding -> because(finding.duty().getId().value(), Answered.MET))
                .toArray(PersonAnswer[]::new);
        assertThat(all).isNotEmpty();
        Review review = review(all);
        assertThat(review.at(Gate.COMPLETE).isPassed()).isTrue();
        assertThat(review.answers()).allMatch(WeighedAnswer::counts);
        assertThat(notes(review)).isEmpty();
        Review oneLess = review(Arrays.copyOf(all, all.length - 1));
        assertThat(oneLess.at(Gate.COMPLETE).stopped()).extracting(one -> one.duty().getId())
                .containsExactly(all[all.length - 1].getDuty());
    }

    @ParameterizedTest
    @CsvSource({"MET, COUNTS, false", "DOES_NOT_ARISE, COUNTS, false", "NOT_MET, TELLS_OF_A_GAP, true", "ACCEPTED_GAP, TELLS_OF_A_GAP, true"})
    void met_and_does_not_arise_settle_what_is_for_judgement_and_a_gap_told_does_not(
            Answered answered, AnswerStanding standing, boolean stops) {
        Review review = review(because(TO_JUDGE, answered));
        assertThat(standing(review, TO_JUDGE)).isEqualTo(standing);
        assertStops(review, TO_JUDGE, stops);
        assertThat(notes(review)).isEmpty();
    }

    @Test
    void what_the_papers_are_silent_on_is_settled_by_an_answer() {
        Review review = Review.of(without("re-offending"), with(because(RE_OFFENDING, Answered.MET)));
        assertThat(review.finding(RE_OFFENDING).orElseThrow().outcome()).isEqualTo(Outcome.NOT_RECORDED);
        assertThat(review.isAnswered(DutyId.of(RE_OFFENDING))).isTrue();
        assertStops(review, RE_OFFENDING, false);
        assertStops(Review.of(without("re-offending")), RE_OFFENDING, true);
    }

    @Test
    void met_settles_what_was_not_found_in_a_paper_only_with_the_document_that_has_it() {
        Review reasoned = Review.of(without("resources"), with(because(RESOURCES, Answered.MET)));
        assertThat(reasoned.finding(RESOURCES).orElseThrow().outcome()).isEqualTo(Outcome.NOT_SHOWN);
        assertThat(standing(reasoned, RESOURCES)).isEqualTo(AnswerStanding.NOT_ENOUGH);
        assertStops(reasoned, RESOURCES, true);
        assertThat(notes(reasoned)).containsExactly("The answer \"met\" on " + RESOURCES + FROM
                + "is not enough: the law wants this set out in a paper, and it names no document.");
        Review shown = Review.of(without("resources"), with(answer(RESOURCES, Answered.MET).document("Plan").page("12").build()));
        assertStops(shown, RESOURCES, false);
        assertThat(shown.at(Gate.GAPS).isPassed()).isFalse();
        Review never = Review.of(without("resources"), with(because(RESOURCES, Answered.DOES_NOT_ARISE)));
        assertStops(never, RESOURCES, true);
        assertThat(notes(never)).containsExactly("The answer \"does not arise\" on " + RESOURCES + FROM + "is not enough: the law wants this set "
                + "out in the paper of every area that the duty is for, and nothing that was read lets it not arise.");
        assertStops(Review.of(without("resources"), with(because(RESOURCES, Answered.ACCEPTED_GAP))), RESOURCES, true);
    }

    @ParameterizedTest
    @EnumSource(Answered.class)
    void no_answer_settles_what_the_papers_contradict(Answered answered) {
        Review review = Review.of(without("date"), with(answer(REVISION, answered).reason("A slip.").document("Minutes").build()));
        assertThat(review.finding(REVISION).orElseThrow().outcome()).isEqualTo(Outcome.CONTRADICTED);
        assertStops(review, REVISION, true);
        assertThat(notes(review)).isEqualTo(answered.tellsOfAGap() ? List.of() : List.of("The answer \"" + answered.getPhrase()
                + "\" on " + REVISION + FROM + "is not enough: the papers themselves state otherwise."));
    }

    @Test
    void no_answer_makes_good_what_could_not_be_checked() {
        Review review = Review.of(without("resources"), with(answer(RESOURCES, Answered.MET).document("Plan").build())
                .withUnread(List.of("/plan/resources")));
        assertThat(review.finding(RESOURCES).orElseThrow().outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertStops(review, RESOURCES, true);
        assertThat(notes(review)).containsExactly("The answer \"met\" on " + RESOURCES + FROM
                + "is not enough: the duty could not be checked.");
    }

    @Test
    void what_could_not_be_checked_stops_even_where_it_is_only_to_be_considered() {
        Papers papers = Change.plan((plan, was) -> plan.considered(List.of())).apply(SoundPapers.of2025());
        Review review = Review.of(papers, with(because("CDA98-6-1A", Answered.MET)).withUnread(List.of("/plan/considered")));
        assertThat(review.finding("CDA98-6-1A").orElseThrow().outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertStops(review, "CDA98-6-1A", true);
        assertStops(Review.of(papers), "CDA98-6-1A", false);
    }

    @Test
    void an_answer_without_reason_and_document_or_by_nobody_is_unexplained() {
        String unexplained = "The answer \"met\" on " + TO_JUDGE + FROM + "is unexplained: it gives neither a reason nor a document.";
        for (PersonAnswer bare : List.of(answer(TO_JUDGE, Answered.MET).build(), answer(TO_JUDGE, Answered.MET).reason("TBC").build(),
                answer(TO_JUDGE, Answered.MET).document("to follow").build())) {
            Review review = review(bare);
            assertThat(standing(review, TO_JUDGE)).isEqualTo(AnswerStanding.UNEXPLAINED);
            assertStops(review, TO_JUDGE, true);
            assertThat(notes(review)).containsExactly(unexplained);
        }
        Review nobody = review(answer(TO_JUDGE, Answered.MET).by("TBC").reason("Each lead has told.").build());
        assertStops(nobody, TO_JUDGE, true);
        assertThat(notes(nobody)).containsExactly("The answer \"met\" on " + TO_JUDGE
                + " (by TBC, 3 June 2025) does not tell by whom it is.");
        assertStops(review(answer(TO_JUDGE, Answered.MET).document("Minutes of 3 June").build()), TO_JUDGE, false);
    }

    /** The last day itself counts; without a day to look at the papers it is held against the day the duty is asked on. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2025-06-30, true",
        "2025-06-30, 2025-07-01, false",
        "2025-06-30, , true",
        ", 2030-01-01, true"
    })
    void an_answer_counts_up_to_its_last_day(LocalDate lastDay, LocalDate asAt, boolean counts) {
        PersonAnswer.Builder answer = answer(TO_JUDGE, Answered.MET).reason("Each lead has told.");
        if (lastDay != null) {
            answer.lastDay(lastDay);
        }
        ReviewOptions options = with(answer.build());
        Review review = Review.of(SoundPapers.of2025(), asAt == null ? options : options.asAt(asAt));
        assertThat(standing(review, TO_JUDGE)).isEqualTo(counts ? AnswerStanding.COUNTS : AnswerStanding.EXPIRED);
        assertStops(review, TO_JUDGE, !counts);
        assertThat(notes(review)).isEqualTo(counts ? List.of() : List.of("The answer \"met\" on " + TO_JUDGE + FROM
                + "no longer counts: its last day, 30 June 2025, was before 1 July 2025, the day on which the papers are looked at."));
    }

    /** A record that nothing was required is no match for a person who tells that something was, and was not done. */
    @Test
    void a_person_can_tell_that_what_the_papers_say_never_arose_did_and_was_not_met() {
        String report = "CDA98-7-1";
        Papers papers = Change.records((records, was) -> records.events(List.of(Event.builder()
                        .id(ElementId.of("none"))
                        .kind(EventKind.REPORT_DEMANDED)
                        .status(Done.NOT_DONE)
                        .text("No report was required")
                        .build())))
                .apply(SoundPapers.of2025());
        Review told = Review.of(papers, with(because(report, Answered.NOT_MET)));
        assertThat(told.finding(report).orElseThrow().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(standing(told, report)).isEqualTo(AnswerStanding.TELLS_OF_A_GAP);
        assertStops(told, report, true);
        assertThat(notes(told)).containsExactly("The answer \"not met\" on " + report + FROM
                + "is at odds with the papers, by which it does not arise.");
        assertStops(Review.of(papers, with(because(report, Answered.MET))), report, false);
        String ofCounties = "SI2007-1830-R9A";
        assertThat(standing(Review.of(papers, with(because(ofCounties, Answered.NOT_MET))), ofCounties))
                .isEqualTo(AnswerStanding.NOT_NEEDED);
    }

    @Test
    void without_a_day_to_look_at_the_papers_the_last_day_is_held_against_the_day_the_duty_is_asked_on() {
        PersonAnswer old = answer(TO_JUDGE, Answered.MET).reason("Each lead has told.")
                .on(LocalDate.of(2024, 5, 1)).lastDay(LocalDate.of(2025, 3, 30)).build();
        Review review = review(old);
        assertThat(review.finding(TO_JUDGE).orElseThrow().askedOn()).contains(LocalDate.of(2025, 3, 31));
        assertStops(review, TO_JUDGE, true);
        assertThat(notes(review)).containsExactly("The answer \"met\" on " + TO_JUDGE + " (by Head of Community Safety, 1 May 2024) "
                + "no longer counts: its last day, 30 March 2025, was before 31 March 2025, the day on which the duty is asked.");
        assertStops(review(PersonAnswer.builder().like(old).lastDay(LocalDate.of(2025, 3, 31)).build()), TO_JUDGE, false);
    }

    @Test
    void an_answer_given_after_the_day_on_which_the_papers_are_looked_at_does_not_count_yet() {
        Review before = Review.of(SoundPapers.of2025(), with(because(TO_JUDGE, Answered.MET)).asAt(LocalDate.of(2025, 6, 2)));
        assertThat(standing(before, TO_JUDGE)).isEqualTo(AnswerStanding.NOT_YET_GIVEN);
        assertStops(before, TO_JUDGE, true);
        assertThat(notes(before)).containsExactly("The answer \"met\" on " + TO_JUDGE + FROM
                + "does not count yet: it was given after 2 June 2025, the day on which the papers are looked at.");
        assertStops(Review.of(SoundPapers.of2025(), with(because(TO_JUDGE, Answered.MET)).asAt(GIVEN)), TO_JUDGE, false);
    }

    @Test
    void of_two_answers_in_time_neither_counts_even_if_they_say_the_same() {
        Review review = review(because(TO_JUDGE, Answered.MET), because(TO_JUDGE, Answered.MET));
        assertThat(review.answers()).extracting(WeighedAnswer::standing).containsOnly(AnswerStanding.CONFLICTING);
        assertStops(review, TO_JUDGE, true);
        assertThat(notes(review)).containsExactly("There is more than one answer on " + TO_JUDGE
                + ": \"met\" (by Head of Community Safety, 3 June 2025); \"met\" (by Head of Community Safety, 3 June 2025)."
                + " None of them counts.");
    }

    @Test
    void an_answer_that_took_the_place_of_one_that_expired_counts() {
        PersonAnswer old = answer(TO_JUDGE, Answered.NOT_MET).reason("Not yet.")
                .on(LocalDate.of(2024, 5, 1)).lastDay(LocalDate.of(2025, 3, 1)).build();
        Review review = review(old, because(TO_JUDGE, Answered.MET));
        assertThat(review.answers()).extracting(WeighedAnswer::standing)
                .containsExactly(AnswerStanding.EXPIRED, AnswerStanding.COUNTS);
        assertThat(review.notes()).filteredOn(note -> note.kind() == NoteKind.ANSWER).singleElement()
                .satisfies(note -> assertThat(note.remedy()).isEmpty());
        assertThat(review(old).notes()).filteredOn(note -> note.kind() == NoteKind.ANSWER).singleElement()
                .satisfies(note -> assertThat(note.remedy()).contains("Ask again, and put the new answer on record."));
        assertStops(review, TO_JUDGE, false);
    }

    @Test
    void an_answer_on_what_is_shown_is_not_needed() {
        Review review = review(because(SHOWN, Answered.MET));
        assertThat(standing(review, SHOWN)).isEqualTo(AnswerStanding.NOT_NEEDED);
        assertStops(review, SHOWN, false);
        assertThat(notes(review)).containsExactly("The answer \"met\" on " + SHOWN + FROM + "is not needed: the papers show it.");
    }

    @Test
    void who_tells_that_what_is_shown_is_not_met_stops_it_at_completeness_alone_and_needs_no_reason() {
        for (Answered gap : List.of(Answered.NOT_MET, Answered.ACCEPTED_GAP)) {
            Review review = review(answer(SHOWN, gap).build());
            assertStops(review, SHOWN, true);
            assertThat(review.at(Gate.GAPS).isPassed()).isTrue();
            assertThat(notes(review)).containsExactly("The answer \"" + gap.getPhrase() + "\" on " + SHOWN + FROM
                    + "is at odds with the papers, which show it.");
        }
        assertStops(review(answer(SHOWN, Answered.NOT_MET).build(), because(SHOWN, Answered.MET)), SHOWN, true);
        assertStops(review(answer(SHOWN, Answered.NOT_MET).on(LocalDate.of(2024, 5, 1)).lastDay(LocalDate.of(2024, 5, 2)).build()),
                SHOWN, false);
    }

    @Test
    void an_answer_on_a_duty_that_is_not_there_or_not_asked_is_noted() {
        Review review = review(because("CDA98-6-1-Z", Answered.MET));
        assertThat(standing(review, "CDA98-6-1-Z")).isEqualTo(AnswerStanding.NOT_ASKED);
        assertThat(notes(review)).containsExactly("The answer \"met\" on CDA98-6-1-Z" + FROM
                + "is not used: there is no such duty in the law that is encoded.");
        Review early = Review.of(SoundPapers.of2025(), with(because("CDA98-6-1-D", Answered.MET)).on(LocalDate.of(2022, 4, 1)));
        assertThat(notes(early)).containsExactly("The answer \"met\" on CDA98-6-1-D" + FROM
                + "is not used: this review does not ask that duty, which is not law for these papers on the day.");
    }

    @Test
    void answers_for_another_year_do_not_count() {
        Answers.Builder answers = Answers.builder().addAnswers(because(TO_JUDGE, Answered.MET));
        Review other = Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.answers(answers.year(new PlanYear(2024)).build()));
        assertThat(standing(other, TO_JUDGE)).isEqualTo(AnswerStanding.OTHER_YEAR);
        assertStops(other, TO_JUDGE, true);
        assertThat(notes(other)).containsExactly("The answers are for 2024-25, the papers for 2025-26, so none of the answers counts.");
        Review own = Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.answers(answers.year(new PlanYear(2025)).build()));
        assertStops(own, TO_JUDGE, false);
    }

    @Test
    void an_answer_from_before_the_year_in_which_the_plan_is_made_does_not_count_if_nobody_says_for_which_year_it_is() {
        Review last = review(answer(TO_JUDGE, Answered.MET).reason("It was done.").on(LocalDate.of(2024, 4, 1)).build());
        assertThat(standing(last, TO_JUDGE)).isEqualTo(AnswerStanding.COUNTS);
        Review before = review(answer(TO_JUDGE, Answered.MET).reason("It was done.").on(LocalDate.of(2024, 3, 31)).build());
        assertThat(standing(before, TO_JUDGE)).isEqualTo(AnswerStanding.OTHER_YEAR);
        assertStops(before, TO_JUDGE, true);
        assertThat(notes(before)).containsExactly("The answer \"met\" on " + TO_JUDGE + " (by Head of Community Safety, 31 March 2024) does not count: "
                + "it was given before the year in which the plan for 2025-26 was made, and nobody says for which year the answers are.");
        Answers own = Answers.builder().year(new PlanYear(2025))
                .addAnswers(answer(TO_JUDGE, Answered.MET).reason("It was done.").on(LocalDate.of(2024, 3, 31)).build()).build();
        assertThat(standing(Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.answers(own)), TO_JUDGE)).isEqualTo(AnswerStanding.COUNTS);
    }

    @Test
    void options_keep_their_answers_whatever_else_is_said() {
        ReviewOptions options = with(because(TO_JUDGE, Answered.MET));
        assertThat(List.of(options.on(GIVEN), options.asAt(GIVEN), options.assumingWhole(), options.withUnread(List.of("/plan"))))
                .extracting(ReviewOptions::answers).containsOnly(options.answers());
    }

    @Test
    void the_order_of_the_answers_makes_no_difference() {
        PersonAnswer met = because(TO_JUDGE, Answered.MET);
        PersonAnswer unneeded = because(SHOWN, Answered.MET);
        assertThat(review(met, unneeded).at(Gate.COMPLETE).stopped().stream().map(Finding::duty).toList())
                .isEqualTo(review(unneeded, met).at(Gate.COMPLETE).stopped().stream().map(Finding::duty).toList());
    }
}
