package org.communitysafety.csp.io.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.answer.Answered;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.duty.DutyId;
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
            List<String> lacking = new ArrayList<>();
            if (answer == null) {
                lacking.add("'answer'");
            }
            if (by == null) {
                lacking.add("'by', the post or role of who gives it");
            }
            if (on == null) {
                lacking.add("'on', the day it was given");
            }
            throw new IllegalArgumentException("is begun, but lacks " + String.join("; ", lacking)
                    + ": fill that in, or empty the rest while it is open");
        }
        return builder.answer(answer).by(by).on(on).build();
    }
}
