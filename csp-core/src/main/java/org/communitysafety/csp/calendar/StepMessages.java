package org.communitysafety.csp.calendar;

import org.communitysafety.csp.words.Message;

/** What the law asks for in a year, step by step. */
final class StepMessages {

    static final Message.Plain GROUP = Message.plain("calendar.step.group");
    static final Message.Plain COUNTY_GROUP = Message.plain("calendar.step.county-group");
    static final Message.Plain SPECIFIED = Message.plain("calendar.step.specified");
    static final Message.Plain ONE_SPECIFIED = Message.plain("calendar.step.one-specified");
    static final Message.Plain HOLDERS = Message.plain("calendar.step.holders");
    static final Message.Plain SCRUTINY_OF_TWO_TIERS = Message.plain("calendar.step.scrutiny-of-two-tiers");
    static final Message.Plain SCRUTINY_OF_COUNTY = Message.plain("calendar.step.scrutiny-of-county");
    static final Message.Plain SCRUTINY_OF_COUNCIL = Message.plain("calendar.step.scrutiny-of-council");
    static final Message.Plain NO_DAY = Message.plain("calendar.step.no-day");
    static final Message.Plain VIEWS = Message.plain("calendar.step.views");
    static final Message.Plain VIEWS_NOTE = Message.plain("calendar.step.views-note");
    static final Message.Plain ASSESSMENT = Message.plain("calendar.step.assessment");
    static final Message.One<String> ASSESSMENT_NOTE = Message.of("calendar.step.assessment-note", String.class);
    static final Message.One<String> AGREEMENT = Message.of("calendar.step.agreement", String.class);
    static final Message.Plain AGREEMENT_NOTE = Message.plain("calendar.step.agreement-note");
    static final Message.Plain AGREEMENT_COPY = Message.plain("calendar.step.agreement-copy");
    static final Message.Plain PLAN = Message.plain("calendar.step.plan");
    static final Message.Plain PLAN_NOTE = Message.plain("calendar.step.plan-note");
    static final Message.Plain PLAN_NOTE_IN_TWO_TIERS = Message.plain("calendar.step.plan-note-in-two-tiers");
    static final Message.Plain PLAN_COPY = Message.plain("calendar.step.plan-copy");
    static final Message.Plain SUMMARY = Message.plain("calendar.step.summary");
    static final Message.Plain SUMMARY_NOTE = Message.plain("calendar.step.summary-note");
    static final Message.Plain PUBLIC_MEETING = Message.plain("calendar.step.public-meeting");
    static final Message.Plain PUBLIC_MEETING_NOTE = Message.plain("calendar.step.public-meeting-note");
    static final Message.Plain SCRUTINY = Message.plain("calendar.step.scrutiny");
    static final Message.Plain SCRUTINY_NOTE = Message.plain("calendar.step.scrutiny-note");
    static final Message.Plain SCRUTINY_NEXT = Message.plain("calendar.step.scrutiny-next");
    static final Message.One<String> SCRUTINY_NEXT_NOTE = Message.of("calendar.step.scrutiny-next-note", String.class);
    static final Message.One<String> INFORMATION_1 = Message.of("calendar.step.information-1", String.class);
    static final Message.One<String> INFORMATION_2 = Message.of("calendar.step.information-2", String.class);
    static final Message.One<String> INFORMATION_3 = Message.of("calendar.step.information-3", String.class);
    static final Message.One<String> INFORMATION_4 = Message.of("calendar.step.information-4", String.class);
    static final Message.Plain INFORMATION_NOTE = Message.plain("calendar.step.information-note");
    static final Message.Plain INFORMATION_NOTE_IN_WALES = Message.plain("calendar.step.information-note-in-wales");
    static final Message.Plain REVISED_STRATEGY = Message.plain("calendar.step.revised-strategy");
    static final Message.Plain REVISED_STRATEGY_NOTE = Message.plain("calendar.step.revised-strategy-note");
    static final Message.Plain REVISED_STRATEGY_NOTE_IN_WALES = Message.plain("calendar.step.revised-strategy-note-in-wales");
    static final Message.Plain FIRST_STRATEGY = Message.plain("calendar.step.first-strategy");
    static final Message.Plain FIRST_STRATEGY_NOTE = Message.plain("calendar.step.first-strategy-note");
    static final Message.Plain FIRST_STRATEGY_NOTE_IN_WALES = Message.plain("calendar.step.first-strategy-note-in-wales");
    static final Message.Plain STRATEGY_COPY = Message.plain("calendar.step.strategy-copy");
    static final Message.Plain STRATEGY_COPY_IN_WALES = Message.plain("calendar.step.strategy-copy-in-wales");
    static final Message.Plain STRATEGY_COPY_NOTE = Message.plain("calendar.step.strategy-copy-note");

    private StepMessages() {}
}
