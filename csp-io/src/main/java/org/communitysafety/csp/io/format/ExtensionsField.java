package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonToken;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.communitysafety.csp.io.format.ObjectFormat.Setter;
import org.communitysafety.csp.io.read.FaultKind;
import org.jspecify.annotations.Nullable;

/** What a host keeps on an element. */
final class ExtensionsField<T, B> extends Field<T, B, Map<String, String>> {

    private static final String NAME = "^[^:]+:[\\s\\S]+$";

    private final Function<T, Map<String, String>> get;
    private final Setter<B, Map<String, String>> set;

    ExtensionsField(int index, Function<T, Map<String, String>> get, Setter<B, Map<String, String>> set) {
        super("extensions", index, "What a host keeps on it for its own ends, by namespaced names.");
        this.get = get;
        this.set = set;
    }

    void set(B builder, Map<String, String> values) {
        set.set(builder, values);
    }

    @Override
    @Nullable Codec<?> codec() {
        return null;
    }

    @Override
    List<?> values(Object owner) {
        return List.of();
    }

    @Override
    void copy(T from, List<?> kept, B builder) {
        set.set(builder, get.apply(from));
    }

    private static boolean isNamespaced(String name) {
        int colon = name.indexOf(':');
        return colon > 0 && colon < name.length() - 1 && name.length() <= Json.NAME_LENGTH && !Json.hasLoneSurrogate(name);
    }

    @Override
    boolean keepsFirst() {
        return true;
    }

    @Override
    boolean read(JsonIn in, B builder) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongKind(Expected.OBJECT);
            return false;
        }
        Map<String, String> values = new TreeMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            boolean usable = isNamespaced(name);
            if (!usable) {
                in.fault(FaultKind.MALFORMED, FormatMessages.NO_EXTENSION.said(in.shown(name)));
            } else if (values.containsKey(name)) {
                usable = false;
                in.fault(FaultKind.DUPLICATE, FormatMessages.TWICE.said(in.shown(name)));
            }
            if (!in.nextValue()) {
                break;
            }
            if (!usable) {
                in.skip();
                continue;
            }
            String value = in.raw();
            if (value != null) {
                values.put(name, value);
            }
        }
        set.set(builder, values);
        return true;
    }

    @Override
    void write(T value, JsonOut out) {
        Map<String, String> present = new TreeMap<>(get.apply(value));
        if (!present.isEmpty()) {
            out.name(name());
            out.startObject();
            present.forEach((name, json) -> {
                if (!isNamespaced(name)) {
                    throw new IllegalArgumentException("'" + name + "' is not a namespaced name of an extension");
                }
                out.name(name);
                out.raw(json);
            });
            out.endObject();
        }
    }

    @Override
    void describe(SchemaOut out) {
        out.keyword("description", words());
        out.type("object");
        out.inside("propertyNames", () -> {
            out.keyword("pattern", NAME);
            out.number("maxLength", Json.NAME_LENGTH);
        });
    }

    @Override
    FieldShape shape() {
        return shape(false, false, Shape.of(Shape.Kind.JSON));
    }
}
