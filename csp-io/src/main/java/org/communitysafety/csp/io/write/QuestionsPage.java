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
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.io.result.OpenQuestions.Asked;
import org.communitysafety.csp.io.result.OpenQuestions.Kind;
import org.communitysafety.csp.io.result.OpenQuestions.Question;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.WeighedAnswer;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** What a review leaves open as text for people: a list for each who can answer. */
public final class QuestionsPage {

    private final OpenQuestions open;
    private final Review review;
    private final Page page;
    private final Words words;

    private QuestionsPage(OpenQuestions open, Page page, Words words) {
        this.open = open;
        this.review = open.reviewed().review();
        this.page = page;
        this.words = words;
    }

    /** The text of it. */
    public static String of(OpenQuestions open, Style style) {
        Page page = new Page(style);
        new QuestionsPage(open, page, Bundle.of(open.reviewed().review().options())).write();
        return page.toString();
    }

    private void write() {
        page.say(0, 0, headline().toArray(Ink.Run[]::new));
        ReviewPage.audience(open.reviewed().audience(), page, words);
        faults();
        open.lists().forEach(this::list);
        page.gap();
        page.say(0, 0, FAINT.of(words.say(QuestionsMessages.HOW_ANSWERED)));
    }

    private List<Ink.Run> headline() {
        List<Question> questions = open.questions();
        List<Ink.Run> runs = new ArrayList<>();
        int unchecked = review.summary().count(Outcome.NOT_EVALUATED);
        if (!review.isEveryDutyAnswered()) {
            runs.add(BAD.of(unchecked > 0
                    ? words.say(QuestionsMessages.UNCHECKED, unchecked)
                    : words.say(QuestionsMessages.LAW_UNCHECKED)));
        }
        runs.add(STRONG.of(questions.isEmpty()
                ? words.say(QuestionsMessages.NOTHING)
                : words.say(QuestionsMessages.OPEN, questions.size(), String.join(words.say(QuestionsMessages.LIST),
                        counted(QuestionsMessages.OPEN_PUT_RIGHT, questions, Kind.PUT_RIGHT),
                        counted(QuestionsMessages.OPEN_READ, questions, Kind.READ),
                        counted(QuestionsMessages.OPEN_ASK, questions, Kind.ASK),
                        counted(QuestionsMessages.OPEN_DECIDE, questions, Kind.DECIDE)))));
        long answered = review.answers().stream().filter(WeighedAnswer::counts).count();
        if (answered > 0) {
            runs.add(PLAIN.of(words.say(QuestionsMessages.ANSWERED, (int) answered)));
        }
        review.papers().getPartnership().map(Partnership::getName).ifPresent(name -> runs.add(FAINT.of(review.year()
                .map(year -> words.say(QuestionsMessages.PARTNERSHIP_AND_YEAR, name, year.toString()))
                .orElseGet(() -> words.say(QuestionsMessages.PARTNERSHIP, name)))));
        return runs;
    }

    private String counted(Message.One<Integer> message, List<Question> questions, Kind kind) {
        return words.say(message, (int) OpenQuestions.count(questions, kind));
    }

    private void faults() {
        open.reviewed().inputs().stream().filter(input -> !input.faults().isEmpty()).forEach(input -> page.say(0, 0,
                BAD.of(words.say(QuestionsMessages.PARTLY_READ, input.source(), input.faults().get(0).location().inWords(words))),
                PLAIN.of(input.faults().get(0).message(words))));
    }

    private void list(Asked asked) {
        page.heading(asked.who(), words.say(QuestionsMessages.QUESTIONS, asked.questions().size()));
        if (!asked.bodies().isEmpty()) {
            page.say(2, 2, FAINT.of(words.say(QuestionsMessages.TOGETHER,
                    String.join(words.say(QuestionsMessages.AND_ALSO), asked.bodies()))));
        }
        for (Kind kind : Kind.values()) {
            List<Question> questions = asked.questions().stream().filter(question -> question.kind() == kind).toList();
            if (!questions.isEmpty()) {
                page.gap();
                page.say(2, 2, (kind == Kind.PUT_RIGHT ? BAD : OPEN).of(words.say(todo(kind))));
                questions.forEach(this::question);
            }
        }
    }

    private static Message.Plain todo(Kind kind) {
        return switch (kind) {
            case PUT_RIGHT -> QuestionsMessages.PUT_RIGHT;
            case READ -> QuestionsMessages.READ;
            case ASK -> QuestionsMessages.ASK;
            case DECIDE -> QuestionsMessages.DECIDE;
        };
    }

    private void question(Question question) {
        Duty duty = question.finding().duty();
        page.gap();
        page.leader(4, STRONG.of(duty.getId() + " " + duty.title(words)), FAINT.of(duty.getProvision().toString()));
        page.say(6, 6, PLAIN.of(question.words()));
        AnswersTold.bestFirst(review, question.finding())
                .forEach(answer -> page.labelled(6, 16, words.say(QuestionsMessages.ANSWER), AnswersTold.words(answer, words)));
    }
}
