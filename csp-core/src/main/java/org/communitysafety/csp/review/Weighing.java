package org.communitysafety.csp.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.answer.Answered;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.time.PlanYear;

/**
 * People's answers held against the findings: what each comes to.
 *
 * <p>Which answers count, and why:
 *
 * <ul>
 *   <li><b>Met</b> and <b>does not arise</b> count where the papers leave a duty open, for a person to ask or to decide.
 *       That is what they are for.
 *   <li><b>Not met</b> and an <b>accepted gap</b> never count. What is complete lacks nothing, and the law knows of no body
 *       that may accept a gap in its own duties. They stop at {@link Gate#COMPLETE} even where the papers show the duty: who
 *       answers for the duty has said on record that it is not met, and papers only show. To say so needs no reason.
 *   <li>Where the papers <b>contradict</b> a duty no answer counts. The papers are what is reviewed, and they would go on
 *       saying the opposite; whoever is right can put them right, and then needs no answer.
 *   <li>Where the law wants something set out in a paper, and it was <b>not found</b> there, "met" counts if it names the
 *       document that has it: a machine can miss what a person finds. A reason alone would put a person's word in the place of
 *       the paper. "Does not arise" counts only of a duty that can fail to arise. The gap itself stays, and {@link Gate#GAPS} still stops
 *       at it.
 *   <li>What <b>could not be checked</b> is not made good: nobody knows yet what the answer would stand beside.
 *   <li>Whoever answers says by which post or role, and <b>why or in which document</b>: without that, nobody can look it up.
 *       Words that only hold a place are none.
 *   <li>An answer counts up to its <b>last day</b>, held against the day on which the papers are looked at, or without one
 *       against the day on which the duty is asked; and not if it is dated after the day on which the papers are looked at.
 *   <li>Answers are <b>for one year</b>. Where that is not said, one that was given before the year in which the plan is made is of another.
 *   <li>Of <b>two answers</b> on one duty that are both in time neither counts, even if they say the same: the record must
 *       tell which one holds.
 * </ul>
 */
final class Weighing {

    private final ReviewOptions options;
    private final Optional<PlanYear> year;
    private final Map<DutyId, Finding> findings = new HashMap<>();

    private Weighing(ReviewOptions options, Optional<PlanYear> year, List<Finding> findings) {
        this.options = options;
        this.year = year;
        findings.forEach(finding -> this.findings.put(finding.duty().getId(), finding));
    }

    /** The answers in the options, in their order. */
    static List<WeighedAnswer> of(ReviewOptions options, Optional<PlanYear> year, List<Finding> findings) {
        return new Weighing(options, year, findings).weighed();
    }

    private List<WeighedAnswer> weighed() {
        Map<DutyId, Integer> inTime = new HashMap<>();
        for (PersonAnswer answer : options.answers().getAnswers()) {
            if (early(answer).isEmpty()) {
                inTime.merge(answer.getDuty(), 1, Integer::sum);
            }
        }
        return options.answers().getAnswers().stream()
                .map(answer -> new WeighedAnswer(answer, early(answer).orElseGet(() -> inTime.getOrDefault(answer.getDuty(), 0) > 1
                        ? AnswerStanding.CONFLICTING
                        : standing(answer, Objects.requireNonNull(findings.get(answer.getDuty()))))))
                .toList();
    }

    /** What settles an answer before it is held against its finding, or against other answers on the duty. */
    private Optional<AnswerStanding> early(PersonAnswer answer) {
        Finding finding = findings.get(answer.getDuty());
        if (finding == null) {
            return Optional.of(AnswerStanding.NOT_ASKED);
        }
        if (options.answers().getYear().isPresent() && !options.answers().getYear().equals(year)) {
            return Optional.of(AnswerStanding.OTHER_YEAR);
        }
        if (isOfAYearBefore(answer)) {
            return Optional.of(AnswerStanding.OTHER_YEAR);
        }
        if (options.asAt().filter(answer.getOn()::isAfter).isPresent()) {
            return Optional.of(AnswerStanding.NOT_YET_GIVEN);
        }
        return day(finding).isPresent() && answer.getLastDay().filter(day(finding).get()::isAfter).isPresent()
                ? Optional.of(AnswerStanding.EXPIRED)
                : Optional.empty();
    }

    /** Whether nobody says for which year it is, and it was given before the one in which the plan is made. */
    private boolean isOfAYearBefore(PersonAnswer answer) {
        return options.answers().getYear().isEmpty() && year.filter(own -> answer.getOn().isBefore(own.previous().getFirst())).isPresent();
    }

    /** The day against which a last day is held; empty where the duty could not even be given a day. */
    private Optional<LocalDate> day(Finding finding) {
        return options.asAt().or(finding::askedOn);
    }

    private static AnswerStanding standing(PersonAnswer answer, Finding finding) {
        boolean gap = answer.getAnswer().tellsOfAGap();
        return switch (finding.outcome()) {
            case NOT_APPLICABLE -> gap && finding.duty().mayNotArise()
                    ? AnswerStanding.TELLS_OF_A_GAP
                    : AnswerStanding.NOT_NEEDED;
            case NOT_YET_DUE -> AnswerStanding.NOT_NEEDED;
            case SHOWN -> gap ? AnswerStanding.TELLS_OF_A_GAP : AnswerStanding.NOT_NEEDED;
            case CONTRADICTED, NOT_EVALUATED -> !isExplained(answer)
                    ? AnswerStanding.UNEXPLAINED
                    : gap ? AnswerStanding.TELLS_OF_A_GAP : AnswerStanding.NOT_ENOUGH;
            case NOT_SHOWN -> explained(answer, answer.getAnswer() == Answered.DOES_NOT_ARISE
                    ? !finding.duty().mayNotArise()
                    : !Look.tells(answer.getDocument()));
            case SHOWN_ELSEWHERE, FOR_JUDGEMENT, NOT_RECORDED -> explained(answer, false);
        };
    }

    private static AnswerStanding explained(PersonAnswer answer, boolean lacksDocument) {
        if (!isExplained(answer)) {
            return AnswerStanding.UNEXPLAINED;
        }
        if (answer.getAnswer().tellsOfAGap()) {
            return AnswerStanding.TELLS_OF_A_GAP;
        }
        return lacksDocument ? AnswerStanding.NOT_ENOUGH : AnswerStanding.COUNTS;
    }

    private static boolean isExplained(PersonAnswer answer) {
        return !Look.isPlaceholder(answer.getBy()) && (Look.tells(answer.getReason()) || Look.tells(answer.getDocument()));
    }
}
