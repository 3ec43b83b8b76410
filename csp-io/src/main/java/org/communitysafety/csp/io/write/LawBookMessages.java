package org.communitysafety.csp.io.write;

import org.communitysafety.csp.words.Message;

/** What the book of changes of the law says. */
final class LawBookMessages {

    static final Message.Plain TITLE = Message.plain("law.title");
    static final Message.One<String> LEDE = Message.of("law.lede", String.class);
    static final Message.Plain VERSIONS = Message.plain("law.versions");
    static final Message.Plain VERSIONS_LEDE = Message.plain("law.versions-lede");
    static final Message.Two<String, String> VERSION = Message.of("law.version", String.class, String.class);
    static final Message.One<String> PROVISION_CORRECTED = Message.of("law.provision-corrected", String.class);
    static final Message.One<String> DUTIES = Message.of("law.duties", String.class);
    static final Message.Plain PROVISIONS = Message.plain("law.provisions");
    static final Message.Plain PROVISIONS_LEDE = Message.plain("law.provisions-lede");
    static final Message.Two<String, String> INSTRUMENT = Message.of("law.instrument", String.class, String.class);
    static final Message.Plain PROVISION = Message.plain("law.provision");
    static final Message.Plain DUTY = Message.plain("law.duty");
    static final Message.Plain WHERE = Message.plain("law.where");
    static final Message.Plain FROM = Message.plain("law.from");
    static final Message.Plain TO = Message.plain("law.to");
    static final Message.Plain NEXT = Message.plain("law.next");
    static final Message.Plain AUTHORITIES = Message.plain("law.authorities");
    static final Message.Plain WHO = Message.plain("law.who");
    static final Message.Plain FROM_OR_BY_THEN = Message.plain("law.from-or-by-then");
    static final Message.Plain LIST = Message.plain("brief.list");

    private LawBookMessages() {}
}
