package org.communitysafety.csp.io.write;

import org.communitysafety.csp.words.Message;

/** What is said where a review is made again and held against its file. */
final class CheckMessages {

    static final Message.Plain SAME = Message.plain("verify.same");
    static final Message.One<String> SAME_PAPERS = Message.of("verify.same-papers", String.class);
    static final Message.One<String> SAME_PAPERS_AND_ANSWERS = Message.of("verify.same-papers-and-answers", String.class);
    static final Message.Plain OTHER = Message.plain("verify.other");
    static final Message.One<String> OTHER_THAN = Message.of("verify.other-than", String.class);
    static final Message.Plain MADE_WITH = Message.plain("verify.made-with");
    static final Message.Two<String, String> MADE = Message.of("verify.made", String.class, String.class);
    static final Message.Two<String, String> MADE_WITH_FORM = Message.of("verify.made-with-form", String.class, String.class);
    static final Message.Plain KEEPERS = Message.plain("verify.keepers");
    static final Message.One<String> AUDIENCE = Message.of("verify.audience", String.class);
    static final Message.Plain OPTIONS = Message.plain("verify.options");
    static final Message.Plain USUAL = Message.plain("verify.usual");
    static final Message.One<String> ASKED_ON = Message.of("verify.asked-on", String.class);
    static final Message.One<String> LOOKED_AT_ON = Message.of("verify.looked-at-on", String.class);
    static final Message.Plain TAKEN_AS_WHOLE = Message.plain("verify.taken-as-whole");
    static final Message.One<String> PACKS = Message.of("verify.packs", String.class);
    static final Message.Plain INPUTS = Message.plain("verify.inputs");
    static final Message.Plain HELD_AGAINST = Message.plain("verify.held-against");
    static final Message.Plain LAW = Message.plain("verify.law");
    static final Message.Plain LIBRARY = Message.plain("verify.library");
    static final Message.Two<Integer, String> OTHER_INPUTS = Message.of("verify.other-inputs", Integer.class, String.class);
    static final Message.Two<String, String> OTHER_LAW = Message.of("verify.other-law", String.class, String.class);
    static final Message.Two<String, String> LAW_AND_HASH = Message.of("verify.law-and-hash", String.class, String.class);
    static final Message.Two<String, String> OTHER_LIBRARY = Message.of("verify.other-library", String.class, String.class);
    static final Message.Plain ALTERED = Message.plain("verify.altered");
    static final Message.Plain OUTCOMES = Message.plain("verify.outcomes");
    static final Message.Plain NO_OUTCOME = Message.plain("verify.no-outcome");
    static final Message.Three<String, String, String> OUTCOME =
            Message.of("verify.outcome", String.class, String.class, String.class);
    static final Message.Plain NOT_ASKED = Message.plain("verify.not-asked");
    static final Message.Plain NOTICES = Message.plain("verify.notices");
    static final Message.Three<String, String, String> NOT_ON_RECORD =
            Message.of("verify.not-on-record", String.class, String.class, String.class);
    static final Message.Plain SAME_NUMBER = Message.plain("verify.same-number");
    static final Message.Two<String, String> VERSION = Message.of("verify.version", String.class, String.class);
    static final Message.Two<String, String> CORRECTED = Message.of("verify.corrected", String.class, String.class);
    static final Message.Three<String, String, String> CORRECTION =
            Message.of("verify.correction", String.class, String.class, String.class);
    static final Message.Two<String, String> TURN = Message.of("verify.turn", String.class, String.class);
    static final Message.Plain NOT_NAMED = Message.plain("verify.not-named");
    static final Message.One<String> DUTIES = Message.of("verify.duties", String.class);
    static final Message.Plain PARTS = Message.plain("verify.parts");
    static final Message.Plain LAYOUT = Message.plain("verify.layout");
    static final Message.One<Integer> MORE = Message.of("verify.more", Integer.class);
    static final Message.Plain NO_DUTY = Message.plain("verify.no-duty");
    static final Message.Plain NO_ID = Message.plain("verify.no-id");
    static final Message.Plain AND = Message.plain("brief.and");
    static final Message.Plain LIST = Message.plain("brief.list");

    private CheckMessages() {}
}
