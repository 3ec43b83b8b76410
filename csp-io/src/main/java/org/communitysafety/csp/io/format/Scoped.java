package org.communitysafety.csp.io.format;

import org.jspecify.annotations.Nullable;

/** A codec whose elements have ids of their own scope. */
record Scoped<V>(Scope scope, Codec<V> codec) implements Codec<V> {

    static <V> Codec<V> to(Scope scope, Codec<V> codec) {
        return new Scoped<>(scope, codec);
    }

    @Override
    public @Nullable V read(JsonIn in) {
        Scope before = in.scope(scope);
        V value = codec.read(in);
        in.scope(before);
        return value;
    }

    @Override
    public void write(V value, JsonOut out) {
        codec.write(value, out);
    }

    @Override
    public void describe(SchemaOut out) {
        codec.describe(out);
    }

    @Override
    public Shape shape() {
        return codec.shape().inOwnScope();
    }
}
