package org.communitysafety.csp.review;

import org.communitysafety.csp.words.Message;

/** What a note says on a law that is cited for what it does not ask. */
final class CitationMessages {

    static final Message.Plain OF_1998 = Message.plain("review.citation.of-1998");
    static final Message.Two<String, String> CITED = Message.of("review.citation.cited", String.class, String.class);
    static final Message.One<String> STRATEGIES = Message.of("review.citation.strategies", String.class);
    static final Message.Two<String, String> ASSESSMENT = Message.of("review.citation.assessment", String.class, String.class);
    static final Message.Four<String, String, String, String> PLAN =
            Message.of("review.citation.plan", String.class, String.class, String.class, String.class);
    static final Message.Two<String, String> PROTOCOL = Message.of("review.citation.protocol", String.class, String.class);
    static final Message.Three<String, String, String> MEETING =
            Message.of("review.citation.meeting", String.class, String.class, String.class);
    static final Message.Three<String, String, String> SUMMARY =
            Message.of("review.citation.summary", String.class, String.class, String.class);
    static final Message.Plain PUT_RIGHT = Message.plain("review.citation.put-right");

    private CitationMessages() {}
}
