package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of a county's agreement. */
final class AgreementMessages {

    static final Message.One<String> DRAFT = Message.of("agreement.draft", String.class);
    static final Message.Plain NO_DATE = Message.plain("agreement.no-date");
    static final Message.Plain NO_YEAR = Message.plain("agreement.no-year");
    static final Message.Three<String, String, String> AFTER_ITS_YEAR =
            Message.of("agreement.after-its-year", String.class, String.class, String.class);
    static final Message.Two<String, String> FOR_YEAR = Message.of("agreement.for-year", String.class, String.class);
    static final Message.Plain BEFORE_ITS_YEAR = Message.plain("agreement.before-its-year");
    static final Message.Plain MAY_BE_OF_ANOTHER_YEAR = Message.plain("agreement.may-be-of-another-year");
    static final Message.Plain YEAR_NOT_KNOWN = Message.plain("agreement.year-not-known");
    static final Message.Plain DISTRICTS_NOT_KNOWN = Message.plain("agreement.districts-not-known");
    static final Message.Three<String, String, String> OTHER_YEARS_ASSESSMENT =
            Message.of("agreement.other-years-assessment", String.class, String.class, String.class);
    static final Message.Two<String, String> ASSESSMENT_NOT_NAMED =
            Message.of("agreement.assessment-not-named", String.class, String.class);

    private AgreementMessages() {}
}
