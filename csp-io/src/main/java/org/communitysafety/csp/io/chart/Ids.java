package org.communitysafety.csp.io.chart;

import org.communitysafety.csp.element.ElementId;

/** Names of pictures in a page. */
final class Ids {

    private Ids() {}

    /** The same for the same element, and another for another: a sign that is no letter, digit or dash is told by its code. */
    static String of(String kind, ElementId element) {
        StringBuilder id = new StringBuilder("chart-").append(kind).append('-');
        for (char c : element.value().toCharArray()) {
            boolean isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            id.append(isPlain ? c : "_" + Integer.toHexString(c));
        }
        return id.toString();
    }
}
