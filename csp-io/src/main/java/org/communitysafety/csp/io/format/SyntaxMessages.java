package org.communitysafety.csp.io.format;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** That a text is not JSON, or not the right one, and what to look for. */
final class SyntaxMessages {

    static final Message.Plain EMPTY = Message.plain("fault.syntax.empty");
    static final Message.Plain BLANK = Message.plain("fault.syntax.blank");
    static final Message.Four<Said, Said, String, String> OTHER_JSON =
            Message.of("fault.syntax.other-json", Said.class, Said.class, String.class, String.class);
    static final Message.Two<Said, String> NO_JSON = Message.of("fault.syntax.no-json", Said.class, String.class);
    static final Message.Three<Said, String, String> NO_JSON_STARTING =
            Message.of("fault.syntax.no-json-starting", Said.class, String.class, String.class);

    static final Message.Plain CUT_SHORT = Message.plain("fault.syntax.cut-short");
    static final Message.One<String> BRACKET = Message.of("fault.syntax.bracket", String.class);
    static final Message.Plain SINGLE_QUOTES = Message.plain("fault.syntax.single-quotes");
    static final Message.Plain COMMENT = Message.plain("fault.syntax.comment");
    static final Message.Plain MARKUP = Message.plain("fault.syntax.markup");
    static final Message.Plain SIGN = Message.plain("fault.syntax.sign");
    static final Message.One<String> MISSING_BEFORE = Message.of("fault.syntax.missing-before", String.class);
    static final Message.One<Said> MORE_AFTER_END = Message.of("fault.syntax.more-after-end", Said.class);

    static final Message.Two<String, Said> TOO_DEEP = Message.of("fault.syntax.too-deep", String.class, Said.class);
    static final Message.Plain NAME_TOO_LONG = Message.plain("fault.syntax.name-too-long");
    static final Message.Plain NAMES_TOO_ALIKE = Message.plain("fault.syntax.names-too-alike");

    static final Message.Four<String, String, String, Said> BYTE_NOT_IN_ENCODING =
            Message.of("fault.encoding.byte", String.class, String.class, String.class, Said.class);
    static final Message.Two<String, Said> END_NOT_IN_ENCODING = Message.of("fault.encoding.end", String.class, Said.class);
    static final Message.Plain NO_TEXT = Message.plain("fault.encoding.no-text");
    static final Message.Plain WINDOWS = Message.plain("fault.encoding.windows");
    static final Message.Plain SAVE_AS_UTF8 = Message.plain("fault.encoding.save-as-utf8");

    private SyntaxMessages() {}
}
