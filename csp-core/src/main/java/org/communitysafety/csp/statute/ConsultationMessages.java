package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of a consultation. */
final class ConsultationMessages {

    static final Message.Plain PLANNED = Message.plain("consultation.planned");
    static final Message.Plain HOW_NOT_SAID = Message.plain("consultation.how-not-said");
    static final Message.Plain NOT_SAID_WHEN = Message.plain("consultation.not-said-when");
    static final Message.Plain WITHOUT_A_DATE = Message.plain("consultation.without-a-date");
    static final Message.Plain BY_ANOTHER = Message.plain("consultation.by-another");
    static final Message.Plain WHO_NOT_SAID = Message.plain("consultation.who-not-said");

    private ConsultationMessages() {}
}
