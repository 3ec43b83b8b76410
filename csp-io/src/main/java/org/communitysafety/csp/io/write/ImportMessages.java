package org.communitysafety.csp.io.write;

import java.util.Optional;
import org.communitysafety.csp.io.result.ImportReport.Became;
import org.communitysafety.csp.words.Message;

/** What is said of a sheet that was brought into papers. */
final class ImportMessages {

    static final Message.One<String> NOTHING = Message.of("import.nothing", String.class);
    static final Message.Two<String, String> TOTALS = Message.of("import.totals", String.class, String.class);
    static final Message.Plain NO_ROW = Message.plain("import.no-row");
    static final Message.Two<Integer, String> ROWS = Message.of("import.rows", Integer.class, String.class);
    static final Message.One<String> UNCHANGED = Message.of("import.unchanged", String.class);
    static final Message.Two<Integer, String> UNREAD = Message.of("import.unread", Integer.class, String.class);
    static final Message.Plain FAULTS = Message.plain("import.faults");
    static final Message.Plain HOW_READ = Message.plain("import.how-read");
    static final Message.One<String> NOTE = Message.of("import.note", String.class);
    static final Message.Plain STILL_THERE = Message.plain("import.still-there");
    static final Message.Two<String, String> ITEM = Message.of("import.item", String.class, String.class);
    static final Message.Three<String, String, String> ITEM_AT = Message.of("import.item-at", String.class, String.class, String.class);
    static final Message.Plain KNOWN = Message.plain("import.known");
    static final Message.One<String> HAS_ALSO = Message.of("import.has-also", String.class);
    static final Message.One<String> FIELD = Message.of("import.field", String.class);
    static final Message.Plain IS_NOW = Message.plain("import.is-now");
    static final Message.Plain NO_VALUE = Message.plain("import.no-value");
    static final Message.Plain LIST = Message.plain("brief.list");
    private static final Message.One<String> SO_MANY_NEW = Message.of("import.so-many-new", String.class);
    private static final Message.One<String> SO_MANY_CHANGED = Message.of("import.so-many-changed", String.class);
    private static final Message.One<String> SO_MANY_GONE = Message.of("import.so-many-gone", String.class);
    private static final Message.One<String> SO_MANY_DROPPED = Message.of("import.so-many-dropped", String.class);
    private static final Message.Plain NEW = Message.plain("import.new");
    private static final Message.Plain CHANGED = Message.plain("import.changed");
    private static final Message.Plain GONE = Message.plain("import.gone");
    private static final Message.Plain DROPPED = Message.plain("import.dropped");

    private static final Message.Plain ACTION = Message.plain("import.noun.action");
    private static final Message.Plain MEASURE = Message.plain("import.noun.measure");
    private static final Message.Plain PRIORITY = Message.plain("import.noun.priority");
    private static final Message.Plain RISK = Message.plain("import.noun.risk");
    private static final Message.Plain BODY = Message.plain("import.noun.body");

    private ImportMessages() {}

    /** What an element is called that has that noun in a report; empty for another. */
    static Optional<Message.Plain> noun(String noun) {
        return switch (noun) {
            case "action" -> Optional.of(ACTION);
            case "measure" -> Optional.of(MEASURE);
            case "priority" -> Optional.of(PRIORITY);
            case "risk" -> Optional.of(RISK);
            case "body" -> Optional.of(BODY);
            default -> Optional.empty();
        };
    }

    /** What stands over them. */
    static Message.Plain of(Became became) {
        return switch (became) {
            case NEW -> NEW;
            case CHANGED -> CHANGED;
            case GONE -> GONE;
            case DROPPED -> DROPPED;
        };
    }

    /** How many there are. */
    static Message.One<String> count(Became became) {
        return switch (became) {
            case NEW -> SO_MANY_NEW;
            case CHANGED -> SO_MANY_CHANGED;
            case GONE -> SO_MANY_GONE;
            case DROPPED -> SO_MANY_DROPPED;
        };
    }
}
