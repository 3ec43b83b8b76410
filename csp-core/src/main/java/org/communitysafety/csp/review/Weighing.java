package org.communitysafety.csp.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communitysafety.csp.answer.Answered;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.time.DayInWords;
import org.communitysafety.csp.time.PlanYear;

/**
 * People's answers held against the findings: what each comes to, with a note on every one that does not do what its
 * writer may think it does.
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
 *       the paper. The gap itself stays, and {@link Gate#GAPS} still stops at it.
 *   <li>What <b>could not be checked</b> is not made good: nobody knows yet what the answer would stand beside.
 *   <li>Whoever answers says by which post or role, and <b>why or in which document</b>: without that, nobody can look it up.
 *       Words that only hold a place are none.
 *   <li>An answer counts up to its <b>last day</b>, held against the day on which the papers are looked at, or without one
 *       against the day on which the duty is asked; and not if it is dated after the day on which the papers are looked at.
 *   <li>Of <b>two answers</b> on one duty that are both in time neither counts, even if they say the same: the record must
 *       tell which one holds.
 * </ul>
 */
final class Weighing {

    private final ReviewOptions options;
    private final Catalogue catalogue;
    private final Optional<PlanYear> year;
    private final Map<DutyId, Finding> findings = new HashMap<>();
    private final Function<PersonAnswer, String> by;
    private final List<Note> notes = new ArrayList<>();
    private final List<WeighedAnswer> weighed = new ArrayList<>();

    /**
     * The answers in the options held against the findings.
     *
     * @param by how a note names who gave an answer
     */
    Weighing(ReviewOptions options, Catalogue catalogue, Optional<PlanYear> year, List<Finding> findings, Function<PersonAnswer, String> by) {
        this.options = options;
        this.catalogue = catalogue;
        this.year = year;
        this.by = by;
        findings.forEach(finding -> this.findings.put(finding.duty().getId(), finding));
        weigh();
    }

    /** The answers, in their order, with what each comes to. */
    List<WeighedAnswer> weighed() {
        return weighed;
    }

    /** What is to be said of them. */
    List<Note> notes() {
        return notes;
    }

    private void weigh() {
        Optional<PlanYear> said = options.answers().getYear();
        if (said.isPresent() && !said.equals(year)) {
            note("The answers are for " + said.get() + ", the papers " + year.map(own -> "for " + own).orElse("for no known year")
                    + ", so none of the answers counts.", "Review the papers with the answers for their own year.");
        }
        Map<DutyId, List<PersonAnswer>> inTime = new LinkedHashMap<>();
        for (PersonAnswer answer : options.answers().getAnswers()) {
            if (early(answer).isEmpty()) {
                inTime.computeIfAbsent(answer.getDuty(), first -> new ArrayList<>()).add(answer);
            }
        }
        for (PersonAnswer answer : options.answers().getAnswers()) {
            AnswerStanding standing = early(answer).orElseGet(() -> inTime.get(answer.getDuty()).size() > 1
                    ? AnswerStanding.CONFLICTING
                    : standing(answer, findings.get(answer.getDuty())));
            weighed.add(new WeighedAnswer(answer, standing));
            tell(answer, standing, findings.get(answer.getDuty()), inTime.containsKey(answer.getDuty()));
        }
        inTime.values().stream().filter(rivals -> rivals.size() > 1).forEach(this::conflict);
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
        if (options.asAt().filter(answer.getOn()::isAfter).isPresent()) {
            return Optional.of(AnswerStanding.NOT_YET_GIVEN);
        }
        return day(finding).isPresent() && answer.getLastDay().filter(day(finding).get()::isAfter).isPresent()
                ? Optional.of(AnswerStanding.EXPIRED)
                : Optional.empty();
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
            case NOT_SHOWN -> explained(answer, answer.getAnswer() == Answered.MET && !Look.tells(answer.getDocument()));
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

    private void tell(PersonAnswer answer, AnswerStanding standing, Finding finding, boolean anotherInTime) {
        String who = "The answer \"" + answer.getAnswer().getPhrase() + "\" on " + answer.getDuty() + " (" + from(answer) + ") ";
        switch (standing) {
            case NOT_ASKED -> note(who + (catalogue.find(answer.getDuty()).isEmpty()
                    ? "is not used: there is no such duty in the law that is encoded."
                    : "is not used: this review does not ask that duty, which is not law for these papers on the day."),
                    "Check the id against the list of duties.");
            case NOT_YET_GIVEN -> note(who + "does not count yet: it was given after "
                    + DayInWords.of(options.asAt().orElseThrow())
                    + ", the day on which the papers are looked at.", "Check the day of the answer.");
            case EXPIRED -> notes.add(new Note(NoteKind.ANSWER, who + "no longer counts: its last day, "
                    + DayInWords.of(answer.getLastDay().orElseThrow())
                    + ", was before " + DayInWords.of(day(finding).orElseThrow()) + ", the day on which the "
                    + (options.asAt().isPresent() ? "papers are looked at." : "duty is asked."), List.of(), anotherInTime
                    ? Optional.empty()
                    : Optional.of("Ask again, and put the new answer on record.")));
            case NOT_NEEDED -> notes.add(Note.of(NoteKind.ANSWER, who + "is not needed: " + switch (finding.outcome()) {
                case NOT_APPLICABLE -> "the duty does not apply.";
                case NOT_YET_DUE -> "the duty is not due yet.";
                default -> "the papers show it.";
            }));
            case UNEXPLAINED -> {
                if (Look.isPlaceholder(answer.getBy())) {
                    note(who + "does not tell by whom it is.", "Give the post or role of the person.");
                } else {
                    note(who + "is unexplained: it gives neither a reason nor a document.",
                            "Add why it is so, or the document that bears it out.");
                }
            }
            case NOT_ENOUGH -> note(who + "is not enough: " + switch (finding.outcome()) {
                case CONTRADICTED -> "the papers themselves state otherwise.";
                case NOT_SHOWN -> "the law wants this set out in a paper, and it names no document.";
                default -> "the duty could not be checked.";
            }, switch (finding.outcome()) {
                case CONTRADICTED -> "Put the papers right, and review again.";
                case NOT_SHOWN -> "Name the document that sets it out, and the page.";
                default -> "Make the duty checkable first.";
            });
            case TELLS_OF_A_GAP -> {
                if (finding.outcome() == Outcome.SHOWN || finding.outcome() == Outcome.SHOWN_ELSEWHERE
                        || finding.outcome() == Outcome.NOT_APPLICABLE) {
                    note(who + "is at odds with the papers, " + switch (finding.outcome()) {
                        case SHOWN -> "which show it.";
                        case SHOWN_ELSEWHERE -> "which say that another document has it.";
                        default -> "by which it does not arise.";
                    }, "See which is right, and put the other right.");
                }
            }
            case COUNTS, CONFLICTING, OTHER_YEAR -> { }
        }
    }

    private void conflict(List<PersonAnswer> rivals) {
        note("There is more than one answer on " + rivals.get(0).getDuty() + ": " + rivals.stream()
                        .map(answer -> "\"" + answer.getAnswer().getPhrase() + "\" (" + from(answer) + ")")
                        .collect(Collectors.joining("; ")) + ". None of them counts.",
                "Keep the one that holds, or give those before it a last day.");
    }

    private String from(PersonAnswer answer) {
        return "by " + by.apply(answer) + ", " + DayInWords.of(answer.getOn());
    }

    private void note(String text, String remedy) {
        notes.add(Note.of(NoteKind.ANSWER, text, remedy));
    }
}
