package org.communitysafety.csp.authority;

import org.communitysafety.csp.words.Message;

/** What the papers tell of an authority, and what to write. */
final class AuthorityMessages {

    static final Message.One<String> NAMED = Message.of("authority.named", String.class);
    static final Message.Two<String, String> NAMED_AS = Message.of("authority.named-as", String.class, String.class);
    static final Message.Two<String, String> OTHER_DAYS = Message.of("authority.other-days", String.class, String.class);
    static final Message.Two<String, String> UNCLEAR = Message.of("authority.unclear", String.class, String.class);
    static final Message.Two<String, String> NOT_KNOWN = Message.of("authority.not-known", String.class, String.class);
    static final Message.One<String> NOT_NAMED = Message.of("authority.not-named", String.class);
    static final Message.Two<String, String> NOT_THE_BODY = Message.of("authority.not-the-body", String.class, String.class);
    static final Message.Two<String, String> NOT_THE_BODIES = Message.of("authority.not-the-bodies", String.class, String.class);
    static final Message.Two<String, String> WITH_DOUBT = Message.of("authority.with-doubt", String.class, String.class);
    static final Message.One<String> QUOTED = Message.of("authority.quoted", String.class);
    static final Message.Plain FIND_TEAM = Message.plain("authority.find-team");
    static final Message.Plain FIND_BODY = Message.plain("authority.find-body");
    static final Message.One<String> WRITE = Message.of("authority.write", String.class);
    static final Message.One<String> WRITE_IF = Message.of("authority.write-if", String.class);

    private AuthorityMessages() {}
}
