package org.communitysafety.csp.crime;

import org.communitysafety.csp.words.Message;

/** How numbers of records are told. */
final class FigureMessages {

    static final Message.One<Integer> RECORDS = Message.of("crime.figure.records", Integer.class);
    static final Message.One<String> PERCENT = Message.of("crime.figure.percent", String.class);
    static final Message.Plain AS_MANY = Message.plain("crime.figure.as-many");
    static final Message.One<String> MORE = Message.of("crime.figure.more", String.class);
    static final Message.One<String> FEWER = Message.of("crime.figure.fewer", String.class);
    static final Message.One<String> AT_LEAST = Message.of("crime.figure.at-least", String.class);
    static final Message.One<Integer> AT_LEAST_RECORDS = Message.of("crime.figure.at-least-records", Integer.class);
    static final Message.One<String> IN_MONTHS_READ = Message.of("crime.figure.in-months-read", String.class);
    static final Message.Plain NOT_KNOWN = Message.plain("crime.figure.not-known");
    static final Message.One<String> NOT_KNOWN_OF_OTHERS = Message.of("crime.figure.not-known-of-others", String.class);
    static final Message.Plain SOURCE = Message.plain("crime.figure.source");
    static final Message.One<String> SOURCE_OF = Message.of("crime.figure.source-of", String.class);
    static final Message.Two<String, String> RUN = Message.of("crime.figure.run", String.class, String.class);
    static final Message.One<Integer> TOO_MANY_TYPES = Message.of("crime.figure.too-many-types", Integer.class);
    static final Message.One<Integer> TOO_MANY_LSOAS = Message.of("crime.figure.too-many-lsoas", Integer.class);
    static final Message.One<Integer> TOO_MANY_FORCES = Message.of("crime.figure.too-many-forces", Integer.class);
    static final Message.One<Integer> TOO_MANY_MONTHS = Message.of("crime.figure.too-many-months", Integer.class);

    private FigureMessages() {}
}
