package org.communitysafety.csp.io.format;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.communitysafety.csp.answer.Answered;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.RefusedException;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a file of answers being read. While nothing is written in it but the duty and the question it is open: no
 * answer, and no fault. Once something is, all that an answer needs must be there.
 */
final class AnswerEntry {

    private final PersonAnswer.Builder builder = PersonAnswer.builder();
    private @Nullable Answered answer;
    private @Nullable String by;
    private @Nullable LocalDate on;
    private boolean begun;

    AnswerEntry duty(DutyId duty) {
        builder.duty(duty);
        return this;
    }

    AnswerEntry question(String question) {
        builder.question(question);
        return this;
    }

    AnswerEntry answer(Answered given) {
        answer = given;
        return begin();
    }

    AnswerEntry by(String role) {
        by = role;
        return begin();
    }

    AnswerEntry on(LocalDate day) {
        on = day;
        return begin();
    }

    AnswerEntry reason(String reason) {
        builder.reason(reason);
        return begin();
    }

    AnswerEntry document(String document) {
        builder.document(document);
        return begin();
    }

    AnswerEntry page(String page) {
        builder.page(page);
        return begin();
    }

    AnswerEntry owner(String owner) {
        builder.owner(owner);
        return begin();
    }

    AnswerEntry lastDay(LocalDate day) {
        builder.lastDay(day);
        return begin();
    }

    AnswerEntry extensions(Map<String, String> extensions) {
        builder.putAllExtensions(extensions);
        return this;
    }

    private AnswerEntry begin() {
        begun = true;
        return this;
    }

    /**
     * The answer; null while the entry is open.
     *
     * @throws IllegalArgumentException if it is begun but lacks a part, or has no meaning
     */
    @Nullable PersonAnswer build() {
        if (!begun) {
            return null;
        }
        if (answer == null || by == null || on == null) {
            Said lacking = Stream.of(
                            answer == null ? AnswerMessages.LACKS_ANSWER : null,
                            by == null ? AnswerMessages.LACKS_BY : null,
                            on == null ? AnswerMessages.LACKS_ON : null)
                    .filter(Objects::nonNull)
                    .map(Message.Plain::said)
                    .reduce(AnswerMessages.LACKS_BOTH::said)
                    .orElseThrow();
            throw new RefusedException(AnswerMessages.BEGUN.said(lacking), "the answer is begun and lacks a part");
        }
        return builder.answer(answer).by(by).on(on).build();
    }
}
