package org.communitysafety.csp.io.write;

import java.util.List;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.io.brief.AnswersTold;
import org.communitysafety.csp.io.result.OpenQuestions.Asked;
import org.communitysafety.csp.io.result.OpenQuestions.Kind;
import org.communitysafety.csp.io.result.OpenQuestions.Question;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.WeighedAnswer;

/** What a review leaves open as one JSON document. */
public final class QuestionsDocument {

    private static final int VERSION = 1;

    private final OpenQuestions open;
    private final Review review;
    private final JsonText out;

    private QuestionsDocument(OpenQuestions open, JsonText out) {
        this.open = open;
        this.review = open.reviewed().review();
        this.out = out;
    }

    /** The bytes of it. */
    public static byte[] write(OpenQuestions open) {
        return JsonText.object(out -> new QuestionsDocument(open, out).write());
    }

    private void write() {
        DocumentHead.write(out, "questionsVersion", VERSION, review.catalogue());
        out.inside("options", () -> {
            out.text("on", review.options().on());
            out.text("asAt", review.options().asAt());
            out.yesNo("assumeWhole", review.options().assumeWhole());
            out.text("audience", open.reviewed().audience().getWord());
        });
        out.objects("inputs", open.reviewed().inputs(), read -> ReviewDocument.input(read, out));
        out.yesNo("whollyChecked", open.reviewed().isWhollyChecked());
        List<Question> questions = open.questions();
        out.inside("summary", () -> {
            for (Kind kind : Kind.values()) {
                out.number(kind.getWord(), (int) OpenQuestions.count(questions, kind));
            }
        });
        out.objects("lists", open.lists(), this::list);
    }

    private void list(Asked asked) {
        out.text("who", asked.who());
        out.texts("bodies", asked.bodies());
        out.objects("questions", asked.questions(), this::question);
    }

    private void question(Question question) {
        Duty duty = question.finding().duty();
        out.text("duty", duty.getId().value());
        out.text("instrument", duty.getProvision().instrument().getWord());
        out.text("provision", duty.getProvision().text());
        out.text("link", duty.getProvision().link());
        out.text("strength", duty.getStrength().getWord());
        out.text("demand", duty.demand(review.options().words()));
        out.text("outcome", question.finding().outcome().getWord());
        out.text("kind", question.kind().getWord());
        out.text("question", question.words());
        List<WeighedAnswer> answers = AnswersTold.bestFirst(review, question.finding());
        out.objects("answers", answers, answer -> AnswerDocument.write(answer, out));
    }
}
