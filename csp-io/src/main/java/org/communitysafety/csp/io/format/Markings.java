package org.communitysafety.csp.io.format;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.Visibility;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;

/**
 * Who may be shown the elements that were read. One whose marking could not be read, or may be in what could not be read of
 * it, may be shown to nobody but those who keep the papers.
 */
final class Markings {

    private static final String MARKING = "/visibility";

    private final Read<Papers> read;
    private final Predicate<Optional<Visibility>> maySee;
    /** Where a marking, if there was one, was lost; an element there without one is not shown. */
    private final Set<String> doubtful = new HashSet<>();
    /** Where a marking was there and could not be read, or not surely. */
    private final Set<String> lost = new HashSet<>();
    /** The lists of which a column was not read, so that any of their elements may be marked in it. */
    private final Set<String> lists = new HashSet<>();
    /** Where the reading broke off, in the midst of what was open there. */
    private final Set<String> broken = new HashSet<>();

    Markings(Read<Papers> read, Predicate<Optional<Visibility>> maySee) {
        this.read = read;
        this.maySee = maySee;
        read.unreadPaths().forEach(this::alsoUnread);
        for (Fault fault : read.faults()) {
            String pointer = fault.location().pointer();
            String damaged = fault.damages();
            if (pointer.endsWith(MARKING)) {
                lost.add(Pointer.parent(pointer));
            }
            if (damaged.isEmpty() && !pointer.isEmpty()) {
                broken.add(pointer);
            }
            doubtful.add(pointer);
            boolean ofColumn = fault.kind() == FaultKind.UNKNOWN || fault.kind() == FaultKind.DUPLICATE;
            if (ofColumn && isOfTable(fault.location())) {
                lists.add(damaged);
                lists.addAll(read.unreadPaths());
            }
        }
    }

    /** A marking of which a column stood twice, or a row of which one was not known, has no fault of its own. */
    private void alsoUnread(String path) {
        doubtful.add(path);
        if (path.endsWith(MARKING)) {
            lost.add(Pointer.parent(path));
        }
    }

    /** Whether the place is in a table, where a row may be lost with its marking. */
    boolean isOfTable(Location place) {
        return !place.heading().isEmpty() || !place.sheet().isEmpty() || !place.source().equals(read.source());
    }

    boolean isShown(Element element) {
        if (!maySee.test(element.getVisibility())) {
            return false;
        }
        if (read.faults().isEmpty()) {
            return true;
        }
        String pointer = pointer(element);
        if (lost.contains(pointer)) {
            return false;
        }
        return element.getVisibility().isPresent() || !(doubtful.contains(pointer) || lists.contains(Pointer.parent(pointer))
                || broken.stream().anyMatch(place -> (place + "/").startsWith(pointer + "/")));
    }

    /** Where it stands in the input; empty text if nobody knows. */
    String pointer(Element element) {
        return read.places().of(element).map(Location::pointer).orElse("");
    }
}
