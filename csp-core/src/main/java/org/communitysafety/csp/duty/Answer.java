package org.communitysafety.csp.duty;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.law.Strength;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;
import org.jspecify.annotations.Nullable;

/** How a duty comes to its finding: the outcomes in order of precedence, the first that is honest. */
final class Answer {

    private final Duty duty;
    private final Dossier dossier;
    private final LocalDate on;
    private final Trace trace;
    private final Words words;
    private final Look look;
    private final Hearing hearing;
    /** Where the years, dates and the like stand that the answer asked for. */
    private List<String> dates = List.of();

    private Answer(Duty duty, Dossier dossier, LocalDate on, Trace trace) {
        this.duty = duty;
        this.dossier = dossier;
        this.on = on;
        this.trace = trace;
        this.words = dossier.words();
        this.look = new Look(words);
        this.hearing = new Hearing(duty, dossier, look);
    }

    static Finding of(Duty duty, Dossier dossier, LocalDate on, Optional<LocalDate> asAt, Trace trace) {
        return new Answer(duty, dossier, on, trace).find(asAt);
    }

    private Finding find(Optional<LocalDate> asAt) {
        Place place = dossier.place().orElseThrow(() -> new IllegalArgumentException("a duty is asked of an area"));
        dossier.begin();
        if (isUnread(duty.areas.restsOn(place))) {
            return partsNotRead(duty.areas.restsOn(place));
        }
        Optional<String> excluded = duty.areas.excludes(place, dossier, on);
        if (excluded.isPresent()) {
            return found(Outcome.NOT_APPLICABLE, excluded.get(), null, null);
        }
        if (duty.bites != null && on.isBefore(duty.bites)) {
            return found(Outcome.NOT_APPLICABLE, duty.idleBefore(words), null, null);
        }
        trace.restsOn(this::restsOn);
        Optional<String> notArisen = duty.notArisen == null ? Optional.empty() : duty.notArisen.apply(dossier, on);
        if (notArisen.isPresent() && isUnread(duty.showing.looksIn())) {
            return partsNotRead(duty.showing.looksIn());
        }
        if (duty.notArisen != null && isUnread(dossier.askedFor())) {
            return partsNotRead(dossier.askedFor());
        }
        if (notArisen.isPresent()) {
            return found(Outcome.NOT_APPLICABLE, notArisen.get(), null, null);
        }
        trace.no(Outcome.NOT_APPLICABLE, () -> words.say(applies(place), duty.areas.named(words), place.named(words)));
        duty.showing.search().through(dossier, on, look);
        look.endSearch();
        hearing.hearStatements();
        if (duty.setOut) {
            paper().ifPresent(dossier::inHand);
        }
        List<String> searched = dossier.askedFor();
        Optional<LocalDate> deadline = duty.deadline == null ? Optional.empty() : duty.deadline.apply(dossier);
        dates = asAt.isPresent() ? dossier.askedFor() : searched;
        trace.restsOn(this::restsOn);
        boolean early = deadline.isPresent() && asAt.filter(deadline.get()::isAfter).isPresent();
        if (early && isUnread(dates)) {
            return partsNotRead(dates);
        }
        if (early) {
            return found(Outcome.NOT_YET_DUE, words.say(AnswerMessages.NOT_YET_DUE, words.day(deadline.get()), words.day(asAt.orElseThrow())),
                    null, null).notDueUntil(deadline.get());
        }
        trace.no(Outcome.NOT_YET_DUE, () -> notLater(deadline, asAt));
        return weighed();
    }

    private Message.Two<String, String> applies(Place place) {
        if (duty.notArisen == null) {
            return place.isCombined() ? TraceMessages.APPLIES_COMBINED : TraceMessages.APPLIES;
        }
        return place.isCombined() ? TraceMessages.ARISES_COMBINED : TraceMessages.ARISES;
    }

    private String notLater(Optional<LocalDate> deadline, Optional<LocalDate> asAt) {
        if (deadline.isEmpty()) {
            return words.say(TraceMessages.NO_DEADLINE);
        }
        return asAt.isEmpty()
                ? words.say(TraceMessages.DEADLINES_PAST)
                : words.say(TraceMessages.NOT_LATER, words.day(deadline.get()), words.day(asAt.get()));
    }

