package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of when the strategic assessment was made, and of what it considers. */
final class AssessmentMessages {

    static final Message.Two<String, String> PLAN_OF_YEAR = Message.of("assessment.plan-of-year", String.class, String.class);
    static final Message.Plain CONSIDERED_YEAR_NOT_TOLD = Message.plain("assessment.considered-year-not-told");
    static final Message.One<String> PLAN_WITHOUT_YEAR = Message.of("assessment.plan-without-year", String.class);
    static final Message.Two<String, String> OTHER_YEARS_PLAN =
            Message.of("assessment.other-years-plan", String.class, String.class);
    static final Message.Plain PLAN_YEAR_NOT_KNOWN = Message.plain("assessment.plan-year-not-known");
    static final Message.Three<String, String, String> OUTSIDE_THE_YEAR =
            Message.of("assessment.outside-the-year", String.class, String.class, String.class);
    static final Message.Plain NO_DATE = Message.plain("assessment.no-date");
    static final Message.Plain NO_DATE_BEFORE = Message.plain("assessment.no-date-before");
    static final Message.Plain A_DRAFT = Message.plain("assessment.a-draft");
    static final Message.Plain ONE_BEFORE_NOT_HERE = Message.plain("assessment.one-before-not-here");
    static final Message.Two<String, String> BEFORE_THE_FIRST = Message.of("assessment.before-the-first", String.class, String.class);
    static final Message.Plain JUDGED_YEAR_NOT_TOLD = Message.plain("assessment.judged-year-not-told");
    static final Message.One<String> NONE_JUDGES = Message.of("assessment.none-judges", String.class);

    static final Message.One<String> SOURCE_AFTER = Message.of("assessment.source-after", String.class);
    static final Message.One<String> SOURCE_OF_ANOTHER = Message.of("assessment.source-of-another", String.class);

    static final Message.Two<String, String> SOURCE_BUT = Message.of("assessment.source-but", String.class, String.class);

    private AssessmentMessages() {}
}
