package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_EVALUATED;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN_ELSEWHERE;
import static org.communitysafety.csp.spoilt.InformationSharingSpoilers.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.law.Strength;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What prose says of a part of the plan or the assessment: of all of it, of one subject in it, and in which paper. */
class StatementsHeardTest {

    private static final String STEPS = "SI2007-1830-R11-1-C";
    private static final String RESOURCES = "SI2007-1830-R11-1-D";
    private static final String LEVELS_CD = "SI2007-1830-R7-A-CD";
    private static final String LEVELS_RO = "SI2007-1830-R7-A-RO";
    private static final String PROTOCOL = "SI2007-1830-R4-1";
    private static final String NOMINATIONS = "SI2007-1830-R4-3-B";

    static List<Case> cases() {
        return List.of(
                // Regulation 11(1)(c): the steps, under every priority.
                Case.bare("The plan speaks of steps", Words.inThePlan(Words.here("We do much.", Topic.STEPS)))
                        .answers(FOR_JUDGEMENT, STEPS),
                Case.bare("It speaks of steps on one subject", Words.inThePlan(
                                Words.here("We do much.", Topic.STEPS, Subject.RE_OFFENDING)))
                        .answers(FOR_JUDGEMENT, STEPS),
                Case.bare("Another document has the steps", Words.inThePlan(
                                Words.elsewhere("See there.", "Work Plan", Topic.STEPS)))
                        .answers(SHOWN_ELSEWHERE, STEPS),
                Case.bare("Another document has the steps on one subject", Words.inThePlan(
                                Words.elsewhere("See there.", "Work Plan", Topic.STEPS, Subject.RE_OFFENDING)))
                        .answers(FOR_JUDGEMENT, STEPS),
                Case.bare("It says that it has no steps", Words.inThePlan(Words.not("No steps here.", Topic.STEPS)))
                        .answers(CONTRADICTED, STEPS),
                Case.bare("It says that it has none on one subject", Words.inThePlan(
                                Words.not("No steps on this.", Topic.STEPS, Subject.RE_OFFENDING)))
                        .answers(FOR_JUDGEMENT, STEPS),
                Case.bare("The assessment says it has no steps, which it need not", Words.inTheAssessment(
                                Words.not("No steps here.", Topic.STEPS)))
                        .answers(NOT_SHOWN, STEPS),
                // Regulation 7(a): the levels, of each subject.
                Case.bare("The assessment speaks of levels, of no subject", Words.inTheAssessment(
                                Words.here("It went as it goes.", Topic.LEVELS_AND_PATTERNS)))
                        .answers(FOR_JUDGEMENT, LEVELS_CD, LEVELS_RO),
                Case.bare("Another document has the levels", Words.inTheAssessment(
                                Words.elsewhere("See there.", "Data Report", Topic.LEVELS_AND_PATTERNS)))
                        .answers(SHOWN_ELSEWHERE, LEVELS_CD, LEVELS_RO),
                Case.bare("Another document has those of one subject", Words.inTheAssessment(
                                Words.elsewhere("See there.", "Data Report", Topic.LEVELS_AND_PATTERNS, Subject.CRIME_DISORDER)))
                        .answers(SHOWN_ELSEWHERE, LEVELS_CD)
                        .answers(NOT_SHOWN, LEVELS_RO),
                Case.bare("Another document has those of a part of one subject", Words.inTheAssessment(Words.elsewhere(
                                "See there.", "Data Report", Topic.LEVELS_AND_PATTERNS, Subject.ANTI_SOCIAL_BEHAVIOUR)))
                        .answers(FOR_JUDGEMENT, LEVELS_CD)
                        .answers(NOT_SHOWN, LEVELS_RO),
                Case.bare("It says that it has no levels of one subject", Words.inTheAssessment(
                                Words.not("We have none.", Topic.LEVELS_AND_PATTERNS, Subject.CRIME_DISORDER)))
                        .answers(CONTRADICTED, LEVELS_CD)
                        .answers(NOT_SHOWN, LEVELS_RO),
                Case.bare("It says that it has no levels, and not of what", Words.inTheAssessment(
                                Words.not("We have none.", Topic.LEVELS_AND_PATTERNS)))
                        .answers(FOR_JUDGEMENT, LEVELS_CD, LEVELS_RO),
                Case.bare("The plan says it has no levels, which it need not", Words.inThePlan(
                                Words.not("We have none.", Topic.LEVELS_AND_PATTERNS, Subject.CRIME_DISORDER)))
                        .answers(NOT_SHOWN, LEVELS_CD));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    @Test
    void the_words_that_decide_or_bear_on_it_are_told() {
        assertThat(finding(STEPS, cases().get(0).papers()).evidence()).extracting(Evidence::text).containsExactly("We do much.");
        assertThat(finding(STEPS, cases().get(4).papers()).evidence()).extracting(Evidence::text).containsExactly("No steps here.");
        assertThat(finding(STEPS, cases().get(0).papers()).reason()).startsWith("Something in the papers bears on this, ");
        Papers fewer = protocol(one -> one.parties(SoundPapers.AUTHORITIES.subList(0, 3))).apply(SoundPapers.of2025());
        assertThat(finding(PROTOCOL, fewer).reason()).isEqualTo("The papers show part of this; what they lack stands below.");
    }

    /** A statement that was lost may be the one that speaks of it, where it is a matter of which statements speak. */
    @Test
    void statements_that_were_not_read_leave_open_what_they_can_be_about() {
        assertThat(outcome(STEPS, Bare.whole(), "/assessment/statements/2")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(PROTOCOL, Bare.whole(), "/agreement/statements")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(NOMINATIONS, Bare.whole(), "/plan/statements")).isEqualTo(NOT_RECORDED);
        assertThat(Review.of(Bare.whole(), ReviewOptions.USUAL.withUnread(List.of(""))).finding(STEPS).orElseThrow().reason())
                .isEqualTo("Part of what this rests on could not be read: the whole file.");
    }

    /** Records that tell of no protocol may lack the one there is; a paper that says so has said it. */
    @Test
    void what_is_stated_stands_where_a_record_may_have_been_lost() {
        Papers none = protocol(one -> one.on(Optional.empty()).status(Done.NOT_DONE)).apply(SoundPapers.of2025());
        Papers said = Words.inThePlan(Words.not("We have no protocol.", Topic.INFORMATION_SHARING)).apply(none);
        assertThat(outcome(PROTOCOL, none, "/records/protocols/1")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(PROTOCOL, none, "/records/events/1")).isEqualTo(CONTRADICTED);
        assertThat(outcome(PROTOCOL, said, "/records/protocols/1")).isEqualTo(CONTRADICTED);
    }

    @Test
    void only_a_must_that_is_not_shown_or_at_odds_is_a_gap() {
        assertThat(finding(RESOURCES, Bare.whole()).gap()).isPresent();
        assertThat(finding(STEPS, cases().get(4).papers()).gap()).isPresent();
        assertThat(finding(STEPS, cases().get(0).papers()).gap()).isEmpty();
        assertThat(finding(PROTOCOL, Bare.whole()).gap()).isEmpty();
        assertThat(finding("CDA98-6-1A", Bare.whole()).gap()).isEmpty();
        assertThat(Stream.of(Topic.values())
                .flatMap(topic -> Stream.of(Words.inThePlan(Words.not("Not so.", topic)), Words.inTheAssessment(Words.not("Not so.", topic))))
                .flatMap(said -> Review.of(said.apply(Bare.whole())).findings().stream())
                .filter(finding -> finding.outcome() == CONTRADICTED && finding.duty().getStrength() != Strength.MUST))
                .as("what the papers say is not so though it is no must")
                .isNotEmpty().allSatisfy(finding -> assertThat(finding.gap()).isEmpty());
    }

    private static Finding finding(String duty, Papers papers) {
        return Review.of(papers).finding(duty).orElseThrow();
    }

    private static Outcome outcome(String duty, Papers papers, String unread) {
        return Review.of(papers, ReviewOptions.USUAL.withUnread(List.of(unread))).finding(duty).orElseThrow().outcome();
    }
}
