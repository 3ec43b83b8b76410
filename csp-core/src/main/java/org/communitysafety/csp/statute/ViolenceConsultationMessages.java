package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of whom a serious violence strategy was consulted on with. */
final class ViolenceConsultationMessages {

    static final Message.One<String> NOTHING_OF = Message.of("violence-consultation.nothing-of", String.class);
    static final Message.Plain NO_AREAS = Message.plain("violence-consultation.no-areas");
    static final Message.One<String> NEITHER = Message.of("violence-consultation.neither", String.class);
    static final Message.Plain NOT_FULLY_KNOWN = Message.plain("violence-consultation.not-fully-known");
    static final Message.One<String> NONE_IN_AREA = Message.of("violence-consultation.none-in-area", String.class);
    static final Message.Two<String, String> NONE_IN_AREA_TOLD =
            Message.of("violence-consultation.none-in-area-told", String.class, String.class);
    static final Message.One<String> ALSO_NONE = Message.of("violence-consultation.also-none", String.class);
    static final Message.One<String> NOT_SAID_EACH = Message.of("violence-consultation.not-said-each", String.class);
    static final Message.Two<String, String> BY_KIND_NONE =
            Message.of("violence-consultation.by-kind-none", String.class, String.class);
    static final Message.Plain NO_DAY = Message.plain("violence-consultation.no-day");
    static final Message.One<String> AFTER = Message.of("violence-consultation.after", String.class);
    static final Message.One<String> MAY_BE_AFTER = Message.of("violence-consultation.may-be-after", String.class);

    private ViolenceConsultationMessages() {}
}
