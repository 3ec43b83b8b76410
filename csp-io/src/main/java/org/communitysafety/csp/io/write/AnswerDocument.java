package org.communitysafety.csp.io.write;

import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.review.WeighedAnswer;

/** A person's answer as JSON. */
final class AnswerDocument {

    private AnswerDocument() {}

    static void write(WeighedAnswer weighed, JsonText out) {
        PersonAnswer answer = weighed.answer();
        out.text("question", answer.getQuestion());
        out.text("answer", answer.getAnswer().getWord());
        out.text("by", answer.getBy());
        out.text("on", answer.getOn().toString());
        out.text("reason", answer.getReason());
        out.text("document", answer.getDocument());
        out.text("page", answer.getPage());
        out.text("owner", answer.getOwner());
        out.text("lastDay", answer.getLastDay());
        out.text("standing", weighed.standing().getWord());
    }
}
