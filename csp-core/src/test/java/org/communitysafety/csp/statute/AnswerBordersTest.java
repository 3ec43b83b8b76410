package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN_ELSEWHERE;
import static org.communitysafety.csp.spoilt.CountySpoilers.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.communitysafety.csp.agreement.CommunitySafetyAgreement;
import org.communitysafety.csp.agreement.JointWorking;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where one outcome ends and the next begins, whichever duty it is: other documents, loose prose, what was not in hand or read. */
class AnswerBordersTest {

    private static final String RE_OFFENDING = "CDA98-6-1-C";
    private static final String SUBSTANCES = "CDA98-6-1-B";
    private static final String ALCOHOL = "CDA98-6-1-B-ALCOHOL";
    private static final String CHANGES = "SI2007-1830-R7-B";
    private static final String PRIORITISE = "SI2007-1830-R7-D-CD";
    private static final String STEPS = "SI2007-1830-R11-1-C";
    private static final String RESOURCES = "SI2007-1830-R11-1-D";
    private static final String JOINTLY = "SI2007-1830-R9-3-A";

    static Stream<Case> cases() {
        return Stream.of(
                // A document that was read here is looked at; one that the papers only name was not read.
                Case.bare("The plan points to the assessment, which was read", pointsTo(" ASSESSMENT "))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.bare("It points to the assessment, which nobody had", pointsTo("Assessment"),
                                Change.assessment((one, was) -> one.inHand(InHand.NONE)))
                        .answers(SHOWN_ELSEWHERE, RE_OFFENDING),
                Case.bare("It points to the agreement, which was read", pointsTo("agreement"), agreed(InHand.WHOLE))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.bare("It points to the agreement, of which a part was read", pointsTo("Agreement"), agreed(InHand.PART))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.bare("It points to the agreement, which nobody had", pointsTo("Agreement"), agreed(InHand.NONE))
                        .answers(SHOWN_ELSEWHERE, RE_OFFENDING),
                Case.bare("It points to the serious violence strategy, which was read", pointsTo("Violence"), violence(InHand.WHOLE))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                Case.bare("It points to the serious violence strategy, which nobody had", pointsTo("Violence"), violence(InHand.NONE))
                        .answers(SHOWN_ELSEWHERE, RE_OFFENDING),
                Case.bare("It points to another agreement than the one that was read", pointsTo("Agreement of 2024"),
                                agreed(InHand.WHOLE))
                        .answers(SHOWN_ELSEWHERE, RE_OFFENDING),
                // Section 6(1)(b) is one strategy on drugs, alcohol and others: a part of it elsewhere is not all of it.
                Case.bare("Another document has alcohol", Words.inThePlan(Words.elsewhere(
                                "Alcohol is dealt with there.", "Alcohol Strategy", Topic.STRATEGY, Subject.ALCOHOL)))
                        .answers(FOR_JUDGEMENT, SUBSTANCES)
                        .answers(SHOWN_ELSEWHERE, ALCOHOL)
                        .answers(NOT_SHOWN, RE_OFFENDING),
                Case.bare("Another document has substance misuse, of whatever kind", Words.inThePlan(Words.elsewhere(
                                "It is dealt with there.", "Recovery Strategy", Topic.STRATEGY, Subject.SUBSTANCE_MISUSE)))
                        .answers(SHOWN_ELSEWHERE, SUBSTANCES)
                        .answers(FOR_JUDGEMENT, ALCOHOL),
                // What another paper does not hold, the plan may.
                Case.bare("The agreement leaves re-offending out", Change.papers(papers -> papers.agreement(
                                CommunitySafetyAgreement.builder().like(agreementIn(InHand.WHOLE)).addStatements(Words.not(
                                        "Re-offending is left out here.", Topic.STRATEGY, Subject.RE_OFFENDING)).build())))
                        .answers(FOR_JUDGEMENT, RE_OFFENDING),
                // Prose of which somebody has said what it is about speaks of that, and of nothing else.
                Case.bare("Prose of the plan on its sources", Words.inThePlan(Words.here("The police told us.", Topic.INFORMATION)))
                        .answers(NOT_SHOWN, STEPS, RESOURCES),
                Case.bare("Prose of the plan on re-offending", Words.inThePlan(
                                Words.here("We go to meet them at the gate.", null, Subject.RE_OFFENDING)))
                        .answers(NOT_SHOWN, STEPS, RESOURCES),
                Case.bare("Prose of the plan is not the assessment's", Words.inThePlan(Words.here("Burglary rose to 412.", null)))
                        .answers(NOT_SHOWN, CHANGES),
                Case.bare("Prose of the assessment is not the plan's", Words.inTheAssessment(Words.here("We give two posts.", null)))
                        .answers(NOT_SHOWN, STEPS, RESOURCES));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    /** That another document has it was read, whatever else was not. */
    @Test
    void a_document_that_is_named_stands_beside_what_was_not_read() {
        Papers papers = pointsTo("County Strategy").apply(Bare.whole());
        assertThat(unread(papers, "/plan/actions", RE_OFFENDING)).isEqualTo(SHOWN_ELSEWHERE);
    }

    /** How much of a paper was in hand bears on what is set out in that paper, and on no other. */
    @ParameterizedTest
    @CsvSource({
        "CDA98-6-1-C, /plan/inHand, NOT_EVALUATED",
        "CDA98-6-1-C, /plan/missingParts, NOT_EVALUATED",
        "CDA98-6-1-C, /assessment/inHand, NOT_SHOWN",
        "CDA98-6-1-C, /agreement/missingParts, NOT_SHOWN",
        "SI2007-1830-R7-B, /assessment/inHand, NOT_EVALUATED",
        "SI2007-1830-R7-B, /assessment/missingParts/0, NOT_EVALUATED",
        "SI2007-1830-R7-B, /plan/inHand, NOT_SHOWN",
        "SI2007-1830-R7-B, /seriousViolenceStrategy/inHand, NOT_SHOWN"
    })
    void what_was_lost_of_how_much_was_in_hand_is_not_taken_for_all(String duty, String pointer, Outcome outcome) {
        assertThat(unread(Bare.whole(), pointer, duty)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "/agreement/inHand, NOT_EVALUATED",
        "/agreement/missingParts, NOT_EVALUATED",
        "/plan/inHand, NOT_SHOWN",
        "/assessment/missingParts, NOT_SHOWN"
    })
    void the_same_of_the_agreement(String pointer, Outcome outcome) {
        Papers papers = agreement((one, was) -> one.jointWorking(Change.with(was.getJointWorking(), "j-first",
                        joint -> JointWorking.builder().like(joint).text("To be added").build())))
                .apply(SoundCounty.of2025());
        assertThat(unread(papers, pointer, JOINTLY)).isEqualTo(outcome);
    }

    @Test
    void the_first_document_that_is_named_is_the_one_to_read_and_all_that_was_said_is_told() {
        Finding finding = finding(pointsTo("County Strategy").and(Words.inTheAssessment(Words.elsewhere(
                                "And there.", "Second Strategy", Topic.STRATEGY, Subject.RE_OFFENDING)))
                .apply(Bare.whole()), RE_OFFENDING);
        assertThat(finding.reason()).isEqualTo("The papers say that \"County Strategy\" has it. That document was not read.");
        assertThat(finding.question().orElseThrow()).startsWith("Does \"County Strategy\" have ");
        assertThat(finding.evidence()).extracting(Evidence::text).contains("It is dealt with there.");
    }

    /** How much was in hand is told as it was: a part is not called the whole, nor the whole a part. */
    @Test
    void a_silence_is_told_with_how_much_was_in_hand() {
        assertThat(finding(Bare.whole(), RESOURCES).reason())
                .startsWith("The plan was read whole, and nothing in it shows ");
        assertThat(finding(Bare.papers(InHand.PART), RESOURCES).reason())
                .isEqualTo("Nothing on this stands in the part of the plan that was in hand.");
        assertThat(finding(Bare.papers(InHand.NONE), RESOURCES).reason()).isEqualTo("The plan was not in hand.");
        Finding taken = Review.of(Bare.papers(InHand.PART), ReviewOptions.USUAL.assumingWhole()).finding(RESOURCES).orElseThrow();
        assertThat(taken.outcome()).isEqualTo(NOT_SHOWN);
        assertThat(taken.reason()).startsWith("The plan was in hand in part and is taken as whole; ");
    }

    @Test
    void what_is_to_be_read_is_named_by_what_is_known_of_it() {
        assertThat(finding(Bare.papers(InHand.PART), RESOURCES).question().orElseThrow()).startsWith("Read \"Plan\": does it ");
        assertThat(finding(Change.plan((plan, was) -> plan.addMissingParts("Appendix A")).apply(Bare.papers(InHand.PART)), RESOURCES)
                        .question().orElseThrow())
                .startsWith("Read \"Appendix A\": does it ");
        Finding absent = Review.of(Bare.absent(), ReviewOptions.USUAL.on(LocalDate.of(2025, 3, 31)))
                .finding(RESOURCES).orElseThrow();
        assertThat(absent.outcome()).isEqualTo(NOT_RECORDED);
        assertThat(absent.question().orElseThrow()).startsWith("Read the plan: does it ");
    }

    /** Regulation 7(d) is for a person: silence of an assessment that was read whole weighs more than that of a part. */
    @Test
    void what_a_person_has_to_weigh_is_told_with_what_there_is() {
        assertJudged(Bare.whole(), "The strategic assessment was read whole, and nothing in it speaks of this; ");
        assertJudged(Bare.papers(InHand.PART), "Nothing in the papers read bears on this; only a person can decide it.");
        Finding taken = Review.of(Bare.papers(InHand.PART), ReviewOptions.USUAL.assumingWhole()).finding(PRIORITISE).orElseThrow();
        assertThat(taken.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(taken.reason()).startsWith("The strategic assessment was in hand in part and is taken as whole; nothing in that part speaks ");
        assertJudged(SoundPapers.of2025(),
                "This is gathered for a person to weigh; no machine can decide it.");
    }

    private static void assertJudged(Papers papers, String reason) {
        assertThat(finding(papers, PRIORITISE).outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(finding(papers, PRIORITISE).reason()).startsWith(reason);
    }

    private static Finding finding(Papers papers, String duty) {
        return Review.of(papers).finding(duty).orElseThrow();
    }

    private static Outcome unread(Papers papers, String pointer, String duty) {
        return Review.of(papers, ReviewOptions.USUAL.withUnread(List.of(pointer))).finding(duty).orElseThrow().outcome();
    }

    private static Change pointsTo(String document) {
        return Words.inThePlan(
                Words.elsewhere("It is dealt with there.", document, Topic.STRATEGY, Subject.RE_OFFENDING));
    }

    private static Change agreed(InHand inHand) {
        return Change.papers(papers -> papers.agreement(agreementIn(inHand)));
    }

    private static CommunitySafetyAgreement agreementIn(InHand inHand) {
        return CommunitySafetyAgreement.builder()
                .id(ElementId.of("agreement")).title("Agreement").inHand(inHand).build();
    }

    private static Change violence(InHand inHand) {
        return Change.papers(papers -> papers.seriousViolenceStrategy(SeriousViolenceStrategy.builder()
                .id(ElementId.of("violence")).title("Violence").inHand(inHand).build()));
    }
}
