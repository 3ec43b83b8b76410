package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.style.LackingException;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.RefusedException;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one type, in the order in which they are written: the one place that knows their names.
 *
 * <p>Reading, writing and the schema all come from it, so that none of them can say something else than the others.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class ObjectFormat<T, B> implements Codec<T>, ObjectShape {

    /** What the keys begin with under which the bundle has how a sentence begins that is about one. */
    static final String NAMED = "fault.named.";

    /** Hands a value to a builder. */
    interface Setter<B, V> {
        Object set(B builder, V value);
    }

    private final String noun;
    private final String description;
    private final Class<T> type;
    private final boolean element;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Consumer<ObjectDraft<T, B>> listing;
    private @Nullable FieldTable<T, B> table;

    ObjectFormat(ObjectDraft<T, B> draft, Consumer<ObjectDraft<T, B>> listing) {
        this.noun = draft.noun;
        this.description = draft.description;
        this.type = draft.type;
        this.element = draft.element;
        this.builder = draft.builder;
        this.build = draft.build;
        this.listing = listing;
    }

    /**
     * The fields are listed when the type is first met: listing links two lambdas a field, and most documents have few of
     * the types. Two threads may both list them; either table is as good.
     */
    private FieldTable<T, B> table() {
        FieldTable<T, B> known = table;
        if (known == null) {
            ObjectDraft<T, B> draft = new ObjectDraft<>(noun, description, type, element, builder, build);
            listing.accept(draft);
            known = new FieldTable<>(draft.fields);
            table = known;
        }
        return known;
    }

    /** The format of an element, which has an id. */
    static <T extends Element, B> ObjectDraft<T, B> element(
            String noun, String description, Class<T> type, Supplier<B> builder, Function<B, T> build) {
        return new ObjectDraft<>(noun, description, type, true, builder, build);
    }

    /** The format of a value inside an element. */
    static <T, B> ObjectDraft<T, B> value(
            String noun, String description, Class<T> type, Supplier<B> builder, Function<B, T> build) {
        return new ObjectDraft<>(noun, description, type, false, builder, build);
    }

    @Override
    public String name() {
        return type.getSimpleName();
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Shape shape() {
        return Shape.object(this);
    }

    @Override
    public List<FieldShape> shapes() {
        List<FieldShape> shapes = new ArrayList<>();
        for (Field<T, B, ?> field : fields()) {
            shapes.add(field.shape());
        }
        return shapes;
    }

    Class<T> type() {
        return type;
    }

    @Override
    public boolean isElement() {
        return element;
    }

    List<Field<T, B, ?>> fields() {
        return table().fields;
    }

    B newBuilder() {
        return builder.get();
    }

    T build(B filled) {
        return build.apply(filled);
    }

    /**
     * One like the value, with what is kept of each field.
     *
     * @throws IllegalArgumentException if what is kept cannot stand by itself
     * @throws IllegalStateException if what cannot be left out is not kept
     */
    T like(T value, Function<Field<T, B, ?>, List<?>> kept) {
        B fresh = newBuilder();
        for (Field<T, B, ?> field : fields()) {
            field.copy(value, kept.apply(field), fresh);
        }
        return build(fresh);
    }

    @Override
    public @Nullable T read(JsonIn in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongKind(Expected.OBJECT);
            return null;
        }
        FieldTable<T, B> table = table();
        int start = in.start();
        B filling = builder.get();
        long seen = 0;
        long failed = 0;
        long twice = 0;
        long mistyped = 0;
        int next = 0;
        Slot slot = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            Field<T, B, ?> field = table.named(name, next);
            if (field == null) {
                Optional<String> near = Nearest.to(name, names());
                in.fault(FaultKind.UNKNOWN, unknown(in.shown(name), near));
                mistyped |= near.map(table::bit).orElse(0L);
                in.skipUnknown();
                continue;
            }
            next = field.index() + 1;
            if ((seen & field.bit()) != 0) {
                in.fault(FaultKind.DUPLICATE, (field.keepsFirst() ? FormatMessages.TWICE : FormatMessages.NEITHER).said(name));
                twice |= field.keepsFirst() ? 0 : field.bit();
                in.skipUnknown();
                continue;
            }
            seen |= field.bit();
            if (!in.nextValue() || !field.read(in, filling)) {
                failed |= field.bit();
            } else if (element && field.index() == 0) {
                slot = in.claimed();
            }
        }
        if (table.naming != 0 && (((seen & table.own) | (seen & table.naming & ~failed)) == 0) && !in.hasEnded()) {
            in.refuseAt(start, table.heading.orElseThrow().noneOfIt());
            return null;
        }
        long missing = table.required & ~seen;
        if (missing != 0 && !in.hasEnded()) {
            for (Field<T, B, ?> field : table.fields) {
                if ((missing & field.bit()) != 0) {
                    in.missing(start, field.name(), (isPlural() ? FormatMessages.NEED : FormatMessages.NEEDS).said(named(), field.name()));
                }
            }
        }
        tellMistyped(table, mistyped & ~seen, in);
        if ((table.needed & ~seen) != 0 || (table.vital & (failed | twice)) != 0) {
            in.drop();
            return null;
        }
        T built;
        try {
            built = without(build.apply(filling), twice);
        } catch (IllegalArgumentException meaningless) {
            if (twice == 0 && !follows(meaningless, table, failed)) {
                in.faultAt(start, FaultKind.MALFORMED, FormatMessages.REFUSED.said(named(), RefusedException.why(meaningless)));
            }
            in.drop();
            return null;
        }
        if (element && slot != null) {
            slot.fill((Element) built);
            in.placed((Element) built, start);
        }
        return built;
    }

    /** An unknown field that is like one that is not there may be that one. */
    private static void tellMistyped(FieldTable<?, ?> table, long mistyped, JsonIn in) {
        if (mistyped != 0) {
            table.fields.stream().filter(field -> (field.bit() & mistyped) != 0).forEach(field -> in.dropField(field.name()));
        }
    }

    /** What stood there twice is not read in either way: the one that was meant may be the other. */
    private T without(T built, long twice) {
        return twice == 0 ? built : like(built, field -> (field.bit() & twice) == 0 ? field.values(built) : List.of());
    }

    /** Whether the refusal only follows from a field that was there, could not be read, and has a fault of its own. */
    private static boolean follows(IllegalArgumentException refusal, FieldTable<?, ?> table, long failed) {
        if (failed == 0 || !(refusal instanceof LackingException lacking)) {
            return false;
        }
        return table.fields.stream().anyMatch(field -> (field.bit() & failed) != 0 && lacking.getFields().contains(field.name()));
    }

    private boolean isPlural() {
        return noun.equals("papers") || noun.equals("answers") || noun.equals("records");
    }

    private Said unknown(String name, Optional<String> near) {
        Said advice = near.map(FormatMessages.DID_YOU_MEAN::said).orElseGet(
                () -> (names().contains("extensions") ? FormatMessages.TAKE_OUT : FormatMessages.TAKE_OUT_OF_NO_ELEMENT).said());
        return (isPlural() ? FormatMessages.UNKNOWN_TO_THEM : FormatMessages.UNKNOWN_TO_IT).said(named(), name, advice);
    }

    /** How a sentence begins that is about one: {@code an action}, {@code the papers}. */
    Said named() {
        return Message.plain(NAMED + noun.replace(' ', '-')).said();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Field<T, B, ?> field : fields()) {
            names.add(field.name());
        }
        return names;
    }

    @Override
    public void write(T value, JsonOut out) {
        out.startObject();
        for (Field<T, B, ?> field : fields()) {
            field.write(value, out);
        }
        out.endObject();
    }

    @Override
    public void describe(SchemaOut out) {
        out.refer(this);
    }

    /** Writes the keywords of the object itself. */
    void define(SchemaOut out) {
        out.keyword("description", description);
        out.type("object");
        out.inside("properties", () -> {
            for (Field<T, B, ?> field : fields()) {
                out.inside(field.name(), () -> field.describe(out));
            }
        });
        List<String> needed = new ArrayList<>();
        for (Field<T, B, ?> field : fields()) {
            if (field.isRequired()) {
                needed.add(field.name());
            }
        }
        if (!needed.isEmpty()) {
            out.list("required", needed);
        }
        out.keyword("additionalProperties", false);
    }
}
