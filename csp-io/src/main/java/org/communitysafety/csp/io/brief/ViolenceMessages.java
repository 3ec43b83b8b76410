package org.communitysafety.csp.io.brief;

import org.communitysafety.csp.words.Message;

/** What is said about the strategy on serious violence. */
final class ViolenceMessages {

    static final Message.Plain STRATEGY = Message.plain("violence.strategy");
    static final Message.Plain NONE = Message.plain("violence.none");
    static final Message.Plain NONE_READ = Message.plain("violence.none-read");
    static final Message.Plain ELSEWHERE = Message.plain("violence.elsewhere");
    static final Message.Plain MADE_UNDER = Message.plain("violence.made-under");
    static final Message.Plain AREAS = Message.plain("violence.areas");
    static final Message.Plain DEFINITION = Message.plain("violence.definition");
    static final Message.Plain KINDS = Message.plain("violence.kinds");
    static final Message.One<String> LEFT_OUT = Message.of("violence.left-out", String.class);
    static final Message.Plain NOT_IDENTIFIED = Message.plain("violence.not-identified");
    static final Message.Plain CAUSES = Message.plain("violence.causes");
    static final Message.Plain COHORTS = Message.plain("violence.cohorts");
    static final Message.Plain DATA_GAPS = Message.plain("violence.data-gaps");
    static final Message.Plain LEFT_TO_OTHERS = Message.plain("violence.left-to-others");
    static final Message.Plain CONSULTED = Message.plain("violence.consulted");
    static final Message.One<String> NONE_IN_AREA = Message.of("violence.none-in-area", String.class);
    static final Message.Plain PUBLISHED = Message.plain("violence.published");
    static final Message.Two<String, String> PUBLISHED_AND_SENT_BY =
            Message.of("violence.published-and-sent-by", String.class, String.class);
    static final Message.Plain NOT_TOLD = Message.plain("violence.not-told");
    static final Message.Plain NOT_SHOWN = Message.plain("violence.not-shown");
    static final Message.One<Integer> ELEMENTS_NOT_SHOWN = Message.of("violence.elements-not-shown", Integer.class);
    static final Message.Plain LEAVE_OUTS = Message.plain("violence.leave-outs");

    private ViolenceMessages() {}
}
