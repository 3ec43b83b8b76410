package org.communitysafety.csp.duty;

import org.communitysafety.csp.words.Message;

/** What a finding says, whichever duty it is of. */
final class AnswerMessages {

    static final Message.Two<String, String> NOT_YET_DUE = Message.of("duty.not-yet-due", String.class, String.class);
    static final Message.Plain CONFLICT = Message.plain("duty.conflict");
    static final Message.Plain MAY_BE_DENIED = Message.plain("duty.may-be-denied");
    static final Message.Plain CHECK_CONFLICT = Message.plain("duty.check-conflict");
    static final Message.One<String> SECOND_HAND = Message.of("duty.second-hand", String.class);
    static final Message.One<String> DOES_IT_SHOW = Message.of("duty.does-it-show", String.class);
    static final Message.One<String> SHOWN = Message.of("duty.shown", String.class);
    static final Message.One<String> ELSEWHERE = Message.of("duty.elsewhere", String.class);
    static final Message.Two<String, String> DOES_DOCUMENT_HAVE = Message.of("duty.does-document-have", String.class, String.class);
    static final Message.One<String> NOT_READ = Message.of("duty.not-read", String.class);
    static final Message.Plain PUT_RIGHT = Message.plain("duty.put-right");
    static final Message.Plain WHOLE_FILE = Message.plain("duty.whole-file");
    static final Message.Plain DO_NOT_TELL = Message.plain("duty.do-not-tell");
    static final Message.One<String> IS_THERE_RECORD_IT = Message.of("duty.is-there-record-it", String.class);
    static final Message.One<String> IS_THERE = Message.of("duty.is-there", String.class);
    static final Message.Two<String, String> NOT_SHOWN_WHOLE = Message.of("duty.not-shown-whole", String.class, String.class);
    static final Message.Two<String, String> NOT_SHOWN_TAKEN_AS_WHOLE =
            Message.of("duty.not-shown-taken-as-whole", String.class, String.class);
    static final Message.Two<String, String> SET_OUT = Message.of("duty.set-out", String.class, String.class);
    static final Message.One<String> DOES_NOT_TELL = Message.of("duty.does-not-tell", String.class);
    static final Message.One<String> NOT_IN_PART = Message.of("duty.not-in-part", String.class);
    static final Message.One<String> NOT_IN_HAND = Message.of("duty.not-in-hand", String.class);
    static final Message.Two<String, String> READ_PAPER = Message.of("duty.read-paper", String.class, String.class);
    static final Message.Two<String, String> READ_DOCUMENT = Message.of("duty.read-document", String.class, String.class);
    static final Message.One<String> TITLE = Message.of("duty.title", String.class);
    static final Message.Plain GATHERED = Message.plain("duty.gathered");
    static final Message.Plain SHOWS_PART = Message.plain("duty.shows-part");
    static final Message.Plain BEARS = Message.plain("duty.bears");
    static final Message.One<String> SILENT_WHOLE = Message.of("duty.silent-whole", String.class);
    static final Message.One<String> SILENT_TAKEN_AS_WHOLE = Message.of("duty.silent-taken-as-whole", String.class);
    static final Message.Plain NOTHING_BEARS = Message.plain("duty.nothing-bears");

    private AnswerMessages() {}
}
