package org.communitysafety.csp.io.write;

import org.communitysafety.csp.words.Message;

/** What is said where two years' papers are compared as text, beside the comparison itself. */
final class CompareMessages {

    static final Message.One<String> HEADLINE = Message.of("compared.headline", String.class);
    static final Message.Plain EARLIER = Message.plain("compared.earlier");
    static final Message.Plain LATER = Message.plain("compared.later");
    static final Message.Plain AREA = Message.plain("about.area");

    private CompareMessages() {}
}
