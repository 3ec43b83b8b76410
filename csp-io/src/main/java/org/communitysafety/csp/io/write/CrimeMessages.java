package org.communitysafety.csp.io.write;

import org.communitysafety.csp.words.Message;

/** What is said of street-level crime. Numbers come as the domain writes them. */
final class CrimeMessages {

    static final Message.One<String> TITLE = Message.of("crime.title", String.class);
    static final Message.Two<String, String> TITLE_IN = Message.of("crime.title-in", String.class, String.class);
    static final Message.Three<String, String, String> TITLE_COMPARED =
            Message.of("crime.title-compared", String.class, String.class, String.class);
    static final Message.One<String> TOTAL = Message.of("crime.total", String.class);
    static final Message.Three<String, String, String> READ = Message.of("crime.read", String.class, String.class, String.class);
    static final Message.Three<String, String, String> READ_OF_AREAS =
            Message.of("crime.read-of-areas", String.class, String.class, String.class);
    static final Message.Two<Integer, String> FILES = Message.of("crime.files", Integer.class, String.class);
    static final Message.One<String> AND_OTHERS = Message.of("crime.and-others", String.class);
    static final Message.One<String> REPORTED_BY = Message.of("crime.reported-by", String.class);
    static final Message.Two<String, String> CHANGE = Message.of("crime.change", String.class, String.class);
    static final Message.Two<String, String> CHANGE_SMALL = Message.of("crime.change-small", String.class, String.class);
    static final Message.Three<String, String, String> CHANGE_PERCENT =
            Message.of("crime.change-percent", String.class, String.class, String.class);
    static final Message.One<String> RATE = Message.of("crime.rate", String.class);
    static final Message.Plain FIRST = Message.plain("crime.first");
    static final Message.Plain BY_TYPE = Message.plain("crime.by-type");
    static final Message.Plain BY_DISTRICT = Message.plain("crime.by-district");
    static final Message.Plain BY_PLACE = Message.plain("crime.by-place");
    static final Message.Two<String, String> MOST = Message.of("crime.most", String.class, String.class);
    static final Message.Two<String, String> CODED = Message.of("crime.coded", String.class, String.class);
    static final Message.Plain BY_MONTH = Message.plain("crime.by-month");
    static final Message.Plain BESIDE = Message.plain("crime.beside");
    static final Message.Two<String, String> MONTH = Message.of("crime.month", String.class, String.class);
    static final Message.Plain MISSING = Message.plain("crime.missing");
    static final Message.Plain KNOW = Message.plain("crime.know");
    static final Message.Plain FAULTS = Message.plain("crime.faults");
    static final Message.Two<String, String> FIRST_FAULTS = Message.of("crime.first-faults", String.class, String.class);
    static final Message.Plain LICENCE = Message.plain("crime.licence");
    static final Message.Plain LIST = Message.plain("brief.list");
    static final Message.Plain AND_ALSO = Message.plain("brief.and-also");

    private CrimeMessages() {}
}
