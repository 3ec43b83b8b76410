package org.communitysafety.csp.area;

import org.communitysafety.csp.words.Message;

/** Why a link between an area and a body may be wrong. */
final class AreaMessages {

    static final Message.Three<String, String, String> TINY_SHARE =
            Message.of("area.link.tiny-share", String.class, String.class, String.class);
    static final Message.One<String> INFERRED = Message.of("area.link.inferred", String.class);
    static final Message.One<String> CARRIED_BACK = Message.of("area.link.carried-back", String.class);

    private AreaMessages() {}
}
