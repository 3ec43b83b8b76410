package org.communitysafety.csp.io.write;

import org.communitysafety.csp.words.Message;

/** What is said in JUnit's XML. */
final class JunitMessages {

    static final Message.Plain PAPERS = Message.plain("junit.papers");
    static final Message.Plain READ = Message.plain("junit.read");
    static final Message.One<Integer> FAULTS = Message.of("junit.faults", Integer.class);
    static final Message.Plain FORM = Message.plain("junit.form");
    static final Message.One<Integer> FORM_DEFECTS = Message.of("junit.form-defects", Integer.class);
    static final Message.Plain NOTES = Message.plain("junit.notes");
    static final Message.One<Integer> SO_MANY_NOTES = Message.of("junit.so-many-notes", Integer.class);
    static final Message.One<String> AUTHORITIES_OF = Message.of("junit.authorities-of", String.class);
    static final Message.Plain NOT_KNOWN = Message.plain("about.not-known");
    static final Message.Plain LAW = Message.plain("junit.law");
    static final Message.One<String> ASKED = Message.of("junit.asked", String.class);
    static final Message.One<String> LAW_NOT_READ = Message.of("junit.law-not-read", String.class);
    static final Message.Two<String, String> WITH_PLACE = Message.of("task.at", String.class, String.class);
    static final Message.Two<String, String> PLACE_AND_BASIS = Message.of("finding.place-and-basis", String.class, String.class);
    static final Message.Two<String, String> LABELLED = Message.of("page.labelled", String.class, String.class);
    static final Message.Plain FOUND = Message.plain("label.found");
    static final Message.Plain LACKING = Message.plain("label.lacking");
    static final Message.Plain WHY = Message.plain("label.why");
    static final Message.Plain DO = Message.plain("label.do");
    static final Message.Plain DECIDE = Message.plain("label.decide");
    static final Message.Plain ASK = Message.plain("label.ask");
    static final Message.Plain ANSWERED = Message.plain("label.answered");

    private JunitMessages() {}
}
