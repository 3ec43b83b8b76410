package org.communitysafety.csp.io.map;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communitysafety.csp.io.format.Difference;

/** What a sheet leaves on an element beside its fields: that it comes from there, and words that no field has a place for. */
final class Kept {

    private static final String SPACE = "community-safety-mapping:";

    private final Map<String, String> extensions;

    Kept(Map<String, String> before, String stamp) {
        extensions = new TreeMap<>(before);
        extensions.put(stamp, "true");
    }

    /** The name under which an element says that it comes from a sheet. */
    static String stamp(String sheet) {
        return SPACE + "sheet:" + sheet;
    }

    /** Keeps words as written, or forgets them. */
    Kept words(String field, Optional<String> written) {
        if (written.isPresent()) {
            extensions.put(SPACE + field, Difference.quoted(written.get()));
        } else {
            extensions.remove(SPACE + field);
        }
        return this;
    }

    Map<String, String> extensions() {
        return extensions;
    }
}
