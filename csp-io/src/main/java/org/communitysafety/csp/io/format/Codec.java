package org.communitysafety.csp.io.format;

import org.jspecify.annotations.Nullable;

/** How one kind of value is read, written and described. */
interface Codec<V> {

    /** The value at the current token; or null, its fault told, if it cannot be built. Ends on its last token. */
    @Nullable V read(JsonIn in);

    /** Writes the value. */
    void write(V value, JsonOut out);

    /** Describes it as a JSON Schema. */
    void describe(SchemaOut out);

    /** What kind of value it is. */
    Shape shape();
}
