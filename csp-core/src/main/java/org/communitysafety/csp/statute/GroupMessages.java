package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of who is on the strategy group, or the county strategy group. */
final class GroupMessages {

    static final Message.Two<String, String> FOR_BODIES = Message.of("group.for-bodies", String.class, String.class);
    static final Message.One<String> NOT_APPOINTED = Message.of("group.not-appointed", String.class);
    static final Message.One<String> NOT_SENIOR = Message.of("group.not-senior", String.class);
    static final Message.Plain ONLY_ONE = Message.plain("group.only-one");
    static final Message.Plain ONE_PROVIDER_NAMED = Message.plain("group.one-provider-named");
    static final Message.One<String> PROVIDER_NOT_TAKING_PART = Message.of("group.provider-not-taking-part", String.class);
    static final Message.One<String> ONE_PROVIDER = Message.of("group.one-provider", String.class);
    static final Message.One<String> NOBODY_SENIOR = Message.of("group.nobody-senior", String.class);
    static final Message.Plain NOT_ON_THE_COUNCIL = Message.plain("group.not-on-the-council");
    static final Message.Plain NO_ELECTED_MEMBER = Message.plain("group.no-elected-member");
    static final Message.One<String> NOBODY_APPOINTED_BY = Message.of("group.nobody-appointed-by", String.class);
    static final Message.Plain NOBODY_OF_PRIMARY_CARE_TRUSTS = Message.plain("group.nobody-of-primary-care-trusts");
    static final Message.Plain NO_CHAIR = Message.plain("group.no-chair");
    static final Message.Plain PRIMARY_CARE_TRUSTS_NOT_KNOWN = Message.plain("group.primary-care-trusts-not-known");
    static final Message.Two<Integer, Integer> DISTRICTS_WITH_A_MEMBER =
            Message.of("group.districts-with-a-member", Integer.class, Integer.class);

    private GroupMessages() {}
}
