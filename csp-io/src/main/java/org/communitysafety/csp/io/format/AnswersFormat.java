package org.communitysafety.csp.io.format;

import java.util.Optional;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.answer.PersonAnswer;

/** The fields of people's answers, in the order in which they are written. */
final class AnswersFormat {

    private AnswersFormat() {}

    static final ObjectFormat<PersonAnswer, AnswerEntry> PERSON_ANSWER = ObjectFormat.value(
                    "answer", "What one person answers on one duty; open, and no answer yet, while nothing but the duty and the question is filled in.", PersonAnswer.class, AnswerEntry::new, AnswerEntry::build)
            .fields(its -> its
                    .required("duty", Texts.DUTY_ID, PersonAnswer::getDuty, AnswerEntry::duty, "The id of the duty in the register.")
                    .blankable("question", Texts.TEXT, PersonAnswer::getQuestion, AnswerEntry::question, "The question, as it was put to the person.")
                    .blankable("answer", Words.ANSWERED, one -> Optional.of(one.getAnswer()), AnswerEntry::answer, "The answer.")
                    .blankable("by", Texts.TEXT, one -> Optional.of(one.getBy()), AnswerEntry::by, "The post or role of the person; not a name.")
                    .blankable("on", Texts.DAY, one -> Optional.of(one.getOn()), AnswerEntry::on, "The day on which it was given.")
                    .blankable("reason", Texts.TEXT, PersonAnswer::getReason, AnswerEntry::reason, "Why it is so; without it, name a document.")
                    .blankable("document", Texts.TEXT, PersonAnswer::getDocument, AnswerEntry::document, "The document that bears it out, by its title; without it, give a reason.")
                    .blankable("page", Texts.TEXT, PersonAnswer::getPage, AnswerEntry::page, "Where in that document: a page, a paragraph, a minute.")
                    .blankable("owner", Texts.TEXT, PersonAnswer::getOwner, AnswerEntry::owner, "The post or role that looks after the matter from here on.")
                    .blankable("lastDay", Texts.DAY, PersonAnswer::getLastDay, AnswerEntry::lastDay, "The last day on which the answer counts.")
                    .extensions(PersonAnswer::getExtensions, AnswerEntry::extensions));

    static final ObjectFormat<Answers, Answers.Builder> ANSWERS = ObjectFormat.value(
                    "answers", "What people answer on the duties of one partnership, kept beside its papers.", Answers.class, Answers::builder, Answers.Builder::build)
            .fields(its -> its
                    .heading(Heading.ANSWERS)
                    .optional("note", Texts.TEXT, Answers::getNote, Answers.Builder::note, "What is to be known of them as a whole.")
                    .blankable("year", Texts.PLAN_YEAR, Answers::getYear, Answers.Builder::year, "The year of the plan that they are for; beside papers for another year none counts.")
                    .list("answers", PERSON_ANSWER, Answers::getAnswers, Answers.Builder::addAllAnswers, "The answers, and the duties that are open."));
}
