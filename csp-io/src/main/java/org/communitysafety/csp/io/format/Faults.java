package org.communitysafety.csp.io.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.words.Said;

/** The faults of one document as they are found; their lines and columns are worked out at the end. */
final class Faults {

    /** One fault; its field is one that is missing at the place, and empty text if none is. */
    private record Found(int offset, String pointer, String field, FaultKind kind, Said message) {}

    private final int most;
    private final List<Found> found = new ArrayList<>();

    Faults(int most) {
        this.most = most;
    }

    /** Adds one; false if there are too many now, which is told, and nothing more should be read. */
    boolean add(int offset, String pointer, FaultKind kind, Said message) {
        return add(offset, pointer, "", kind, message);
    }

    /** Adds one that is about a field that is missing. */
    boolean add(int offset, String pointer, String field, FaultKind kind, Said message) {
        if (found.size() < most) {
            found.add(new Found(offset, pointer, field, kind, message));
            return true;
        }
        if (found.size() == most) {
            found.add(new Found(offset, "", "", FaultKind.LIMIT, MoreFaults.said(most)));
        }
        return false;
    }

    /** Forgets them all. */
    void clear() {
        found.clear();
    }

    /** In document order. */
    List<Fault> located(JsonPlaces places) {
        found.sort(Comparator.comparingInt(Found::offset));
        List<Fault> located = new ArrayList<>(found.size());
        for (Found one : found) {
            located.add(new Fault(places.locate(one.offset, one.pointer, one.field), one.kind, one.message));
        }
        return located;
    }
}
