package org.communitysafety.csp.papers;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in papers.
 *
 * @param above what it stands in; null for the papers themselves
 * @param name the field it stands in
 * @param index its number in the list there; below 0 if it stands alone
 */
record Here(@Nullable Here above, String name, int index) {

    static final Here PAPERS = new Here(null, "", -1);

    Here in(String field) {
        return new Here(this, field, -1);
    }

    Here in(String field, int at) {
        return new Here(this, field, at);
    }

    /** Its JSON Pointer. */
    String pointer() {
        return above == null ? "" : above.pointer() + "/" + name + (index < 0 ? "" : "/" + index);
    }
}
