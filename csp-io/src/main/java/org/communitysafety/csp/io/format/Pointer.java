package org.communitysafety.csp.io.format;

import java.util.Arrays;
import java.util.List;

/** JSON Pointers (RFC 6901): {@code /plan/actions/0}; the empty text is the whole document. */
public final class Pointer {

    private Pointer() {}

    /** Where a name of a field leads, from where a pointer leads. */
    public static String to(String pointer, String name) {
        return pointer + '/' + escaped(name);
    }

    /** A name as it stands in a pointer. */
    static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0 ? name : name.replace("~", "~0").replace("/", "~1");
    }

    /** A name that stands in a pointer, as it is. */
    static String plain(String escaped) {
        return escaped.indexOf('~') < 0 ? escaped : escaped.replace("~1", "/").replace("~0", "~");
    }

    /** The names and numbers in a pointer, one after the other, as they are. */
    static List<String> names(String pointer) {
        return Arrays.stream(pointer.split("/", -1)).skip(1).map(Pointer::plain).toList();
    }

    /** The pointer of what holds the value at a pointer; the document itself is held by nothing but itself. */
    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
