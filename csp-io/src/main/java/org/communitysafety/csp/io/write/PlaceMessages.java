package org.communitysafety.csp.io.write;

import org.communitysafety.csp.words.Message;

/** Where something stands in a sheet or table, as a list of faults tells it. */
final class PlaceMessages {

    static final Message.Three<String, String, String> CELL = Message.of("place.cell", String.class, String.class, String.class);
    static final Message.Two<String, String> UNDER_HEADING = Message.of("place.under-heading", String.class, String.class);

    private PlaceMessages() {}
}
