package org.communitysafety.csp.authority;

import org.communitysafety.csp.words.Message;

/** How an authority is named that no list names, and what is not known of one. */
final class ExpectedMessages {

    static final Message.Plain COUNCIL = Message.plain("authority.expected.council");
    static final Message.One<String> COUNCIL_OF = Message.of("authority.expected.council-of", String.class);
    static final Message.Plain PROBATION = Message.plain("authority.expected.probation");
    static final Message.Plain CHIEF_OFFICER = Message.plain("authority.expected.chief-officer");
    static final Message.One<String> CHIEF_OFFICER_FOR = Message.of("authority.expected.chief-officer-for", String.class);
    static final Message.Plain POLICE_AUTHORITY = Message.plain("authority.expected.police-authority");
    static final Message.Plain FIRE = Message.plain("authority.expected.fire");
    static final Message.One<String> FIRE_FOR = Message.of("authority.expected.fire-for", String.class);
    static final Message.Plain BOARD = Message.plain("authority.expected.board");
    static final Message.One<String> BOARD_FOR = Message.of("authority.expected.board-for", String.class);
    static final Message.Plain GROUP = Message.plain("authority.expected.group");
    static final Message.One<String> GROUP_FOR = Message.of("authority.expected.group-for", String.class);
    static final Message.Plain TRUST = Message.plain("authority.expected.trust");
    static final Message.One<String> TRUST_FOR = Message.of("authority.expected.trust-for", String.class);
    static final Message.Plain HEALTH_BOARD = Message.plain("authority.expected.health-board");
    static final Message.One<String> HEALTH_BOARD_FOR = Message.of("authority.expected.health-board-for", String.class);
    static final Message.One<String> NOT_AN_AREA = Message.of("authority.expected.not-an-area", String.class);
    static final Message.Two<String, String> NOT_YET_AN_AREA = Message.of("authority.expected.not-yet-an-area", String.class, String.class);
    static final Message.Three<String, String, String> NO_LONGER_AN_AREA =
            Message.of("authority.expected.no-longer-an-area", String.class, String.class, String.class);
    static final Message.Two<String, String> OR = Message.of("authority.expected.or", String.class, String.class);
    static final Message.Plain PROBATION_SERVICE = Message.plain("authority.expected.probation-service");
    static final Message.Plain PROBATION_SERVICE_ASSUMED = Message.plain("authority.expected.probation-service-assumed");
    static final Message.Plain NATIONAL_PROBATION_SERVICE = Message.plain("authority.expected.national-probation-service");
    static final Message.Plain NATIONAL_PROBATION_SERVICE_NOT_READ = Message.plain("authority.expected.national-probation-service-not-read");
    static final Message.Plain REHABILITATION_COMPANY = Message.plain("authority.expected.rehabilitation-company");
    static final Message.Plain WHICH_COMPANY = Message.plain("authority.expected.which-company");
    static final Message.Plain PROBATION_TRUST = Message.plain("authority.expected.probation-trust");
    static final Message.Plain WHICH_TRUST = Message.plain("authority.expected.which-trust");
    static final Message.Plain NAME_MADE = Message.plain("authority.expected.name-made");
    static final Message.Plain NOT_THE_COUNTY_COUNCIL = Message.plain("authority.expected.not-the-county-council");
    static final Message.Plain NOT_THE_COUNCIL = Message.plain("authority.expected.not-the-council");
    static final Message.Plain IF_THE_COUNTY_COUNCIL = Message.plain("authority.expected.if-the-county-council");
    static final Message.Plain IF_THE_COUNCIL = Message.plain("authority.expected.if-the-council");
    static final Message.Plain FIRE_NAME_NOT_KNOWN = Message.plain("authority.expected.fire-name-not-known");
    static final Message.One<String> NOT_IN_LISTS = Message.of("authority.expected.not-in-lists", String.class);
    static final Message.One<String> TEAM_FOR = Message.of("authority.expected.team-for", String.class);
    static final Message.Plain WHICH_TEAM = Message.plain("authority.expected.which-team");

    private ExpectedMessages() {}
}
