package org.communitysafety.csp.io.write;

import org.communitysafety.csp.words.Message;

/** What is said of an area on a day. */
final class AreaMessages {

    static final Message.Plain FICTIONAL = Message.plain("area.fictional");
    static final Message.Plain KIND = Message.plain("area.kind");
    static final Message.Two<String, String> KIND_IN_NATION = Message.of("area.kind-in-nation", String.class, String.class);
    static final Message.Plain COUNCIL = Message.plain("area.council");
    static final Message.Plain IN_WELSH = Message.plain("area.in-welsh");
    static final Message.Plain COUNTY = Message.plain("area.county");
    static final Message.Three<String, String, String> COUNTY_NAMED =
            Message.of("area.county-named", String.class, String.class, String.class);
    static final Message.Plain IN_USE = Message.plain("area.in-use");
    static final Message.Plain USED = Message.plain("area.used");
    static final Message.One<String> USED_FROM = Message.of("area.used-from", String.class);
    static final Message.One<String> USED_TO = Message.of("area.used-to", String.class);
    static final Message.Two<String, String> USED_FROM_TO = Message.of("area.used-from-to", String.class, String.class);
    static final Message.Plain CAME_AFTER = Message.plain("area.came-after");
    static final Message.Plain REPLACED_BY = Message.plain("area.replaced-by");
    static final Message.Plain PARTNERSHIP = Message.plain("area.partnership");
    static final Message.One<String> PARTNERSHIPS = Message.of("area.partnerships", String.class);
    static final Message.Two<String, String> CODED = Message.of("area.coded", String.class, String.class);
    static final Message.Plain SAME_LIST = Message.plain("area.same-list");
    static final Message.One<String> NOT_IN_USE = Message.of("area.not-in-use", String.class);
    static final Message.Plain INSTEAD_NOT_KNOWN = Message.plain("area.instead-not-known");
    static final Message.One<String> INSTEAD = Message.of("area.instead", String.class);
    static final Message.One<String> AS_AT = Message.of("area.as-at", String.class);
    static final Message.One<String> AS_AT_LAST_DAY = Message.of("area.as-at-last-day", String.class);
    static final Message.One<String> AS_AT_NEWEST_LIST = Message.of("area.as-at-newest-list", String.class);
    static final Message.One<String> AFTER_THE_LISTS = Message.of("area.after-the-lists", String.class);
    static final Message.One<String> BEFORE_THE_LISTS = Message.of("area.before-the-lists", String.class);
    static final Message.Plain DISTRICTS = Message.plain("area.districts");
    static final Message.Plain AUTHORITIES = Message.plain("authorities.heading");
    static final Message.Plain OTHERS = Message.plain("area.others");
    static final Message.Plain KNOWN = Message.plain("area.known");
    static final Message.Plain NOT_CERTAIN = Message.plain("area.not-certain");
    static final Message.Plain NOT_KNOWN = Message.plain("area.not-known");
    static final Message.Two<String, String> BODY = Message.of("area.body", String.class, String.class);
    static final Message.Plain COUNTY_HAS_NO_PLAN = Message.plain("area.county-has-no-plan");
    static final Message.Plain CLOSING = Message.plain("area.closing");
    static final Message.Two<String, String> LINE = Message.of("area.line", String.class, String.class);
    static final Message.Three<String, String, String> LINE_IN_COUNTY =
            Message.of("area.line-in-county", String.class, String.class, String.class);
    static final Message.One<String> FROM = Message.of("area.from", String.class);
    static final Message.One<String> TO = Message.of("area.to", String.class);
    static final Message.Plain LIST = Message.plain("brief.list");

    private AreaMessages() {}
}
