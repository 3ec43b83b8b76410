package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.OPEN;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.brief.AnswersTold;
import org.communitysafety.csp.io.brief.Counted;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.result.OpenQuestions.Asked;
import org.communitysafety.csp.io.result.OpenQuestions.Kind;
import org.communitysafety.csp.io.result.OpenQuestions.Question;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Words;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.WeighedAnswer;

/** What a review leaves open as text for people: a list for each who can answer. */
public final class QuestionsPage {

    private final OpenQuestions open;
    private final Review review;
    private final Page page;

    private QuestionsPage(OpenQuestions open, Page page) {
        this.open = open;
        this.review = open.reviewed().review();
        this.page = page;
    }

    /** The text of it. */
    public static String of(OpenQuestions open, Style style) {
        Page page = new Page(style);
        new QuestionsPage(open, page).write();
        return page.toString();
    }

    private void write() {
        page.say(0, 0, headline().toArray(Ink.Run[]::new));
        ReviewPage.audience(open.reviewed().audience(), page, Words.english());
        faults();
        open.lists().forEach(this::list);
        page.gap();
        page.say(0, 0, FAINT.of("The number of a question is the id of its duty. Answers are kept in a file of their own, beside "
                + "the papers; they stand beside what the review found, and do not change it."));
    }

    private List<Ink.Run> headline() {
        List<Question> questions = open.questions();
        List<Ink.Run> runs = new ArrayList<>();
        int unchecked = review.summary().count(Outcome.NOT_EVALUATED);
        if (!review.isEveryDutyAnswered()) {
            runs.add(BAD.of((unchecked > 0 ? Counted.of(unchecked, "duty", "duties") : "Part of the law")
                    + " could not be checked: review the papers, and make that checkable first."));
        }
        runs.add(STRONG.of(questions.isEmpty() ? "Nothing is open." : questions.size() + " open: "
                + OpenQuestions.count(questions, Kind.PUT_RIGHT) + " to put right in the papers, "
                + OpenQuestions.count(questions, Kind.READ) + " to read in another document, "
                + OpenQuestions.count(questions, Kind.ASK) + " to ask, "
                + OpenQuestions.count(questions, Kind.DECIDE) + " for a person to decide."));
        long answered = review.answers().stream().filter(WeighedAnswer::counts).count();
        if (answered > 0) {
            runs.add(PLAIN.of(Counted.of((int) answered, "answer is", "answers are") + " on record, and not asked again."));
        }
        review.papers().getPartnership().map(Partnership::getName).ifPresent(name -> runs.add(FAINT.of("(" + name
                + review.year().map(year -> ", " + year).orElse("") + ")")));
        return runs;
    }

    private void faults() {
        open.reviewed().inputs().stream().filter(input -> !input.faults().isEmpty()).forEach(input -> page.say(0, 0,
                BAD.of("Part of " + input.source() + " could not be read. The first fault is at "
                        + input.faults().get(0).location().inWords() + ":"), PLAIN.of(input.faults().get(0).message())));
    }

    private void list(Asked asked) {
        page.heading(asked.who(), Counted.of(asked.questions().size(), "question", "questions"));
        if (!asked.bodies().isEmpty()) {
            page.say(2, 2, FAINT.of("Together: " + String.join("; ", asked.bodies()) + "."));
        }
        for (Kind kind : Kind.values()) {
            List<Question> questions = asked.questions().stream().filter(question -> question.kind() == kind).toList();
            if (!questions.isEmpty()) {
                page.gap();
                page.say(2, 2, kind == Kind.PUT_RIGHT ? BAD.of(words(kind)) : OPEN.of(words(kind)));
                questions.forEach(this::question);
            }
        }
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case PUT_RIGHT -> "To put right in the papers:";
            case READ -> "To read in the other document, and tell:";
            case ASK -> "To tell:";
            case DECIDE -> "To decide, on the evidence that the review shows:";
        };
    }

    private void question(Question question) {
        Duty duty = question.finding().duty();
        page.gap();
        page.leader(4, STRONG.of(duty.getId() + " " + duty.getTitle()), FAINT.of(duty.getProvision().toString()));
        page.say(6, 6, PLAIN.of(question.words()));
        AnswersTold.bestFirst(review, question.finding())
                .forEach(answer -> page.labelled(6, 16, "Answered", AnswersTold.words(answer, Words.english())));
    }
}
