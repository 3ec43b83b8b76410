package org.communitysafety.csp.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communitysafety.csp.answer.Answered;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** A note on every answer that does not do what its writer may think it does. It is told by what each comes to, which is not found again. */
final class AnswerNotes {

    /** What settles an answer before it is held against its finding. */
    private static final Set<AnswerStanding> EARLY = EnumSet.of(
            AnswerStanding.NOT_ASKED, AnswerStanding.OTHER_YEAR, AnswerStanding.NOT_YET_GIVEN, AnswerStanding.EXPIRED);

    private final Review review;
    private final Function<PersonAnswer, String> by;
    private final Words words;
    private final List<Note> notes = new ArrayList<>();

    private AnswerNotes(Review review, Function<PersonAnswer, String> by) {
        this.review = review;
        this.by = by;
        this.words = review.options().words();
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
            note(review.year().map(own -> words.say(AnswerNoteMessages.OTHER_YEAR, said.get().toString(), own.toString()))
                    .orElseGet(() -> words.say(AnswerNoteMessages.NO_YEAR, said.get().toString())), AnswerNoteMessages.OWN_YEAR);
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

    private void notAsked(PersonAnswer answer) {
        note(said(review.catalogue().find(answer.getDuty()).isEmpty() ? AnswerNoteMessages.NO_SUCH_DUTY : AnswerNoteMessages.NOT_ASKED,
                answer), AnswerNoteMessages.CHECK_ID);
    }

    private void tell(PersonAnswer answer, AnswerStanding standing, Finding finding, boolean anotherInTime) {
        switch (standing) {
            case OTHER_YEAR -> {
                if (review.options().answers().getYear().isEmpty()) {
                    note(words.say(AnswerNoteMessages.OF_A_YEAR_BEFORE, phrase(answer), answer.getDuty().toString(), from(answer),
                            review.year().orElseThrow().toString()), AnswerNoteMessages.OWN_YEAR);
                }
            }
            case NOT_YET_GIVEN -> note(words.say(AnswerNoteMessages.NOT_YET_GIVEN, phrase(answer), answer.getDuty().toString(), from(answer),
                    words.day(review.options().asAt().orElseThrow())), AnswerNoteMessages.CHECK_DAY);
            case EXPIRED -> notes.add(new Note(NoteKind.ANSWER, expired(answer, finding), List.of(), anotherInTime
                    ? Optional.empty()
                    : Optional.of(words.say(AnswerNoteMessages.ASK_AGAIN))));
            case NOT_NEEDED -> notes.add(Note.of(NoteKind.ANSWER, said(switch (finding.outcome()) {
                case NOT_APPLICABLE -> AnswerNoteMessages.DOES_NOT_APPLY;
                case NOT_YET_DUE -> AnswerNoteMessages.NOT_DUE;
                default -> AnswerNoteMessages.SHOWN;
            }, answer)));
            case UNEXPLAINED -> {
                if (Look.isPlaceholder(answer.getBy())) {
                    note(said(AnswerNoteMessages.BY_NOBODY, answer), AnswerNoteMessages.GIVE_POST);
                } else {
                    note(said(AnswerNoteMessages.UNEXPLAINED, answer), AnswerNoteMessages.EXPLAIN);
                }
            }
            case NOT_ENOUGH -> notEnough(answer, finding.outcome());
            case TELLS_OF_A_GAP -> {
                switch (finding.outcome()) {
                    case SHOWN -> note(said(AnswerNoteMessages.AT_ODDS_SHOWN, answer), AnswerNoteMessages.SEE_WHICH);
                    case SHOWN_ELSEWHERE -> note(said(AnswerNoteMessages.AT_ODDS_ELSEWHERE, answer), AnswerNoteMessages.SEE_WHICH);
                    case NOT_APPLICABLE -> note(said(AnswerNoteMessages.AT_ODDS_NOT_ARISEN, answer), AnswerNoteMessages.SEE_WHICH);
                    default -> { }
                }
            }
            case NOT_ASKED, COUNTS, CONFLICTING -> { }
        }
    }

    private void notEnough(PersonAnswer answer, Outcome outcome) {
        switch (outcome) {
            case CONTRADICTED -> note(said(AnswerNoteMessages.NOT_ENOUGH_CONFLICT, answer), AnswerNoteMessages.PUT_PAPERS_RIGHT);
            case NOT_SHOWN -> note(said(answer.getAnswer() == Answered.DOES_NOT_ARISE ? AnswerNoteMessages.NOT_ENOUGH_ALWAYS_ARISES
                    : AnswerNoteMessages.NOT_ENOUGH_NO_DOCUMENT, answer), AnswerNoteMessages.NAME_DOCUMENT);
            default -> note(said(AnswerNoteMessages.NOT_ENOUGH_UNCHECKED, answer), AnswerNoteMessages.MAKE_CHECKABLE);
        }
    }

    /** It is held against the day of the papers, or without one against that of the duty; one of the two is known. */
    private String expired(PersonAnswer answer, Finding finding) {
        Optional<LocalDate> asAt = review.options().asAt();
        return words.say(asAt.isPresent() ? AnswerNoteMessages.EXPIRED_AS_AT : AnswerNoteMessages.EXPIRED, phrase(answer),
                answer.getDuty().toString(), from(answer), words.day(answer.getLastDay().orElseThrow()),
                words.day(asAt.or(finding::askedOn).orElseThrow()));
    }

    private void conflict(List<PersonAnswer> rivals) {
        List<String> all = rivals.stream()
                .map(answer -> words.say(AnswerNoteMessages.RIVAL, phrase(answer), from(answer))).toList();
        note(words.say(AnswerNoteMessages.CONFLICT, rivals.get(0).getDuty().toString(), words.listApart(all)), AnswerNoteMessages.KEEP_ONE);
    }

    private String said(Message.Three<String, String, String> what, PersonAnswer answer) {
        return words.say(what, phrase(answer), answer.getDuty().toString(), from(answer));
    }

    private String phrase(PersonAnswer answer) {
        return answer.getAnswer().phrase(words);
    }

    private String from(PersonAnswer answer) {
        return words.say(AnswerNoteMessages.FROM, by.apply(answer), words.day(answer.getOn()));
    }

    private void note(String text, Message.Plain remedy) {
        notes.add(Note.of(NoteKind.ANSWER, text, words.say(remedy)));
    }
}
