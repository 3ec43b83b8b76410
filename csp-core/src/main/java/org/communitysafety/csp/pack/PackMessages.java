package org.communitysafety.csp.pack;

import org.communitysafety.csp.words.Message;

/** What a pack of rules of somebody's own says. */
final class PackMessages {

    static final Message.Two<String, String> SHOULD = Message.of("pack.should", String.class, String.class);
    static final Message.One<String> BROKEN = Message.of("pack.broken", String.class);
    static final Message.Plain GAVE_NOTHING = Message.plain("pack.gave-nothing");
    static final Message.Plain TELL_KEEPER = Message.plain("pack.tell-keeper");
    static final Message.One<String> NOT_LOADED = Message.of("pack.not-loaded", String.class);
    static final Message.Two<String, String> NOT_HAD = Message.of("pack.not-had", String.class, String.class);

    private PackMessages() {}
}
