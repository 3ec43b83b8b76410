package org.communitysafety.csp.io.write;

import org.communitysafety.csp.words.Message;

/** What is said of a change of law and what it does to papers. */
final class ImpactMessages {

    static final Message.Three<String, String, String> HEADLINE =
            Message.of("impact.headline", String.class, String.class, String.class);
    static final Message.One<Integer> NEW = Message.of("impact.new", Integer.class);
    static final Message.One<Integer> FALLEN_AWAY = Message.of("impact.fallen-away", Integer.class);
    static final Message.One<Integer> ANSWERED_OTHERWISE = Message.of("impact.answered-otherwise", Integer.class);
    static final Message.One<Integer> ANSWERED_ALIKE = Message.of("impact.answered-alike", Integer.class);
    static final Message.Plain NOT_CHECKED = Message.plain("impact.not-checked");
    static final Message.Plain NOT_READ = Message.plain("impact.not-read");
    static final Message.Plain FILE = Message.plain("about.file");
    static final Message.Plain AREA = Message.plain("about.area");
    static final Message.Plain ASKED = Message.plain("about.asked");
    static final Message.Two<String, String> ASKED_TWICE = Message.of("impact.asked-twice", String.class, String.class);
    static final Message.Plain NEW_DUTIES = Message.plain("impact.new-duties");
    static final Message.Plain STOPPED_DUTIES = Message.plain("impact.stopped-duties");
    static final Message.Plain CHANGED_DUTIES = Message.plain("impact.changed-duties");
    static final Message.One<Integer> NOT_APPLYING = Message.of("impact.not-applying", Integer.class);
    static final Message.Plain AUTHORITIES = Message.plain("impact.authorities");
    static final Message.Plain AUTHORITIES_BY = Message.plain("impact.authorities-by");
    static final Message.Plain RESPONSIBLE = Message.plain("compared.responsible");
    static final Message.Plain SPECIFIED = Message.plain("impact.specified");
    static final Message.Plain NOT_RESPONSIBLE = Message.plain("compared.not-responsible");
    static final Message.Plain NOT_SPECIFIED = Message.plain("impact.not-specified");
    static final Message.One<String> WAS_STANDING = Message.of("impact.was-standing", String.class);
    static final Message.Plain WAS = Message.plain("impact.was");
    static final Message.Plain IS = Message.plain("impact.is");
    static final Message.Plain DO = Message.plain("label.do");
    static final Message.Plain WHY = Message.plain("label.why");
    static final Message.Plain NOT_FOR_IT_TO_SAY = Message.plain("impact.not-for-it-to-say");
    static final Message.Plain LIST = Message.plain("brief.list");

    private ImpactMessages() {}
}