    private Finding weighed() {
        if (look.isContradicted() && !look.isDeniedInWords() && isUnread(restsOn())) {
            return partsNotRead(restsOn());
        }
        if (look.isContradicted()) {
            return found(Outcome.CONTRADICTED, words.say(AnswerMessages.CONFLICT), words.say(AnswerMessages.CHECK_CONFLICT), null);
        }
        trace.no(Outcome.CONTRADICTED, () -> words.say(TraceMessages.NOT_AT_ODDS));
        boolean judged = duty.check == Check.JUDGEMENT;
        List<String> turning = turning();
        if (!judged && look.isShown() && !turning.isEmpty()) {
            return notRead(turning);
        }
        if (!judged && look.isShown() && !isUnread(look.counted()) && !isUnread(dates) && !look.restsOn(dossier.unread())) {
            trace.no(Outcome.NOT_EVALUATED, () -> words.say(TraceMessages.READ));
            trace.no(Outcome.SHOWN, () -> words.say(TraceMessages.SECOND_HAND, duty.concern.named(words)));
            trace.no(Outcome.SHOWN_ELSEWHERE, () -> words.say(TraceMessages.IN_THESE_PAPERS));
            if (isSecondHand()) {
                return found(Outcome.FOR_JUDGEMENT, words.say(AnswerMessages.SECOND_HAND, duty.concern.named(words)), null,
                        question(AnswerMessages.DOES_IT_SHOW));
            }
            return found(Outcome.SHOWN, words.say(AnswerMessages.SHOWN, showing()), null, null);
        }
        trace.no(Outcome.SHOWN, () -> words.say(whyNotShown(judged)));
        List<String> unread = unread();
        if (!unread.isEmpty() && !look.isElsewhere() && !(judged && look.hasBearing())) {
            return notRead(unread);
        }
        trace.no(Outcome.NOT_EVALUATED, () -> words.say(unread.isEmpty() ? TraceMessages.READ : TraceMessages.PARTLY_READ));
        if (look.isElsewhere()) {
            return found(Outcome.SHOWN_ELSEWHERE, words.say(AnswerMessages.ELSEWHERE, look.document()), null,
                    words.say(AnswerMessages.DOES_DOCUMENT_HAVE, look.document(), showing()));
        }
        trace.no(Outcome.SHOWN_ELSEWHERE, () -> words.say(TraceMessages.NO_OTHER_DOCUMENT));
        hearing.hearProse();
        if (judged || look.hasBearing()) {
            return found(Outcome.FOR_JUDGEMENT, judgementReason(), null, question(AnswerMessages.DOES_IT_SHOW));
        }
        trace.no(Outcome.FOR_JUDGEMENT, () -> words.say(TraceMessages.NOTHING_BEARS));
        return silent();
    }

    /** What was lost that may turn what is shown: whether it was done, and whether a statement says that it is not. */
    private List<String> turning() {
        Set<String> turning = new LinkedHashSet<>(dossier.unread().turning(duty.showing.looksIn()));
        if (duty.topic != null && !duty.ownWords) {
            turning.addAll(dossier.unread().denying(Hearing.STATEMENTS));
        }
        return List.copyOf(turning);
    }

    private Message.Plain whyNotShown(boolean judged) {
        if (judged) {
            return TraceMessages.NO_MACHINE;
        }
        if (!look.hasShown()) {
            return TraceMessages.NOTHING_SHOWS;
        }
        if (look.undecided().isPresent()) {
            return TraceMessages.LEFT_TO_A_PERSON;
        }
        return look.isShown() ? TraceMessages.NOT_ALL_READ : TraceMessages.LACKS;
    }

    private boolean isUnread(List<String> parts) {
        return !dossier.unread().in(parts).isEmpty();
    }

    private Finding partsNotRead(List<String> parts) {
        return notRead(dossier.unread().in(parts));
    }

    private Finding notRead(List<String> unread) {
        return found(Outcome.NOT_EVALUATED, notRead(unread, words), words.say(AnswerMessages.PUT_RIGHT), null);
    }

    /** That these parts could not be read, as a reason; what lies in another of them is not told again. */
    static String notRead(List<String> unread, Words words) {
        return words.say(AnswerMessages.NOT_READ, words.list(unread.stream()
                .filter(pointer -> unread.stream().noneMatch(outer -> pointer.startsWith(outer + "/")))
                .map(pointer -> pointer.isEmpty() ? words.say(AnswerMessages.WHOLE_FILE) : pointer).distinct().toList()));
    }

    /** Whether the law wants it set out in a paper that nobody had in hand. */
    private boolean isSecondHand() {
        return duty.setOut && paper().filter(paper -> dossier.inHand(paper) == InHand.NONE).isPresent();
    }

    private Optional<? extends Paper> paper() {
        return duty.concern.paperIn(dossier.papers());
    }

