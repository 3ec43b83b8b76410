package org.communitysafety.csp.io.write;

import org.communitysafety.csp.words.Message;

/** What a review says as text, beside the brief. */
final class ReviewMessages {

    static final Message.Plain REVIEWED = Message.plain("text.reviewed");
    static final Message.Plain FIRST = Message.plain("page.first");
    static final Message.Plain NOTHING = Message.plain("page.nothing");
    static final Message.Plain NOTHING_BUT_ANSWERED = Message.plain("page.nothing-but-answered");
    static final Message.Plain FAULTS = Message.plain("text.faults");
    static final Message.Plain FAULTS_OF_ANSWERS = Message.plain("text.faults-of-answers");
    static final Message.One<Integer> MORE_FAULTS = Message.of("text.more-faults", Integer.class);
    static final Message.Plain FORM = Message.plain("page.form");
    static final Message.Plain FORM_CLEAR = Message.plain("page.form-clear");
    static final Message.Plain VIOLENCE = Message.plain("page.violence");
    static final Message.Plain VIOLENCE_PROVISIONS = Message.plain("text.violence-provisions");
    static final Message.Plain UNCHECKED = Message.plain("group.unchecked");
    static final Message.One<Integer> ALL_FOR_ONE_REASON = Message.of("text.all-for-one-reason", Integer.class);
    static final Message.Plain FOUND = Message.plain("label.found");
    static final Message.Plain LACKING = Message.plain("label.lacking");
    static final Message.Plain WHY = Message.plain("label.why");
    static final Message.Plain DO = Message.plain("label.do");
    static final Message.Plain ANSWERED = Message.plain("label.answered");
    static final Message.One<Integer> MORE = Message.of("text.more", Integer.class);
    static final Message.Plain NOTES = Message.plain("page.notes");

    private ReviewMessages() {}
}
