package org.communitysafety.csp.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.OpenQuestions.Question;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.review.AnswerStanding;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.time.PlanYear;

/** People's answers as one JSON document: the one way for them from this package to the outside. */
public final class AnswersDocument {

    private static final Document<Answers> ANSWERS = new Document<>(
            Heading.ANSWERS, AnswersFormat.ANSWERS, "People's answers on the duties of a Community Safety Partnership");

    /** What is left blank in an open entry, to be filled in; the other fields may be added. */
    private static final Set<String> BLANK = Set.of("answer", "by", "on", "reason", "document");

    private static final String GUIDE = "To answer, fill in 'answer' (met, not-met, does-not-arise or accepted-gap), 'by' (a post "
            + "or role) and 'on' (a day such as 2026-03-31), and 'reason' or 'document'. 'page', 'owner' and 'lastDay' may be "
            + "added. What is left blank stays open.";

    private AnswersDocument() {}

    /** Reads the bytes, which nobody changes any more. */
    public static Read<Answers> read(byte[] bytes, String source, ReadOptions options) {
        return ANSWERS.read(bytes, source, options);
    }

    /** Reads a stream, to its end or to the limit on bytes; does not close it. */
    public static Read<Answers> read(InputStream in, String source, ReadOptions options) throws IOException {
        return ANSWERS.read(in, source, options);
    }

    /** The answers in the canonical form. */
    public static byte[] write(Answers answers) {
        return ANSWERS.write(answers);
    }

    /** The JSON Schema of it. */
    public static byte[] schema() {
        return ANSWERS.schema();
    }

    /** A form to fill in: the answers that were given, and a blank entry for every question that nobody has answered in time. */
    public static byte[] form(OpenQuestions open) {
        Review review = open.reviewed().review();
        Answers given = review.options().answers();
        Optional<PlanYear> year = given.getYear().or(review::year);
        List<Question> blank = open.questions().stream().filter(isUnanswered(review)).toList();
        return Document.write(out -> {
            out.startObject();
            for (Constant constant : Constant.values()) {
                out.name(constant.field());
                constant.write(out, Heading.ANSWERS);
            }
            text(out, "note", given.getNote().orElse(GUIDE));
            year.ifPresent(known -> text(out, "year", known.toString()));
            out.name("answers");
            out.startList();
            for (PersonAnswer answer : given.getAnswers()) {
                AnswersFormat.PERSON_ANSWER.write(answer, out);
            }
            for (Question question : blank) {
                entry(out, question);
            }
            out.endList();
            out.endObject();
        });
    }

    private static Predicate<Question> isUnanswered(Review review) {
        return question -> review.answersOn(id(question)).stream()
                .allMatch(one -> one.standing() == AnswerStanding.EXPIRED || one.standing() == AnswerStanding.OTHER_YEAR);
    }

    private static void entry(JsonOut out, Question question) {
        out.startObject();
        for (Field<?, ?, ?> field : AnswersFormat.PERSON_ANSWER.fields()) {
            if (field.name().equals("duty")) {
                text(out, field.name(), id(question).value());
            } else if (field.name().equals("question")) {
                text(out, field.name(), question.words());
            } else if (BLANK.contains(field.name())) {
                text(out, field.name(), "");
            }
        }
        out.endObject();
    }

    private static DutyId id(Question question) {
        return question.finding().duty().getId();
    }

    private static void text(JsonOut out, String name, String value) {
        out.name(name);
        out.text(value);
    }
}