    private Finding silent() {
        if (!duty.setOut) {
            trace.no(Outcome.NOT_SHOWN, () -> words.say(TraceMessages.SILENCE_NO_GAP));
            return found(Outcome.NOT_RECORDED, words.say(AnswerMessages.DO_NOT_TELL), null,
                    question(AnswerMessages.IS_THERE_RECORD_IT));
        }
        Optional<? extends Paper> paper = paper();
        String name = duty.concern.named(words);
        if (duty.strength == Strength.MUST && dossier.isWhole(paper)) {
            return found(Outcome.NOT_SHOWN, words.say(dossier.isTakenAsWhole(paper)
                    ? AnswerMessages.NOT_SHOWN_TAKEN_AS_WHOLE
                    : AnswerMessages.NOT_SHOWN_WHOLE, name, showing()), words.say(AnswerMessages.SET_OUT, name, showing()), null);
        }
        trace.no(Outcome.NOT_SHOWN, () -> duty.strength == Strength.MUST
                ? words.say(TraceMessages.NOT_WHOLE, name)
                : words.say(TraceMessages.NO_MUST));
        if (dossier.isWhole(paper)) {
            return found(Outcome.NOT_RECORDED, words.say(AnswerMessages.DOES_NOT_TELL, name), null, question(AnswerMessages.IS_THERE));
        }
        return found(Outcome.NOT_RECORDED, words.say(paper.isPresent() && dossier.inHand(paper.get()) == InHand.PART
                ? AnswerMessages.NOT_IN_PART
                : AnswerMessages.NOT_IN_HAND, name), null, toRead(paper, name));
    }

    private String toRead(Optional<? extends Paper> paper, String name) {
        if (paper.isEmpty()) {
            return words.say(AnswerMessages.READ_PAPER, name, showing());
        }
        List<String> missing = paper.get().getMissingParts();
        List<String> titles = missing.isEmpty() ? List.of(paper.get().getTitle()) : missing;
        return words.say(AnswerMessages.READ_DOCUMENT,
                words.and(titles.stream().map(title -> words.say(AnswerMessages.TITLE, title)).toList()), showing());
    }

    private String judgementReason() {
        if (look.undecided().isPresent()) {
            return look.undecided().get();
        }
        if (look.hasBearing()) {
            return words.say(duty.check == Check.JUDGEMENT
                    ? AnswerMessages.GATHERED
                    : look.hasShown() ? AnswerMessages.SHOWS_PART : AnswerMessages.BEARS);
        }
        if (!duty.setOut || !dossier.isWhole(paper())) {
            return words.say(AnswerMessages.NOTHING_BEARS);
        }
        return words.say(dossier.isTakenAsWhole(paper())
                ? AnswerMessages.SILENT_TAKEN_AS_WHOLE
                : AnswerMessages.SILENT_WHOLE, duty.concern.named(words));
    }

    private String question(Message.One<String> usual) {
        return duty.question(words).orElseGet(() -> words.say(usual, showing()));
    }

    /** What is looked for, as a phrase. */
    private String showing() {
        return duty.shownBy(words);
    }

    private List<String> unread() {
        return dossier.unread() == Unread.NOTHING ? List.of() : dossier.unread().in(restsOn());
    }

    /** The collections whose silence the answer rests on or that were gone through, how much of the paper was in hand, and the years that were asked for. */
    private List<String> restsOn() {
        Set<String> rests = new LinkedHashSet<>(duty.showing.looksIn());
        if (duty.topic != null && !duty.ownWords) {
            rests.addAll(Hearing.STATEMENTS);
        }
        if (duty.setOut) {
            duty.concern.getPointer().ifPresent(paper -> {
                rests.add(paper + "/inHand");
                rests.add(paper + "/missingParts");
            });
        }
        rests.addAll(dates);
        look.counted().stream().filter(one -> duty.showing.looksIn().stream().noneMatch(whole -> (one + "/").startsWith(whole + "/"))).forEach(rests::add);
        return List.copyOf(rests);
    }

    private Finding found(Outcome outcome, String reason, @Nullable String remedy, @Nullable String question) {
        Optional<DutyId> gap = duty.strength == Strength.MUST
                        && (outcome == Outcome.NOT_SHOWN || outcome == Outcome.CONTRADICTED)
                ? Optional.of(duty.id)
                : Optional.empty();
        return new Finding(duty, Optional.of(on), outcome, gap, look.evidence(), look.shortfalls(), reason,
                Optional.ofNullable(remedy), Optional.ofNullable(question));
    }
}
