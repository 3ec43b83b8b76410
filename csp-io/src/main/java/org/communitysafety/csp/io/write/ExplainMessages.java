package org.communitysafety.csp.io.write;

import org.communitysafety.csp.words.Message;

/** What is said where one duty is explained. */
final class ExplainMessages {

    static final Message.Plain NOT_LAW = Message.plain("explain.not-law");
    static final Message.Plain PACK = Message.plain("explain.pack");
    static final Message.Three<String, String, String> PACK_TOLD =
            Message.of("explain.pack-told", String.class, String.class, String.class);
    static final Message.Plain ASKED_OF = Message.plain("explain.asked-of");
    static final Message.Plain HOLDS = Message.plain("explain.holds");
    static final Message.Plain TEXT = Message.plain("explain.text");
    static final Message.Plain BEWARE = Message.plain("explain.beware");
    static final Message.Two<Integer, String> PARTLY_READ = Message.of("explain.partly-read", Integer.class, String.class);
    static final Message.Plain NOT_ASKED = Message.plain("explain.not-asked");
    static final Message.Plain NOT_ASKED_BECAUSE = Message.plain("explain.not-asked-because");
    static final Message.One<String> THAT_DAY = Message.of("explain.that-day", String.class);
    static final Message.Plain APPLIES_BECAUSE = Message.plain("explain.applies-because");
    static final Message.Plain ASKED_BECAUSE = Message.plain("explain.asked-because");
    static final Message.Three<String, String, String> AREA = Message.of("explain.area", String.class, String.class, String.class);
    static final Message.Three<String, String, String> LAW_AND_DAY =
            Message.of("explain.law-and-day", String.class, String.class, String.class);
    static final Message.One<String> LAW_AND_NO_DAY = Message.of("explain.law-and-no-day", String.class);
    static final Message.Three<String, String, String> BECAUSE_LAW_AND_DAY =
            Message.of("explain.because-law-and-day", String.class, String.class, String.class);
    static final Message.One<String> BECAUSE_LAW_AND_NO_DAY = Message.of("explain.because-law-and-no-day", String.class);
    static final Message.Plain DAY_NOT_SHOWN = Message.plain("explain.day-not-shown");
    static final Message.Three<String, String, String> DAY_OF_DAYS =
            Message.of("explain.day-of-days", String.class, String.class, String.class);
    static final Message.One<String> LAW_NOT_READ = Message.of("explain.law-not-read", String.class);
    static final Message.Plain LOOKED_AT = Message.plain("explain.looked-at");
    static final Message.Plain NO_NEED = Message.plain("explain.no-need");
    static final Message.Two<String, String> IN_HAND_WHOLE = Message.of("explain.in-hand-whole", String.class, String.class);
    static final Message.Two<String, String> IN_HAND_PART = Message.of("explain.in-hand-part", String.class, String.class);
    static final Message.Two<String, String> IN_HAND_TAKEN = Message.of("explain.in-hand-taken", String.class, String.class);
    static final Message.Two<String, String> NOT_IN_HAND = Message.of("explain.not-in-hand", String.class, String.class);
    static final Message.Plain FOUND = Message.plain("label.found");
    static final Message.Plain FOUND_NOTHING = Message.plain("explain.found-nothing");
    static final Message.Two<String, String> PLACE_AND_BASIS = Message.of("finding.place-and-basis", String.class, String.class);
    static final Message.Plain LACKS = Message.plain("explain.lacks");
    static final Message.Plain THEREFORE = Message.plain("explain.therefore");
    static final Message.Plain AND_NOT = Message.plain("explain.and-not");
    static final Message.Two<String, String> RULED_OUT = Message.of("explain.ruled-out", String.class, String.class);
    static final Message.Plain DO = Message.plain("label.do");
    static final Message.Plain DECIDE = Message.plain("label.decide");
    static final Message.Plain ASK = Message.plain("label.ask");
    static final Message.Plain AND_ALSO = Message.plain("brief.and-also");

    private ExplainMessages() {}
}
