package org.communitysafety.csp.io.format;

import java.util.List;
import java.util.Optional;

/**
 * What kind of value a field holds, for those who lay papers out in another way than JSON.
 *
 * @param kind the kind
 * @param pattern what its text must match; empty if any text will do
 * @param words the closed list it is of; empty if it is of none
 * @param object the object; empty if it is none
 * @param refersTo the name of the type of element that it is the id of; empty if it refers to none
 * @param ownScope whether the ids in it are apart from those outside
 */
public record Shape(
        Kind kind, String pattern, List<String> words, Optional<ObjectShape> object, Optional<String> refersTo, boolean ownScope) {

    /** The kinds of values. */
    public enum Kind {
        /** Any text. */
        TEXT,
        /** A text that has to look in a certain way: an id, a date, a word of a list. */
        SIGN,
        /** A number. */
        DECIMAL,
        /** A whole number. */
        WHOLE,
        /** Yes or no. */
        YES_NO,
        /** An object with fields of its own. */
        OBJECT,
        /** Names with any JSON value each. */
        JSON
    }

    static Shape of(Kind kind) {
        return new Shape(kind, "", List.of(), Optional.empty(), Optional.empty(), false);
    }

    static Shape pattern(String pattern) {
        return new Shape(Kind.SIGN, pattern, List.of(), Optional.empty(), Optional.empty(), false);
    }

    static Shape oneOf(List<String> words) {
        return new Shape(Kind.SIGN, "", List.copyOf(words), Optional.empty(), Optional.empty(), false);
    }

    static Shape object(ObjectShape object) {
        return new Shape(Kind.OBJECT, "", List.of(), Optional.of(object), Optional.empty(), false);
    }

    Shape referring(String to) {
        return new Shape(kind, pattern, words, object, Optional.of(to), ownScope);
    }

    Shape inOwnScope() {
        return new Shape(kind, pattern, words, object, refersTo, true);
    }
}
