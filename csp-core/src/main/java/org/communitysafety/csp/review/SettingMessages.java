package org.communitysafety.csp.review;

import org.communitysafety.csp.words.Message;

/** What a review says of the area, the year and the day that it rests on. */
final class SettingMessages {

    static final Message.Plain AGREEMENT_NO_YEAR = Message.plain("review.setting.agreement-no-year");
    static final Message.Plain AGREEMENT_NO_DAY = Message.plain("review.setting.agreement-no-day");
    static final Message.Plain AGREEMENT_YEAR_NOT_READ = Message.plain("review.setting.agreement-year-not-read");
    static final Message.Plain AGREEMENT_YEAR_NOT_READ_NO_DAY = Message.plain("review.setting.agreement-year-not-read-no-day");
    static final Message.Plain PUT_AGREEMENT_RIGHT = Message.plain("review.setting.put-agreement-right");
    static final Message.Plain GIVE_AGREEMENT_YEAR = Message.plain("review.setting.give-agreement-year");
    static final Message.One<String> YEAR_WRONG = Message.of("review.setting.year-wrong", String.class);
    static final Message.Plain GIVE_YEAR = Message.plain("review.setting.give-year");
    static final Message.Plain GIVE_YEAR_OR_DAY = Message.plain("review.setting.give-year-or-day");
    static final Message.Plain YEAR_NOT_READ = Message.plain("review.setting.year-not-read");
    static final Message.Plain YEAR_NOT_READ_NO_DAY = Message.plain("review.setting.year-not-read-no-day");
    static final Message.Plain PUT_PLAN_RIGHT = Message.plain("review.setting.put-plan-right");
    static final Message.One<String> YEAR_OF_PERIOD = Message.of("review.setting.year-of-period", String.class);
    static final Message.Two<String, String> OLD_ASSESSMENT = Message.of("review.setting.old-assessment", String.class, String.class);
    static final Message.Plain NO_YEAR = Message.plain("review.setting.no-year");
    static final Message.Plain NO_DAY = Message.plain("review.setting.no-day");
    static final Message.Plain AREAS_NOT_READ = Message.plain("review.setting.areas-not-read");
    static final Message.Plain PUT_AREAS_RIGHT = Message.plain("review.setting.put-areas-right");
    static final Message.Plain NO_AREA = Message.plain("review.setting.no-area");
    static final Message.Plain NONE_ON_THE_DAY = Message.plain("review.setting.none-on-the-day");
    static final Message.Plain GIVE_CODE = Message.plain("review.setting.give-code");
    static final Message.Plain COUNTY_AND_OTHER = Message.plain("review.setting.county-and-other");
    static final Message.Plain REVIEW_COUNTY_APART = Message.plain("review.setting.review-county-apart");
    static final Message.Plain TWO_NATIONS = Message.plain("review.setting.two-nations");
    static final Message.Plain REVIEW_NATIONS_APART = Message.plain("review.setting.review-nations-apart");
    static final Message.One<String> COUNTY = Message.of("review.setting.county", String.class);
    static final Message.One<String> COUNTY_WITH_PLAN = Message.of("review.setting.county-with-plan", String.class);
    static final Message.One<String> COUNTY_WITH_PLAN_ONLY = Message.of("review.setting.county-with-plan-only", String.class);
    static final Message.Plain GIVE_DISTRICT = Message.plain("review.setting.give-district");
    static final Message.Two<String, String> LEFT_OUT = Message.of("review.setting.left-out", String.class, String.class);
    static final Message.One<String> YEAR_OUTSIDE_PERIOD = Message.of("review.setting.year-outside-period", String.class);
    static final Message.Plain CHECK_YEAR_AND_PERIOD = Message.plain("review.setting.check-year-and-period");
    static final Message.One<String> TOGETHER_IN_WALES = Message.of("review.setting.together-in-wales", String.class);
    static final Message.Plain ASK_ARRANGEMENT = Message.plain("review.setting.ask-arrangement");
    static final Message.One<String> TOGETHER_BY_ORDER = Message.of("review.setting.together-by-order", String.class);
    static final Message.One<String> TOGETHER_BY_AGREEMENT = Message.of("review.setting.together-by-agreement", String.class);
    static final Message.One<String> CODE_NOT_KNOWN = Message.of("review.setting.code-not-known", String.class);
    static final Message.Plain CHECK_CODE = Message.plain("review.setting.check-code");
    static final Message.Three<String, String, String> OTHER_NAME =
            Message.of("review.setting.other-name", String.class, String.class, String.class);
    static final Message.Plain CHECK_CODE_FOR_ALL = Message.plain("review.setting.check-code-for-all");
    static final Message.One<String> FICTIONAL = Message.of("review.setting.fictional", String.class);
    static final Message.Three<String, String, String> NOT_IN_USE =
            Message.of("review.setting.not-in-use", String.class, String.class, String.class);
    static final Message.Four<String, String, String, String> REPLACED =
            Message.of("review.setting.replaced", String.class, String.class, String.class, String.class);
    static final Message.Three<String, String, String> NOT_IN_USE_UNCHECKED =
            Message.of("review.setting.not-in-use-unchecked", String.class, String.class, String.class);
    static final Message.Four<String, String, String, String> REPLACED_UNCHECKED =
            Message.of("review.setting.replaced-unchecked", String.class, String.class, String.class, String.class);
    static final Message.Plain CHECK_CODE_AND_YEAR = Message.plain("review.setting.check-code-and-year");

    private SettingMessages() {}
}
