package org.communitysafety.csp.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.time.DayInWords;
import org.communitysafety.csp.time.PlanYear;

/** A note on every answer that does not do what its writer may think it does. It is told by what each comes to, which is not found again. */
final class AnswerNotes {

    /** What settles an answer before it is held against its finding. */
    private static final Set<AnswerStanding> EARLY = EnumSet.of(
            AnswerStanding.NOT_ASKED, AnswerStanding.OTHER_YEAR, AnswerStanding.NOT_YET_GIVEN, AnswerStanding.EXPIRED);

    private final Review review;
    private final Function<PersonAnswer, String> by;
    private final List<Note> notes = new ArrayList<>();

    private AnswerNotes(Review review, Function<PersonAnswer, String> by) {
        this.review = review;
        this.by = by;
    }

    /**
     * The notes on the answers of a review.
     *
     * @param by how a note names who gave an answer
     */
    static List<Note> of(Review review, Function<PersonAnswer, String> by) {
        AnswerNotes told = new AnswerNotes(review, by);
        told.tell();
        return List.copyOf(told.notes);
    }

    private void tell() {
        Optional<PlanYear> said = review.options().answers().getYear();
        if (said.isPresent() && !said.equals(review.year())) {
            note("The answers are for " + said.get() + ", the papers " + review.year().map(own -> "for " + own).orElse("for no known year")
                    + ", so none of the answers counts.", "Review the papers with the answers for their own year.");
        }
        Map<DutyId, List<PersonAnswer>> inTime = new LinkedHashMap<>();
        for (WeighedAnswer one : review.answers()) {
            if (!EARLY.contains(one.standing())) {
                inTime.computeIfAbsent(one.answer().getDuty(), first -> new ArrayList<>()).add(one.answer());
            }
        }
        for (WeighedAnswer one : review.answers()) {
            DutyId duty = one.answer().getDuty();
            review.finding(duty).ifPresentOrElse(
                    finding -> tell(one.answer(), one.standing(), finding, inTime.containsKey(duty)), () -> notAsked(one.answer()));
        }
        inTime.values().stream().filter(rivals -> rivals.size() > 1).forEach(this::conflict);
    }

    private String who(PersonAnswer answer) {
        return "The answer \"" + answer.getAnswer().getPhrase() + "\" on " + answer.getDuty() + " (" + from(answer) + ") ";
    }

    private void notAsked(PersonAnswer answer) {
        note(who(answer) + (review.catalogue().find(answer.getDuty()).isEmpty()
                ? "is not used: there is no such duty in the law that is encoded."
                : "is not used: this review does not ask that duty, which is not law for these papers on the day."),
                "Check the id against the list of duties.");
    }

    private void tell(PersonAnswer answer, AnswerStanding standing, Finding finding, boolean anotherInTime) {
        String who = who(answer);
        switch (standing) {
            case NOT_YET_GIVEN -> note(who + "does not count yet: it was given after "
                    + DayInWords.of(review.options().asAt().orElseThrow())
                    + ", the day on which the papers are looked at.", "Check the day of the answer.");
            case EXPIRED -> notes.add(new Note(NoteKind.ANSWER, who + "no longer counts: its last day, "
                    + DayInWords.of(answer.getLastDay().orElseThrow()) + ", was before "
                    + review.options().asAt().or(finding::askedOn).map(day -> DayInWords.of(day) + ", ").orElse("") + "the day on which the "
                    + (review.options().asAt().isPresent() ? "papers are looked at." : "duty is asked."), List.of(), anotherInTime
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
            case NOT_ASKED, COUNTS, CONFLICTING, OTHER_YEAR -> { }
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
