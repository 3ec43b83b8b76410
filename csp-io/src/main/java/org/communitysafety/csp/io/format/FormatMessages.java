package org.communitysafety.csp.io.format;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** What is wrong with the fields of a document, and what to do about it. */
final class FormatMessages {

    static final Message.One<String> QUOTED = Message.of("fault.quoted", String.class);
    static final Message.Two<Integer, String> FILE_TOO_LONG = Message.of("fault.format.file-too-long", Integer.class, String.class);
    static final Message.Two<Integer, String> LINE_TOO_LONG = Message.of("fault.format.line-too-long", Integer.class, String.class);
    static final Message.Two<Integer, String> TOO_MANY_ITEMS = Message.of("fault.format.too-many-items", Integer.class, String.class);
    static final Message.Two<Integer, String> TEXT_TOO_LONG = Message.of("fault.format.text-too-long", Integer.class, String.class);
    static final Message.Two<Integer, String> EXTENSION_TOO_LONG = Message.of("fault.format.extension-too-long", Integer.class, String.class);
    static final Message.One<String> TOO_MANY_DIGITS = Message.of("fault.format.too-many-digits", String.class);

    static final Message.Three<Said, String, Said> UNKNOWN_TO_IT = Message.of("fault.format.unknown-to-it", Said.class, String.class, Said.class);
    static final Message.Three<Said, String, Said> UNKNOWN_TO_THEM = Message.of("fault.format.unknown-to-them", Said.class, String.class, Said.class);
    static final Message.One<String> DID_YOU_MEAN = Message.of("fault.format.did-you-mean", String.class);
    static final Message.Plain TAKE_OUT = Message.plain("fault.format.take-out");
    static final Message.Plain TAKE_OUT_OF_NO_ELEMENT = Message.plain("fault.format.take-out-of-no-element");
    static final Message.One<String> TWICE = Message.of("fault.format.twice", String.class);
    static final Message.One<String> NEITHER = Message.of("fault.format.neither", String.class);
    static final Message.Plain IN_LIST_ALREADY = Message.plain("fault.format.in-list-already");
    static final Message.Two<Said, String> NEEDS = Message.of("fault.format.needs", Said.class, String.class);
    static final Message.Two<Said, String> NEED = Message.of("fault.format.need", Said.class, String.class);
    static final Message.Two<Said, Said> REFUSED = Message.of("fault.format.refused", Said.class, Said.class);
    static final Message.One<String> NO_EXTENSION = Message.of("fault.format.no-extension", String.class);

    static final Message.Two<String, Said> UNFIT = Message.of("fault.format.unfit", String.class, Said.class);
    static final Message.Plain NO_ENCODING = Message.plain("fault.format.no-encoding");
    static final Message.Two<String, Said> NO_SUCH_WORD = Message.of("fault.format.no-such-word", String.class, Said.class);
    static final Message.Three<String, Said, String> NO_SUCH_WORD_BUT_NEAR =
            Message.of("fault.format.no-such-word-but-near", String.class, Said.class, String.class);
    static final Message.Plain HALF_CHARACTER = Message.plain("fault.format.half-character");
    static final Message.Plain NUMBER_TOO_FAR = Message.plain("fault.format.number-too-far");
    static final Message.Plain NOT_WHOLE = Message.plain("fault.format.not-whole");
    static final Message.Two<String, String> WHOLE_TOO_FAR = Message.of("fault.format.whole-too-far", String.class, String.class);

    static final Message.Two<String, Said> ID_TAKEN = Message.of("fault.format.id-taken", String.class, Said.class);
    static final Message.Two<String, Said> OF_OTHER_KIND = Message.of("fault.format.of-other-kind", String.class, Said.class);
    static final Message.One<String> IN_UNKNOWN_PART = Message.of("fault.format.in-unknown-part", String.class);
    static final Message.Two<String, Said> NOT_IN_PAPERS = Message.of("fault.format.not-in-papers", String.class, Said.class);
    static final Message.Three<String, Said, String> NOT_IN_PAPERS_BUT_NEAR =
            Message.of("fault.format.not-in-papers-but-near", String.class, Said.class, String.class);
    static final Message.Three<String, Said, Said> NOT_FOUND_SINCE = Message.of("fault.format.not-found-since", String.class, Said.class, Said.class);

    private FormatMessages() {}
}
