package org.communitysafety.csp.io.sheet;

import org.communitysafety.csp.words.Message;

/** What spreadsheets did to values. */
final class DamageMessages {

    static final Message.One<String> NARROW = Message.of("fault.damage.narrow", String.class);
    static final Message.One<String> FORMULA = Message.of("fault.damage.formula", String.class);
    static final Message.One<String> POWER = Message.of("fault.damage.power", String.class);
    static final Message.One<String> DATE = Message.of("fault.damage.date", String.class);
    static final Message.Two<String, String> ZEROS = Message.of("fault.damage.zeros", String.class, String.class);

    private DamageMessages() {}
}
