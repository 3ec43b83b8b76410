package org.communitysafety.csp.io.format;

import org.communitysafety.csp.element.Element;
import org.jspecify.annotations.Nullable;

/** An id that an element has taken: the element follows once it is built, if it can be built. */
final class Slot {

    private final int offset;
    private @Nullable Element element;

    Slot(int offset) {
        this.offset = offset;
    }

    /** The byte at which the id stands. */
    int offset() {
        return offset;
    }

    /** The element; null if it could not be built. */
    @Nullable Element element() {
        return element;
    }

    void fill(Element built) {
        element = built;
    }
}
